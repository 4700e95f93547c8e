import { type MergePreference, mergeEntries } from '../formats/merge-entries.ts'
import type { Entry } from '../model/entry.ts'
import { FILE_FORMATS, nameOfFormat } from '../node/entry-files.ts'
import { STDIN } from '../node/read-chunks.ts'
import { writeTo } from './convert-command.ts'
import { readSource } from './entry-source.ts'
import { badOption, parseCommand, READ_OPTIONS, readOptions } from './exchange-options.ts'

const PREFERENCES: readonly MergePreference[] = ['first', 'second', 'neither']

/** `pyogi merge FILE FILE… --output OUT`: joins files of entries; returns the exit code. */
export async function runMerge(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseCommand(args, {
    ...READ_OPTIONS,
    to: { type: 'string' },
    output: { type: 'string', short: 'o' },
    prefer: { type: 'string' },
    strict: { type: 'boolean' },
  })
  if (positionals.length < 2) throw badOption('merge: expected two files or more')
  const prefer = PREFERENCES.find((one) => one === (values.prefer ?? 'neither'))
  if (prefer === undefined) throw badOption(`--prefer ${values.prefer}: expected ${PREFERENCES.join(', ')}`)
  const output = values.output ?? STDIN
  const to = nameOfFormat(output, values.to ?? (output === STDIN ? 'jsonl' : undefined))
  const { stringify } = FILE_FORMATS.get(to) ?? {}
  if (stringify === undefined) throw badOption(`${to} can be read, not written`)
  const lists: Entry[][] = []
  for (const file of positionals) {
    const { entries } = await readSource(file, values.from, readOptions(values))
    lists.push(entries)
  }
  const { text } = stringify(mergeEntries(lists, prefer), { strict: values.strict ?? false })
  await writeTo(output, [text])
  return 0
}
