const SURNAMES: ReadonlySet<string> = new Set(
  '김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용',
)
/** Syllables that are common in Korean given names. */
const GIVEN: ReadonlySet<string> = new Set(
  '가강건경계관광구국권귀규균근금기길나남내다달대덕도동두라란래련령로록린림만명목묘무문미민박배백범병보복봉빈사산삼상새서석선설섭성세소솔수숙순숭슬승시식신아안애양언엄여연열영예오옥온완요용우욱운웅원위유윤율은을의이익인일임자장재전정제조종주준중지진찬창채천철청초추춘충치탁태택표필하학한해향헌혁현협형혜호홍화환황회효후훈휘흥희',
)
const SHORTEST = 3

/** Whether Hangul without a space looks like a Korean personal name: surname and a given name of two syllables. */
export function looksLikePerson(word: string): boolean {
  return (
    word.length === SHORTEST && SURNAMES.has(word.charAt(0)) && GIVEN.has(word.charAt(1)) && GIVEN.has(word.charAt(2))
  )
}
