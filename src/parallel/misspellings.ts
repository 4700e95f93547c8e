import type { Document } from '../link/document.ts'
import { hasKoreanName } from '../model/designation.ts'
import type { Entry } from '../model/entry.ts'
import { compareNames } from '../name/compare.ts'
import { boundAfter } from '../text/boundary.ts'
import { bySpan, spanAt } from '../text/span.ts'
import { hangulWords } from './hangul-words.ts'
import { capitalRuns, latinNames, type Name } from './latin-names.ts'
import { hangulDistance, nearHangul, nearLatin } from './near.ts'
import type { Stranger } from './strangers.ts'

/**
 * Names of the target that no entry covers and that are a person's whom the source names, by sound or but for a few
 * letters: entry id to the names, in text order. A name that fits a person the dictionary does not hold is that
 * person's. People who stand in the target are looked for only where the sound of a Korean name can tell.
 */
export function misspellingsOf(
  source: Document,
  target: Document,
  strangers: readonly Stranger[],
): Map<string, Name[]> {
  const people = new Map<string, Entry>()
  for (const { sense } of source.mentions) if (sense?.entry.kind === 'person') people.set(sense.entry.id, sense.entry)
  const standing = new Set(target.mentions.flatMap(({ sense }) => sense?.entry.id ?? []))
  const lost = [...people.values()].filter(({ id }) => !standing.has(id))
  const placed = new Set(
    strangers.flatMap(({ hangulAt, latinAt }) =>
      (target.lang === 'en' ? latinAt : latinAt.length > 0 ? hangulAt : []).map(({ start }) => start),
    ),
  )
  const found =
    target.lang === 'en'
      ? [...koreanInLatin(target, [...people.values()], placed), ...foreignInLatin(target, lost, placed)]
      : [...koreanInHangul(target, lost, placed), ...foreignInHangul(target, lost)]
  const names = new Map<string, Name[]>()
  for (const [{ id }, name] of found) {
    const known = names.get(id)
    if (known === undefined) names.set(id, [name])
    else if (!known.some(({ start }) => start === name.start)) known.push(name)
  }
  for (const group of names.values()) group.sort(bySpan)
  return names
}

type Misspelling = readonly [Entry, Name]

function koreanInLatin(target: Document, people: readonly Entry[], placed: ReadonlySet<number>): Misspelling[] {
  const decided = new Map<string, Entry | undefined>()
  return latinNames(target).flatMap((name): Misspelling[] => {
    if (placed.has(name.start)) return []
    if (!decided.has(name.text)) decided.set(name.text, likest(people, name.text))
    const entry = decided.get(name.text)
    return entry === undefined ? [] : [[entry, name]]
  })
}

function likest(people: readonly Entry[], latin: string): Entry | undefined {
  const [best, second] = people
    .map((entry) => ({ entry, score: likeness(entry, latin) }))
    .sort((a, b) => b.score - a.score)
  return best === undefined || best.score <= 0 || second?.score === best.score ? undefined : best.entry
}

function likeness(entry: Entry, latin: string): number {
  const hangul = namesOf(entry, 'ko')[0]
  if (hangul === undefined) return 0
  const { verdict, score } = compareNames(hangul, latin)
  return verdict === 'mismatch' ? 0 : score
}

function foreignInLatin(target: Document, lost: readonly Entry[], placed: ReadonlySet<number>): Misspelling[] {
  const foreign = lost.filter((entry) => !hasKoreanName(entry))
  if (foreign.length === 0) return []
  const entryOf = (text: string): Entry | undefined =>
    foreign.find((entry) => namesOf(entry, 'en').some((name) => nearLatin(name, text)))
  return capitalRuns(target, (text) => entryOf(text) !== undefined).flatMap((name): Misspelling[] =>
    placed.has(name.start) ? [] : [[entryOf(name.text)!, name]],
  )
}

function koreanInHangul(target: Document, lost: readonly Entry[], placed: ReadonlySet<number>): Misspelling[] {
  const korean = lost.filter(hasKoreanName)
  if (korean.length === 0) return []
  return [...hangulWords(target)].flatMap(([word, places]) => {
    const fitting = korean.filter((entry) => isMisheard(entry, word))
    return fitting.length === 1
      ? places.filter(({ start }) => !placed.has(start)).map((name): Misspelling => [fitting[0]!, name])
      : []
  })
}

function isMisheard(entry: Entry, word: string): boolean {
  const [right] = namesOf(entry, 'ko')
  if (right === undefined || right.length !== word.length || right.length < 3 || right[0] !== word[0]) return false
  return nearHangul(right, word) || namesOf(entry, 'en').some((name) => compareNames(word, name).verdict !== 'mismatch')
}

const MOST_DIFFERENT = 0.2

/** `다리오 아모데` for 다리오 아모데이: as many words, a few jamo different. */
function foreignInHangul(target: Document, lost: readonly Entry[]): Misspelling[] {
  const { folded } = target
  const taken = target.mentions.filter(({ via }) => via !== 'later').map(({ span }) => span)
  const words = [...folded.text.matchAll(/[가-힣]+/g)].map((match) => ({ start: match.index, text: match[0] }))
  return lost
    .filter((entry) => !hasKoreanName(entry))
    .flatMap((entry) => {
      const name = namesOf(entry, 'ko').find((each) => each.includes(' '))
      if (name === undefined) return []
      const parts = name.split(' ')
      return words.flatMap((_, number): Misspelling[] => {
        const end = endOfMisheard(folded.text, words.slice(number, number + parts.length), parts)
        if (end === undefined) return []
        const span = folded.toOriginalSpan({ start: words[number]!.start, end })
        if (spanAt(taken, span) !== undefined) return []
        return [[entry, { ...span, text: folded.original.slice(span.start, span.end) }]]
      })
    })
}

function endOfMisheard(
  text: string,
  words: readonly { start: number; text: string }[],
  parts: readonly string[],
): number | undefined {
  const last = words[parts.length - 1]
  if (last === undefined || hangulDistance(words[0]!.text, parts[0]!) > 2 * MOST_DIFFERENT) return undefined
  const start = words[0]!.start
  const name = parts.join(' ')
  const ends = Array.from({ length: last.text.length }, (_, size) => last.start + size + 1)
  const fitting = ends
    .filter((end) => text.slice(start, end).split(' ').length === parts.length && boundAfter(text, start, end))
    .map((end) => ({ end, distance: hangulDistance(text.slice(start, end), name) }))
    .sort((a, b) => a.distance - b.distance)[0]
  return fitting !== undefined && fitting.distance <= MOST_DIFFERENT ? fitting.end : undefined
}

function namesOf(entry: Entry, lang: string): string[] {
  return entry.terms.filter((term) => term.lang === lang && term.type !== 'abbreviation').map(({ text }) => text)
}
