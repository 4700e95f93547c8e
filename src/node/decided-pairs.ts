import { existsSync } from 'node:fs'
import { appendFile, readFile } from 'node:fs/promises'
import { foldName } from '../gloss/mine-tally.ts'
import type { Entry } from '../model/entry.ts'
import { PyogiError } from '../model/error.ts'

/** The pairs of an entry, its Korean names with its others, as lines of a table. */
export function pairsOfEntry(entry: Entry): string[] {
  const korean = entry.terms.filter((term) => term.lang === 'ko')
  const others = entry.terms.filter((term) => term.lang !== 'ko')
  return (korean.length === 0 ? [{ text: '' }] : korean).flatMap((first) =>
    (others.length === 0 ? [{ text: '' }] : others).map((second) => `${first.text}\t${second.text}`),
  )
}

/** A pair as it is compared: spelling aside. */
export function pairKey(pair: string): string {
  return pair.split('\t').map(foldName).join('\t')
}

/** The pairs that a person refused, each a line `Korean, tab, other`; none when there is no such file. */
export async function readRejected(file: string): Promise<Set<string>> {
  if (!existsSync(file)) return new Set()
  const text = await readFile(file, 'utf8')
  return new Set(
    text
      .split(/\r?\n/)
      .filter((line) => line.includes('\t'))
      .map(pairKey),
  )
}

/**
 * Remembers that a person refused pairs.
 *
 * @throws PyogiError `file-unwritable`
 */
export async function addRejected(file: string, pairs: readonly string[]): Promise<void> {
  if (pairs.length === 0) return
  await appendFile(file, pairs.map((pair) => `${pair}\n`).join('')).catch((error: Error) => {
    throw new PyogiError('file-unwritable', [{ code: 'file-unwritable', message: error.message, file }])
  })
}
