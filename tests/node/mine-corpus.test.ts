import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { minedFrom } from '../../src/link/mine.ts'
import { forgetState, mineCorpus } from '../../src/node/mine-corpus.ts'
import { readCorpusFile } from '../../src/node/read-corpus.ts'

const folder = mkdtempSync(join(tmpdir(), 'pyogi-mine-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

const LINES = Array.from({ length: 40 }, (_, number) =>
  JSON.stringify({ text: `${number}년에 한국은행(BOK)과 표기조사원${number % 5}(Q${'XYZ'[number % 3]}F)이 왔다.` }),
)

describe('mineCorpus', () => {
  test('goes on where it was interrupted and ends as without an interruption', async () => {
    const corpus = [file('a.jsonl', LINES.slice(0, 25).join('\n')), file('b.jsonl', LINES.slice(25).join('\n'))]
    const straight = await mineCorpus(corpus)
    const state = join(folder, 'run.state')
    let resumed = 0
    for (let round = 0; ; round++) {
      const controller = new AbortController()
      const stopAt = resumed + 11
      const run = await mineCorpus(corpus, {
        state,
        signal: controller.signal,
        onProgress: ({ documents }) => documents >= stopAt && controller.abort(),
      })
      expect(run.resumed).toBe(resumed)
      if (run.finished) {
        expect(round).toBe(3)
        expect(minedFrom(run.tally)).toEqual(minedFrom(straight.tally))
        break
      }
      resumed = run.tally.documents
    }
    await forgetState(state)
    expect(existsSync(state)).toBe(false)
  })

  test('keeps its state while it runs', async () => {
    const state = join(folder, 'kept.state')
    await mineCorpus([file('c.jsonl', LINES.join('\n'))], { state, saveEvery: 0 })
    expect(readFileSync(state, 'utf8').split('\n').length).toBeGreaterThan(5)
  })

  test.each([
    ['of another run', '{"key":"other"}\n'],
    ['broken', '{"key"'],
  ])('refuses a state that is %s', async (name, text) => {
    const state = file(`${name}.state`, text)
    await expect(mineCorpus([file('d.txt', '')], { state })).rejects.toMatchObject({ code: 'state-unusable' })
  })
})

describe('readCorpusFile', () => {
  test('cuts a long text into pieces of one document, between paragraphs, and loses nothing', async () => {
    const text = Array.from({ length: 20_000 }, (_, number) => `문단 ${number}은 한국은행(BOK)을 말한다. 🙂`).join(
      '\n\n',
    )
    const pieces = []
    for await (const piece of readCorpusFile(file('long.txt', text))) pieces.push(piece)
    expect(pieces.map((piece) => piece.text).join('')).toBe(text)
    expect(pieces.map((piece) => piece.continued)).toEqual(pieces.map((_, index) => index > 0))
    expect(pieces.length).toBeGreaterThan(1)
    expect(pieces.slice(0, -1).every((piece) => piece.text.endsWith('\n\n'))).toBe(true)
    const { tally } = await mineCorpus([join(folder, 'long.txt')])
    expect(minedFrom(tally).map(({ korean, documents }) => [korean, documents])).toEqual([['한국은행', 1]])
  })
})
