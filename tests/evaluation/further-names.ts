import { unpackWords } from '../../src/dictionary/guards/packed-words.ts'
import { SYLLABLES, WORDS } from '../../src/dictionary/guards/tables/ordinary-words.ts'
import { unpackFigures } from '../../src/name/packed-figures.ts'
import { koreanSpellings } from '../../src/name/tables/korean-spellings.ts'

const BODIES =
  '산업 전자 건설 협회 재단 학교 병원 연구소 은행 교회 미술관 신문 방송 식품 물산 화학 금속 운수 조합 극장'.split(' ')
const PLACES = '동 리 읍 면 산 천 섬 역 구 군'.split(' ')
/** Of a hundred names: people of three syllables, of two, bodies, places, and ordinary words that name something. */
const SHARES = { people: 62, short: 4, bodies: 20, places: 10 }

/**
 * Made-up names with their types (`홍길동<TAB>person`), as many as asked for and all different, in the proportions of a
 * large list of names: surnames and given names by how often they are borne, bodies and places of two syllables and a
 * word, and a few ordinary words. The same seed gives the same names.
 */
export function furtherNames(count: number, seed = 1): string[] {
  const next = random(seed)
  const { surnameBearers, givenBearers } = unpackFigures(koreanSpellings)
  const surname = picker(surnameBearers, next)
  const given = picker(givenBearers, next)
  const syllable = (): string => {
    const name = given()
    return name[Math.floor(next() * name.length)]!
  }
  const words = WORDS.flatMap((packed) => unpackWords(packed, SYLLABLES))
  const of = (list: readonly string[]): string => list[Math.floor(next() * list.length)]!
  const make = (): string => {
    const share = next() * 100
    if (share < SHARES.people) return `${surname()}${syllable()}${syllable()}\tperson`
    if (share < SHARES.people + SHARES.short) return `${surname()}${syllable()}\tperson`
    if (share < SHARES.people + SHARES.short + SHARES.bodies)
      return `${syllable()}${syllable()}${of(BODIES)}\torganization`
    if (share < 100 - 4) return `${syllable()}${syllable()}${of(PLACES)}\tplace`
    return `${of(words)}\torganization`
  }
  const names = new Set<string>()
  while (names.size < count) names.add(make())
  return [...names]
}

/** Picks keys as often as their counts say. */
function picker(counts: ReadonlyMap<string, number>, next: () => number): () => string {
  const keys = [...counts.keys()]
  const ends: number[] = []
  let sum = 0
  for (const count of counts.values()) {
    sum += count
    ends.push(sum)
  }
  return () => {
    const mark = next() * sum
    let low = 0
    for (let high = ends.length - 1; low < high; ) {
      const middle = (low + high) >> 1
      if (ends[middle]! > mark) high = middle
      else low = middle + 1
    }
    return keys[low]!
  }
}

/** Numbers from 0 up to 1 (mulberry32). */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
