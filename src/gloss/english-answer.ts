import type { Head } from './head.ts'
import type { Word } from './left-context.ts'
import { isRomanised } from './romanised.ts'
import { soundsAlike } from './sound.ts'
import { renderedComponents } from './translation.ts'

/** Share of the Hangul that makes a head sure if its last word answers. */
const FAIR = 0.3
const COMPANY = /^(?:Co|Corp|Inc|Ltd|Group|LLC|Company|Corporation)\.?$/

/** The share of the syllables of a Hangul name that English words answer for, by meaning or, unless told not, by sound. */
export function answer(words: readonly Word[], part: string, by: 'meaning' | 'both' = 'both'): number {
  const latin = words.map((word) => word.text)
  const lower = latin.map((word) => word.toLowerCase().replace(/['’]s?$/, ''))
  let covered = 0
  let all = 0
  for (const [run] of part.matchAll(/[A-Za-z\d]+|[^\sA-Za-z\d·,]+/g)) {
    all += run.length
    if (/[A-Za-z\d]/.test(run)) {
      if (lower.includes(run.toLowerCase())) covered += run.length
      continue
    }
    const components = renderedComponents(run, lower)
    covered += components.reduce((sum, component) => sum + component.end - component.start, 0)
    if (by === 'both') covered += spokenSyllables(run.slice(0, components[0]?.start ?? run.length), latin)
  }
  return all === 0 ? 0 : covered / all
}

/** How many syllables from the first on one of the words says by its sound: 삼성 of 삼성물산 and Samsung. */
function spokenSyllables(hangul: string, latin: readonly string[]): number {
  for (let length = hangul.length; length >= 2; length--) {
    const start = hangul.slice(0, length)
    if (latin.some((word) => isRomanised(start, word) || soundsAlike(start, word) > 0)) return length
  }
  return 0
}

/** The words as a head, as sure as they answer. */
export function proved(words: readonly Word[], part: string): Head {
  const first = words[0]!
  const last = words[words.length - 1]!
  const share = answer(words, part)
  // A name whose last word answers nothing may only hold what the bracket names: Debian France Association (프랑스).
  const loose = share > 0 && !COMPANY.test(last.text) && answer([last], part) === 0
  const confidence = share === 0 ? 'low' : share >= FAIR && !loose ? 'high' : 'medium'
  return { start: first.start, end: last.end, by: share > 0 ? 'translation' : 'run', confidence }
}

/** Whether an English word starts as a name does: a capital, a figure, iPhone. */
export function isCapital(text: string): boolean {
  return /^[\p{Lu}\d]/u.test(text) || /^[a-z]+[A-Z]/.test(text)
}
