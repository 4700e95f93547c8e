import type { Span } from '../text/span.ts'

/** Hanja that say of the name after them what it was or is, and are no other form of one: 고(故), 전(前), 현(現). */
const BEFORE_NAMES = '故前現舊新'
const PARTICLE =
  /^씨|^(?:은|는|이|가|을|를|과|와|의|에|로|도|만|나|란|이란|에서|에게|으로|부터|까지|보다|처럼|이다|이나|라는|이라는|자|이며|며|이고|고)(?![가-힣])/

/** Whether a bracket of one Hanja after one syllable marks a prefix: 신(新)도시, 대(對)중국, 고(故) 김 전 대통령. */
export function marksPrefix(text: string, head: Span, part: string, end: number): boolean {
  if (head.end - head.start !== 1 || part.length !== 1 || !/\p{Script=Han}/u.test(part)) return false
  const after = text.slice(end, end + 8)
  if (/^[가-힣]/.test(after)) return !PARTICLE.test(after)
  return /^ ?[가-힣]/.test(after) && BEFORE_NAMES.includes(part)
}
