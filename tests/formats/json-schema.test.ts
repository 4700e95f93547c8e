import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { entryJsonSchema } from '../../dictionaries/build/json-schema.ts'

test('dictionaries/schema.json is what the model says (npx tsx dictionaries/build/json-schema.ts)', () => {
  const file = new URL('../../dictionaries/schema.json', import.meta.url)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(entryJsonSchema())
})
