import { align } from '../../src/name/align.ts'
import { divideHangulName } from '../../src/name/hangul-name.ts'
import { lettersBetween, readLatinName } from '../../src/name/latin-name.ts'
import type { Role, SpellingModel } from '../../src/name/spelling-model.ts'
import { soundsPossible } from './possible-sounds.ts'

/** A name in both scripts, from a list. */
export interface NamePair {
  readonly hangul: string
  readonly latin: string
}

/** A pair taken apart: each syllable with the letters that spell it. */
export interface AlignedName {
  readonly surname: readonly SpelledSyllable[]
  readonly given: readonly SpelledSyllable[]
}

export interface SpelledSyllable {
  readonly syllable: string
  readonly role: Role
  readonly letters: string
}

/**
 * Aligns the names whose hyphens and spaces leave one way only: what the first model is counted from.
 * The order of surname and given name is the one whose surname is spelled so more often.
 */
export function alignByBreaks(pairs: readonly NamePair[]): AlignedName[] {
  const surnameFirst = new Map<string, number>()
  const candidates = pairs.flatMap(({ hangul, latin }) => {
    const [division] = divideHangulName(hangul)
    const pieces = piecesOf(latin)
    if (division === undefined || pieces.flat().length !== hangul.length || pieces.length < 2) return []
    const first = spell(division.surname, division.given, pieces.flat())
    const last = spell(division.surname, division.given, [...pieces.slice(-1), ...pieces.slice(0, -1)].flat())
    surnameFirst.set(surnameKey(first), (surnameFirst.get(surnameKey(first)) ?? 0) + 1)
    return [{ first, last }]
  })
  return candidates
    .map(({ first, last }) =>
      (surnameFirst.get(surnameKey(last)) ?? 0) > (surnameFirst.get(surnameKey(first)) ?? 0) ? last : first,
    )
    .filter(soundsPossible)
}

/** Aligns every name with a model; names whose sounds cannot be the letters' are left out. */
export function alignByModel(model: SpellingModel, pairs: readonly NamePair[]): AlignedName[] {
  return pairs.flatMap(({ hangul, latin }) => {
    const letters = readLatinName(latin)
    const found = divideHangulName(hangul).flatMap((division) => align(model, division, letters) ?? [])
    const best = found.sort((a, b) => b.likelihood - a.likelihood)[0]
    if (best === undefined) return []
    const { surname } = best.name
    const cut = best.order === 'surname-first' ? surname.length : best.name.given.length
    const spelled = best.syllables.map(({ speller, role, start, end }) => ({
      syllable: speller.syllable,
      role,
      letters: lettersBetween(letters, start, end),
    }))
    const [head, tail] = [spelled.slice(0, cut), spelled.slice(cut)]
    const name = best.order === 'surname-first' ? { surname: head, given: tail } : { surname: tail, given: head }
    return soundsPossible(name) ? [name] : []
  })
}

/** The pieces between breaks, word by word. */
function piecesOf(latin: string): string[][] {
  const letters = readLatinName(latin)
  const { length, breaks, words } = letters
  return words.map((start, index) => {
    const end = words[index + 1] ?? length
    const cuts = [start]
    for (let at = start + 1; at < end; at += 1) if (((breaks >>> at) & 1) === 1) cuts.push(at)
    return cuts.map((cut, number) => lettersBetween(letters, cut, cuts[number + 1] ?? end))
  })
}

function spell(surname: string, given: string, pieces: readonly string[]): AlignedName {
  const role: Role = surname.length === 1 ? 'surname' : 'given'
  return {
    surname: [...surname].map((syllable, index) => ({ syllable, role, letters: pieces[index]! })),
    given: [...given].map((syllable, index) => ({ syllable, role: 'given', letters: pieces[surname.length + index]! })),
  }
}

function surnameKey({ surname }: AlignedName): string {
  return surname.map(({ syllable, letters }) => syllable + letters).join('')
}
