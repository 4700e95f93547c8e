import type { Kind, Lang } from '../model/entry.ts'
import { countDocuments } from './document-sketch.ts'
import { votedHead } from './mine-edge.ts'
import { guessKind } from './mine-kind.ts'
import { foldName, type GlossTally, type TallyRow } from './mine-tally.ts'
import { scriptOfName } from './name-script.ts'
import { isAcronym } from './parts.ts'
import { soundsAlike } from './sound.ts'

/** A spelling and in how many sentences it was seen. */
export interface Counted {
  readonly text: string
  readonly count: number
}

/** A pair of names that brackets of a corpus put side by side, with what speaks for it. */
export interface GlossCandidate {
  readonly korean: string
  /** The other name: in another script, or a short form in Hangul. */
  readonly other: string
  readonly lang: Lang
  readonly type: 'full' | 'abbreviation'
  /** Different sentences that hold the pair, and documents (exact to about a hundred, near it beyond). */
  readonly count: number
  readonly documents: number
  readonly confidence: 'high' | 'medium' | 'low'
  /** Other spellings of the two: spacing, hyphens, case, romanisations of the same sound. */
  readonly spellings: readonly Counted[]
  /** What else stands for one of the two: one Korean name with two English ones, one English with two Korean. */
  readonly conflicts: readonly Counted[]
  /** Up to three sentences, cut to 240 UTF-16 units. */
  readonly examples: readonly string[]
  readonly kind: Kind
  /** The words that the kind was guessed from. */
  readonly evidence: readonly string[]
  /** A person without a public office or institution beside the name is a `name` that was seen, never an `entry`. */
  readonly standing: 'entry' | 'name'
  readonly agreement: Agreement
  /** Ids of the dictionary's entries for either name. */
  readonly entries: readonly string[]
}

/**
 * How a pair agrees with a dictionary: `known`, it has both names for one entry; `variant`, another spelling of them;
 * `contradicts`, it has another name there; `new`, it says nothing.
 */
export type Agreement = 'known' | 'variant' | 'contradicts' | 'new'

/** What a dictionary says of a pair, and the ids of the entries it has for it. */
export interface Verdict {
  readonly agreement: Agreement
  readonly entries: readonly string[]
}

/** Says what a dictionary knows of a pair. */
export type Judge = (korean: string, other: string) => Verdict

const NOTHING_KNOWN: Judge = () => ({ agreement: 'new', entries: [] })

interface Pair {
  readonly korean: string
  readonly other: string
  readonly row: TallyRow
}

/** The candidates of a tally: heads by vote, spellings joined, conflicts found, ranked by documents and sentences. */
export function candidatesOf(tally: GlossTally, judge: Judge = NOTHING_KNOWN): GlossCandidate[] {
  const clusters = clustersOf([...tally.rows.values()].map(pairOf))
  const byName = new Map<string, Pair[]>()
  for (const [first] of clusters) {
    for (const name of [`ko ${foldName(first!.korean)}`, `other ${foldName(first!.other)}`]) {
      byName.set(name, [...(byName.get(name) ?? []), first!])
    }
  }
  return clusters.map((cluster) => candidateOf(cluster, byName, judge)).sort(bySupport)
}

function pairOf(row: TallyRow): Pair {
  // What the reader is sure of needs no vote; a title that always stands before a name would win one.
  const sure = row.high * 2 >= row.count
  const head = (sure ? undefined : votedHead(row.phrases)) ?? mostUsed(row.heads)
  const part = mostUsed(row.spellings)
  const inKorean = scriptOfName(head) === 'hangul'
  return inKorean ? { korean: head, other: part, row } : { korean: part, other: head, row }
}

function mostUsed(counts: ReadonlyMap<string, number>): string {
  return [...counts].sort(([a, x], [b, y]) => y - x || byUnits(a, b))[0]![0]
}

