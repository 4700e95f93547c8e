import type { Kind } from '../model/entry.ts'

/** Which entries of a kind get a gloss at their first mention, and what stands in it. */
export interface GlossRule {
  /** Entries whose own name is Korean (`ko`), is not (`foreign`), or all of them. */
  readonly own: 'ko' | 'foreign' | 'any'
  /** A name in Korean, in English, in Hanja, or the abbreviation. */
  readonly with: 'ko' | 'en' | 'ko-Hani' | 'abbreviation'
}

/** How Korean names are written in Latin letters; `own` is how the dictionary has them. */
export interface NameStyle {
  readonly order: 'own' | 'surname-first' | 'given-first'
  /** `Je-myung`, `Jemyung`, `Je myung`. */
  readonly given: 'own' | 'hyphen' | 'joined' | 'spaced'
  /** The letter after the hyphen or space: `Je-myung`, `Je-Myung`. */
  readonly second: 'lower' | 'upper'
}

/** How a house wants names written. A profile is a named policy. */
export interface Policy {
  readonly name: string
  /** The language of the texts it is for. */
  readonly lang: 'ko' | 'en'
  readonly gloss: Readonly<Partial<Record<Kind, GlossRule>>>
  /** What stands between a head and its bracket. */
  readonly space: '' | ' '
  /** `norm`: square brackets where the orthography asks for them (another sound than the head's). */
  readonly brackets: 'round' | 'norm'
  /** Whether a bracket may introduce an abbreviation (`Full Name (ABC)`). */
  readonly abbreviations: 'introduced' | 'forbidden'
  readonly style: NameStyle
  /** What is the whole in which a mention is the first: the document, or each section under a heading. */
  readonly scope: 'document' | 'section'
  /** Each caption has a ledger of its own, shares the body's, or is never glossed. */
  readonly captions: 'apart' | 'shared' | 'never'
  /** The same for tables. */
  readonly tables: 'apart' | 'shared' | 'never'
  /** Whether a mention in the headline counts as the first and is glossed. */
  readonly headline: boolean
  /** What is offered for a name that is out of date: today's name, or `the then …` before it. */
  readonly outdated: 'rename' | 'then'
  /** How people are named again: as the writer likes, by the surname (`Ryu`), or in full; offered, never applied unasked. */
  readonly later: 'any' | 'surname' | 'full'
}
