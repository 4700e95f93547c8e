import { inForce } from '../model/period.ts'
import { spanAt } from '../text/span.ts'
import { type Anchor, anchorsBy, type Later, type LaterScene } from './anchors.ts'
import { latinSurname } from './surnames.ts'
import { ENGLISH_TITLES } from './titles.ts'

/** Capitalised only because a sentence begins with them; a surname may follow. */
const OPENERS = new Set(
  (
    'But And Then Meanwhile However In At On As While When After Before For With Yet Still So Also Later Earlier Since If Because ' +
    'Although Though That This Like Unlike By From To Said'
  ).split(' '),
)
/** Surnames that open a sentence as an ordinary word. */
const WORDS = new Set(['An', 'Do', 'No', 'So', 'In', 'On', 'Ha', 'Oh', 'Go', 'My', 'Min', 'Sun', 'Sin'])

/** Surnames that name a person again: `Ryu said`, `Minister Bae`. Refused where two fit or another person may be meant. */
export function laterSurnames(scene: LaterScene): Later[] {
  const { text } = scene.folded
  const people = scene.anchors.filter((anchor) => anchor.entry.kind === 'person')
  const bySurname = anchorsBy(people, (anchor) => latinSurname(anchor.entry, englishName(anchor)))
  if (bySurname.size === 0) return []
  const strangers = new Set<string>()
  const candidates: { start: number; end: number; word: string }[] = []
  for (const match of text.matchAll(/[A-Z][A-Za-z]{1,20}/g)) {
    const start = match.index
    const word = match[0]
    const end = start + word.length
    if (
      !bySurname.has(word) ||
      /[A-Za-z-]/.test(text[start - 1] ?? '') ||
      spanAt(scene.taken, { start, end }) !== undefined
    )
      continue
    if (isFullName(text, end) || followsGivenName(text, start)) strangers.add(word)
    else candidates.push({ start, end, word })
  }
  return candidates.flatMap(({ start, end, word }) => {
    const earlier = bySurname.get(word)!.filter((anchor) => anchor.first < start)
    const before = earlier.length > 1 ? byTitle(scene, earlier, start) : earlier
    if (before.length !== 1 || strangers.has(word) || isOpen(scene, word)) return []
    if (WORDS.has(word) && opensSentence(text, start)) return []
    return [{ folded: { start, end }, sense: before[0]!.sense }]
  })
}

function englishName(anchor: Anchor): string {
  if (anchor.sense.term.lang === 'en') return anchor.sense.term.text
  return anchor.entry.terms.find((term) => term.lang === 'en')?.text ?? ''
}

/** `Ryu Hyun-jin`: a given name follows. */
function isFullName(text: string, end: number): boolean {
  if (text[end] === '-') return true
  return text[end] === ' ' && /^[A-Z][a-z]/.test(text.slice(end + 1, end + 3))
}

/** `Mark Ryu`: a capitalised word before that is no title and opens no sentence. */
function followsGivenName(text: string, start: number): boolean {
  if (text[start - 1] !== ' ') return false
  const before = wordBefore(text, start)
  if (!/^[A-Z]/.test(before)) return false
  // a stop ends a sentence, unless it is an initial's (J. Ryu)
  if (before.endsWith('.') && before.length > 2 && opensSentence(text, start)) return false
  return (
    !OPENERS.has(before) &&
    !ENGLISH_TITLES.some((title) => title === before.toLowerCase() || title.endsWith(` ${before.toLowerCase()}`))
  )
}

function wordBefore(text: string, start: number): string {
  return text.slice(Math.max(0, start - 40), start - 1).match(/[A-Za-z.'’-]+$/)?.[0] ?? ''
}

/** Of several people with the surname the one whose title stands before it: `President Lee`. */
function byTitle(scene: LaterScene, anchors: readonly Anchor[], start: number): Anchor[] {
  const word = wordBefore(scene.folded.text, start)
  if (!/^[A-Z]/.test(word) || !ENGLISH_TITLES.includes(word.toLowerCase())) return []
  const beside = anchors.filter((anchor) => {
    const lead = scene.folded.text.slice(Math.max(0, anchor.first - 24), anchor.first)
    return lead.endsWith(`${word} `)
  })
  if (beside.length > 0) return beside
  return anchors.filter((anchor) =>
    (anchor.entry.offices ?? []).some(
      (office) => inForce(office, scene.date) && office.en?.toLowerCase() === word.toLowerCase(),
    ),
  )
}

function isOpen(scene: LaterScene, surname: string): boolean {
  return scene.open.some((mention) => mention.text.startsWith(`${surname} `) || mention.text.endsWith(` ${surname}`))
}

function opensSentence(text: string, start: number): boolean {
  return start === 0 || /[.!?:\n"'] ?$/.test(text.slice(Math.max(0, start - 2), start))
}
