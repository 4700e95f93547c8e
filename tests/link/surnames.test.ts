import { expect, test } from 'vitest'
import korea from '../../src/dictionaries/korea.ts'
import type { Entry } from '../../src/index.ts'
import { hangulSurname, latinSurname } from '../../src/link/surnames.ts'

const korean: Entry = { id: 'person.a', kind: 'person', own: 'ko', terms: [] }
const western: Entry = { id: 'person.b', kind: 'person', own: 'en', terms: [] }

test.each([
  [korean, 'Hong Gil-dong', 'Hong'],
  [korean, 'Namgoong Gil-dong', 'Namgoong'],
  [western, 'Sam Altman', 'Altman'],
  [western, 'Yann Le Cun', 'Cun'],
  [{ ...western, order: 'surname-first' as const }, 'Takaichi Sanae', 'Takaichi'],
  [{ ...korean, order: 'given-first' as const }, 'Syngman Rhee', 'Rhee'],
  [western, 'Plato', undefined],
])('%o: %s is of the surname %s', (entry, name, surname) => {
  expect(latinSurname(entry, name)).toBe(surname)
})

test.each([
  [korean, '홍길동', '홍'],
  [korean, '남궁길동', '남궁'],
  // three syllables rather have a surname of one: 선우진 may be 선 + 우진
  [korean, '선우진', '선'],
  [korean, '한강', '한'],
  [korean, '홍', undefined],
  [western, '샘 올트먼', '올트먼'],
  [western, '마윈', undefined],
])('%o: %s is of the surname %s', (entry, name, surname) => {
  expect(hangulSurname(entry, name)).toBe(surname)
})

test('a surname begins or ends every name it is of', () => {
  for (const entry of korea.entries) {
    if (entry.kind !== 'person') continue
    for (const { lang, text } of entry.terms) {
      if (lang === 'ko')
        expect(text.startsWith(hangulSurname(entry, text) ?? text) || text.endsWith(hangulSurname(entry, text)!)).toBe(
          true,
        )
      if (lang === 'en') expect(text.split(' ')).toContain(latinSurname(entry, text) ?? text)
    }
  }
})
