#!/usr/bin/env node
import module from 'node:module'
import type { Messages } from '../messages/messages.ts'
import { describeIssue, PyogiError } from '../model/error.ts'

/** A command takes its own arguments and returns the exit code; its module is loaded only when it is asked for. */
const COMMANDS: Readonly<Record<string, (args: readonly string[], messages: Messages) => Promise<number>>> = {
  normalize: async (args, messages) => (await import('./text-command.ts')).runText('normalize', args, messages),
  annotate: async (args, messages) => (await import('./text-command.ts')).runText('annotate', args, messages),
  strip: async (args, messages) => (await import('./text-command.ts')).runText('strip', args, messages),
  check: async (args, messages) => (await import('./check-command.ts')).runCheck(args, messages),
  explain: async (args, messages) => (await import('./explain-command.ts')).runExplain(args, messages),
  lint: async (args, messages) => (await import('./lint-command.ts')).runLint(args, messages),
  lookup: async (args, messages) => (await import('./lookup-command.ts')).runLookup(args, messages),
  compare: async (args, messages) => (await import('./compare-command.ts')).runCompare(args, messages),
  'dry-run': async (args, messages) => (await import('./dry-run-command.ts')).runDryRun(args, messages),
  init: async () => (await import('./init-command.ts')).runInit(),
  find: async (args, messages) => (await import('./find-command.ts')).runFind(args, messages),
  convert: async (args, messages) => (await import('./convert-command.ts')).runConvert(args, messages),
  diff: async (args) => (await import('./diff-command.ts')).runDiff(args),
  merge: async (args) => (await import('./merge-command.ts')).runMerge(args),
  build: async (args, messages) => (await import('./build-command.ts')).runBuild(args, messages),
  import: async (args, messages) => (await import('./import-command.ts')).runImport(args, messages),
  mine: async (args, messages) => (await import('./mine-command.ts')).runMine(args, messages),
  coverage: async (args, messages) => (await import('./coverage-command.ts')).runCoverage(args, messages),
  glossary: async (args, messages) => (await import('./glossary-command.ts')).runGlossary(args, messages),
  mcp: async (args, messages) => (await import('./mcp-command.ts')).runMcp(args, messages, localeOf(args)),
}

const EXCHANGE = new Set(['convert', 'diff', 'merge', 'import'])
const CORPUS = new Set(['mine', 'coverage', 'glossary'])
const UNUSABLE = 2
/** A fault of pyogi's own, told from findings (EX_SOFTWARE of sysexits). */
const BROKEN = 70

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // A reader such as `head` that has seen enough is no error; a full disk is.
    if (error.code === 'EPIPE') process.exit()
    if (stream === process.stdout) complain(`pyogi: <stdout> ${error.message}`)
    process.exit(UNUSABLE)
  })
}
// What a command loads is read compiled from the second run on, where this Node can (22.1 and later).
;(module as { enableCompileCache?: () => void }).enableCompileCache?.()
process.exitCode = await main(process.argv.slice(2))

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args
  if (name === '--version') return say((await import('../node/version.ts')).packageVersion())
  const { createMessages } = await import('../messages/messages.ts')
  const messages = createMessages({ locale: localeOf(args) })
  if (name === undefined || name === 'help' || args.includes('--help')) return say(await helpOn(name, messages))
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (command === undefined) return complain(messages('cli.unknownCommand', { command: name }))
  try {
    return await command(rest, messages)
  } catch (error) {
    if (!(error instanceof PyogiError)) {
      complain(`pyogi: ${(error as Error).stack ?? error}`)
      return BROKEN
    }
    return complain(error.issues.map((issue) => `pyogi: ${describeIssue(issue)}`).join('\n'))
  }
}

async function helpOn(name: string | undefined, messages: Messages): Promise<string> {
  if (name !== undefined && CORPUS.has(name)) return messages('cli.corpusUsage')
  const options = name === undefined ? undefined : (await import('./command-options.ts')).optionsTaken(name)
  if (options !== undefined) return messages('cli.commandUsage', { command: name, options })
  if (name === undefined || !EXCHANGE.has(name)) {
    const { PROFILES } = await import('../render/profiles.ts')
    return messages('cli.usage', { profiles: Object.keys(PROFILES).join('|') })
  }
  const { FORMATS } = await import('../formats/registry.ts')
  return messages('cli.exchangeUsage', { formats: [...FORMATS.keys()].join(', ') })
}

function localeOf(args: readonly string[]): string {
  const at = args.indexOf('--locale')
  const given = at >= 0 ? args[at + 1] : args.find((arg) => arg.startsWith('--locale='))?.slice(9)
  return (given ?? process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? 'en').startsWith('ko')
    ? 'ko'
    : 'en'
}

function say(text: string): number {
  process.stdout.write(`${text}\n`)
  return 0
}

function complain(text: string): number {
  process.stderr.write(`${text}\n`)
  return UNUSABLE
}
