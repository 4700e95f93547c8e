import { readFileSync } from 'node:fs'
import type { NamePair } from './name-alignment.ts'

/** Names in both scripts from tab-separated lists: Hangul, Latin, anything else; rows without Hangul are headers. */
export function readNameLists(paths: readonly string[]): NamePair[] {
  return paths.flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .map((line) => line.split('\t'))
      .filter(([hangul, latin]) => /^\p{Script=Hangul}[\p{Script=Hangul} ]*$/u.test(hangul ?? '') && latin?.trim())
      .map(([hangul, latin]) => ({ hangul: hangul!.normalize('NFC'), latin: latin! })),
  )
}
