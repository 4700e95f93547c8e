import { writeFileSync } from 'node:fs'
import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema'
import { EntrySchema } from '../../src/model/schema.ts'

const TARGET = new URL('../schema.json', import.meta.url).pathname

/** The schema of an entry as JSON Schema (draft 7): for a line of JSON Lines, and for the items of a YAML dictionary. */
export function entryJsonSchema(): JsonSchema {
  return {
    ...toJsonSchema(EntrySchema as never, {
      // The only check that is a function: a text without spaces at its ends.
      overrideAction: ({ valibotAction, jsonSchema }) =>
        valibotAction.type === 'check' ? { ...jsonSchema, allOf: [{ pattern: '^\\S([\\s\\S]*\\S)?$' }] } : undefined,
    }),
    title: 'pyogi entry',
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  writeFileSync(TARGET, `${JSON.stringify(entryJsonSchema(), null, 2)}\n`)
}
