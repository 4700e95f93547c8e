import { PyogiError } from './model/error.ts'
import { allomorphs, shapeAfter } from './text/particle.ts'
import { codaOfWord } from './text/reading.ts'

type Tail =
  | ''
  | '서'
  | '써'
  | '부터'
  | '부터의'
  | '부터는'
  | '부터도'
  | '는'
  | '도'
  | '만'
  | '의'
  | '까지'
  | '서는'
  | '서의'
  | '서도'

/** What 이- drops before after a vowel: 이나/나, 이라고/라고. */
type Dropping =
  | `나${'' | '마'}`
  | `라${'' | '도' | '면' | '서' | '고' | '는' | '야' | '고는' | '고도' | '고만' | '며' | '던' | '든지' | '면서' | '지만' | '니'}`
  | `든${'' | '지'}`
  | `야${'' | '말로'}`
  | `면${'' | '서' | '서도'}`
  | `지${'' | '만' | '요'}`
  | `니${'' | '까'}`
  | '란'
  | '랑'
  | '며'
  | '고'
  | '여'
  | '시여'
  | '다'
  | '거나'
  | '던'
  | '므로'
  | '죠'
  | '네'
  | '냐'
  | '기'
  | '겠다'

type Past = '다' | '고' | '던' | '으며' | '지만' | '는데' | '다고' | '다는' | '다며' | '습니다' | '음' | '을'

/** Pairs of the shape after a consonant and the shape after a vowel. */
type Pair =
  | ['은', '는']
  | ['이', '가']
  | ['을', '를']
  | ['과', '와']
  | ['아', '야']
  | ['은커녕', '는커녕']
  | ['과의', '와의']
  | ['과는', '와는']
  | ['과도', '와도']
  | ['이에요', '예요']
  | ['이어서', '여서']
  | ['이어야', '여야']
  | ['으론', '론']
  | { [T in Tail]: [`으로${T}`, `로${T}`] }[Tail]
  | { [T in Dropping]: [`이${T}`, T] }[Dropping]
  | { [T in Past]: [`이었${T}`, `였${T}`] }[Past]

type Written<P> = P extends [infer C extends string, infer V extends string]
  ? C | V | `${C}/${V}` | `${V}/${C}` | `${C}(${V})` | `${V}(${C})` | `[[${C}]]` | `[[${V}]]` | Bracketed<C, V>
  : never
type Bracketed<C extends string, V extends string> = C extends `${infer Head}${V}` ? `(${Head})${V}` : never

type Invariant =
  | '의'
  | '에'
  | '에서'
  | '에게'
  | '에게서'
  | '께'
  | '께서'
  | '한테'
  | '도'
  | '만'
  | '까지'
  | '부터'
  | '처럼'
  | '보다'
  | '하고'
  | '마다'
  | '조차'
  | '마저'
  | '밖에'
  | '뿐'
  | '만큼'
  | '에는'
  | '엔'
  | '에서는'
  | '에선'
  | '에게는'
  | '에겐'
  | '께서는'
  | '께선'
  | '까지는'
  | '까진'
  | '인'
  | '일'
  | '임'
  | '인지'
  | '입니다'
  | '이자'

/** A particle: one of its shapes, or a pair in any usual spelling (`은/는`, `는/은`, `은(는)`, `(으)로`, `[[은]]`). */
export type Josa = Written<Pair> | Invariant | `[[${Invariant}]]`

/** How to read the word, where its spelling does not say so. */
export interface JosaOptions {
  /** The word in Hangul as it is read aloud: `키사` for KISA. */
  readonly reading?: string
}

/**
 * The shape of a particle that follows `word`: by the coda of its last syllable as it is read aloud (Hangul, Hanja, Latin
 * words and letters, numbers, units). Looks through closing quotes; a bracket hands over to the word before it.
 * For a word that cannot be read both shapes come back, as `은(는)`. Throws PyogiError `josa-unknown` for what is no particle.
 *
 * @example
 * ```ts
 * josa('류제명', '은/는') // => '은'
 * josa('서울', '(으)로') // => '로'
 * josa('한국인터넷진흥원(KISA)', '이/가') // => '이'
 * josa('KISA', '으로부터/로부터') // => '로부터'
 * josa('STEPI', '은/는', { reading: '스텝' }) // => '은'
 * josa('?', '을/를') // => '을(를)'
 * ```
 */
export function josa(word: string, particle: Josa, options?: JosaOptions): string {
  const shapes = allomorphs(particle)
  if (shapes === undefined) {
    throw new PyogiError('josa-unknown', [
      { code: 'josa-unknown', message: `found ${particle}, expected a particle such as 은/는` },
    ])
  }
  return shapeAfter(shapes, codaOfWord(word, options?.reading))
}

/**
 * `word` with the fitting shape of the particle attached, as `josa` chooses it.
 *
 * @example
 * ```ts
 * attachJosa('오픈AI', '은/는') // => '오픈AI는'
 * attachJosa('‘챗GPT’', '을/를') // => '‘챗GPT’를'
 * attachJosa('3.0', '으로/로') // => '3.0으로'
 * ```
 */
export function attachJosa(word: string, particle: Josa, options?: JosaOptions): string {
  return word + josa(word, particle, options)
}
