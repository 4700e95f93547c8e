import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkDocument, mendingRemarks } from '../../src/check/check.ts'
import { normalize, normalizedText } from '../../src/check/normalize.ts'
import korea from '../../src/dictionaries/korea.ts'
import { readDocument } from '../../src/link/read.ts'

const DOCUMENTS = new URL('../documents/', import.meta.url)
const WRONG = [
  'Jason Kwon (Jason Kwon) of OpenAI met Ryu Je-myeong, and Ryu Je-myung (류재명), second vice minister, agreed.',
  '과학기술정보통신부은 KISA이 만든 자료를 냈다. 인류(Anthropic)와 샘 알트만이 왔다.',
]
const texts = [
  ...WRONG,
  ...readdirSync(DOCUMENTS)
    .filter((name) => name.endsWith('.txt') && !name.endsWith('.expected.txt'))
    .map((name) => readFileSync(new URL(name, DOCUMENTS), 'utf8')),
]

test.each(texts)('the text alone is what normalize writes: text %#', (text) => {
  for (const profile of ['institutions', 'korean-press', 'ap', 'norm-strict']) {
    for (const options of [{}, { profile }, { date: '2026-05-27', trust: 'any' as const }]) {
      expect(normalizedText(text, korea, options)).toBe(normalize(text, korea, options).text)
    }
  }
})

test.each(texts)('no other rule than those that mend gives a safe edit: text %#', (text) => {
  for (const profile of ['institutions', 'korean-press', 'ap', 'norm-strict']) {
    const document = readDocument(text, korea, { date: '2026-05-27' })
    const safe = checkDocument(document, { profile }).filter((remark) => remark.safe)
    expect(mendingRemarks(document, { profile }).filter((remark) => remark.safe)).toEqual(safe)
  }
})

test('the texts have safe edits of several rules', () => {
  const codes = WRONG.flatMap((text) => checkDocument(readDocument(text, korea), {}).filter((remark) => remark.safe))
  expect(new Set(codes.map(({ code }) => code)).size).toBeGreaterThan(2)
})
