import { diffEntries, type EntryDifference } from '../formats/diff-entries.ts'
import { readSource } from './entry-source.ts'
import { badOption, parseCommand, READ_OPTIONS, readOptions } from './exchange-options.ts'

/** `pyogi diff A B`: compares two files of entries; returns 1 when they differ. */
export async function runDiff(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseCommand(args, { ...READ_OPTIONS, format: { type: 'string' } })
  const [before, after, ...rest] = positionals
  if (before === undefined || after === undefined || rest.length > 0) throw badOption('diff: expected two files')
  const options = readOptions(values)
  const old = await readSource(before, values.from, options)
  const fresh = await readSource(after, values.from, options)
  const differences = diffEntries(old.entries, fresh.entries)
  const line = values.format === 'json' ? (one: EntryDifference) => JSON.stringify(one) : lineOf
  for (const difference of differences) process.stdout.write(`${line(difference)}\n`)
  return differences.length === 0 ? 0 : 1
}

const SIGNS = { added: '+', removed: '-', changed: '~' } as const

function lineOf({ kind, entry, path, before, after }: EntryDifference): string {
  if (path === undefined) return `${SIGNS[kind]} ${entry}`
  return `${SIGNS[kind]} ${entry} ${path}: ${shown(before)} → ${shown(after)}`
}

function shown(value: unknown): string {
  return value === undefined ? '∅' : JSON.stringify(value)
}
