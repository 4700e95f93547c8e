import type { Dictionary } from '../dictionary/dictionary.ts'
import type { Diagnostic, Severity } from '../edit/diagnostic.ts'
import type { Document } from '../link/document.ts'
import { readDocument } from '../link/read.ts'
import type { Issue } from '../model/error.ts'
import { choiceIssues, optionIssue, refuseOptions } from '../model/option.ts'
import type { WriteOptions } from '../render/annotate.ts'
import { trustOf } from '../render/gloss-text.ts'
import { policyFor } from '../render/profiles.ts'
import { bySpan } from '../text/span.ts'
import { CODES } from './codes.ts'
import type { Rule } from './rule.ts'
import { abbreviation } from './rules/abbreviation.ts'
import { dateBeyond } from './rules/date-beyond.ts'
import { glossConflict } from './rules/gloss-conflict.ts'
import { glossDoubtful } from './rules/gloss-doubtful.ts'
import { glossLocal } from './rules/gloss-local.ts'
import { glossMissing } from './rules/gloss-missing.ts'
import { glossRedundant } from './rules/gloss-redundant.ts'
import { glossRepeated } from './rules/gloss-repeated.ts'
import { nameAgain } from './rules/name-again.ts'
import { nameAmbiguous } from './rules/name-ambiguous.ts'
import { nameForm } from './rules/name-form.ts'
import { nameMixed } from './rules/name-mixed.ts'
import { nameOutdated } from './rules/name-outdated.ts'
import { particleDisagrees } from './rules/particle.ts'
import { silencedBy } from './silence.ts'

const RULES: readonly Rule[] = [
  glossRedundant,
  glossConflict,
  glossRepeated,
  glossMissing,
  glossLocal,
  glossDoubtful,
  nameForm,
  nameMixed,
  nameOutdated,
  nameAmbiguous,
  nameAgain,
  abbreviation,
  particleDisagrees,
  dateBeyond,
]

/** The rules whose edits may be safe. */
const MENDING: readonly Rule[] = [
  glossRedundant,
  glossConflict,
  glossRepeated,
  glossMissing,
  nameForm,
  particleDisagrees,
]

/**
 * What a text's names leave to be wished, in text order; each diagnostic carries its edits and whether they are safe.
 *
 * @throws PyogiError `option-invalid` or `profile-unknown`
 * @example
 * ```ts
 * import { check } from 'pyogi'
 * import korea from 'pyogi/dictionaries/korea'
 * check('OpenAI sent Jason Kwon (Jason Kwon).', korea).map((diagnostic) => diagnostic.code) // => ['gloss-redundant']
 * ```
 */
export function check(text: string, dictionary: Dictionary, options: CheckOptions = {}): Diagnostic[] {
  return checkDocument(readDocument(text, dictionary, options), options)
}

/** Options of `check` and `normalize`. */
export interface CheckOptions extends WriteOptions {
  /** Severity of a rule's remarks by code, or `off`. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>
}

/** The same for a document that is already read. */
export function checkDocument(document: Document, options: CheckOptions): Diagnostic[] {
  return remarksOf(RULES, document, options)
}

/** Of the remarks about a document those whose edits may be safe: all that `normalize` needs to write. */
export function mendingRemarks(document: Document, options: CheckOptions): Diagnostic[] {
  return remarksOf(MENDING, document, options)
}

function remarksOf(rules: readonly Rule[], document: Document, options: CheckOptions): Diagnostic[] {
  refuseOptions(ruleIssues(options.rules))
  const policy = policyFor(document.lang, options.profile)
  const reading = { document, policy, trust: trustOf(options) }
  const silenced = silencedBy(document.text)
  return rules
    .flatMap((rule) => rule(reading))
    .flatMap((remark) => graded(remark, options.rules?.[remark.code]))
    .filter((remark) => !silenced(remark))
    .sort((a, b) => bySpan(a.span, b.span))
}

const KNOWN: ReadonlySet<string> = new Set(CODES)
const GRADES = ['error', 'warning', 'information', 'off']

function ruleIssues(rules: CheckOptions['rules'] = {}): Issue[] {
  return Object.entries(rules).flatMap(([code, grade]) =>
    KNOWN.has(code)
      ? choiceIssues(`rules.${code}`, grade, GRADES)
      : [optionIssue(`rules.${code}`, `no such rule; there are ${CODES.join(', ')}`)],
  )
}

/** A remark with the severity a house gives its code; none when it is off. */
export function graded(remark: Diagnostic, severity: Severity | 'off' | undefined): Diagnostic[] {
  if (severity === 'off') return []
  return [severity === undefined ? remark : { ...remark, severity }]
}
