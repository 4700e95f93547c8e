import { inForce } from '../model/period.ts'
import type { Anchor, LaterScene } from './anchors.ts'
import { ENGLISH_TITLES } from './titles.ts'

/** Forms of address that say nothing of an office, lower case. */
export const CIVILITIES: readonly string[] = [
  'mr.',
  'mr',
  'ms.',
  'ms',
  'mrs.',
  'mrs',
  'dr.',
  'dr',
  'prof.',
  'professor',
]
/** Capitalised because a sentence begins with them or they name a day; a surname may follow. */
const OPENERS = new Set(
  (
    'But And Then Meanwhile However In At On As While When After Before For With Yet Still So Also Later Earlier Since If Because ' +
    'Although Though That This Like Unlike By From To Said Or Nor Now Today Yesterday Tomorrow Tonight Here There Where What Why How Who ' +
    'Did Does Do Will Would Can Could Is Was Were Are Has Had Have Should May Might Must Under Over About Through During Despite Even ' +
    'Once Until Unless Whether Both Either Neither Asked Told Among Against Without Within Between Only Just Perhaps Maybe Finally ' +
    'Recently Instead Thus Hence Therefore Nevertheless Nonetheless Afterward Afterwards Last Next Again Outside Inside Behind Of Not ' +
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October ' +
    'November December'
  ).split(' '),
)
/** Words for one kind of office: who is called by one may be called by another. */
const ALIKE: readonly (readonly string[])[] = [
  [
    'chair',
    'chairman',
    'chairwoman',
    'chairperson',
    'leader',
    'chief',
    'head',
    'ceo',
    'president',
    'director',
    'founder',
  ],
  ['secretary', 'minister', 'spokesman', 'spokesperson', 'spokeswoman'],
  ['rep.', 'rep', 'representative', 'lawmaker', 'leader', 'sen.'],
  ['governor', 'gov.', 'chief'],
  ['adviser', 'advisor', 'director', 'chief'],
  ['justice', 'judge', 'chief'],
  ['officer', 'ceo', 'cso', 'cto', 'cfo', 'coo', 'chief'],
]
const TITLE_WORDS = new Set([...ENGLISH_TITLES.map((title) => title.split(' ').at(-1)!), ...CIVILITIES])
const TITLE_WORD = new RegExp(`(?<![A-Za-z.])(?:${[...TITLE_WORDS].join('|').replaceAll('.', '\\.')})(?![A-Za-z])`, 'i')
/** How far before and after a full name its title may stand. */
const BESIDE = 70
const FURTHEST = 300
const BRACKET = / ?\([^()]*\)/g

/** True for a word that ends a title: `Minister`, `Mr.`. */
export function isTitleWord(word: string): boolean {
  return TITLE_WORDS.has(word.toLowerCase())
}

/** True for a text that holds such a word. */
export function hasTitleWord(text: string): boolean {
  return TITLE_WORD.test(text)
}

/** True for a capitalised word that is no given name: `But Ryu`, `Tuesday Ryu`. */
export function opensNoName(word: string): boolean {
  return OPENERS.has(word)
}

/**
 * True where a person may be called by a title word: an office of theirs or what stands beside a full mention has it or
 * one like it, or nothing is known of their offices.
 */
export function titleFits(scene: LaterScene, { entry, places }: Anchor, title: string): boolean {
  const offices = entry.offices ?? []
  if (offices.length === 0) return true
  const alike = [title, ...ALIKE.filter((words) => words.includes(title)).flat()]
  const held = offices.flatMap((office) => (office.en === undefined ? [] : wordsOf(office.en)))
  const beside = places.flatMap(({ start, end }) => wordsBeside(scene.folded.text, start, end))
  return alike.some((word) => held.includes(word) || beside.includes(word))
}

/** How many words the phrase before an offset and the one before a full mention of a person end with alike: `Land Minister`. */
export function titleLength(scene: LaterScene, { entry, places }: Anchor, start: number): number {
  const own = leadOf(scene.folded.text, start)
  const offices = (entry.offices ?? []).filter((office) => inForce(office, scene.date))
  const titles = [
    ...places.filter((place) => place.start < start).map((place) => leadOf(scene.folded.text, place.start)),
    ...offices.flatMap((office) => (office.en === undefined ? [] : [wordsOf(office.en)])),
  ]
  return Math.max(0, ...titles.map((title) => sharedEnd(own, title)))
}

/** Words around a name, brackets left out: a gloss must not change what is decided. */
function wordsBeside(text: string, start: number, end: number): string[] {
  const before = text.slice(Math.max(0, start - FURTHEST), start).replace(BRACKET, '')
  const after = text.slice(end, end + FURTHEST).replace(BRACKET, '')
  return [...wordsOf(before.slice(-BESIDE)), ...wordsOf(after.slice(0, BESIDE))]
}

function leadOf(text: string, start: number): string[] {
  const phrase = text.slice(Math.max(0, start - BESIDE), start).match(/(?:[A-Z][A-Za-z.]* )+$/)?.[0] ?? ''
  return wordsOf(phrase)
}

function sharedEnd(one: readonly string[], other: readonly string[]): number {
  let length = 0
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length)) length++
  return length
}

function wordsOf(phrase: string): string[] {
  return (
    phrase
      .toLowerCase()
      .match(/[a-z]+\.?/g)
      ?.map((word) => (isTitleWord(word) ? word : word.replace('.', ''))) ?? []
  )
}