/** Pairs whose two names differ in spelling only, the most used first. */
function clustersOf(pairs: readonly Pair[]): Pair[][] {
  const byKorean = new Map<string, Pair[][]>()
  for (const pair of [...pairs].sort(byUse)) {
    const key = foldName(pair.korean)
    const clusters = byKorean.get(key) ?? []
    const own = clusters.find(([first]) => sameName(first!, pair))
    if (own !== undefined) own.push(pair)
    else clusters.push([pair])
    byKorean.set(key, clusters)
  }
  return [...byKorean.values()].flat()
}

function byUse(a: Pair, b: Pair): number {
  return b.row.count - a.row.count || byUnits(a.other, b.other) || byUnits(a.korean, b.korean)
}

function sameName(a: Pair, b: Pair): boolean {
  if (foldName(a.other) === foldName(b.other)) return true
  if (isAcronym(a.other) || isAcronym(b.other)) return false
  return soundsAlike(a.korean, a.other) > 0 && soundsAlike(b.korean, b.other) > 0
}

function candidateOf(
  cluster: readonly Pair[],
  byName: ReadonlyMap<string, readonly Pair[]>,
  judge: Judge,
): GlossCandidate {
  const { korean, other, row } = cluster[0]!
  const rows = cluster.map((pair) => pair.row)
  const count = total(rows.map((each) => each.count))
  const high = total(rows.map((each) => each.high))
  const offices = [...new Set(rows.flatMap((each) => [...each.offices.keys()]))]
  const guess = guessKind(korean, other, offices)
  const verdict = judge(korean, other)
  return {
    korean,
    other,
    lang: scriptOfName(other) === 'latin' && row.lang === 'ko' ? 'en' : row.lang,
    type: row.kind === 'abbreviation' || isAcronym(other) ? 'abbreviation' : 'full',
    count,
    documents: countDocuments(rows.map((each) => each.documents)),
    confidence: high * 2 >= count ? 'high' : count >= 3 ? 'medium' : 'low',
    spellings: spellingsOf(cluster, korean, other),
    conflicts: conflictsOf(cluster[0]!, byName),
    examples: rows.flatMap((each) => each.examples).slice(0, 3),
    kind: guess.kind,
    evidence: guess.evidence,
    standing: guess.kind === 'person' && offices.length === 0 && verdict.entries.length === 0 ? 'name' : 'entry',
    ...verdict,
  }
}

function spellingsOf(cluster: readonly Pair[], korean: string, other: string): Counted[] {
  const counts = new Map<string, number>()
  for (const { row, korean: own, other: name } of cluster) {
    for (const [text, uses] of [...row.spellings, [own, row.count] as const, [name, row.count] as const]) {
      if (text !== korean && text !== other) counts.set(text, Math.max(counts.get(text) ?? 0, uses))
    }
  }
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => b.count - a.count || byUnits(a.text, b.text))
}

/** Full names against full names, abbreviations against abbreviations of the same script. */
function conflictsOf(pair: Pair, byName: ReadonlyMap<string, readonly Pair[]>): Counted[] {
  const same = (other: Pair): boolean =>
    isAcronym(other.other) === isAcronym(pair.other) && scriptOfName(other.other) === scriptOfName(pair.other)
  const sameKorean = byName.get(`ko ${foldName(pair.korean)}`)!
  const sameOther = byName.get(`other ${foldName(pair.other)}`)!
  return [
    ...sameKorean
      .filter((each) => each !== pair && same(each))
      .map((each) => ({ text: each.other, count: each.row.count })),
    ...sameOther.filter((each) => each !== pair).map((each) => ({ text: each.korean, count: each.row.count })),
  ]
}

/** The best supported first: documents, then sentences, then the names. */
function bySupport(a: GlossCandidate, b: GlossCandidate): number {
  return b.documents - a.documents || b.count - a.count || byUnits(a.korean, b.korean) || byUnits(a.other, b.other)
}

/** UTF-16 order: the same in every locale. */
function byUnits(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}
