import { expect, test } from 'vitest'
import { COUNTRY_WORDS, countryBeside } from '../../src/link/countries.ts'

/** The country beside the stretch that ⟦…⟧ marks. */
function beside(sample: string, sure = false): string | undefined {
  const start = sample.indexOf('⟦')
  const end = sample.indexOf('⟧') - 1
  return countryBeside(sample.replace(/[⟦⟧]/g, ''), start, end, sure)
}

test.each([
  ['the UK ⟦AI Safety Institute⟧ agreed', 'GB'],
  ['the U.S. ⟦Department of Commerce⟧ agreed', 'US'],
  ["Japan's ⟦AI Safety Institute⟧ agreed", 'JP'],
  ['Japan’s ⟦AI Safety Institute⟧ agreed', 'JP'],
  ['the South Korean ⟦Ministry of Education⟧ agreed', 'KR'],
  ['the North Korean ⟦Ministry of Education⟧ agreed', 'KP'],
  ['the ⟦Ministry of Education⟧ of Germany agreed', 'DE'],
  ['the ⟦Ministry of Education⟧ in the United Kingdom agreed', 'GB'],
  ['the ⟦Ministry of Education⟧ of New Zealand agreed', 'NZ'],
  ['독일 ⟦통계청⟧은 밝혔다', 'DE'],
  ['미 ⟦국방부⟧는 밝혔다', 'US'],
  ['각국 ⟦통계청⟧은 밝혔다', 'ZZ'],
  ["other countries' ⟦parliaments⟧ agreed", 'ZZ'],
  ['⟦통계청⟧은 밝혔다', undefined],
  ['the ⟦Ministry of Education⟧ of course agreed', undefined],
  ['a Germanic ⟦Ministry of Education⟧', undefined],
  ['Germany lost. Officials of the ⟦Ministry of Education⟧ left', undefined],
])('%s: %s', (sample, country) => {
  expect(beside(sample)).toBe(country)
})

test('a word of one syllable is no sure word for a country: 이 중 교육부', () => {
  expect(beside('이 중 ⟦교육부⟧는 밝혔다')).toBe('CN')
  expect(beside('이 중 ⟦교육부⟧는 밝혔다', true)).toBeUndefined()
  expect(beside('중국 ⟦교육부⟧는 밝혔다', true)).toBe('CN')
})

test('a word names one country, and every word is found before a name', () => {
  const words = Object.values(COUNTRY_WORDS).flat()
  expect(new Set(words).size).toBe(words.length)
  for (const [country, own] of Object.entries(COUNTRY_WORDS)) {
    for (const word of own) expect(beside(`${word} ⟦X⟧`), word).toBe(country)
  }
})
