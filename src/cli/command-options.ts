/** Forms of output. */
export type Format = 'text' | 'json' | 'html' | 'stylish' | 'sarif' | 'github'

/** What a command takes besides `--locale`. */
interface Taken {
  readonly options: readonly string[]
  /** The forms of its output; none where it has no `--format`. */
  readonly formats: readonly Format[]
}

const TEXT = ['date', 'lang', 'dictionary', 'encoding', 'markup']
const FILTER = ['ndjson', 'field', 'header', 'workers', 'longest-line']
const WRITER: Taken = {
  options: [...TEXT, ...FILTER, 'profile', 'in-place', 'diff', 'explain'],
  formats: ['text', 'json'],
}

/** The commands that read these options. */
export type CommandName =
  | 'normalize'
  | 'annotate'
  | 'strip'
  | 'check'
  | 'find'
  | 'explain'
  | 'compare'
  | 'lookup'
  | 'lint'
  | 'dry-run'
  | 'mcp'

const COMMANDS: Readonly<Record<CommandName, Taken>> = {
  normalize: WRITER,
  annotate: WRITER,
  strip: WRITER,
  check: {
    options: [...TEXT, ...FILTER, 'profile', 'max-warnings', 'baseline', 'write-baseline', 'explain'],
    formats: ['text', 'json', 'stylish', 'sarif', 'github'],
  },
  find: { options: [...TEXT, ...FILTER], formats: ['text', 'json'] },
  explain: { options: TEXT, formats: [] },
  compare: {
    options: ['date', 'dictionary', 'encoding', 'markup', 'profile', 'in-place', 'diff', 'tmx', 'tsv', 'unify'],
    formats: ['text', 'json', 'html'],
  },
  lookup: { options: ['date', 'dictionary'], formats: ['text', 'json'] },
  lint: { options: ['date'], formats: [] },
  'dry-run': { options: ['date', 'dictionary', 'encoding'], formats: ['text', 'json'] },
  mcp: { options: ['date', 'lang', 'profile', 'dictionary'], formats: [] },
}

/** The options of a command as they are typed; nothing where it is not one of these. */
export function optionsTaken(command: string): string | undefined {
  if (!Object.hasOwn(COMMANDS, command)) return undefined
  const { options, formats } = COMMANDS[command as CommandName]
  const format = formats.length > 0 ? [`format ${formats.join('|')}`] : []
  return [...options, ...format, 'locale en|ko'].map((name) => `--${name}`).join(', ')
}

/** What is wrong with the options given to a command, in words: one that it does not take, or a format it does not write. */
export function strangeOption(command: CommandName, values: Readonly<Record<string, unknown>>): string | undefined {
  const { options, formats } = COMMANDS[command]
  const known = [...options, ...(formats.length > 0 ? ['format'] : []), 'locale']
  const strange = Object.keys(values).find((name) => !known.includes(name))
  if (strange !== undefined) return `${command} takes no --${strange}; it takes ${optionsTaken(command)}`
  const { format = 'text' } = values
  if (formats.length === 0 || formats.some((name) => name === format)) return undefined
  return `--format ${format}: ${command} writes ${formats.join(', ')}`
}
