/**
 * Derives the committed tables of src/name/tables from lists of names in both scripts. The lists are not part of the
 * project; the figures are.
 *
 *     tsx dictionaries/build/name-tables.ts korean LIST…
 *     tsx dictionaries/build/name-tables.ts foreign LIST…
 */
import { writeFileSync } from 'node:fs'
import type { TransliterationFigures } from '../../src/name/transliteration-model.ts'
import { readableForenames } from './forenames.ts'
import { fitFigures } from './name-fit.ts'
import { readNameLists } from './name-lists.ts'
import { packFigures } from './pack-figures.ts'
import { fitTransliteration } from './transliteration-fit.ts'

const TABLES = new URL('../../src/name/tables/', import.meta.url)

const [kind, ...paths] = process.argv.slice(2)
if (kind === 'korean' && paths.length > 0) {
  const names = readNameLists(paths)
  writeTable('korean-spellings', 'PackedFigures', '../packed-figures.ts', packFigures(fitFigures(names)), names.length)
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
