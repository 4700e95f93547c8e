import { eachEnd } from '../text/ends.ts'
import { scriptAt } from '../text/script.ts'
import { spanAt } from '../text/span.ts'
import { type Anchor, anchorsBy, type Later, type LaterScene } from './anchors.ts'
import { CIVILITIES, isTitleWord, opensNoName, titleFits, titleLength } from './later-english-titles.ts'
import { latinSurname } from './surnames.ts'

/** Surnames that open a sentence as an ordinary word. */
const WORDS = new Set(
  (
    'An Do No So In On Ha Oh Go My Min Sun Sin Son Won Moon Song Park Bang Pay Cook Gates Dean Wei Su Sung Ban Ma Ham Ho Gang ' +
    'King Pan Sim Tan Young Man May Ok Jobs Page Baker Jay Case Law'
  ).split(' '),
)
/** What follows a name and no exclamation or verb: `Oh said`, `Cook's`, `Moon, who`. */
const AFTER_NAME =
  /^(?:['’]s\b|,? (?:who|whose|said|says|told|tells|asked|asks)\b| (?:also|then|later|and|is|was|has|had|will|would|did|does|could|may|met|left|went|came|took|made|gave|held|led|won|ran|saw|spoke|wants|plans|hopes|sees|[a-z]{2,}ed)\b)/
/** Words that make a surname part of a place or a body: Han River, Gates Hall. */
const PLACES =
  /^ (?:River|Street|Road|Avenue|Hall|Tower|Building|Center|Centre|Foundation|Group|University|College|School|Hospital|Bridge|Mountain|Island|Islands|Lake|Valley|Park|Square|Station|Prize|Institute|Library|Museum|Bank|County|Market|Company|Corporation|Corp|Inc|Act|Case|Administration|Government)\b/

/** Where a capitalised word begins. */
const CAPITAL = /(?<![A-Za-z-])[A-Z](?=[A-Za-z])/g
/** More letters than any surname has. */
const LONGEST = 21
/** A determiner makes a place or another person of a surname (`the Han`), and over an adjective a noun of a word (`a full Moon`). */
const DETERMINED = /\b(?:the|an?|this|every|another) $/i
const DETERMINED_WORD = /\b(?:the|an?|this|every|another) (?:[a-z-]+ ){0,2}$/i
/** What a person in office has, so that `the` is theirs: `the Trump administration`. */
const OF_PERSON = /^ (?:administration|government|presidency|cabinet|camp|campaign|family|trial|faction)\b/
const WIDEST_DETERMINER = 40

/** The platform called X, at the end of a sentence. */
const POSTED = /\b(?:on|to|via|from) X\. $/

interface Place {
  readonly start: number
  readonly end: number
  readonly word: string
}

/** Surnames that name a person again: `Ryu said`, `Minister Bae`. Refused where two fit or another person may be meant. */
export function laterSurnames(scene: LaterScene): Later[] {
  const { text } = scene.folded
  const people = scene.anchors.filter((anchor) => anchor.entry.kind === 'person')
  const bySurname = anchorsBy(people, (anchor) => latinSurname(anchor.entry, englishName(anchor)))
  if (bySurname.size === 0) return []
  /** Where another person of the surname is first named. */
  const strangers = new Map<string, number>()
  const places: Place[] = []
  const heads = new Set(Array.from(bySurname.keys(), (surname) => headAt(surname, 0)))
  eachEnd(CAPITAL, text, (after) => {
    const start = after - 1
    if (!heads.has(headAt(text, start))) return
    let end = after + 1
    while (end - start < LONGEST && scriptAt(text, end) === 'latin') end++
    const word = text.slice(start, end)
    if (!bySurname.has(word)) return
    if (
      spanAt(scene.taken, { start, end }) !== undefined ||
      text[end] === '-' ||
      PLACES.test(text.slice(end, end + 16))
    ) {
      if (/^-[A-Z]?[a-z]+ [A-Z]/.test(text.slice(end, end + 20))) note(strangers, word, start)
    } else if (isFullName(text, end) || followsGivenName(scene, start)) note(strangers, word, start)
    else places.push({ start, end, word })
  })
  return places.flatMap((place) => personAt(scene, bySurname.get(place.word)!, strangers, place) ?? [])
}

/** The first two letters of a word as one number: most capitalised words begin no surname that is looked for. */
function headAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)
}

