import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { PAGES, renewed } from '../dictionaries/build/pages.ts'

test.each(Object.keys(PAGES))('%s says what the data says', (page) => {
  expect(readFileSync(new URL(`../${page}`, import.meta.url), 'utf8') === renewed(page)).toBe(true)
})
