import type { Form } from './forms.ts'

/** Surnames of two syllables; the only ones a space may follow in Hangul (한글 맞춤법 제48항). */
export const DOUBLE_SURNAMES: readonly string[] = [
  '남궁',
  '황보',
  '제갈',
  '선우',
  '독고',
  '사공',
  '서문',
  '동방',
  '어금',
  '망절',
]

/** Other ways to write the name of a Korean person: 남궁 억; Ryu Je Myung, Ryu Jemyung, Je-myung Ryu. */
export function personForms(text: string, lang: 'ko' | 'en'): Form[] {
  return lang === 'ko' ? hangulForms(text) : latinForms(text)
}

function hangulForms(text: string): Form[] {
  const surname = DOUBLE_SURNAMES.find((double) => text.startsWith(double) && text.length > double.length)
  return surname === undefined || text.includes(' ')
    ? []
    : [{ text: `${surname} ${text.slice(surname.length)}`, variant: 'spacing' }]
}

function latinForms(text: string): Form[] {
  const [surname, ...rest] = text.split(' ')
  if (surname === undefined || rest.length === 0 || rest.length > 3) return []
  const syllables = rest.join('-').split('-')
  const given = [syllables.join('-'), capitalised(syllables).join(' '), syllables.join('')]
  const forms: Form[] = []
  for (const written of given) {
    forms.push({ text: `${surname} ${written}`, variant: 'hyphen' })
    forms.push({ text: `${written} ${surname}`, variant: 'order' })
  }
  return forms
}

function capitalised(syllables: readonly string[]): string[] {
  return syllables.map((syllable) => syllable.slice(0, 1).toUpperCase() + syllable.slice(1))
}
