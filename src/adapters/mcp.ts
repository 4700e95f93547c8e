import { fromJsonSchema, McpServer } from '@modelcontextprotocol/server'
import { packageVersion } from '../node/version.ts'
import { type HostOptions, hostOf } from './host-options.ts'
import { TOOLS, type ToolInput } from './mcp-tools.ts'

/** Options of the server: what names to know, what the tools do when a caller does not say, the language of the messages. */
export type McpOptions = HostOptions

const INSTRUCTIONS =
  'Korean and English names from a curated, dated, sourced dictionary. Use glossary before a translation and compare after it; ' +
  'normalize makes the names of a text read one way. Where the evidence does not decide who is meant, the text is left alone.'

/**
 * A server of the Model Context Protocol with the tools lookup, find, normalize, check, compare and glossary. They take
 * texts and answer JSON; no tool reads or writes a file.
 *
 * @throws PyogiError `dictionary-invalid`, `option-invalid` or `profile-unknown`
 * @example
 * ```js
 * import { serveStdio } from '@modelcontextprotocol/server/stdio'
 * import { createServer } from 'pyogi/mcp'
 * serveStdio(() => createServer({ profile: 'name-hangul' })) // as the command `pyogi mcp` does
 * ```
 */
export function createServer(options: McpOptions = {}): McpServer {
  const host = hostOf(options)
  const server = new McpServer({ name: 'pyogi', version: packageVersion() }, { instructions: INSTRUCTIONS })
  for (const [name, { description, properties, required, answer }] of Object.entries(TOOLS)) {
    const inputSchema = fromJsonSchema<ToolInput>({
      type: 'object',
      properties,
      required: [...required],
      additionalProperties: false,
    })
    const annotations = { readOnlyHint: true, openWorldHint: false }
    server.registerTool(name, { description, inputSchema, annotations }, (input) => {
      const answered = JSON.stringify(answer(input, host))
      return { content: [{ type: 'text', text: answered }] }
    })
  }
  return server
}
