/** Latin letters that stand for a sound in many languages: a consonant, or a vowel. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  (
    'ㄱkgcqx ㄲkgcq ㅋkcgqx ㄷdt ㄸtd ㅌtd ㅂbvpw ㅃpb ㅍfpb ㅅscxzt ㅆsczx ㅈjzgtcds ㅉzjtc ㅊctzj ㅁm ㄴn ㄹlr ㄹㄹlr ㅎhfjgx ㅇn ' +
    'ㅏaeou ㅐae ㅑaiyj ㅒaiey ㅓeouai ㅔeai ㅕeiyjou ㅖeiyj ㅗoau ㅘaouw ㅙaewoi ㅚoewi ㅛoiyju ㅜuowe ㅝwouaei ㅞweuio ㅟwieuy ㅠuieyjow ㅡeu ㅢuiye ㅣieyaj'
  )
    .split(' ')
    .map((row) => [row.replace(/\w+/, ''), row.replace(/\W+/, '')]),
)

/** Letters a unit of `transliterationUnits` may be written with where nothing is counted. */
export function lettersOf(unit: string): string {
  return unit === 'oㅇ' ? '' : (LETTERS.get(unit.slice(1)) ?? '')
}
