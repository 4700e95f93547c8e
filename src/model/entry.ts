/** What an entry can be about. */
export const KINDS = ['person', 'organization', 'place', 'programme', 'law', 'product', 'role', 'term'] as const

/** What an entry is about. */
export type Kind = (typeof KINDS)[number]

/** BCP 47 tag of a designation: `ko`, `en`, `ko-Hani` (Hanja) or another language's own tag. */
export type Lang = string

/** TBX administrativeStatus, and `rejected` for renderings known to be damage (인류 for Anthropic). */
export type Status = 'preferred' | 'admitted' | 'deprecated' | 'superseded' | 'rejected'

/** TBX termType, as far as names need it. */
export type TermType = 'full' | 'short' | 'abbreviation' | 'variant'

/** How sure a designation is; only `verified` ones are ever written into a text. */
export type Confidence = 'verified' | 'general' | 'uncertain'

/**
 * How much a form must prove before it counts: `none` frees it, `context` asks for a full form, title, gloss or
 * co-mention, `source` looks for it only in translation comparison or where a bracket names the entry.
 */
export type Guard = 'none' | 'context' | 'source'

/** One designation of an entry in one language. `from` and `until` are the first and last day in force (ISO 8601). */
export interface Term {
  text: string
  lang: Lang
  status?: Status
  type?: TermType
  from?: string
  until?: string
  /** How the text is read aloud in Hangul, where that cannot be computed: `KISA` is `키사`. */
  reading?: string
  confidence?: Confidence
  /** Source codes of `dictionaries/sources.yaml`, or a free citation in a house's own dictionary. */
  source?: string | string[]
  guard?: Guard
  note?: string
}

/** An office a person holds or held. `organization` is an entry id; dates as in `Term`. */
export interface Office {
  /** The title in Korean and English, as it stands beside the name: `제2차관`, `Second Vice Minister`. */
  ko?: string
  en?: string
  organization?: string
  from?: string
  until?: string
}

/** A proof that an entry works: `text` in, `expected` out, by one verb (`normalize` when none is given). */
export interface Example {
  text: string
  /** The whole text after the verb; for `find`, the expected ids in order, `?` after an unresolved one. */
  expected: string | string[]
  verb?: 'normalize' | 'annotate' | 'find'
  date?: string
  profile?: string
}

/** One concept and every way to name it (TBX conceptEntry). To compile, `id`, `kind` and one term suffice. */
export interface Entry {
  id: string
  kind: Kind
  /** In order of preference: of the terms of a language without a status, the first is preferred, the rest admitted. */
  terms: Term[]
  /** Language of the person's or body's own name; decides the direction of a gloss. */
  own?: Lang
  /** Order of a person's name in Latin letters. */
  order?: 'surname-first' | 'given-first'
  /** Whether the first mention gets a gloss, whatever the profile says of the kind. */
  gloss?: 'never' | 'first' | 'always'
  guard?: Guard
  /** ISO 3166-1 alpha-2, where the same name exists in several countries. */
  country?: string
  /** Ids of the bodies this one belongs to (ministry of an agency, company of a product, employer of a person). */
  partOf?: string[]
  offices?: Office[]
  predecessors?: string[]
  successors?: string[]
  /** Ids of entries that share a name with this one. */
  notSameAs?: string[]
  wikidata?: string
  note?: string
  examples?: Example[]
}

/** What a form may mean: an entry, through one of its terms. */
export interface Sense {
  readonly entry: Entry
  readonly term: Term
}
