/**
 * Derives the committed tables of src/name/tables from lists of names in both scripts. The lists are not part of the
 * project; the figures are.
 *
 *     tsx dictionaries/build/name-tables.ts korean LIST…
 *     tsx dictionaries/build/name-tables.ts foreign LIST…
 */
import { writeFileSync } from 'node:fs'
import type { PackedFigures } from '../../src/name/packed-figures.ts'
import type { Counts, SpellingFigures, StyleCounts } from '../../src/name/spelling-figures.ts'
import type { TransliterationFigures } from '../../src/name/transliteration-model.ts'
import { readableForenames } from './forenames.ts'
import { fitFigures } from './name-fit.ts'
import { readNameLists } from './name-lists.ts'
import { fitTransliteration } from './transliteration-fit.ts'

const TABLES = new URL('../../src/name/tables/', import.meta.url)

const [kind, ...paths] = process.argv.slice(2)
if (kind === 'korean' && paths.length > 0) {
  const names = readNameLists(paths)
  writeTable('korean-spellings', 'PackedFigures', '../packed-figures.ts', pack(fitFigures(names)), names.length)
} else if (kind === 'foreign' && paths.length > 0) {
  const names = readNameLists(paths)
  const figures = fitTransliteration(names)
  const table: TransliterationFigures = { ...figures, forenames: readableForenames(figures, names) }
  writeTable('foreign-letters', 'TransliterationFigures', '../transliteration-model.ts', table, names.length)
} else {
  console.error('usage: tsx dictionaries/build/name-tables.ts korean|foreign LIST…')
  process.exitCode = 2
}

function writeTable(name: string, type: string, from: string, table: object, counted: number): void {
  const constant = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  const fields = Object.entries(table).map(([key, text]) => `  ${key}: \`${String(text)}\`,\n`)
  writeFileSync(
    new URL(`${name}.ts`, TABLES),
    `import type { ${type} } from '${from}'\n\n` +
      `/** Counted in ${counted} names by dictionaries/build/name-tables.ts; not edited by hand. */\n` +
      `export const ${constant}: ${type} = {\n${fields.join('')}}\n`,
  )
}

function pack(figures: SpellingFigures): PackedFigures {
  return {
    styles: figures.styles.map((share) => share.toFixed(4)).join(' '),
    surnames: packCounts(figures.surnames),
    syllables: packCounts(figures.syllables),
    onsets: packStyleCounts(figures.onsets),
    rimes: packStyleCounts(figures.rimes),
    surnameBearers: sortedEntries(figures.surnameBearers).flat().join(''),
    givenBearers: packGiven(figures.givenBearers),
  }
}

function packCounts(counts: Counts): string {
  return lines(counts, (row) => sortedEntries(row).flat())
}

function packStyleCounts(counts: StyleCounts): string {
  return lines(counts, (row) =>
    [...row]
      .sort(([a, x], [b, y]) => sum(y) - sum(x) || compare(a, b))
      .flatMap(([letters, byStyle]) => [letters, ...byStyle.map((count) => Number(count.toFixed(count < 10 ? 1 : 0)))]),
  )
}

/** Given names of two syllables by the first, one line each; all others on the first line. */
function packGiven(bearers: ReadonlyMap<string, number>): string {
  const whole = [...bearers].filter(([given]) => given.length !== 2)
  const byFirst = new Map<string, Map<string, number>>()
  for (const [given, count] of bearers)
    if (given.length === 2)
      byFirst.set(given[0]!, (byFirst.get(given[0]!) ?? new Map<string, number>()).set(given[1]!, count))
  const pairs = lines(byFirst, (row) => [
    sortedEntries(row)
      .flatMap(([second, count]) => (count === 1 ? second : second + count))
      .join(''),
  ])
  return `${sortedEntries(new Map(whole)).flat().join('')}\n${pairs}`
}

function lines<Row>(table: ReadonlyMap<string, Row>, fields: (row: Row) => (string | number)[]): string {
  return [...table]
    .sort(([a], [b]) => compare(a, b))
    .map(([unit, row]) => [unit, ...fields(row)].join(' '))
    .join('\n')
}

function sortedEntries(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([a, x], [b, y]) => y - x || compare(a, b))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
