import type { Entry } from '../model/entry.ts'
import { eachEnd } from '../text/ends.ts'
import { oncePer } from '../text/remember.ts'
import { scriptAt } from '../text/script.ts'
import { spanAt } from '../text/span.ts'
import { type Anchor, anchorsBy, type Later, type LaterScene } from './anchors.ts'
import { countryBefore, countryOf } from './countries.ts'
import { GENERIC_HEADS } from './titles.ts'

const HEADS = new Set(GENERIC_HEADS)
const WIDEST_NOUN = 20
/** Words before a kind that name no other body of it: `the same ministry`, `a ministry`. */
const PLAIN = new Set('the a an this that its his her their our same new entire whole'.split(' '))

/**
 * An institution named again by its kind: `the ministry`. Refused where two institutions of the kind are named before
 * it, whether the dictionary knows them (`the Ministry of Justice`) or not (`the Ministry of Widgets`, `the culture
 * ministry`).
 */
export function laterGenerics(scene: LaterScene): Later[] {
  const { text } = scene.folded
  const byHead = anchorsBy(
    scene.anchors.filter((anchor) => anchor.entry.kind === 'organization'),
    ({ entry }) => kindOf(entry),
  )
  if (byHead.size === 0) return []
  /** Where another institution of the kind is first named. */
  const strangers = new Map<string, number>()
  const candidates: { start: number; end: number; head: string }[] = []
  const again = namedAgain(text)
  for (const [head, anchors] of byHead) {
    if (!again.has(head)) continue
    for (const place of placesOf(text, head)) {
      const end = place + head.length
      if (spanAt(scene.taken, { start: place, end }) !== undefined) continue
      const before = wordBefore(text, place).toLowerCase()
      const named = /^(?: (?:of|for))?[ -][A-Z]/.test(text.slice(end, end + 6))
      if (!named && before === 'the') candidates.push({ start: place - 4, end, head })
      else if (
        (named || isOther(before, anchors) || isForeign(text, place, anchors)) &&
        place < (strangers.get(head) ?? text.length)
      )
        strangers.set(head, place)
    }
  }
  for (const { text: open } of scene.open) for (const head of headsIn(open)) strangers.set(head, -1)
  return candidates.flatMap(({ start, end, head }) => {
    const [body, ...others] = byHead.get(head)!.filter(({ first }) => first < start)
    if (body === undefined || others.length > 0 || (strangers.get(head) ?? start) < start) return []
    return [{ folded: { start, end }, sense: body.sense }]
  })
}

const THE = /[Tt][Hh][Ee] (?=[A-Za-z])/g

/** The kinds, in small letters, that stand after `the`: of no other is anything named again. */
function namedAgain(text: string): Set<string> {
  const kinds = new Set<string>()
  eachEnd(THE, text, (at) => {
    let end = at + 1
    while (scriptAt(text, end) === 'latin') end++
    kinds.add(text.slice(at, end).toLowerCase())
  })
  return kinds
}

/** Where a kind stands as a word, in small letters or as part of a name. */
function placesOf(text: string, head: string): number[] {
  const places: number[] = []
  for (const form of [head, head[0]!.toUpperCase() + head.slice(1)]) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      if (text[at - 1] === ' ' && !/[A-Za-z]/.test(text[at + form.length] ?? '')) places.push(at)
    }
  }
  return places
}

function wordBefore(text: string, at: number): string {
  return text.slice(Math.max(0, at - 20), at - 1).match(/[A-Za-z]+$/)?.[0] ?? ''
}

/** The kind word of an institution's English name: its first word before `of`, else its last. */
export const kindOf: (entry: Entry) => string | undefined = oncePer((entry) => {
  const name = englishName(entry)
  if (name === undefined) return undefined
  const words = name.split(' ')
  const place = words.findIndex((word) => word === 'of' || word === 'for')
  const head = place > 0 ? words[place - 1]! : words[words.length - 1]!
  return HEADS.has(head) ? head : words.find((word) => HEADS.has(word))
})

function englishName(entry: Entry): string | undefined {
  return entry.terms.find((term) => term.lang === 'en' && (term.type ?? 'full') === 'full')?.text.toLowerCase()
}

/** `the culture ministry` is not the Ministry of Justice; `the science ministry` may be the Ministry of Science and ICT. */
function isOther(word: string, anchors: readonly Anchor[]): boolean {
  return (
    !PLAIN.has(word) &&
    !anchors.some(
      (anchor) =>
        englishName(anchor.entry)
          ?.split(/[^a-z]+/)
          .includes(word) === true,
    )
  )
}

/** Another country's: `the Chinese education ministry`, `Japan's foreign ministry`. */
function isForeign(text: string, place: number, anchors: readonly Anchor[]): boolean {
  const noun = /[a-z]+ $/.exec(text.slice(Math.max(0, place - WIDEST_NOUN), place))?.[0].length ?? 0
  const country = countryBefore(text, place, true) ?? countryBefore(text, place - noun, true)
  return country !== undefined && anchors.some(({ entry }) => countryOf(entry) !== country)
}

function headsIn(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => HEADS.has(word))
}
