import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { diffOf } from '../../src/cli/diff.ts'
import { applyEdits } from '../../src/edit/apply.ts'
import type { Edit } from '../../src/edit/edit.ts'

const folder = mkdtempSync(join(tmpdir(), 'pyogi-diff-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What `git apply` makes of a text by a diff. */
function patched(text: string, diff: string): string {
  const file = join(folder, 'a b.txt')
  writeFileSync(file, text)
  const args = ['apply', '-p0', '--unidiff-zero', '--whitespace=nowarn', '-']
  const { status, stderr } = spawnSync('git', args, { cwd: folder, input: diff, encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
  return readFileSync(file, 'utf8')
}

const pieces = fc.array(fc.constantFrom('가', 'b', '\n', '\r\n', '\r', '\u2028', ' '), { maxLength: 14 })
const texts = pieces.map((parts) => parts.join('')).filter((text) => text !== '')
const cases = texts.chain((text) =>
  fc
    .array(
      fc.record({ at: fc.nat(text.length), length: fc.nat(3), text: fc.constantFrom('', '나', 'x\n', '\n', ' y') }),
      {
        minLength: 1,
        maxLength: 3,
      },
    )
    .map((given) => {
      const edits: Edit[] = []
      let free = 0
      for (const { at, length, text: put } of given.sort((a, b) => a.at - b.at)) {
        const end = Math.min(text.length, at + length)
        if (at < free || (at === end && put === '')) continue
        edits.push({ span: { start: at, end }, text: put })
        free = end + 1
      }
      return { text, edits }
    }),
)

test('git makes of the old text by the diff what the edits make of it', () => {
  fc.assert(
    fc.property(cases, ({ text, edits }) => {
      const after = applyEdits(text, edits)
      fc.pre(after !== text && after !== '')
      // git mistakes which of two equal lines goes when the last one has no line feed and there is no context
      fc.pre(text.endsWith('\n') || !after.endsWith('\n'))
      expect(patched(text, diffOf('a b.txt', text, edits))).toBe(after)
    }),
    { numRuns: 150 },
  )
})
