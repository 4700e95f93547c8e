import fc from 'fast-check'

const SURNAMES = [...'김이박최정강조윤장임한오서신권황안송류홍전고문양손배백허남심노하곽성차주우구민유나진지엄채원천방']
const SYLLABLES = [
  ...'영현정진수지성민희호경재준은선미상연혜승동원주인기유종규태석철우순일용남숙하윤화광옥아서명훈대한병국예덕욱신라별빛',
]

/** Korean names in Hangul: a surname in use and one to three syllables of given names. */
export const koreanName: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...SURNAMES), fc.array(fc.constantFrom(...SYLLABLES), { minLength: 1, maxLength: 3 }))
  .map(([surname, given]) => surname + given.join(''))

/** Any text, much of it Hangul, Latin letters, hyphens and marks. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(..."김이영ㄱㅏ Aa-zŏŭ\u0306'’,.·(1"), maxLength: 60 }),
)
