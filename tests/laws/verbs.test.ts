import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import korea from '../../src/dictionaries/korea.ts'
import { annotate, findMentions, normalize, strip } from '../../src/index.ts'
import { entries, samples } from './paragraphs.ts'
import { LAWS } from './verb-laws.ts'

const RUNS = Number(process.env.PYOGI_RUNS ?? 120)

test.each(Object.entries(LAWS))('%s', (_, holds) => {
  fc.assert(fc.property(samples, holds), { numRuns: RUNS })
})

describe('every entry', () => {
  test('keeps the laws in a text of all its designations', () => {
    const broken = entries.filter((entry) => {
      const text = entry.terms
        .map((term) => (/[가-힣]/.test(term.text) ? `${term.text} 관계자가 왔다.` : `They met ${term.text}.`))
        .join('\n')
      const options = { lang: 'en', profile: 'institutions' } as const
      const annotated = annotate(text, korea, options).text
      const normal = normalize(text, korea, options).text
      return (
        annotate(annotated, korea, options).text !== annotated ||
        strip(annotated, korea, options).text !== strip(text, korea, options).text ||
        normalize(normal, korea, options).text !== normal
      )
    })
    expect(broken.map(({ id }) => id)).toEqual([])
  })

  test('is found under every designation it is not guarded in', () => {
    const lost: string[] = []
    for (const entry of entries) {
      for (const term of entry.terms) {
        const guard = term.guard ?? entry.guard ?? 'none'
        if (guard !== 'none') continue
        const text = /[가-힣]/.test(term.text) ? `오늘 ${term.text} 관계자를 만났다.` : `They met ${term.text} today.`
        const found = findMentions(text, korea).some((mention) =>
          mention.candidates.some((sense) => sense.entry.id === entry.id),
        )
        if (!found) lost.push(`${entry.id} ${term.text}`)
      }
    }
    expect(lost).toEqual([])
  })
})
