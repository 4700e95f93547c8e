/**
 * How well a Latin spelling can be the sound of a Hangul name or loan word: 0 to 1, above 0.6 probably the same.
 * Either may hold spaces and hyphens.
 */
export type Sound = (hangul: string, latin: string) => number

const SOUNDS_ALIKE = 0.6
/** The same for Hangul of one or two syllables, where chance hits are common. */
const SHORT_SOUNDS_ALIKE = 0.75

/** Names of the Latin letters as Korean writes them. */
const LETTER_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  'a에이 b비 c씨 d디 e이 f에프 g지 h에이치 i아이 j제이 k케이 l엘 m엠 n엔 o오 p피 q큐 r아르 s에스 t티 u유 v브이 w더블유 x엑스 y와이 z제트'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
)
const MOST_LETTERS = 6

/** How much Hangul and Latin sound alike, 0 when not enough; a Hangul part may carry Latin letters of its own (챗GPT). */
export function soundsAlike(sound: Sound, hangul: string, latin: string): number {
  const own = /[A-Za-z0-9]{1,20}/.exec(hangul)
  if (own !== null) {
    const at = latin.toLowerCase().indexOf(own[0].toLowerCase())
    if (at < 0) return 0
    const rest = hangul.replace(own[0], '').trim()
    const restLatin = (latin.slice(0, at) + latin.slice(at + own[0].length)).trim()
    if (rest === '' || restLatin === '') return rest === restLatin ? 1 : 0
    return soundsAlike(sound, rest, restLatin)
  }
  if (spelled(latin) === hangul) return 1
  const score = sound(hangul, latin)
  return score >= (hangul.length <= 2 ? SHORT_SOUNDS_ALIKE : SOUNDS_ALIKE) ? score : 0
}

/** Latin capitals read one by one, `SK` as 에스케이; empty for other text. */
function spelled(latin: string): string {
  if (latin.length > MOST_LETTERS || !/^[A-Z]+$/.test(latin)) return ''
  return [...latin.toLowerCase()].map((letter) => LETTER_NAMES[letter]).join('')
}
