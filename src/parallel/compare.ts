import { checkDocument, graded } from '../check/check.ts'
import type { Dictionary } from '../dictionary/dictionary.ts'
import { byPlace } from '../edit/apply.ts'
import type { Diagnostic, Severity } from '../edit/diagnostic.ts'
import type { Edit } from '../edit/edit.ts'
import type { Guard } from '../model/entry.ts'
import { type Trust, trustOf } from '../render/gloss-text.ts'
import type { PolicyChoice } from '../render/profiles.ts'
import { policyFor } from '../render/profiles.ts'
import { bySpan } from '../text/span.ts'
import { calqueFindings } from './calques.ts'
import { nameTeller } from './hangul-words.ts'
import { madeUpFindings } from './made-up.ts'
import { missingFindings } from './missing.ts'
import { misspellingsOf } from './misspellings.ts'
import { type NamePair, pairNames } from './pairs.ts'
import { readPair } from './read-pair.ts'
import { candidatesOf, type NameCandidate, strangerFindings } from './stranger-findings.ts'
import { strangersOf } from './strangers.ts'
import { addedFindings } from './unnamed.ts'
import { untranslatedFindings } from './untranslated.ts'

/** A text and its translation. */
export interface Translation {
  readonly source: string
  readonly target: string
}

/** Options of {@link compareTranslation}. */
export interface CompareOptions {
  /** The day the texts speak of, ISO 8601. */
  readonly date?: string
  readonly profile?: PolicyChoice
  readonly trust?: Trust
  /** Severity of remarks by code, or `off`. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>
  /**
   * Says which words are ordinary ones (`pyogi/guards`). Without it a word is never taken for a person's name by its shape
   * and a title alone.
   */
  readonly guards?: (form: string) => Guard | undefined
  /** Make people whom the dictionary does not hold consistent: their first spelling becomes a safe edit. */
  readonly unify?: boolean
}

/** What a comparison found: the names paired, remarks on the target, the safe edits to it, and people to add to the dictionary. */
export interface Comparison {
  readonly pairs: readonly NamePair[]
  /** Spans and edits are of the target. */
  readonly diagnostics: readonly Diagnostic[]
  readonly edits: readonly Edit[]
  /** People whom the dictionary does not hold. */
  readonly candidates: readonly NameCandidate[]
}

/**
 * Compares a text with its translation, Korean to English or English to Korean: every name of the source with the one
 * of the target that stands for it, and what the translation did to the names.
 *
 * @throws PyogiError `option-invalid` or `profile-unknown`
 * @example
 * ```ts
 * import { applyEdits, compareTranslation } from 'pyogi'
 * import korea from 'pyogi/dictionaries/korea'
 * const target = 'Science Minister Bae Gyeong-hun met Sam Altman of OpenAI.'
 * const { edits } = compareTranslation({ source: '배경훈 과기정통부 장관이 오픈AI의 샘 올트먼을 만났다.', target }, korea)
 * applyEdits(target, edits) // => 'Science Minister Bae Kyung-hoon met Sam Altman of OpenAI.'
 * ```
 */
export function compareTranslation(
  { source, target }: Translation,
  dictionary: Dictionary,
  options: CompareOptions = {},
): Comparison {
  const { from, to } = readPair({ source, target }, dictionary, options.date)
  const policy = policyFor(to.lang, options.profile ?? 'name-only')
  const mayBeName = nameTeller(options.guards)
  const trust = trustOf(options)
  const { unify = false } = options
  const scene = { source: from, target: to, policy, trust, unify, mayBeName }
  const strangers =
    from.lang === to.lang
      ? []
      : from.lang === 'ko'
        ? strangersOf(from, to, mayBeName)
        : strangersOf(to, from, mayBeName)
  const misspellings = misspellingsOf(from, to, strangers)
  const pairs = pairNames(from, to, strangers, misspellings)
  const own = checkDocument(to, { ...options, profile: policy }).filter(({ code }) => !QUIET.has(code))
  const missing = missingFindings(scene, pairs, misspellings)
  const spoken = new Set([...missing, ...own].map(({ span }) => span.start))
  const found = [
    ...own,
    ...missing,
    ...untranslatedFindings(scene),
    ...madeUpFindings(scene),
    ...calqueFindings(scene),
    ...addedFindings(scene, spoken),
    ...strangerFindings(scene, strangers),
  ]
  const diagnostics = found
    .flatMap((remark) => graded(remark, options.rules?.[remark.code]))
    .sort((a, b) => bySpan(a.span, b.span))
  return { pairs, diagnostics, edits: safeEdits(diagnostics), candidates: candidatesOf(strangers) }
}

/** What the target's own check says of style, which a translation is not asked about. */
const QUIET = new Set([
  'gloss-missing',
  'gloss-late',
  'abbreviation-unused',
  'abbreviation-undefined',
  'abbreviation-late',
  'abbreviation-repeated',
  'name-outdated',
  'name-split',
  'name-mixed',
])

/** The edits of the safe diagnostics, in order; of those that overlap the first. */
export function safeEdits(diagnostics: readonly Diagnostic[]): Edit[] {
  const kept: Edit[] = []
  let last = -1
  for (const edit of diagnostics.flatMap((remark) => (remark.safe ? remark.edits : [])).sort(byPlace)) {
    if (edit.span.start < last) continue
    kept.push(edit)
    last = edit.span.end
  }
  return kept
}
