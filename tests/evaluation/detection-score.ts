import { type GoldSentence, type GoldSpan, kindOf } from './detection-gold.ts'

/** The type of a name that the dictionary of a set does not hold. */
const STRANGER = 'stranger'

/** A stretch that a detector takes for a name. */
export interface Hit {
  readonly start: number
  readonly end: number
}

/** Hits that are right, hits that are wrong, the wrong ones that lie on a name of another kind, and names missed. */
export interface Tally {
  right: number
  wrong: number
  besides: number
  missed: number
}

/** A group of names with what was counted in it. */
export type Tallies = Map<string, Tally>

/** A wrong hit or a missed name, for people to look at. */
export interface Slip {
  readonly kind: 'wrong' | 'besides' | 'missed'
  readonly name: string
  readonly text: string
}

/** Precision, recall and their harmonic mean, from 0 to 1; 1 where nothing was asked. */
export interface Figures {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Counts what a detector finds in labelled sentences; `kinds` says what the dictionary takes a name for. */
export function tally(
  gold: readonly GoldSentence[],
  detect: (text: string) => readonly Hit[],
  kinds: ReadonlyMap<string, ReadonlySet<string>>,
): { tallies: Tallies; slips: Slip[] } {
  const tallies: Tallies = new Map()
  const slips: Slip[] = []
  for (const { text, spans } of gold) {
    const names = spans.filter((span) => kindOf(span.type) !== undefined)
    const found = new Set<GoldSpan>()
    for (const hit of detect(text)) {
      const exact = names.find((span) => span.start === hit.start && span.end === hit.end)
      const name = text.slice(hit.start, hit.end)
      if (exact !== undefined) {
        found.add(exact)
        count(tallies, name, 'right')
        continue
      }
      const kind = isOnAnother(hit, spans, kinds.get(name)) ? 'besides' : 'wrong'
      count(tallies, name, kind)
      slips.push({ kind, name, text })
    }
    for (const missed of names.filter((span) => !found.has(span))) {
      const name = text.slice(missed.start, missed.end)
      count(tallies, name, 'missed')
      slips.push({ kind: 'missed', name, text })
    }
  }
  return { tallies, slips }
}

/**
 * True when a hit lies on something labelled that is of another kind than the dictionary takes the name for, or is a
 * stranger, a name that the set's dictionary does not hold and further names may; a part of a stranger is wrong.
 */
function isOnAnother(hit: Hit, spans: readonly GoldSpan[], kinds: ReadonlySet<string> | undefined): boolean {
  return spans.some(
    (span) =>
      span.start < hit.end &&
      hit.start < span.end &&
      (span.type === STRANGER
        ? span.start === hit.start && span.end === hit.end
        : kinds?.has(kindOf(span.type) ?? span.type) !== true),
  )
}

function count(tallies: Tallies, name: string, what: keyof Tally): void {
  for (const group of ['all', groupOf(name)]) {
    const known = tallies.get(group) ?? { right: 0, wrong: 0, besides: 0, missed: 0 }
    known[what]++
    tallies.set(group, known)
  }
}

/** Script and length of a name. */
export function groupOf(name: string): string {
  if (/^[가-힣]+$/.test(name)) return name.length < 4 ? `hangul ${name.length}` : 'hangul 4+'
  if (/[가-힣]/.test(name)) return 'mixed'
  return name.length < 4 ? 'latin 1-3' : 'latin 4+'
}

/** Figures of a tally; `neutral` leaves out the hits on names of another kind. */
export function figuresOf({ right, wrong, besides, missed }: Tally, neutral: boolean): Figures {
  const hits = right + wrong + (neutral ? 0 : besides)
  const precision = hits === 0 ? 1 : right / hits
  const recall = right + missed === 0 ? 1 : right / (right + missed)
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}
