import type { Dictionary, Meaning } from '../dictionary/dictionary.ts'
import { keyOf } from '../dictionary/lookup.ts'
import { type FindOptions, type Found, isRead } from '../mention/find.ts'
import { statusOf } from '../model/designation.ts'
import { hangulNames } from '../name/hangul-names.ts'
import { koreanNames } from '../name/korean-names.ts'
import { codeOf, LONGEST_CODED } from '../name/letter-code.ts'
import { mayRead, type NameTree, nameTree } from '../name/name-tree.ts'
import { spellingPlausibility } from '../name/spelling-plausibility.ts'
import { eachEnd } from '../text/ends.ts'
import type { Folded } from '../text/fold.ts'
import { oncePer, remembering } from '../text/remember.ts'
import { type Span, spanAt } from '../text/span.ts'
import { hasTitleWord } from './later-english-titles.ts'

/** Another spelling of a person the dictionary holds, found by its sound alone: how plausible it is, 0 to 1. */
export interface Sounded {
  readonly form: Found
  readonly plausibility: number
}

const READINGS = 8
const NAME =
  /[A-Z][a-z]{1,9}(?: [A-Z][a-z]{1,9}(?:-[A-Za-z][a-z]{0,9}| [A-Z][a-z]{1,9})?|-[A-Za-z][a-z]{1,9} [A-Z][a-z]{1,9})(?![A-Za-z-])/y
const CAPITAL = /[A-Z](?=[a-z])/g

/** People whom a Latin name may spell. */
type Called = readonly { readonly meaning: Meaning; readonly plausibility: number }[]

interface QuickLook {
  /** True for a name whose first or last word is a surname of the dictionary as it is spelled there. */
  readonly isSpelled: (name: string) => boolean
  /** True for one whose first or last word may be such a surname, however spelled. */
  readonly isSounded: (name: string) => boolean
  readonly called: (latin: string) => Called
}

const BESIDE = 40
const FURTHEST = 160
const BRACKET = / ?\([^()]*\)/g
/** How often a surname must be spelled so in one of the styles. */
const LEAST_SPELLING = 0.005

/** Names whose people are remembered for a dictionary: a newsroom has the same ones every day, an editor at every keystroke. */
const MOST_NAMES = 4096

/**
 * Latin names of a text that no form covers and that sound like Korean people of the dictionary. They need evidence
 * beside them to count, are reported, and are never written.
 */
export function soundedForms(
  folded: Folded,
  found: readonly Found[],
  dictionary: Dictionary,
  options: FindOptions,
): Sounded[] {
  const { isSpelled, isSounded, called } = quickLook(dictionary)
  const taken = found.map((form) => form.folded)
  const sounded: Sounded[] = []
  const titled = new Set<string>()
  const mayBeOne = (name: string, place: Span): boolean => {
    if (isSpelled(name)) return true
    // names of places abound, and what spells a surname takes long to load: only the titled are looked at
    if (!titled.has(name) && !isTitled(folded.text, place)) return false
    if (!isSounded(name)) return false
    titled.add(name)
    return true
  }
  let next = 0
  eachEnd(CAPITAL, folded.text, (after) => {
    NAME.lastIndex = after - 1
    if (after <= next || !NAME.test(folded.text)) return
    const place = { start: after - 1, end: NAME.lastIndex }
    if (spanAt(taken, place) !== undefined) return
    const name = folded.text.slice(place.start, place.end)
    // a title may stand before the name: Finance Minister Ryu
    const people = mayBeOne(name, place) ? called(name) : []
    const span = folded.toOriginalSpan(place)
    if (people.length === 0 || !isRead(span, options)) return
    for (const { meaning, plausibility } of people) sounded.push({ form: formAt(span, place, meaning), plausibility })
    next = place.end
  })
  return sounded
}

function formAt(span: Span, folded: Span, meaning: Meaning): Found {
  return {
    span,
    folded,
    candidates: [{ ...meaning, exact: false, guard: 'context', ordinary: false }],
    boundary: { code: 'end', weight: 0 },
  }
}

/** The one person whom a name may spell; none where several may be meant. */
function peopleCalled(latin: string, dictionary: Dictionary, names: NameTree): Called {
  if (!mayRead(latin, names)) return []
  const people = new Map<string, { meaning: Meaning; plausibility: number }>()
  for (const { text } of hangulNames(latin, { limit: READINGS })) {
    const key = keyOf(dictionary, text)
    if (key === undefined) continue
    for (const { entry } of dictionary.meaningsOf(key)) {
      const term = entry.terms.find(
        (candidate) => candidate.lang === 'en' && statusOf(entry, candidate) === 'preferred',
      )
      if (entry.kind !== 'person' || term === undefined) continue
      const meaning: Meaning = {
        entry,
        term,
        text: term.text,
        casing: 'proper',
        exact: false,
        guard: 'context',
        ordinary: false,
      }
      people.set(entry.id, { meaning, plausibility: spellingPlausibility(text, latin) })
    }
  }
  return people.size === 1 ? [...people.values()] : []
}

/** A title stands close to a name: `Finance Minister Goo Yoon-cheol`, `Goo Yoon-cheol, the finance minister`. */
function isTitled(text: string, { start, end }: Span): boolean {
  // a gloss between them must not change what is decided
  const before = text
    .slice(Math.max(0, start - FURTHEST), start)
    .replace(BRACKET, '')
    .slice(-BESIDE)
  const after = text
    .slice(end, end + FURTHEST)
    .replace(BRACKET, '')
    .slice(0, BESIDE)
  return hasTitleWord(`${before} ${after}`)
}

/** The first and the last word of a name, in small letters. */
function edgesOf(name: string): string[] {
  const small = name.toLowerCase()
  return [small.slice(0, small.indexOf(' ')), small.slice(small.lastIndexOf(' ') + 1)]
}

/** Goo is 구 as Koo and Gu are, though the dictionary has nobody who writes it so. */
function spellsSurname(word: string, names: NameTree): boolean {
  if (word.length > LONGEST_CODED || !/^[a-z]+$/.test(word)) return false
  const readings = koreanNames().readings('surname', codeOf(word), 'all')
  return readings.some(({ syllable, most }) => most >= LEAST_SPELLING && names.next.has(syllable))
}

/** What a dictionary's people are recognised by. */
const quickLook = oncePer((dictionary: Dictionary): QuickLook => {
  const { surnames, hangul } = dictionary.people
  const spelled = new Set(surnames)
  const names = nameTree(hangul)
  return {
    isSpelled: remembering(MOST_NAMES, (name) => edgesOf(name).some((word) => spelled.has(word))),
    isSounded: remembering(MOST_NAMES, (name) => edgesOf(name).some((word) => spellsSurname(word, names))),
    called: remembering(MOST_NAMES, (latin) => peopleCalled(latin, dictionary, names)),
  }
})