function note(strangers: Map<string, number>, word: string, at: number): void {
  if (!strangers.has(word)) strangers.set(word, at)
}

function personAt(
  scene: LaterScene,
  anchors: readonly Anchor[],
  strangers: ReadonlyMap<string, number>,
  { start, end, word }: Place,
): Later | undefined {
  const { text } = scene.folded
  const earlier = anchors.filter((anchor) => anchor.first < start)
  const [person, ...others] = earlier.length > 1 ? byTitle(scene, earlier, start) : earlier
  if (person === undefined || others.length > 0) return undefined
  if ((strangers.get(word) ?? start) < start || isOpen(scene, word)) return undefined
  const determined = WORDS.has(word) ? DETERMINED_WORD : DETERMINED
  const after = text.slice(end, end + 24)
  if (determined.test(text.slice(Math.max(0, start - WIDEST_DETERMINER), start)) && !OF_PERSON.test(after))
    return undefined
  if (WORDS.has(word) && opensSentence(text, start) && !AFTER_NAME.test(after)) return undefined
  const title = titleBefore(text, start)
  return title === undefined || titleFits(scene, person, title)
    ? { folded: { start, end }, sense: person.sense }
    : undefined
}

function englishName(anchor: Anchor): string {
  if (anchor.sense.term.lang === 'en') return anchor.sense.term.text
  return anchor.entry.terms.find((term) => term.lang === 'en')?.text ?? ''
}

/** `Ryu Hyun-jin`: a given name follows. */
function isFullName(text: string, end: number): boolean {
  return text[end] === ' ' && /^[A-Z][a-z]/.test(text.slice(end + 1, end + 3))
}

/** `Mark Ryu`: a capitalised word before that is no title, names nothing else and opens no sentence. */
function followsGivenName(scene: LaterScene, start: number): boolean {
  const { text } = scene.folded
  if (text[start - 1] !== ' ') return false
  const before = wordBefore(text, start)
  if (!/^[A-Z]/.test(before) || /['’]s$/.test(before)) return false
  // a stop ends a sentence, unless it is an initial's (J. Ryu)
  const initial = before.length === 2 && !POSTED.test(text.slice(Math.max(0, start - 8), start))
  if (before.endsWith('.') && !initial && opensSentence(text, start)) return false
  if (opensNoName(before) || isTitleWord(before) || DETERMINED.test(`${before} `)) return false
  return spanAt(scene.taken, { start: start - 1 - before.length, end: start - 1 }) === undefined
}

function wordBefore(text: string, start: number): string {
  return text.slice(Math.max(0, start - 40), start - 1).match(/[A-Za-z.'’-]+$/)?.[0] ?? ''
}

/** The title word right before a surname, lower case: `minister`; none for `Mr.`. */
function titleBefore(text: string, start: number): string | undefined {
  if (text[start - 1] !== ' ') return undefined
  const word = wordBefore(text, start).toLowerCase()
  return isTitleWord(word) && !CIVILITIES.includes(word) ? word : undefined
}

/** Of several people with the surname the one whose own title stands before it: `President Lee`. */
function byTitle(scene: LaterScene, anchors: readonly Anchor[], start: number): readonly Anchor[] {
  const title = titleBefore(scene.folded.text, start)
  if (title === undefined) return []
  const lengths = anchors.map((anchor) => titleLength(scene, anchor, start))
  const longest = Math.max(...lengths)
  if (longest > 0) return anchors.filter((_, number) => lengths[number] === longest)
  return anchors.filter((anchor) => titleFits(scene, anchor, title))
}

function isOpen(scene: LaterScene, surname: string): boolean {
  return scene.open.some((mention) => mention.text.startsWith(`${surname} `) || mention.text.endsWith(` ${surname}`))
}

function opensSentence(text: string, start: number): boolean {
  return start === 0 || /[.!?:\n"'”’“‘] ?$/.test(text.slice(Math.max(0, start - 2), start))
}
