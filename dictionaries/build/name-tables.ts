/**
 * Derives the committed tables of src/name/tables from lists of names in both scripts. The lists are not part of the
 * project; the figures are, with how many names of each list they count.
 *
 *     tsx dictionaries/build/name-tables.ts korean LIST…
 *     tsx dictionaries/build/name-tables.ts foreign LIST…
 *
 * The committed ones come to the byte from `korean pairs.tsv people.tsv`, then `foreign foreign.tsv`, which reads the
 * Korean table: 5,896 pairs (by source: wikidata 5,148, kpopnet 396, ala_lc 352), 261 people of public life, and 6,000
 * foreign names (wikidata_foreign).
 */
import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { foreignTable, koreanTable } from './fit-tables.ts'
import { readNameLists } from './name-lists.ts'

const TABLES = new URL('../../src/name/tables/', import.meta.url)

const [kind, ...paths] = process.argv.slice(2)
if (kind === 'korean' && paths.length > 0)
  writeTable('korean-spellings', 'PackedFigures', '../packed-figures.ts', koreanTable(readNameLists(paths)))
else if (kind === 'foreign' && paths.length > 0)
  writeTable(
    'foreign-letters',
    'TransliterationFigures',
    '../transliteration-model.ts',
    foreignTable(readNameLists(paths)),
  )
else {
  console.error('usage: tsx dictionaries/build/name-tables.ts korean|foreign LIST…')
  process.exitCode = 2
}

function writeTable(name: string, type: string, from: string, table: object): void {
  const counted = paths.map((path) => `${readNameLists([path]).length} names of ${basename(path)}`).join(', ')
  const constant = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  const fields = Object.entries(table).map(([key, text]) => `  ${key}: \`${String(text)}\`,\n`)
  writeFileSync(
    new URL(`${name}.ts`, TABLES),
    `import type { ${type} } from '${from}'\n\n` +
      `/** Counted in ${counted} by dictionaries/build/name-tables.ts; not edited by hand. */\n` +
      `export const ${constant}: ${type} = {\n${fields.join('')}}\n`,
  )
}
