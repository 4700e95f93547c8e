import { build, type Plugin } from 'esbuild'
import { foreignTable, koreanTable } from '../../dictionaries/build/fit-tables.ts'
import { foldLetter } from '../../src/name/latin-name.ts'
import type { NameData, NamePair } from './name-data.ts'

type Names = typeof import('../../src/names.ts')

/**
 * For each Latin name, `pyogi/names` with tables fitted to the pairs of the other folds: one name, however it is laid out,
 * is in one fold. Tables of a kind that no pairs are given of are the committed ones.
 */
export async function namesByFold(
  { korean, foreign, labelled }: NameData,
  folds: number,
): Promise<(latin: string) => Names> {
  if (!Number.isInteger(folds) || folds < 2) throw new RangeError(`--folds ${folds}: a whole number from 2 on`)
  const names = [...new Set([...korean, ...foreign, ...labelled].map(({ latin }) => nameOf(latin)))].sort()
  const foldOf = new Map(names.map((name, index) => [name, index % folds]))
  const fitted: Names[] = []
  for (let fold = 0; fold < folds; fold += 1) {
    const others = (pairs: readonly NamePair[]): NamePair[] =>
      pairs.filter(({ latin }) => foldOf.get(nameOf(latin)) !== fold)
    const tables = new Map<string, object>()
    if (korean.length > 0) tables.set('koreanSpellings', koreanTable(others(korean)))
    if (foreign.length > 0) tables.set('foreignLetters', foreignTable(others(foreign)))
    fitted.push(await namesWith(tables))
  }
  return (latin) => fitted[foldOf.get(nameOf(latin))!]!
}

/** A copy of `pyogi/names` of its own that has these tables by the names of their constants. */
async function namesWith(tables: ReadonlyMap<string, object>): Promise<Names> {
  const replaced: Plugin = {
    name: 'tables',
    setup(bundle) {
      bundle.onLoad({ filter: /name\/tables\/[\w-]+\.ts$/ }, ({ path }) => {
        const constant = path.replace(/.*\/|\.ts$/g, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
        const table = tables.get(constant)
        return table && { contents: `export const ${constant} = ${JSON.stringify(table)}` }
      })
    },
  }
  const { outputFiles } = await build({
    entryPoints: [new URL('../../src/names.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    plugins: [replaced],
  })
  return import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0]!.contents).toString('base64')}`
  ) as Promise<Names>
}

/** The letters of a name, its words in one order. */
function nameOf(latin: string): string {
  const words = latin.split(/[\s,]+/).map((word) => [...word.normalize('NFC')].map(foldLetter).join(''))
  return words.sort().join('')
}
