import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import korea from '../../src/dictionaries/korea.ts'
import { applyEdits } from '../../src/edit/apply.ts'
import { english } from '../../src/messages/english.ts'
import { explanations } from '../../src/messages/explanations.ts'
import { korean } from '../../src/messages/korean.ts'
import { createMessages, describeDiagnostic } from '../../src/messages/messages.ts'
import { compareTranslation } from '../../src/parallel/compare.ts'
import { labelledPairs, outcomeOf } from './labelled-pairs.ts'

const CASES = [...labelledPairs('translation.jsonl'), ...labelledPairs('translation-held-out.jsonl')]

describe('a comparison', () => {
  const pieces = CASES.flatMap(({ source, target }) => [source, target])
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 5 }).map((chosen) => chosen.join('\n\n'))

  test('never throws; its spans and edits lie in the target and apply', () => {
    fc.assert(
      fc.property(text, text, (source, target) => {
        const { pairs, diagnostics, edits } = compareTranslation({ source, target }, korea)
        for (const { source: from, target: to } of pairs) {
          expect(source.slice(from.start, from.end)).toBe(from.text)
          if (to !== undefined) expect(target.slice(to.start, to.end)).toBe(to.text)
        }
        for (const { span } of diagnostics) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeLessThanOrEqual(target.length)
        }
        expect(() => applyEdits(target, edits)).not.toThrow()
      }),
      { numRuns: 60 },
    )
  })

  test.each(CASES.filter(({ repaired }) => repaired !== undefined).map((pair) => [pair.name, pair] as const))(
    'finds nothing more to mend once it is mended: %s',
    (_, pair) => {
      const { repaired } = outcomeOf(pair)
      const again = compareTranslation({ source: pair.source, target: repaired }, korea)
      expect(applyEdits(repaired, again.edits)).toBe(repaired)
    },
  )
})

describe('people whom the dictionary does not hold', () => {
  test('are candidates, with ranked spellings', () => {
    const texts = { source: '우영우 변호사가 왔다.', target: 'Lawyer Woo Young-woo came.' }
    const [candidate, ...others] = compareTranslation(texts, korea).candidates
    expect(others).toEqual([])
    expect(candidate).toMatchObject({ hangul: '우영우', latin: 'Woo Young-woo' })
    const chances = candidate!.spellings.map(({ probability }) => probability)
    expect(chances.length).toBeGreaterThan(1)
    expect(chances).toEqual([...chances].sort((a, b) => b - a))
  })
  test('are made consistent on request', () => {
    const texts = {
      source: '우영우 변호사가 왔다. 우영우 변호사는 갔다.',
      target: 'Woo Young-woo came. Wu Yeong-u left.',
    }
    expect(compareTranslation(texts, korea).edits).toEqual([])
    const { edits } = compareTranslation(texts, korea, { unify: true })
    expect(applyEdits(texts.target, edits)).toBe('Woo Young-woo came. Woo Young-woo left.')
  })
})

describe('every finding', () => {
  const remarks = CASES.flatMap((pair) => outcomeOf(pair).comparison.diagnostics)
  const codes = [...new Set(remarks.map(({ code }) => code))]
  test('of a comparison is met in the cases', () => {
    const own = Object.keys(explanations.en).filter((code) => code.startsWith('translation-'))
    expect(own.length).toBeGreaterThan(6)
    expect(own.filter((code) => !codes.includes(code))).toEqual([])
  })
  test.each(['en', 'ko'] as const)('is said and explained in %s', (locale) => {
    const messages = createMessages({ locale })
    for (const remark of remarks) {
      const said = describeDiagnostic(remark, messages)
      expect(said).not.toContain(remark.code)
      expect(said).not.toContain('{{')
      expect(Object.keys(explanations[locale])).toContain(remark.code)
    }
  })
  test('has the same messages in both languages', () => {
    expect(Object.keys(korean.diagnostic).sort()).toEqual(Object.keys(english.diagnostic).sort())
  })
})
