/**
 * Word lists for spelling checkers of English: the Latin words of right names. Names of several words are cut into words,
 * since these tools look at one word at a time; Hangul and Hanja are left out, since they do not look at it at all.
 */
import { statusOf } from '../model/designation.ts'
import type { Entry, Term } from '../model/entry.ts'
import { type Loss, type Stringified, type StringifyOptions, stringified } from './exchange.ts'
import { lossesOf } from './losses.ts'
import { replacementsOf } from './replacements.ts'
import { limitComments, toolLimits } from './tool-rules.ts'

const CSPELL_LIMITS = [
  'sees single words: a wrong name of right words is not found, and it does not look at Hangul',
  'ignores case, and knows neither particles nor dates',
] as const

const HARPER_LIMITS = [
  'only learns words: it cannot forbid a wrong form, sees single words, and does not look at Hangul',
  'knows neither particles nor dates',
] as const

/**
 * Writes a cspell dictionary: words of right names, and `!word` for wrong names of one word.
 *
 * @throws PyogiError `format-loss` when `strict` and a term is left out
 *
 * @example
 * ```ts
 * import { stringifyCspell } from 'pyogi/formats'
 * const terms = [{ lang: 'en', text: 'Ryu Je-myung' }]
 * stringifyCspell([{ id: 'person.x', kind: 'person', terms }]).text.endsWith('Je\nRyu\nmyung\n') // => true
 * ```
 */
export function stringifyCspell(entries: Iterable<Entry>, options: StringifyOptions = {}): Stringified {
  const all = [...entries]
  const words = rightWords(all)
  const lower = new Set(words.map((word) => word.toLowerCase()))
  const forbidden = new Set(
    replacementsOf(all).replacements.flatMap(({ wrong }) => {
      const isSingle = wordsOf(wrong).join('') === wrong
      return isSingle && !lower.has(wrong.toLowerCase()) ? [wrong] : []
    }),
  )
  const lines = [...words, ...[...forbidden].sort().map((word) => `!${word}`)]
  const text = limitComments('cspell', CSPELL_LIMITS) + listed(lines)
  const losses = wordLosses(all, (term) => forbidden.has(term.text))
  return stringified(text, losses, options, toolLimits('cspell', CSPELL_LIMITS))
}

/**
 * Writes a user dictionary for Harper: one word a line, sorted, without comments (Harper would learn them).
 *
 * @throws PyogiError `format-loss` when `strict` and a term is left out
 *
 * @example
 * ```ts
 * import { stringifyHarper } from 'pyogi/formats'
 * const terms = [{ lang: 'en', text: 'Ryu Je-myung' }]
 * stringifyHarper([{ id: 'person.x', kind: 'person', terms }]).text // => 'Je\nRyu\nmyung\n'
 * ```
 */
export function stringifyHarper(entries: Iterable<Entry>, options: StringifyOptions = {}): Stringified {
  const all = [...entries]
  const losses = wordLosses(all, () => false)
  return stringified(listed(rightWords(all)), losses, options, toolLimits('Harper', HARPER_LIMITS))
}

function listed(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('')
}

function rightWords(entries: readonly Entry[]): string[] {
  const texts = entries.flatMap((entry) => entry.terms.filter((term) => isRight(entry, term)).map(({ text }) => text))
  return [...new Set(texts.flatMap(wordsOf))].sort()
}

/** Runs of Latin letters, of at least two. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{Script=Latin}\p{M}]{2,}/gu) ?? []
}

function wordLosses(entries: readonly Entry[], isForbidden: (term: Term) => boolean): Loss[] {
  return entries.flatMap((entry) =>
    lossesOf(entry, {
      entry: ['id', 'kind'],
      term: ['text', 'lang', 'status', 'type'],
      terms: (term) => (isRight(entry, term) ? wordsOf(term.text).length > 0 : isForbidden(term)),
    }),
  )
}

function isRight(entry: Entry, term: Term): boolean {
  const status = statusOf(entry, term)
  return status !== 'deprecated' && status !== 'rejected'
}
