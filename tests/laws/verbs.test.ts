import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import korea from '../../src/dictionaries/korea.ts'
import { annotate, applyEdits, type Edit, findMentions, normalize, strip, type Written } from '../../src/index.ts'
import { opaqueSpans } from '../../src/text/opaque.ts'
import { quotedOf } from '../../src/text/quote.ts'
import { overlaps } from '../../src/text/span.ts'
import { dates, entries, paragraphs, profiles } from './paragraphs.ts'

const RUNS = Number(process.env.PYOGI_RUNS ?? 120)
const settings = fc.record({ date: dates, profile: profiles }).map(({ date, profile }) => ({
  ...(date === undefined ? {} : { date }),
  ...(profile === undefined ? {} : { profile }),
}))

/** The language is settled by the first text: a gloss may tip the balance of a short one. */
const fixed = (text: string, options: object): object => ({
  ...options,
  lang: /[가-힣]/.test(text.slice(0, 8)) ? 'ko' : 'en',
})

const holds = (property: (text: string, options: object) => void): void => {
  fc.assert(
    fc.property(paragraphs, settings, (text, options) => property(text, fixed(text, options))),
    { numRuns: RUNS, seed: 20261124 },
  )
}

describe('laws of the verbs over the whole dictionary', () => {
  test.each([
    ['annotate', annotate],
    ['strip', strip],
    ['normalize', normalize],
  ])('%s is idempotent', (_, verb) => {
    holds((text, options) => {
      const once = verb(text, korea, options).text
      expect(verb(once, korea, options).text).toBe(once)
    })
  })

  test('strip undoes annotate', () => {
    holds((text, options) => {
      const annotated = annotate(text, korea, options).text
      expect(strip(annotated, korea, options).text).toBe(strip(text, korea, options).text)
    })
  })

  test('every span says what it slices to, mentions are disjoint and in order', () => {
    holds((text, options) => {
      let last = 0
      for (const mention of findMentions(text, korea, options)) {
        expect(text.slice(mention.span.start, mention.span.end)).toBe(mention.text)
        expect(mention.span.start).toBeGreaterThanOrEqual(last)
        last = mention.span.end
      }
    })
  })

  test('edits lead to the text, never overlap, and leave links and titles alone', () => {
    holds((text, options) => {
      for (const verb of [annotate, strip, normalize]) {
        const written: Written = verb(text, korea, options)
        expect(applyEdits(text, written.edits)).toBe(written.text)
        for (const span of [...opaqueSpans(text), ...quotedOf(text).title]) {
          expect(written.edits.filter((edit: Edit) => overlaps(edit.span, span))).toEqual([])
        }
      }
    })
  })
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
