import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkSync } from 'recheck'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const ROOT = new URL('../src/', import.meta.url).pathname
const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.includes('generated'))
  .sort()

/**
 * Expressions whose worst case is not linear, or that the checker cannot decide in time, and why no text makes them slow.
 * They are named by their file and the start of their pattern.
 */
const BOUNDED: Readonly<Record<string, string>> = {
  "adapters/josa-markers.ts [^\\s'": 'sees 80 characters',
  'gloss/mine-office.ts [,.;:!?"': 'sees one word of the 60 characters beside a name',
  'gloss/mine-tally.ts \\S+$': 'sees a head, which has no more words than a name',
  'gloss/romanised.ts ([^aiou])': 'takes each character once: a back reference to one character',
  'name/chinese-surnames.ts (\\w+) (\\S+)': 'sees our own table',
  'name/packed-figures.ts (\\D+)(\\d+)': 'sees our own table',
  'text/reading-latin.ts [A-Z]+$': 'sees 48 characters',
  'text/reading-number.ts [\\d,]+$': 'sees 48 characters',
  'text/reading-number.ts 0+$': 'sees 48 characters',
  'text/structure.ts ["”': 'sees a line that is short enough for a headline',
  'text/structure.ts ^.{0,30}': 'anchored, every repetition bounded',
  'text/markup/markdown-scan.ts <(?:[A-Za-z][A-Za-z0-9+.-]':
    'sticky; no part may hold the < at which it is tried again',
}

/** A call that cuts what is matched to a number of characters before some place. */
const SHORT = /\.slice\(Math\.max\(0, [\w.]+ - [\dA-Z_]+\)/

interface Found {
  readonly place: string
  readonly source: string
  readonly flags: string
}

const literals: Found[] = []
const built: string[] = []
for (const file of files) {
  const source = ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.ES2022, true)
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node) && !SHORT.test(callAround(node).getText(source))) {
      const end = node.text.lastIndexOf('/')
      literals.push({ place: file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
    }
    const called = ts.isNewExpression(node) || ts.isCallExpression(node) ? node.expression.getText(source) : ''
    if (called === 'RegExp') built.push(`${file} ${isOfModule(node) ? 'once' : 'each time'}`)
    ts.forEachChild(node, visit)
  }
  visit(source)
}

/** The call that an expression is matched in, with what it is matched against: `x.slice(…).match(/…/)`, `/…/.test(x)`. */
function callAround(node: ts.Node): ts.Node {
  const { parent } = node
  if (ts.isCallExpression(parent)) return parent
  return ts.isPropertyAccessExpression(parent) && ts.isCallExpression(parent.parent) ? parent.parent : node
}

/** Whether an expression is evaluated when its module is, in the value of a constant, so that no text can reach it. */
function isOfModule(node: ts.Node): boolean {
  let top = node
  while (!ts.isSourceFile(top.parent)) top = top.parent
  if (!ts.isVariableStatement(top)) return false
  return top.declarationList.declarations.every(
    ({ initializer }) =>
      initializer !== undefined && !ts.isArrowFunction(initializer) && !ts.isFunctionExpression(initializer),
  )
}

/** The patterns that importing every public module builds out of strings. */
async function builtPatterns(): Promise<Found[]> {
  const found: Found[] = []
  const Original = globalThis.RegExp
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags = '']: [string, string?]) {
      const { stack = '' } = new Error()
      const place = /\/src\/(?!dictionaries\/generated)([\w/.-]+\.ts)/.exec(stack.split('\n')[2] ?? '')?.[1]
      if (place !== undefined) found.push({ place, source: String(source), flags })
      return Reflect.construct(target, [source, flags])
    },
  })
  try {
    for (const name of ['index', 'formats', 'names', 'josa', 'guards', 'adapters/textlint', 'adapters/i18next'])
      await import(join(ROOT, `${name}.ts`))
  } finally {
    globalThis.RegExp = Original
  }
  return found
}

/** What may take more than linear time, by name. */
function doubtful(all: readonly Found[]): string[] {
  const seen = new Set<string>()
  return all.flatMap(({ place, source, flags }) => {
    const name = `${place} ${source}`
    if (seen.has(name) || excusesOf(name).length > 0) return []
    seen.add(name)
    const decide = (checker: 'automaton' | 'fuzz'): string =>
      checkSync(source, flags.replace('v', 'u'), { checker, timeout: 10_000 }).status
    // what the proof cannot decide (look-behind, back references) is attacked instead
    const verdict = decide('automaton')
    return verdict === 'safe' || (verdict === 'unknown' && decide('fuzz') !== 'vulnerable') ? [] : [name]
  })
}
const excusesOf = (name: string): string[] => Object.keys(BOUNDED).filter((start) => name.startsWith(start))

describe('regular expressions over text', () => {
  test('take linear time, or see what is short', () => {
    expect(literals.length).toBeGreaterThan(400)
    expect(doubtful(literals)).toEqual([])
  })

  test('have no excuse that nothing needs', () => {
    const excused = new Set(literals.flatMap(({ place, source }) => excusesOf(`${place} ${source}`)))
    expect(Object.keys(BOUNDED).filter((start) => !excused.has(start))).toEqual([])
  })

  test('are built out of strings only when a module is read, never out of a dictionary or a text', async () => {
    expect(built.filter((place) => !place.endsWith(' once'))).toEqual([])
    const patterns = await builtPatterns()
    expect(patterns.length).toBeGreaterThanOrEqual(built.length)
    expect(doubtful(patterns)).toEqual([])
  })
})

test('no markup is written into a live document', () => {
  const writes = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|srcdoc|\beval\(|new Function/
  expect(files.filter((file) => writes.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual([])
})
