import { compileDictionary } from '../dictionary/compile.ts'
import type { Dictionary } from '../dictionary/dictionary.ts'
import { guards } from '../dictionary/guards/guards.ts'
import { overlay } from '../dictionary/overlay.ts'
import type { Messages } from '../messages/messages.ts'
import { loadPatches } from '../node/load-entries.ts'
import { writeWhole } from '../node/write-file.ts'
import { SHIPPED } from './entry-source.ts'
import { badOption, parseCommand } from './exchange-options.ts'

/**
 * `pyogi build FILE… -o PACK`: compiles dictionaries, each laid over those before it, into one pack; returns the exit code.
 * `korea` in the first place is the shipped one.
 */
export async function runBuild(args: readonly string[], messages: Messages): Promise<number> {
  const { values, positionals } = parseCommand(args, {
    output: { type: 'string', short: 'o' },
    'as-of': { type: 'string' },
    locale: { type: 'string' },
  })
  const { output, 'as-of': asOf } = values
  if (output === undefined || !output.endsWith('.pyogi')) throw badOption('build: expected -o and a file .pyogi')
  if (positionals.length === 0) throw badOption('build: expected dictionaries')
  if (positionals.includes(SHIPPED, 1)) throw badOption(`build: ${SHIPPED} is laid under the others, so it comes first`)
  if (asOf !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(asOf)) throw badOption(`--as-of ${asOf}: expected YYYY-MM-DD`)
  const options = { guards, ...(asOf === undefined ? {} : { asOf }) }
  let dictionary: Dictionary = compileDictionary([], options)
  for (const file of positionals) {
    dictionary =
      file === SHIPPED
        ? (await import('../dictionaries/korea.ts')).default
        : overlay(dictionary, await loadPatches(file), options)
  }
  await writeWhole(output, dictionary.bytes)
  const { size, bytes } = dictionary
  process.stderr.write(`${messages('cli.built', { file: output, entries: size, bytes: bytes.byteLength })}\n`)
  return 0
}
