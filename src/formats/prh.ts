/** Rules for prh and textlint-rule-prh (YAML, version 1). Each rule proves itself: prh runs its `specs` when it loads. */
import type { Entry } from '../model/entry.ts'
import { type Stringified, type StringifyOptions, stringified } from './exchange.ts'
import { limitComments, toolLimits, toolRules } from './tool-rules.ts'
import { yamlString } from './yaml-string.ts'

const LIMITS = [
  'does not change the particle after a name: 은/는, 이/가 may be wrong after a replacement',
  'replaces everywhere, in quotations and titles too, and knows no dates, glosses or first mentions',
  'does not find names in decomposed Hangul (NFD) or with other spacing',
] as const

/**
 * Writes a rule for each deprecated or rejected form.
 *
 * @throws PyogiError `format-loss` when `strict` and a form makes no rule
 *
 * @example
 * ```ts
 * import { stringifyPrh } from 'pyogi/formats'
 * const terms = [{ lang: 'ko', text: '국회' }, { lang: 'ko', text: '국개', status: 'rejected' as const }]
 * stringifyPrh([{ id: 'org.x', kind: 'organization', terms }]).text.includes('expected: "국회"') // => true
 * ```
 */
export function stringifyPrh(entries: Iterable<Entry>, options: StringifyOptions = {}): Stringified {
  const { rules, losses } = toolRules(entries)
  const text = rules.map(
    ({ pattern, wrong, right }) => `  - expected: ${yamlString(right)}
    pattern: ${yamlString(`/${pattern}/`)}
    specs:
      - from: ${yamlString(wrong)}
        to: ${yamlString(right)}
`,
  )
  const list = text.length === 0 ? 'rules: []\n' : `rules:\n${text.join('')}`
  return stringified(`${limitComments('prh', LIMITS)}version: 1\n${list}`, losses, options, toolLimits('prh', LIMITS))
}
