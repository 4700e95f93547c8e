import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lineBatches } from '../../src/node/line-batches.ts'

async function batchesOf(text: string, cuts: readonly number[], size: number, longest = 1000): Promise<string[]> {
  const bytes = Buffer.from(text)
  async function* chunks(): AsyncGenerator<Uint8Array> {
    let start = 0
    for (const cut of [...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort((a, b) => a - b)) {
      yield bytes.subarray(start, cut)
      start = cut
    }
  }
  const batches: string[] = []
  for await (const batch of lineBatches(chunks(), { size, longest })) batches.push(batch.toString())
  return batches
}

const texts = fc
  .array(fc.constantFrom('a', '한', '\n', '\n', '\r\n', 'bcd'), { maxLength: 60 })
  .map((all) => all.join(''))

describe('batches of lines', () => {
  test('hold every line once and whole, however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.array(fc.nat(200)), fc.nat(40), async (text, cuts, size) => {
        const batches = await batchesOf(text, cuts, size)
        expect(batches.join('')).toBe(text === '' || text.endsWith('\n') ? text : `${text}\n`)
        expect(batches.filter((batch) => !batch.endsWith('\n'))).toEqual([])
        expect(batches.slice(0, -1).filter((batch) => Buffer.byteLength(batch) < size)).toEqual([])
      }),
    )
  })

  test('keep one byte more than the longest line of what is longer, and all lines after it', async () => {
    const cuts = Array.from({ length: 500 }, (_, at) => 7 * at)
    const lines = (await batchesOf(`ab\n${'x'.repeat(3000)}\ncd`, cuts, 0, 10)).join('').split('\n')
    expect(lines).toEqual(['ab', 'x'.repeat(11), 'cd', ''])
  })
})
