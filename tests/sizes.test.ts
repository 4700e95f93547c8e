import { readdirSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { type Weighed, weigh } from './bundle.ts'

interface Budget {
  readonly what: string
  readonly code: string
  /** Thousands of bytes. */
  readonly most: number
  /** Modules that are left out of the weighing. */
  readonly without?: RegExp
}

const VERBS =
  'compileDictionary, overlay, openPack, lookup, findMentions, parseGlosses, applyEdits, annotate, strip, check, normalize'
const SUBPATHS = ['index', 'josa', 'names', 'formats', 'messages/index']

const BUDGETS: readonly Budget[] = [
  { what: 'josa', code: all('josa'), most: 3 },
  { what: 'packs and look-up', code: "export { openPack, lookup } from './index.ts'", most: 7 },
  {
    what: 'the verbs without the name model',
    code: `export { ${VERBS} } from './index.ts'`,
    most: 110,
    without: /\/name\//,
  },
  { what: 'the verbs', code: `export { ${VERBS} } from './index.ts'`, most: 139 },
  { what: 'all of pyogi', code: all('index'), most: 155 },
  { what: 'names', code: all('names'), most: 30 },
  { what: 'formats', code: all('formats'), most: 42 },
  {
    what: 'everything but guards, dictionaries and i18next',
    code: SUBPATHS.map(all).join('\n'),
    most: 205,
    without: /^i18next$/,
  },
]

const printed: string[] = []

afterAll(async () => {
  const generated = readdirSync(new URL('../src/dictionaries/generated', import.meta.url)).filter((file) =>
    file.endsWith('.ts'),
  )
  print('guards', await weigh(all('guards')))
  for (const file of generated) {
    print(file.replace('.ts', ''), await weigh(`export { default } from './dictionaries/generated/${file}'`))
  }
  console.log(printed.join('\n'))
})

describe('minified and gzipped, with the packages it needs, is small:', () => {
  test.each(BUDGETS)('$what', async ({ what, code, most, without }) => {
    const weighed = await weigh(code, without)
    print(what, weighed)
    expect(weighed.bytes).toBeLessThanOrEqual(most * 1000)
    expect(weighed.files.filter((file) => /guards\/tables|dictionaries\/generated/.test(file))).toEqual([])
  })
})

function all(subpath: string): string {
  return `export * from './${subpath}.ts'`
}

function print(what: string, { bytes }: Weighed): void {
  printed.push(`${(bytes / 1000).toFixed(1).padStart(7)} KB  ${what}`)
}
