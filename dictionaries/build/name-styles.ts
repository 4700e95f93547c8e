import { isTwoSyllableSurname } from '../../src/name/hangul-name.ts'
import { splitSpelling } from '../../src/name/spelled-syllable.ts'
import type { SpellingFigures } from '../../src/name/spelling-figures.ts'
import { MARKED_STYLE } from '../../src/name/spelling-model.ts'
import { readSyllable } from '../../src/name/syllable.ts'
import type { AlignedName, SpelledSyllable } from './name-alignment.ts'

/**
 * The latent styles of spelling, and what each is seeded with:
 * Revised Romanization, the spellings people took from English, McCune–Reischauer with its marks, the North's without.
 */
export const STYLES = ['revised', 'popular', 'marked', 'plain'] as const

/** What a style prefers: vowel or onset, the letters it has there, the style, how much that says. */
const SEEDS: readonly (readonly [jamo: string, letters: string, style: (typeof STYLES)[number], weight: number])[] = [
  ['ㅓ', 'eo', 'revised', 2],
  ['ㅕ', 'yeo', 'revised', 2],
  ['ㅡ', 'eu', 'revised', 0.5],
  ['ㅢ', 'ui', 'revised', 1],
  ['ㄱ', 'g', 'revised', 1],
  ['ㅓ', 'u', 'popular', 1],
  ['ㅕ', 'you', 'popular', 1],
  ['ㅕ', 'yu', 'popular', 1],
  ['ㅜ', 'oo', 'popular', 1.5],
  ['ㅢ', 'ee', 'popular', 1],
  ['ㅓ', 'o', 'plain', 2],
  ['ㅕ', 'yo', 'plain', 2],
  ['ㅈ', 'ch', 'plain', 1],
  ['ㄷ', 't', 'plain', 2],
  ['ㅂ', 'p', 'plain', 0.7],
]
const EVEN_SHARE = 0.05
const ROUNDS = 12
/** Weight of a surname beside the syllables of given names, so that Park and Lee do not stand for all their sounds. */
const SURNAME_WEIGHT = 0.1

type Table = Map<string, Map<string, number[]>>

/** Given names of as many syllables are seldom Korean: their parts would count as parts of Korean names. */
const LONG_GIVEN = 3

/** Counts the names into figures, their styles told apart by expectation maximisation. Deterministic. */
export function countFigures(names: readonly AlignedName[]): SpellingFigures {
  let shares = names.map(seed)
  for (let round = 0; round < ROUNDS; round += 1) {
    const tables = count(names, shares)
    shares = names.map((name) => styleShares(tables, name))
  }
  const tables = count(names, shares)
  const single = new Map([...tables.surnames].filter(([surname]) => surname.length === 1))
  return {
    styles: tables.styles,
    surnames: pooled(single),
    syllables: pooled(tables.syllables),
    onsets: tables.onsets,
    rimes: tables.rimes,
    surnameBearers: bearers(names.map(({ surname }) => text(surname)).filter(isSurname)),
    givenBearers: bearers(names.map(({ given }) => text(given)).filter(({ length }) => length < LONG_GIVEN)),
  }
}

interface Tables {
  readonly styles: number[]
  readonly surnames: Table
  readonly syllables: Table
  readonly onsets: Table
  readonly rimes: Table
}

function count(names: readonly AlignedName[], shares: readonly number[][]): Tables {
  const tables: Tables = {
    styles: STYLES.map(() => 0),
    surnames: new Map(),
    syllables: new Map(),
    onsets: new Map(),
    rimes: new Map(),
  }
  names.forEach(({ surname, given }, index) => {
    const share = shares[index]!
    for (const [style, part] of share.entries()) tables.styles[style]! += part / names.length
    add(tables.surnames, text(surname), surname.map(({ letters }) => letters).join(''), share, 1)
    for (const part of given) add(tables.syllables, part.syllable, part.letters, share, 1)
    for (const part of [...surname, ...given]) {
      const { onset, rime } = unitsOf(part)
      const weight = part.role === 'surname' ? SURNAME_WEIGHT : 1
      add(tables.onsets, onset[0], onset[1], share, weight)
      add(tables.rimes, rime[0], rime[1], share, weight)
    }
  })
  return tables
}

