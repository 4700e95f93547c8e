import { describe, expect, test } from 'vitest'
import { guessKind } from '../../src/gloss/mine-kind.ts'

/** What is guessed, and after a colon the words it is guessed from. */
function guess(korean: string, other: string, offices: readonly string[] = []): string {
  const { kind, evidence } = guessKind(korean, other, offices)
  return [`${kind}:`, ...evidence].join(' ')
}

describe('guessKind', () => {
  test.each([
    ['the Korean ending of a law', '표기 보호법', 'QZF', 'law: 법'],
    ['the Korean ending of a role', '기술책임자', 'QZF', 'role: 책임자'],
    ['the Korean ending of a programme', '표기 인증', 'QZF', 'programme: 인증'],
    ['a longer ending of a programme', '표기 인증제', 'QZF', 'programme: 인증제'],
    ['the Korean ending of a body', '표기 위원회', 'QZF', 'organization: 위원회'],
    ['the Korean ending of a place', '새솔 해협', 'QZF', 'place: 해협'],
    ['an ending that another rules out', '행정법원', 'QZF', 'organization: 법원'],
    ['the earlier kind where two end so', '기금 사업', 'QZF', 'programme: 사업'],
    ['no ending: that of a law within', '법칙', 'QZF', 'term:'],
    ['no ending: that of a role within', '장관급', 'QZF', 'term:'],
    ['no ending: that of a programme within', '사업자', 'QZF', 'term:'],
    ['no ending: that of a body within', '은행나무', 'QZF', 'term:'],
    ['no ending: that of a place within', '공항버스', 'QZF', 'term:'],
    ['no ending at all', '자기효능감', 'self-efficacy', 'term:'],
  ])('by %s', (_, korean, other, expected) => {
    expect(guess(korean, other)).toBe(expected)
  })

  test.each([
    ['Spelling Act', 'law: Act'],
    ['Second Vice Minister', 'role: Minister'],
    ['Senior Adviser', 'role: Adviser'],
    ['Senior Advisor', 'role: Advisor'],
    ['Spelling Program', 'programme: Program'],
    ['Spelling Programme', 'programme: Programme'],
    ['Spelling Survey Institute', 'organization: Institute'],
    ['Spelling Organisation', 'organization: Organisation'],
    ['Spelling Organization', 'organization: Organization'],
    ['Saesol Strait', 'place: Strait'],
    ['Bank Act', 'law: Act'],
    ['Actors', 'term:'],
    ['Impact', 'term:'],
    ['bank', 'term:'],
  ])('by the English word of %s', (other, expected) => {
    expect(guess('가나다라', other)).toBe(expected)
  })

  test('lets an English word speak before a Korean ending', () => {
    expect(guess('표기 조사국', 'Spelling Survey Act')).toBe('law: Act')
  })

  test.each([
    'Hong Gil-dong',
    'Hong O',
    'H. Gildong',
    'Émile Ôté',
    'Vincent van Gogh',
    'Ana de la Cruz',
    'Ahmad bin Salman',
    "Hong O'Neil",
    'Hong O’Neil',
    'John F. K. Hong',
    '洪吉',
    '洪吉童',
    '南宮吉童',
  ])('%s may be a person of whom an office is said', (other) => {
    expect(guess('가나다라', other, ['시장'])).toBe('person: 시장')
  })

  test.each([
    'Hong',
    'hong Gil-dong',
    'Hong gil-dong',
    'Hong  Gil',
    'Vincent vanGogh',
    'Vincent van',
    'Hong Gil ',
    'Hong Gil 2',
    '2 Hong Gil',
    'A B C D E',
    'A1 B',
    'A B1',
    'QZF',
    '洪',
    '南宮吉童洪',
    '洪吉童 시장',
    'O 洪吉童',
  ])('%s is no personal name', (other) => {
    expect(guess('가나다라', other, ['시장'])).toBe('term:')
  })

  test.each([
    ['a Korean personal name and a Latin one', '홍길동', 'Hong Gil-dong', [], 'person: 홍길동'],
    ['a Korean personal name and Hanja', '홍길동', '洪吉童', ['시장'], 'person: 홍길동 시장'],
    ['a Korean personal name alone', '이순신', 'QZF', [], 'term:'],
    ['Hanja without an office', '가나다라', '可那多羅', [], 'term:'],
    ['Hanja of several words', '새솔 해협', '新松海峽', ['시장'], 'place: 해협'],
    ['an office beside an ending', '가나다원', 'Ganada Won', ['시장'], 'person: 시장'],
    ['an office beside an acronym', '가나다원', 'QZF', ['시장'], 'organization: 원'],
  ])('weighs %s', (_, korean, other, offices, expected) => {
    expect(guess(korean, other, offices)).toBe(expected)
  })
})
