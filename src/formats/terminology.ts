/** Terms for textlint-rule-terminology: a JSON list of patterns and replacements, for its option `terms`. */
import type { Entry } from '../model/entry.ts'
import { type Stringified, type StringifyOptions, stringified } from './exchange.ts'
import { toolLimits, toolRules } from './tool-rules.ts'

const LIMITS = [
  'does not change the particle after a name: 은/는, 이/가 may be wrong after a replacement',
  'ignores case, so that a wrong form in other capitals counts too',
  'knows no dates, glosses or first mentions, and no two entries that share a name',
] as const

/**
 * Writes a pair for each deprecated or rejected form.
 *
 * @throws PyogiError `format-loss` when `strict` and a form makes no rule
 *
 * @example
 * ```ts
 * import { stringifyTerminology } from 'pyogi/formats'
 * stringifyTerminology([]).text // => '[]\n'
 * ```
 */
export function stringifyTerminology(entries: Iterable<Entry>, options: StringifyOptions = {}): Stringified {
  const { rules, losses } = toolRules(entries)
  const lines = rules.map(({ pattern, right }) => `  ${JSON.stringify([pattern, right.replaceAll('$', '$$$$')])}`)
  const text = lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`
  return stringified(text, losses, options, toolLimits('textlint-rule-terminology', LIMITS))
}
