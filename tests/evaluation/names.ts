/**
 * Figures of `pyogi/names`: `names FILE… [--peers]`, TSVs of pairs (Hangul, Latin, source), of labelled pairs (label,
 * kind, ambiguity, Hangul, Latin, source, with a header) or of foreign names (source `…foreign…`), told apart by shape.
 * With `--peers`, other packages are measured on the same rows.
 */
import { compareNames, hangulNames, romanizeName } from '../../src/names.ts'
import { type LabelledPair, type NamePair, readNameData } from './name-data.ts'
import {
  calibration,
  callsPerSecond,
  foreignPairs,
  readWithin,
  recallAt,
  type Scorer,
  type Speller,
  spelledExactly,
  spelledWithin,
} from './name-measures.ts'

const LIBRARY = /ala|loc|library/
const scoreOf: Scorer = (hangul, latin) => compareNames(hangul, latin).score
const spellingsOf: Speller = (hangul) => romanizeName(hangul).map(({ text }) => text)

/** Measures and prints. */
export async function run(args: readonly string[]): Promise<void> {
  const { korean, foreign, labelled } = readNameData(args.filter((argument) => !argument.startsWith('--')))
  const peers = args.includes('--peers') ? await import('./name-peers.ts') : undefined
  for (const [source, pairs] of bySource(korean)) {
    if (LIBRARY.test(source)) printLibrary(source, pairs)
    else printKorean(source, pairs)
    if (peers !== undefined)
      for (const [name, spell] of Object.entries(peers.PEERS))
        print(`spelled 1, ${source}, ${name}`, spelledWithin(pairs, spell).slice(0, 1))
  }
  if (korean.length > 0) printCalibration(korean.filter(({ source }) => !LIBRARY.test(source)))
  printLinks('pyogi', labelled, scoreOf)
  printVerdicts(labelled)
  printForeign('pyogi', foreign, scoreOf)
  if (peers !== undefined)
    for (const [name, spell] of Object.entries(peers.PEERS)) {
      printLinks(name, labelled, peers.likenessTo(spell))
      printForeign(name, foreign, peers.likenessTo(spell))
    }
  printSpeed(korean, labelled)
}

function printKorean(source: string, pairs: readonly NamePair[]): void {
  print(`spelled 1/5/10, ${source}`, spelledWithin(pairs, spellingsOf))
  print(
    `read 1/5, ${source}`,
    readWithin(pairs, (latin) => hangulNames(latin, { limit: 5 }).map(({ text }) => text)),
  )
}

function printLibrary(source: string, pairs: readonly NamePair[]): void {
  const exact = spelledExactly(pairs, (hangul) =>
    romanizeName(hangul, { convention: 'ala-lc' }).map(({ text }) => text),
  )
  print(`spelled exactly by ALA-LC, ${source}`, [exact])
}

function printLinks(name: string, labelled: readonly LabelledPair[], score: Scorer): void {
  if (labelled.length === 0) return
  const near = labelled.filter(({ same, kind, clear }) => same || (kind.startsWith('near') && clear))
  const surname = labelled.filter(({ same, kind }) => same || kind === 'same_sur')
  print(`linked, near-misses, at 99/99.9 % precision, ${name}`, [
    recallAt(0.99, near, score),
    recallAt(0.999, near, score),
  ])
  print(`linked, same surname, at 99.9 % precision, ${name}`, [recallAt(0.999, surname, score)])
}

function printVerdicts(labelled: readonly LabelledPair[]): void {
  const kinds = new Map<string, LabelledPair[]>()
  for (const pair of labelled) {
    const kind = pair.same || pair.clear ? pair.kind : `${pair.kind}, shared`
    kinds.set(kind, [...(kinds.get(kind) ?? []), pair])
  }
  for (const [kind, pairs] of kinds) {
    const verdicts = pairs.map(({ hangul, latin }) => compareNames(hangul, latin).verdict)
    const shares = (['match', 'ambiguous', 'mismatch'] as const).map(
      (verdict) => verdicts.filter((one) => one === verdict).length / pairs.length,
    )
    print(`match/ambiguous/mismatch, ${kind}`, shares)
  }
}

function printForeign(name: string, pairs: readonly NamePair[], score: Scorer): void {
  if (pairs.length > 0)
    print(`linked, foreign names, at 99 % precision, ${name}`, [recallAt(0.99, foreignPairs(pairs), score)])
}

function printCalibration(pairs: readonly NamePair[]): void {
  for (const [mean = 0, right = 0, count = 0] of calibration(pairs, (hangul) => romanizeName(hangul)))
    if (count > 0) print(`given ${(100 * mean).toFixed(0)} %, right (${count})`, [right])
}

function printSpeed(korean: readonly NamePair[], labelled: readonly LabelledPair[]): void {
  const rate = (calls: number): string => Math.round(calls).toLocaleString('en')
  if (korean.length > 0)
    console.log(`romanisations a second: ${rate(callsPerSecond(korean, ({ hangul }) => romanizeName(hangul)))}`)
  const pairs = labelled.length > 0 ? labelled : korean
  if (pairs.length > 0)
    console.log(
      `comparisons a second: ${rate(callsPerSecond(pairs, ({ hangul, latin }) => compareNames(hangul, latin)))}`,
    )
}

function bySource(pairs: readonly NamePair[]): Map<string, NamePair[]> {
  const sources = new Map<string, NamePair[]>()
  for (const pair of pairs) sources.set(pair.source, [...(sources.get(pair.source) ?? []), pair])
  return sources
}

function print(what: string, shares: readonly number[]): void {
  console.log(`${what}: ${shares.map((share) => `${(100 * share).toFixed(1)} %`).join(' / ')}`)
}
