import fc from 'fast-check'
import korea from '../../src/dictionaries/korea.ts'
import type { Entry } from '../../src/model/entry.ts'
import { particleAfter as josa } from '../../src/text/particle-after.ts'

/** All entries of the shipped dictionary. */
export const entries: readonly Entry[] = [...korea.entries]

const ENGLISH = [
  (name: string) => `${name} said on Tuesday that the plan stands.`,
  (name: string) => `Officials met ${name}'s team in Seoul.`,
  (name: string) => `"We thank ${name}," the office said.`,
  (name: string) => `The report (see ${name}) was due.`,
  (name: string) => `See https://example.org/${name.replace(/\W/g, '-')} for details.`,
  (name: string) => `[Photo: ${name}]`,
]
const KOREAN = [
  (name: string) => `${name}${josa(name, '은/는')} 27일 이렇게 밝혔다.`,
  (name: string) => `정부와 ${name}${josa(name, '이/가')} 협의했다.`,
  (name: string) => `“${name}의 제안”이라는 말이 나왔다.`,
  (name: string) => `▲ ${name} 관계자들 (사진=제공)`,
  (name: string) => `${name}(관련 자료 참고)${josa(name, '을/를')} 보라.`,
]

/** A text made of names of the dictionary, as a newsroom might have it: sentences, quotes, links, captions, glosses. */
export const paragraphs: fc.Arbitrary<string> = fc
  .array(
    fc
      .tuple(fc.constantFrom(...entries), fc.nat(), fc.nat(), fc.boolean(), fc.constantFrom(' ', '\n\n'))
      .map(([entry, pick, template, glossed, gap]) => sentenceOf(entry, pick, template, glossed) + gap),
    { minLength: 1, maxLength: 5 },
  )
  .map((sentences) => sentences.join(''))

function sentenceOf(entry: Entry, pick: number, template: number, glossed: boolean): string {
  const term = entry.terms[pick % entry.terms.length]!
  const korean = /[가-힣]/.test(term.text)
  const other = entry.terms.find((candidate) => /[가-힣]/.test(candidate.text) !== korean)
  const gloss = glossed && other !== undefined ? `${korean ? '' : ' '}(${other.text})` : ''
  const templates = korean ? KOREAN : ENGLISH
  return templates[template % templates.length]!(`${term.text}${gloss}`)
}

/** Dates around the renames of the data, and none. */
export const dates: fc.Arbitrary<string | undefined> = fc.constantFrom(
  undefined,
  '2009-05-01',
  '2019-03-02',
  '2025-09-30',
  '2026-05-27',
)

/** The shipped profiles, and the choice by language. */
export const profiles: fc.Arbitrary<string | undefined> = fc.constantFrom(
  undefined,
  'name-hangul',
  'hangul-name',
  'institutions',
  'name-only',
)
