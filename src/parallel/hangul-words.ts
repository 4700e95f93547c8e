import type { Document } from '../link/document.ts'
import { KOREAN_TITLES } from '../link/titles.ts'
import type { Guard } from '../model/entry.ts'
import { divideHangulName } from '../name/hangul-name.ts'
import { koreanNames } from '../name/korean-names.ts'
import { boundAfter } from '../text/boundary.ts'
import { isSyllable } from '../text/hangul.ts'
import { spanAt } from '../text/span.ts'
import type { Name } from './latin-names.ts'

/** Every stretch of two to four syllables that stands as a word of a Hangul text and that no mention covers. */
export function hangulWords({ folded, mentions }: Document): Map<string, Name[]> {
  const taken = mentions.filter((mention) => mention.via !== 'later').map((mention) => mention.span)
  const { text } = folded
  const words = new Map<string, Name[]>()
  for (let at = 0; at < text.length; at++) {
    if (!isSyllable(text.charCodeAt(at)) || isSyllable(text.charCodeAt(at - 1))) continue
    for (let size = 2; size <= 4 && isSyllable(text.charCodeAt(at + size - 1)); size++) {
      if (boundAfter(text, at, at + size) === undefined) continue
      const span = folded.toOriginalSpan({ start: at, end: at + size })
      if (spanAt(taken, span) !== undefined) continue
      const word = text.slice(at, at + size)
      const places = words.get(word)
      if (places === undefined) words.set(word, [{ ...span, text: word }])
      else places.push({ ...span, text: word })
    }
  }
  return words
}

/** Callings beside offices that show a person: `우영우 변호사`. */
const CALLINGS = '씨 변호사 작가 연구원 대리 사원 기자 배우 가수 감독 선수 의사 간호사 이사 부장 차장 실장 학생'.split(
  ' ',
)
const TITLES: readonly string[] = [...KOREAN_TITLES, ...CALLINGS]
/** Least share of a given name among given names that is taken for one. */
const LEAST_GIVEN = 3e-7
const LEAST_SURNAME = 2e-5

/**
 * Words of a Hangul text that are people's names by their shape and by what follows: a title or calling, with at most
 * two words between (`홍길동 가나테크 대표`), or a bracket with the age.
 */
export function titledPeople(
  { folded }: Document,
  words: ReadonlyMap<string, readonly Name[]>,
  mayBeName: (word: string) => boolean,
): string[] {
  return [...words].flatMap(([word, places]) => {
    if (word.length !== 3 || !mayBeName(word)) return []
    return places.some(({ end }) => isTitled(folded.original, end)) ? [word] : []
  })
}

/**
 * Tells words that may be a Korean person's name and are no ordinary words. Many ordinary words have the shape of a name,
 * so without a word list none is taken for one.
 */
export function nameTeller(guards: ((form: string) => Guard | undefined) | undefined): (word: string) => boolean {
  if (guards === undefined) return () => false
  return (word) => {
    const { priors } = koreanNames()
    const fits = divideHangulName(word).some(
      ({ surname, given }) => priors.surname(surname) > LEAST_SURNAME && priors.given(given) > LEAST_GIVEN,
    )
    return fits && guards(word) === undefined
  }
}

function isTitled(text: string, end: number): boolean {
  const after = text.slice(end, end + 40)
  if (/^\((?:\d{1,3}|[一-鿿]{2,4})[),·]/.test(after)) return true
  const words =
    after
      .match(/^ ?[가-힣A-Za-z0-9·]+(?: [가-힣A-Za-z0-9·]+){0,2}/)?.[0]
      .trim()
      .split(' ') ?? []
  const glued = after[0] !== ' '
  return words.some((word, number) => {
    const title = TITLES.find((each) => word === each || (word.startsWith(each) && boundAfter(word, 0, each.length)))
    // a word between may belong to the body the person works for; one with a particle ends the phrase
    return title !== undefined && (number === 0 || words.slice(0, number).every(isBare)) && !(glued && number > 0)
  })
}

function isBare(word: string): boolean {
  return !/(?:은|는|이|가|을|를|의|에|도|와|과|로|서|한|인|된|할)$/.test(word)
}
