import { check } from '../check/check.ts'
import type { Messages } from '../messages/messages.ts'
import { PyogiError } from '../model/error.ts'
import { dictionaryFor, optionsOf } from './dictionary.ts'
import { badOption } from './exchange-options.ts'
import { readSettings } from './options.ts'

const PEER = '@modelcontextprotocol/server'

/**
 * Serves the Model Context Protocol on standard input and output until the input ends. It reads no file but the
 * dictionary that the command line names, and no configuration.
 *
 * @throws PyogiError `package-missing` where the package that speaks the protocol is not installed
 */
export async function runMcp(args: readonly string[], messages: Messages, locale: string): Promise<number> {
  const settings = readSettings('mcp', args)
  if (settings.files.length > 0) throw badOption('mcp takes no files; a client sends its texts')
  const [{ createServer }, { serveStdio }] = await Promise.all([
    import('../adapters/mcp.ts'),
    import('@modelcontextprotocol/server/stdio'),
  ]).catch(refuseWithout)
  const dictionary = await dictionaryFor(settings, messages)
  const options = optionsOf(settings)
  // what is wrong with the options is refused here, and not once a connection
  check('', dictionary, options)
  serveStdio(() => createServer({ ...options, dictionary, locale }), {
    onerror: (error) => process.stderr.write(`pyogi: ${error.message}\n`),
  })
  return 0
}

function refuseWithout(error: NodeJS.ErrnoException): never {
  if (error.code !== 'ERR_MODULE_NOT_FOUND' || !error.message.includes(PEER)) throw error
  const message = `the command mcp needs the package ${PEER}: npm install ${PEER}`
  throw new PyogiError('package-missing', [{ code: 'package-missing', message }])
}
