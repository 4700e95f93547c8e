/**
 * A Vale rule (`extends: substitution`), to be saved as `Pyogi/Names.yml` in a styles folder. Boundaries are part of the
 * patterns (`nonword: true`), because Vale's own take no particle after a Hangul name.
 */
import type { Entry } from '../model/entry.ts'
import { type Loss, type Stringified, type StringifyOptions, stringified } from './exchange.ts'
import { limitComments, toolLimits, toolRules } from './tool-rules.ts'
import { yamlString } from './yaml-string.ts'

const LIMITS = [
  'does not change the particle after a name: 은/는, 이/가 may be wrong after a replacement',
  'knows no dates, glosses or first mentions, and no two entries that share a name',
  'does not find names in decomposed Hangul (NFD) or with other spacing',
] as const

/**
 * Writes a swap for each deprecated or rejected form. A right form with `|` cannot be told: Vale splits there.
 *
 * @throws PyogiError `format-loss` when `strict` and a form makes no rule
 *
 * @example
 * ```ts
 * import { stringifyVale } from 'pyogi/formats'
 * stringifyVale([]).text.includes('extends: substitution') // => true
 * ```
 */
export function stringifyVale(entries: Iterable<Entry>, options: StringifyOptions = {}): Stringified {
  const { rules, losses } = toolRules(entries)
  // Vale also fills `$1` of a replacement from the pattern, and takes `%` in its messages for a verb.
  const untold = rules.filter(({ right }) => /[|$%]/.test(right))
  const more = untold.map(({ entry, wrong }): Loss => {
    const number = entry.terms.findIndex(({ text }) => text === wrong)
    return { entry: entry.id, path: `terms.${number}`, value: wrong, kept: 'no' }
  })
  const swaps = rules.filter((rule) => !untold.includes(rule))
  const lines = swaps.map(({ pattern, right }) => `  ${yamlString(pattern)}: ${yamlString(right)}\n`)
  const text = `${limitComments('Vale', LIMITS)}extends: substitution
message: "Use '%s' instead of '%s'."
level: error
ignorecase: false
nonword: true
action:
  name: replace
${swaps.length === 0 ? 'swap: {}\n' : `swap:\n${lines.join('')}`}`
  return stringified(text, [...losses, ...more], options, toolLimits('Vale', LIMITS))
}
