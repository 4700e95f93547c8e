import { compareNames } from '../name/compare.ts'
import { foreignEvidence } from '../name/foreign-evidence.ts'
import { foreignNames } from '../name/foreign-names.ts'
import { koreanNames } from '../name/korean-names.ts'
import { readLatinName } from '../name/latin-name.ts'
import { mayBeSpelled } from './onset-letters.ts'

/** Scores from here on count as one name; Hangul of one or two syllables is hit by chance more often. */
const ALIKE = 0.6
const SHORT_ALIKE = 0.75
/** Evidence at which a loan word scores one half. */
const LOAN_HALF = 3

/** Names of the Latin letters as Korean writes them. */
const LETTER_NAMES: ReadonlyMap<string, string> = new Map(
  (
    'a에이 b비 c씨 d디 e이 f에프 g지 h에이치 i아이 j제이 k케이 l엘 m엠 n엔 o오 p피 q큐 r아르 s에스 t티 u유 v브이 ' +
    'w더블유 x엑스 y와이 z제트'
  )
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
)
const MOST_LETTERS = 6

/**
 * How much Hangul and Latin sound alike, 0 to 1, and 0 when not enough for one name. Hangul may carry Latin letters of
 * its own (챗GPT, ChatGPT) and may read capitals one by one (에스케이, SK).
 */
export function soundsAlike(hangul: string, latin: string): number {
  const own = /[A-Za-z0-9]{1,20}/.exec(hangul)
  if (own !== null) return restAlike(hangul, latin, own[0])
  if (isSpelledOut(hangul, latin)) return 1
  if (!mayBeSpelled(hangul, latin)) return 0
  const score = judged(hangul, latin)
  return score >= (hangul.length <= 2 ? SHORT_ALIKE : ALIKE) ? score : 0
}

/** Likenesses by the pair: one gloss asks for the same words again and again, and a corpus for the same names. */
const known = new Map<string, number>()
const MOST_KNOWN = 20_000

function judged(hangul: string, latin: string): number {
  const pair = `${hangul}\t${latin}`
  const before = known.get(pair)
  if (before !== undefined) return before
  const score = likeness(hangul, latin)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(pair, score)
  return score
}

/** Takes the Latin letters that both have out of both. */
function restAlike(hangul: string, latin: string, shared: string): number {
  const at = latin.toLowerCase().indexOf(shared.toLowerCase())
  if (at < 0) return 0
  const rest = hangul.replace(shared, '').trim()
  const restLatin = (latin.slice(0, at) + latin.slice(at + shared.length)).trim()
  if (rest === '' || restLatin === '') return rest === restLatin ? 1 : 0
  return soundsAlike(rest, restLatin)
}

/** Whether Hangul reads Latin capitals one by one: 엑스 X, 에스케이 SK. */
export function isSpelledOut(hangul: string, latin: string): boolean {
  if (latin.length > MOST_LETTERS || !/^[A-Z]+$/.test(latin)) return false
  return [...latin.toLowerCase()].map((letter) => LETTER_NAMES.get(letter)).join('') === hangul
}

/**
 * The likeness by the name models. A single word may also be a loan word that looks like a Korean name (구글, 하버드),
 * which `compareNames` rules out because it judges persons.
 */
function likeness(hangul: string, latin: string): number {
  const { score } = compareNames(hangul, latin)
  if (score >= ALIKE || hangul.length < 2 || /[\s-]/.test(latin) || /\s/.test(hangul)) return score
  const { total } = foreignEvidence(foreignNames(), koreanNames(), hangul, readLatinName(latin))
  return Math.max(score, 1 / (1 + Math.exp(LOAN_HALF - total)))
}
