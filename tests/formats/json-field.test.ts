import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeField } from '../../src/formats/json-field.ts'

const names = fc.constantFrom('text', 'id', '', '"', '\\', 'a\\"b', '__proto__', '한글')
const records = fc.dictionary(names, fc.jsonValue({ maxDepth: 3 }))
const spaces = fc.constantFrom(undefined, 1, '\t')

describe('a field written into JSON', () => {
  test('has its value, and all others keep theirs', () => {
    fc.assert(
      fc.property(records, names, fc.jsonValue({ maxDepth: 2 }), spaces, (record, field, value, space) => {
        const line = JSON.stringify(record, null, space)
        const expected = JSON.parse(JSON.stringify([...Object.entries(record).filter(([key]) => key !== field)]))
        const written = JSON.parse(writeField(line, field, JSON.stringify(value))) as Record<string, unknown>
        expect(Object.getOwnPropertyDescriptor(written, field)?.value).toEqual(JSON.parse(JSON.stringify(value)))
        expect(Object.entries(written).filter(([key]) => key !== field)).toEqual(expected)
      }),
    )
  })

  test.each<[string, string, string]>([
    ['replaced', '{"id": 12345678901234567890, "text" : "a" }', '{"id": 12345678901234567890, "text" : "b" }'],
    ['added', '{"id": 1.0}', '{"id": 1.0,"text":"b"}'],
    ['added to nothing', '{ }', '{ "text":"b"}'],
    ['a name inside another value', '{"x":{"text":"a"},"y":["text"]}', '{"x":{"text":"a"},"y":["text"],"text":"b"}'],
    ['of two the one that counts', '{"text":1,"text":2}', '{"text":1,"text":"b"}'],
    ['a name that is escaped', '{"t\\u0065xt":1}', '{"t\\u0065xt":"b"}'],
  ])('%s', (_, line, expected) => {
    expect(writeField(line, 'text', '"b"')).toBe(expected)
  })
})
