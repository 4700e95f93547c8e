/** The shapes of one particle: after a consonant, after a vowel, and after ㄹ (which 으로 treats as a vowel). */
export interface Allomorphs {
  readonly consonant: string
  readonly vowel: string
  readonly liquid: string
}

/** Index of the coda ㄹ, as `codaOf` counts. */
export const LIQUID = 8

/** First syllables that differ, consonant then vowel; the rest of the particle is the same on both sides. */
const HEADS: readonly (readonly [string, string])[] = [
  ['은', '는'],
  ['을', '를'],
  ['과', '와'],
  ['아', '야'],
  ['이었', '였'],
  ['이에', '예'],
  ['이어', '여'],
]

/**
 * The shapes of a particle written as a pair in any order or style (`은/는`, `는/은`, `은(는)`, `(으)로`, `[[은]]`) or as one
 * shape alone (`은`, `으로부터`, `에서`); undefined for what is no particle pair.
 */
export function allomorphs(spelling: string): Allomorphs | undefined {
  const text = spelling.startsWith('[[') && spelling.endsWith(']]') ? spelling.slice(2, -2) : spelling
  const slash = text.indexOf('/')
  const open = text.indexOf('(')
  const close = text.indexOf(')')
  if (slash >= 0) return ordered(text.slice(0, slash), text.slice(slash + 1))
  if (open < 0) return single(text)
  const inner = text.slice(open + 1, close)
  const rest = text.slice(close + 1)
  return ordered(text.slice(0, open) + rest, inner + rest)
}

/** The shape that follows a word with this coda (`codaOf`); both, as `은(는)`, when it is unknown (negative). */
export function shapeAfter(particle: Allomorphs, coda: number): string {
  if (coda < 0) return bothShapes(particle)
  if (coda === 0) return particle.vowel
  return coda === LIQUID ? particle.liquid : particle.consonant
}

/**
 * What to write in the place of a particle when the word before it has changed: `written`, unless that is illegal after
 * the new coda. The copular 이 is optional after a vowel and stays (의사이며). `pair` is as `boundAfter` reports it.
 */
export function refitParticle(written: string, pair: string, coda: number): string {
  const particle = allomorphs(pair)
  if (particle === undefined || coda < 0) return written
  if (written === particle.consonant && particle.consonant === `이${particle.vowel}`) return written
  return shapeAfter(particle, coda)
}

/** Both shapes in one: `은(는)`, `(으)로`, `(이)라고`; an invariant particle as it is. */
export function bothShapes({ consonant, vowel }: Allomorphs): string {
  if (consonant === vowel) return vowel
  if (consonant.endsWith(vowel)) return `(${consonant.slice(0, -vowel.length)})${vowel}`
  let same = 0
  while (consonant[consonant.length - 1 - same] === vowel[vowel.length - 1 - same]) same++
  const head = consonant.length - same
  return `${consonant.slice(0, head)}(${vowel.slice(0, vowel.length - same)})${consonant.slice(head)}`
}

function ordered(a: string, b: string): Allomorphs | undefined {
  return pairOf(a, b) ?? pairOf(b, a)
}

function pairOf(consonant: string, vowel: string): Allomorphs | undefined {
  if (consonant === '이' && vowel === '가') return shapes(consonant, vowel)
  if (vowel === '' || !/^[가-힣]+$/.test(consonant + vowel)) return undefined
  if (consonant === `으${vowel}` && /^[로론]/.test(vowel)) return { consonant, vowel, liquid: vowel }
  if (consonant === `이${vowel}`) return shapes(consonant, vowel)
  const head = HEADS.find(([a, b]) => consonant.startsWith(a) && vowel === b + consonant.slice(a.length))
  return head && shapes(consonant, vowel)
}

function single(text: string): Allomorphs | undefined {
  if (!/^[가-힣]+$/.test(text)) return undefined
  if (text === '이' || text === '가') return shapes('이', '가')
  if (/^으[로론]/.test(text)) return pairOf(text, text.slice(1))
  if (/^[로론]/.test(text)) return pairOf(`으${text}`, text)
  // 야 alone calls somebody, 야말로 drops its 이
  if (/^야./.test(text)) return shapes(`이${text}`, text)
  for (const [a, b] of HEADS) {
    if (text.startsWith(a)) return shapes(text, b + text.slice(a.length))
    if (text.startsWith(b)) return shapes(a + text.slice(b.length), text)
  }
  if (/^이./.test(text)) return text === '이자' ? shapes(text, text) : shapes(text, text.slice(1))
  return /^(?:나마?|라[도면서고는며야]?|란|랑|며|든지?|고|니|시여|다|면서?|지만?|거나|던|므로)$/.test(text)
    ? shapes(`이${text}`, text)
    : shapes(text, text)
}

function shapes(consonant: string, vowel: string): Allomorphs {
  return { consonant, vowel, liquid: consonant }
}
