import type { Dictionary } from '../dictionary/dictionary.ts'
import type { Diagnostic } from '../edit/diagnostic.ts'
import type { Document } from '../link/document.ts'
import { readDocument } from '../link/read.ts'
import type { WriteOptions } from '../render/annotate.ts'
import { policyFor } from '../render/profiles.ts'
import { bySpan } from '../text/span.ts'
import type { Rule } from './rule.ts'
import { abbreviation } from './rules/abbreviation.ts'
import { glossConflict } from './rules/gloss-conflict.ts'
import { glossMissing } from './rules/gloss-missing.ts'
import { glossRedundant } from './rules/gloss-redundant.ts'
import { glossRepeated } from './rules/gloss-repeated.ts'
import { nameAmbiguous } from './rules/name-ambiguous.ts'
import { nameForm } from './rules/name-form.ts'
import { particleDisagrees } from './rules/particle.ts'

const RULES: readonly Rule[] = [
  glossRedundant,
  glossConflict,
  glossRepeated,
  glossMissing,
  nameForm,
  nameAmbiguous,
  abbreviation,
  particleDisagrees,
]

/**
 * What a text's names leave to be wished, in text order; each diagnostic carries its edits and whether they are safe.
 *
 * @throws PyogiError `profile-unknown`
 * @example
 * ```ts
 * import { check } from 'pyogi'
 * import korea from 'pyogi/dictionaries/korea'
 * check('OpenAI sent Jason Kwon (Jason Kwon).', korea).map((diagnostic) => diagnostic.code) // => ['gloss-redundant']
 * ```
 */
export function check(text: string, dictionary: Dictionary, options: WriteOptions = {}): Diagnostic[] {
  return checkDocument(readDocument(text, dictionary, options), options)
}

/** The same for a document that is already read. */
export function checkDocument(document: Document, options: WriteOptions): Diagnostic[] {
  const policy = policyFor(document.lang, options.profile)
  const reading = { document, policy, trust: options.trust ?? 'verified' }
  return RULES.flatMap((rule) => rule(reading)).sort((a, b) => bySpan(a.span, b.span))
}
