import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

const ROOT = new URL('../src/', import.meta.url).pathname
const LONGEST = 300
/** Nothing but a table of words or figures, which may be longer. */
const TABLES = ['gloss/components.ts']

/** Floors from the bottom; on one floor, a folder may import those listed in `beside`. */
const FLOORS: readonly (readonly string[])[] = [
  ['text'],
  ['model'],
  ['match', 'edit', 'name'],
  ['dictionary', 'formats'],
  ['mention', 'gloss'],
  ['link'],
  ['render'],
  ['check', 'parallel'],
  ['node', 'messages'],
  ['', 'cli', 'adapters', 'dictionaries'],
]
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  gloss: ['mention'],
  parallel: ['check'],
  cli: ['', 'dictionaries', 'adapters'],
  '': ['dictionaries', 'adapters'],
  adapters: ['', 'dictionaries'],
}
/** `formats` sees the model only (and the text floor for what files are made of). */
const ONLY: Readonly<Record<string, readonly string[]>> = { formats: ['model', 'text', 'formats'] }

const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.includes('generated'))
  .sort()
const folderOf = (file: string): string => (file.includes('/') ? file.split('/')[0]! : '')
const floorOf = (folder: string): number => FLOORS.findIndex((floor) => floor.includes(folder))
const importsOf = (file: string): string[] =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!)

describe('the house', () => {
  test('has only the floors of the plan', () => {
    expect([...new Set(files.map(folderOf))].filter((folder) => floorOf(folder) < 0)).toEqual([])
  })

  test('imports downwards only', () => {
    const upward: string[] = []
    for (const file of files) {
      const own = folderOf(file)
      for (const target of importsOf(file).filter((name) => name.startsWith('.'))) {
        const other = folderOf(relative(ROOT, join(ROOT, file, '..', target)))
        const allowed =
          other === own ||
          (ONLY[own]?.includes(other) ?? floorOf(other) < floorOf(own)) ||
          (BESIDE[own]?.includes(other) ?? false)
        if (!allowed) upward.push(`${file} imports ${target}`)
      }
    }
    expect(upward).toEqual([])
  })

  test('touches Node only where the plan says', () => {
    const allowed = new Set(['node', 'cli'])
    expect(
      files.filter((file) => !allowed.has(folderOf(file)) && importsOf(file).some((name) => name.startsWith('node:'))),
    ).toEqual([])
  })

  test('carries i18next in messages and the adapters alone', () => {
    const allowed = new Set(['messages', 'adapters'])
    expect(files.filter((file) => !allowed.has(folderOf(file)) && importsOf(file).includes('i18next'))).toEqual([])
  })

  test('wraps hangul-js in one module', () => {
    expect(files.filter((file) => importsOf(file).includes('hangul-js'))).toEqual(['text/jamo.ts'])
  })

  test('keeps every file short', () => {
    const long = files
      .filter((file) => !file.includes('/tables/') && !TABLES.includes(file))
      .map((file) => `${file} ${readFileSync(join(ROOT, file), 'utf8').split('\n').length}`)
      .filter((line) => Number(line.split(' ')[1]) > LONGEST)
    expect(long).toEqual([])
  })

  test('has no barrel but the public entries', () => {
    expect(files.filter((file) => /^export \*/m.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual([])
  })
})