function add(table: Table, unit: string, letters: string, share: readonly number[], weight: number): void {
  const row = table.get(unit) ?? new Map<string, number[]>()
  table.set(unit, row)
  const before = row.get(letters)
  row.set(
    letters,
    share.map((part, style) => (before?.[style] ?? 0) + part * weight),
  )
}

function unitsOf({ syllable, letters }: SpelledSyllable): { onset: [string, string]; rime: [string, string] } {
  const jamo = readSyllable(syllable)!
  const spelled = splitSpelling(letters)
  return { onset: [jamo.onset, spelled.onset], rime: [jamo.vowel + jamo.coda, spelled.vowel + spelled.coda] }
}

function seed(name: AlignedName): number[] {
  if (isMarked(name)) return onlyMarked()
  const share = STYLES.map(() => EVEN_SHARE)
  for (const { syllable, letters } of [...name.surname, ...name.given]) {
    const jamo = readSyllable(syllable)!
    const spelled = splitSpelling(letters)
    for (const [unit, spelling, style, weight] of SEEDS)
      if ((unit === jamo.vowel && spelling === spelled.vowel) || (unit === jamo.onset && spelling === spelled.onset))
        share[STYLES.indexOf(style)]! += weight
  }
  return normalised(share)
}

function styleShares(tables: Tables, name: AlignedName): number[] {
  if (isMarked(name)) return onlyMarked()
  const logs = tables.styles.map((share) => Math.log(share + 1e-9))
  const weigh = (table: Table, unit: string, letters: string, pull: number): void => {
    const row = table.get(unit)!
    const own = row.get(letters)!
    const totals = STYLES.map((_, style) => [...row.values()].reduce((sum, counts) => sum + counts[style]!, 0))
    const all = totals.reduce((sum, total) => sum + total, 0)
    const everywhere = own.reduce((sum, part) => sum + part, 0) / all
    for (const style of STYLES.keys())
      logs[style]! += Math.log((own[style]! + pull * everywhere) / (totals[style]! + pull))
  }
  weigh(tables.surnames, text(name.surname), name.surname.map(({ letters }) => letters).join(''), 2)
  for (const part of name.given) {
    const { onset, rime } = unitsOf(part)
    weigh(tables.onsets, ...onset, 1)
    weigh(tables.rimes, ...rime, 2)
  }
  const highest = Math.max(...logs)
  return normalised(logs.map((log) => Math.exp(log - highest)))
}

function isMarked({ surname, given }: AlignedName): boolean {
  return [...surname, ...given].some(({ letters }) => /[ŏŭ']/.test(letters))
}

function onlyMarked(): number[] {
  return normalised(STYLES.map((_, style) => (style === MARKED_STYLE ? 1 : 1e-6)))
}

function normalised(shares: readonly number[]): number[] {
  const sum = shares.reduce((total, share) => total + share, 0)
  return shares.map((share) => share / sum)
}

function pooled(table: Table): Map<string, Map<string, number>> {
  return new Map(
    [...table].map(([unit, row]) => [
      unit,
      new Map([...row].map(([letters, counts]) => [letters, Math.round(counts.reduce((sum, part) => sum + part, 0))])),
    ]),
  )
}

function bearers(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of texts) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/** True for surnames of one syllable and the known ones of two: others are those of people from elsewhere. */
function isSurname(surname: string): boolean {
  return surname.length === 1 || isTwoSyllableSurname(surname)
}

function text(syllables: readonly SpelledSyllable[]): string {
  return syllables.map(({ syllable }) => syllable).join('')
}
