import type { Entry, Sense } from '../model/entry.ts'
import type { Span } from '../text/span.ts'

/** A reason for or against a sense: `weight` above 0 speaks for it. `span` shows where in the text it stands. */
export interface Evidence {
  readonly code: EvidenceCode
  readonly weight: number
  readonly span?: Span
  /** Id of the entry the evidence comes from or speaks for. */
  readonly entry?: string
  /** Id of the candidate it is about, where none is chosen. */
  readonly candidate?: string
}

/** What evidence can be. */
export type EvidenceCode =
  | 'unique'
  | 'successor'
  | 'boundary'
  | 'guard'
  | 'gloss'
  | 'full-form'
  | 'office'
  | 'organization'
  | 'belongs'
  | 'co-mention'
  | 'country'
  | 'other-country'
  | 'out-of-date'
  | 'other-office'
  | 'obituary'
  | 'other-word'
  | 'title'
  | 'case'
  | 'source'
  | 'earlier'
  | 'sound'

/** The particle right after a form: its span, the pair it is of (`은/는`), whether it agrees with the word before. */
export interface MentionParticle {
  readonly span: Span
  readonly pair: string
  readonly agrees: boolean
}

/**
 * A form found in a text. `span` (UTF-16 offsets, half-open, of the original text) never includes the particle.
 * `sense` is set once evidence decides; the candidates stay.
 */
export interface Mention {
  readonly span: Span
  /** The original text of the span. */
  readonly text: string
  readonly candidates: readonly Sense[]
  readonly sense?: Sense
  /** `term`: a form as the dictionary has it; `variant`: another spelling; `later`: a short way to name it again. */
  readonly via: 'term' | 'variant' | 'later'
  readonly particle?: MentionParticle
  readonly evidence: readonly Evidence[]
}

/** The different entries among senses, in order. */
export function entriesOf(senses: readonly Sense[]): Entry[] {
  // most forms have one, and an array that grows takes room for many
  const entries = senses.slice(0, 1).map(({ entry }) => entry)
  for (const { entry } of senses) if (!entries.includes(entry)) entries.push(entry)
  return entries
}

/** True for a name that only its sound links to its entry; nothing is ever written for it. */
export function isBySound({ evidence }: Mention): boolean {
  for (const { code } of evidence) if (code === 'sound') return true
  return false
}
