/**
 * Figures of `pyogi/names`: `names FILE… [--folds N] [--peers]`, TSVs of pairs (Hangul, Latin, source), of labelled pairs (label,
 * kind, ambiguity, Hangul, Latin, source, with a header) or of foreign names (source `…foreign…`), told apart by shape.
 * With `--folds`, every name is measured with tables fitted to the names of the other folds only, from the pairs given.
 * With `--peers`, other packages are measured on the same rows.
 */
import { parseArgs } from 'node:util'
import * as names from '../../src/names.ts'
import { type LabelledPair, type NamePair, readNameData } from './name-data.ts'
import { namesByFold } from './name-folds.ts'
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
/** The functions that a Latin name is measured with. */
type NamesFor = (latin: string) => Pick<typeof names, 'compareNames' | 'hangulNames' | 'romanizeName'>

/** Measures and prints. */
export async function run(args: readonly string[]): Promise<void> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { folds: { type: 'string' }, peers: { type: 'boolean' } },
  })
  const data = readNameData(positionals)
  const { korean, foreign, labelled } = data
  const peers = values.peers ? await import('./name-peers.ts') : undefined
  const namesFor: NamesFor = values.folds === undefined ? () => names : await namesByFold(data, Number(values.folds))
  const scoreOf: Scorer = (hangul, latin) => namesFor(latin).compareNames(hangul, latin).score
  for (const [source, pairs] of bySource(korean)) {
    if (LIBRARY.test(source)) printLibrary(namesFor, source, pairs)
    else printKorean(namesFor, source, pairs)
    if (peers !== undefined)
      for (const [name, spell] of Object.entries(peers.PEERS))
        print(`spelled 1, ${source}, ${name}`, spelledWithin(pairs, spell).slice(0, 1))
  }
  if (korean.length > 0)
    printCalibration(
      namesFor,
      korean.filter(({ source }) => !LIBRARY.test(source)),
    )
  printLinks('pyogi', labelled, scoreOf)
  printVerdicts(namesFor, labelled)
  printForeign('pyogi', foreign, scoreOf)
  if (peers !== undefined)
    for (const [name, spell] of Object.entries(peers.PEERS)) {
      printLinks(name, labelled, peers.likenessTo(spell))
      printForeign(name, foreign, peers.likenessTo(spell))
    }
  if (values.folds === undefined) printSpeed(korean, labelled)
}

function printKorean(namesFor: NamesFor, source: string, pairs: readonly NamePair[]): void {
  const spell: Speller = (hangul, latin) =>
    namesFor(latin)
      .romanizeName(hangul)
      .map(({ text }) => text)
  print(`spelled 1/5/10, ${source}`, spelledWithin(pairs, spell))
  print(
    `read 1/5, ${source}`,
    readWithin(pairs, (latin) =>
      namesFor(latin)
        .hangulNames(latin, { limit: 5 })
        .map(({ text }) => text),
    ),
  )
}

function printLibrary(namesFor: NamesFor, source: string, pairs: readonly NamePair[]): void {
  const exact = spelledExactly(pairs, (hangul, latin) =>
    namesFor(latin)
      .romanizeName(hangul, { convention: 'ala-lc' })
      .map(({ text }) => text),
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

function printVerdicts(namesFor: NamesFor, labelled: readonly LabelledPair[]): void {
  const kinds = new Map<string, LabelledPair[]>()
  for (const pair of labelled) {
    const kind = pair.same || pair.clear ? pair.kind : `${pair.kind}, shared`
    kinds.set(kind, [...(kinds.get(kind) ?? []), pair])
  }
  for (const [kind, pairs] of kinds) {
    const verdicts = pairs.map(({ hangul, latin }) => namesFor(latin).compareNames(hangul, latin).verdict)
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

function printCalibration(namesFor: NamesFor, pairs: readonly NamePair[]): void {
  for (const [mean = 0, right = 0, count = 0] of calibration(pairs, (hangul, latin) =>
    namesFor(latin).romanizeName(hangul),
  ))
    if (count > 0) print(`given ${(100 * mean).toFixed(0)} %, right (${count})`, [right])
}

function printSpeed(korean: readonly NamePair[], labelled: readonly LabelledPair[]): void {
  const rate = (calls: number): string => Math.round(calls).toLocaleString('en')
  if (korean.length > 0)
    console.log(`romanisations a second: ${rate(callsPerSecond(korean, ({ hangul }) => names.romanizeName(hangul)))}`)
  const pairs = labelled.length > 0 ? labelled : korean
  if (pairs.length > 0)
    console.log(
      `comparisons a second: ${rate(callsPerSecond(pairs, ({ hangul, latin }) => names.compareNames(hangul, latin)))}`,
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
