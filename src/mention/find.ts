import { casingFits } from '../dictionary/casing.ts'
import type { Dictionary, Meaning } from '../dictionary/dictionary.ts'
import { searchIndex } from '../match/search.ts'
import type { Guard, Kind, Sense } from '../model/entry.ts'
import { type Boundary, boundAfter, boundBefore, isBounded, type LeftBoundary } from '../text/boundary.ts'
import type { Folded } from '../text/fold.ts'
import { bySpan, type Span, spanAt } from '../text/span.ts'
import type { MentionParticle } from './mention.ts'
import { mayHoldParticle, withoutParticles } from './name-or-particle.ts'

/** A form found and bounded, before anything says which entry is meant. */
export interface Found {
  /** UTF-16 offsets into the original text. */
  readonly span: Span
  /** UTF-16 offsets into the folded text. */
  readonly folded: Span
  readonly candidates: readonly Candidate[]
  readonly particle?: MentionParticle
  readonly boundary: Boundary
}

/** A sense a found form may have, with what its form demands. */
export interface Candidate extends Sense {
  readonly exact: boolean
  readonly guard: Guard
  /** The form is an ordinary word too. */
  readonly ordinary: boolean
}

/** Options of {@link findForms}. */
export interface FindOptions {
  /** Only these spans of the original text are prose; sorted and disjoint. */
  readonly within?: readonly Span[]
  /** Stretches never read; sorted and disjoint. */
  readonly opaque?: readonly Span[]
  /** Also find forms guarded with `source`. */
  readonly guarded?: boolean
  /** A host's own judgement: `true` refuses a form at a span of the original text. */
  readonly veto?: (span: Span, text: string) => boolean
}

/**
 * Every form of the dictionary that stands as a word in a text, in document order. A form that needs evidence hides
 * nothing inside it, so that what it hid stands should the evidence fail: only such forms overlap others, and names that
 * may end in the particle of a shorter one (한국 + 은).
 */
export function findForms(folded: Folded, dictionary: Dictionary, options: FindOptions = {}): Found[] {
  const found: Found[] = []
  const { veto } = options
  const accept = (key: number, start: number, end: number): boolean => {
    const before = boundBefore(folded.text, start)
    if (before === undefined) return false
    const meanings = dictionary.meaningsOf(key)
    const boundary = boundAfter(folded.text, start, end, meanings[0]!.term.reading)
    if (boundary === undefined) return false
    const candidates = candidatesOf(meanings, folded.text.slice(start, end), options.guarded === true)
    if (candidates.length === 0 || !endsThere(folded.text, before, boundary, candidates)) return false
    const span = folded.toOriginalSpan({ start, end })
    if (!isRead(span, options)) return false
    if (veto?.(span, folded.original.slice(span.start, span.end)) === true) return false
    const { particle } = boundary
    found.push({
      span,
      folded: { start, end },
      candidates,
      boundary,
      ...(particle === undefined ? {} : { particle: { ...particle, span: folded.toOriginalSpan(particle.span) } }),
    })
    return candidates.some(({ guard }) => guard === 'none') && !mayHoldParticle(folded.text, { start, end }, candidates)
  }
  searchIndex(dictionary.index, folded.text, accept)
  return withoutParticles(found)
}

/** Of forms that may overlap, in document order, the leftmost and longest. */
export function leftmostLongest(found: readonly Found[]): Found[] {
  const kept: Found[] = []
  let end = 0
  for (const form of inOrder(found)) {
    if (form.folded.start < end) continue
    kept.push(form)
    end = form.folded.end
  }
  return kept
}

/** The forms sorted; those that are so already, as nearly always, are not copied. */
function inOrder(found: readonly Found[]): readonly Found[] {
  const order = (a: Found, b: Found): number => bySpan(a.folded, b.folded)
  return found.every((form, number) => number === 0 || order(found[number - 1]!, form) <= 0)
    ? found
    : found.toSorted(order)
}

function candidatesOf(meanings: readonly Meaning[], slice: string, guarded: boolean): readonly Meaning[] {
  const fits = (meaning: Meaning): boolean =>
    (guarded || meaning.guard !== 'source') && casingFits(meaning.casing, meaning.text, slice)
  return meanings.every(fits) ? meanings : meanings.filter(fits)
}

/** Suffixes of people that end other words of bodies and places: 연합군, 미국형. */
const PERSONAL = ['군', '양', '옹', '형', '씨']
/** Suffixes that places take; 제 and 용 rather make other words of them: 대전제, 서울용. */
const LOCAL = ['산', '발', '계', '행', '식', '판', '풍']

/**
 * True when the evidence of both sides speaks for the form. What it names decides where a syllable may be a suffix or
 * part of a longer word: places take 산 and 발 (미국산), which end people's names too; only people are 군 or 양.
 */
function endsThere(text: string, before: LeftBoundary, after: Boundary, candidates: readonly Candidate[]): boolean {
  const { code, title, weight, particle } = after
  const attached = title === undefined ? '' : text.slice(title.start, title.end)
  const isOf = (kind: Kind): boolean => candidates.some(({ entry }) => entry.kind === kind)
  // the second electoral district of a place: 영등포을, 고양시을
  if (particle?.agrees === false && text.slice(particle.span.start, particle.span.end) === '을' && isOf('place'))
    return false
  if (code === 'title' && PERSONAL.includes(attached)) return isOf('person') && isBounded(before, after)
  if (isBounded(before, after)) return true
  return code === 'suffix' && before.weight + weight === 0 && LOCAL.includes(attached) && isOf('place')
}

/** True when a span of the original text is prose that the options let be read. */
export function isRead(span: Span, { opaque = [], within }: FindOptions): boolean {
  if (spanAt(opaque, span) !== undefined) return false
  const around = within === undefined ? span : spanAt(within, span)
  return around !== undefined && around.start <= span.start && span.end <= around.end
}
