import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as codemirrorState from '@codemirror/state'
import * as i18next from 'i18next'
import * as prosemirrorSchema from 'prosemirror-schema-basic'
import * as prosemirrorState from 'prosemirror-state'
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import ts from 'typescript'
import * as unified from 'unified'
import { describe, expect, test } from 'vitest'
import * as codemirror from '../src/adapters/codemirror.ts'
import * as i18nextAdapter from '../src/adapters/i18next.ts'
import * as prosemirror from '../src/adapters/prosemirror.ts'
import rehype from '../src/adapters/rehype.ts'
import remark from '../src/adapters/remark.ts'
import korea from '../src/dictionaries/korea.ts'
import * as formats from '../src/formats.ts'
import * as guards from '../src/guards.ts'
import * as pyogi from '../src/index.ts'
import * as josa from '../src/josa.ts'
import * as messages from '../src/messages/index.ts'
import * as names from '../src/names.ts'

const ROOT = new URL('..', import.meta.url).pathname
const MODULES: Readonly<Record<string, object>> = {
  pyogi,
  'pyogi/formats': formats,
  'pyogi/guards': guards,
  'pyogi/i18next': i18nextAdapter,
  'pyogi/codemirror': codemirror,
  'pyogi/prosemirror': prosemirror,
  'pyogi/josa': josa,
  'pyogi/rehype': { default: rehype },
  'pyogi/remark': { default: remark },
  'pyogi/names': names,
  'pyogi/messages': messages,
  'pyogi/dictionaries/korea': { default: korea },
  i18next,
  '@codemirror/state': codemirrorState,
  'prosemirror-schema-basic': prosemirrorSchema,
  'prosemirror-state': prosemirrorState,
  unified,
  'rehype-parse': { default: rehypeParse },
  'rehype-stringify': { default: rehypeStringify },
  'remark-parse': { default: remarkParse },
  'remark-stringify': { default: remarkStringify },
}

interface Fence {
  readonly place: string
  readonly code: string
}

const documents = readdirSync(ROOT).filter((file) => file.endsWith('.md'))
const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.includes('generated'))
  .map((file) => join('src', file))
const fences: Fence[] = [...documents, ...sources].flatMap(fencesOf).filter(({ code }) => code.includes('// =>'))

describe('every example of the documentation does what it says', () => {
  test('there are examples', () => {
    expect(fences.length).toBeGreaterThan(8)
  })
  test.each(fences.map((fence): [string, Fence] => [fence.place, fence]))('%s', async (_, { code, place }) => {
    expect(await run(code, homeOf(place))).toBeGreaterThan(0)
  })
})

/** The TypeScript fences of a Markdown file, or of the comments of a source file. */
function fencesOf(file: string): Fence[] {
  const text = readFileSync(join(ROOT, file), 'utf8')
  return [...text.matchAll(/^( \* )?```ts\n([\s\S]*?)^(?: \* )?```/gm)].map((match) => ({
    place: `${file}:${text.slice(0, match.index).split('\n').length}`,
    code: match[2]!.replace(/^ \* ?/gm, ''),
  }))
}

/**
 * Runs an example: each `expression // => value` (or the value on the next line) is an expectation; returns how many.
 * What an example does not import it takes from the module it stands in.
 */
async function run(code: string, home: object): Promise<number> {
  let count = 0
  const expectations = code
    .replace(/^import (.+) from '(.+)'$/gm, (_, what: string, from: string) => bindingOf(what, from))
    .replace(/\n\/\/ => /g, ' // => ')
    .split('\n')
    .map((line) => {
      const [expression, value] = line.split(' // => ')
      if (expression === undefined || value === undefined) return line
      count++
      const logged = expression.match(/^(.*)console\.log\((.+)\)$/)
      return logged === null
        ? `expect(${expression}).toEqual(${value})`
        : `${logged[1]}expect(${logged[2]}).toEqual(${value})`
    })
    .join('\n')
  const script = ts.transpileModule(`{\n${expectations}\n}`, {
    compilerOptions: { target: ts.ScriptTarget.ES2022 },
  }).outputText
  const AsyncFunction = (async () => {}).constructor as new (
    ...parts: string[]
  ) => (...given: unknown[]) => Promise<void>
  await new AsyncFunction('modules', 'expect', ...Object.keys(home), script)(MODULES, expect, ...Object.values(home))
  return count
}

function bindingOf(what: string, from: string): string {
  if (what.startsWith('type ')) return ''
  expect(Object.keys(MODULES)).toContain(from)
  const name = what.startsWith('{') ? undefined : what.split(',')[0]
  const named = what
    .match(/\{.+\}/)?.[0]
    .replace(/type \w+,?/g, '')
    .replace(/ as /g, ': ')
  return [name && `const ${name} = modules['${from}'].default`, named && `const ${named} = modules['${from}']`]
    .filter(Boolean)
    .join('\n')
}

/** The public module whose source a file is. */
function homeOf(place: string): object {
  if (place.startsWith('src/josa')) return josa
  if (place.startsWith('src/name')) return names
  if (place.startsWith('src/formats')) return formats
  return place.startsWith('src/messages') ? messages : {}
}
