import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import korea from '../../src/dictionaries/korea.ts'
import { guards } from '../../src/guards.ts'
import { openPack, overlay } from '../../src/index.ts'
import { loadEntries } from '../../src/node/load-entries.ts'
import { bundleCommandLine, type CommandRun, runCommandLine } from '../bundle.ts'

const built = await bundleCommandLine()
const folder = mkdtempSync(join(tmpdir(), 'pyogi-build-'))
afterAll(() => {
  for (const made of [folder, built]) rmSync(made, { recursive: true, force: true })
})

const HOUSE = `- id: person.hong-gil-dong
  kind: person
  own: ko
  terms:
    - { text: 홍길동, lang: ko }
    - { text: Hong Gil-dong, lang: en }
`
writeFileSync(join(folder, 'house.yaml'), HOUSE)

const pyogi = (args: readonly string[], input: string | Buffer = ''): CommandRun =>
  runCommandLine(built, folder, args, input)

describe('pyogi build', () => {
  test('writes what overlaying gives, whole, and the verbs read it alone', async () => {
    expect(pyogi(['build', 'korea', 'house.yaml', '-o', 'all.pyogi']).code).toBe(0)
    expect(readdirSync(folder).sort()).toEqual(['all.pyogi', 'house.yaml'])
    const built = readFileSync(join(folder, 'all.pyogi'))
    const expected = overlay(korea, await loadEntries(join(folder, 'house.yaml')), { guards })
    expect(Buffer.compare(built, expected.bytes)).toBe(0)
    expect(openPack(built).size).toBe(korea.size + 1)
    expect(pyogi(['annotate', '--dictionary', 'all.pyogi'], 'Hong Gil-dong came.').out).toBe(
      'Hong Gil-dong (홍길동) came.',
    )
  })

  test('builds a house’s own dictionary without the shipped one', () => {
    const { code, err } = pyogi(['build', 'house.yaml', '-o', 'own.pyogi', '--as-of', '2026-05-27'])
    expect([code, err]).toEqual([0, expect.stringMatching(/^own\.pyogi: 1 entries, \d+ bytes\n$/)])
    expect(openPack(readFileSync(join(folder, 'own.pyogi'))).asOf).toBe('2026-05-27')
    expect(pyogi(['find', '--dictionary', 'own.pyogi'], '홍길동과 KISA').out).toBe(
      '<stdin>:1:1 홍길동\tperson.hong-gil-dong\tterm\n',
    )
  })

  test('refuses a damaged pack and says which file it is', () => {
    pyogi(['build', 'house.yaml', '-o', 'damaged.pyogi'])
    const bytes = readFileSync(join(folder, 'damaged.pyogi'))
    bytes[bytes.length - 40]! ^= 1
    writeFileSync(join(folder, 'damaged.pyogi'), bytes)
    const { code, out, err } = pyogi(['find', '--dictionary', 'damaged.pyogi'], '홍길동')
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('damaged.pyogi a damaged pack')
  })

  test.each<[string, string[]]>([
    ['expected -o and a file .pyogi', ['build', 'house.yaml']],
    ['expected dictionaries', ['build', '-o', 'x.pyogi']],
    ['so it comes first', ['build', 'house.yaml', 'korea', '-o', 'x.pyogi']],
    ['--as-of May', ['build', 'house.yaml', '-o', 'x.pyogi', '--as-of', 'May']],
    ['missing.yaml', ['build', 'missing.yaml', '-o', 'x.pyogi']],
  ])('refuses: %s', (message, args) => {
    const { code, err } = pyogi(args)
    expect([code, readdirSync(folder).includes('x.pyogi')]).toEqual([2, false])
    expect(err).toContain(message)
  })
})
