import fc from 'fast-check'
import prh from 'prh'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import korea from '../../src/dictionaries/korea.ts'
import { stringifyPrh } from '../../src/formats/prh.ts'
import { replacementsOf } from '../../src/formats/replacements.ts'
import { stringifySynonyms } from '../../src/formats/synonyms.ts'
import { stringifyTerminology } from '../../src/formats/terminology.ts'
import { toolRules } from '../../src/formats/tool-rules.ts'
import { stringifyVale } from '../../src/formats/vale.ts'
import { stringifyCspell, stringifyHarper } from '../../src/formats/word-lists.ts'
import type { Entry, Status } from '../../src/model/entry.ts'
import { entries } from './entries.ts'

function organization(id: string, lang: string, right: string, wrong: string, status: Status = 'rejected'): Entry {
  return {
    id: `org.${id}`,
    kind: 'organization',
    terms: [
      { lang, text: right },
      { lang, text: wrong, status },
    ],
  }
}

const NAMES: Entry[] = [
  organization('nis', 'ko', '국가정보원', '한국정원'),
  organization('msit', 'ko', '과학기술정보통신부', '미래부', 'deprecated'),
  organization('science', 'en', 'National Intelligence Service', 'National Intelligence'),
  organization('agency', 'en', 'Korea Internet & Security Agency', 'Korea Internet (& Security) Agency'),
  organization('money', 'en', 'A$1B', 'C++ $& [x]'),
]

describe('prh, the tool itself', () => {
  const replaced = (text: string): string =>
    prh.fromYAML('rules.yml', stringifyPrh(NAMES).text).replaceByRule('a.md', text)

  const cases: [string, string, string][] = [
    ['replaces a name before a particle', '한국정원은 미래부에서의 일', '국가정보원은 과학기술정보통신부에서의 일'],
    ['leaves longer words alone', '한국정원협회, 미래부터, 미래부품산업', '한국정원협회, 미래부터, 미래부품산업'],
    ['leaves names alone that contain the wrong one', 'National Intelligence Service', 'National Intelligence Service'],
    [
      'takes brackets and hyphens for themselves',
      'Korea Internet (& Security) Agency',
      'Korea Internet & Security Agency',
    ],
    ['writes a dollar sign as it is', 'C++ $& [x]!', 'A$1B!'],
  ]
  test.each(cases)('%s', (_name, text, expected) => {
    expect(replaced(text)).toBe(expected)
  })

  test('loads the rules of the shipped dictionary', () => {
    const { text } = stringifyPrh(korea.entries)
    expect(prh.fromYAML('rules.yml', text).rules.length).toBeGreaterThan(100)
  })

  test('loads whatever we write: every rule fulfils its own specs', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const { text } = stringifyPrh(all)
        expect(prh.fromYAML('rules.yml', text).rules).toHaveLength(toolRules(all).rules.length)
      }),
    )
  })
})

describe('Vale', () => {
  test('writes YAML that says what it should, with patterns Vale accepts', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const rule = parse(stringifyVale(all).text) as { extends: string; swap: Record<string, string> }
        expect(rule.extends).toBe('substitution')
        for (const [pattern, right] of Object.entries(rule.swap)) {
          // Vale counts brackets: each must open a group that does not capture.
          expect(pattern.split('(').length).toBe(pattern.split('(?').length)
          expect(right).not.toMatch(/[|$%]/)
          expect(() => new RegExp(pattern, 'u')).not.toThrow()
        }
      }),
    )
  })

  test('tells the names it cannot be told', () => {
    expect(stringifyVale(NAMES).losses).toEqual([
      { entry: 'org.money', path: 'terms.1', value: 'C++ $& [x]', kept: 'no' },
    ])
  })
})

describe('what makes a rule', () => {
  test('only wrong forms that nothing else makes right or ambiguous', () => {
    const list = [
      organization('a', 'ko', '가나', '다라'),
      organization('b', 'ko', '마바', '다라'),
      organization('c', 'ko', '사아', '가나'),
      organization('d', 'ko', '자차', '카타', 'superseded'),
      { ...organization('e', 'ko', '파하', '인류'), guard: 'source' as const },
      organization('f', 'ko', '거너', '더러'),
    ]
    const { replacements, losses } = replacementsOf(list)
    expect(replacements.map(({ wrong, right }) => [wrong, right])).toEqual([['더러', '거너']])
    expect(losses.map(({ entry }) => entry)).toEqual(['org.a', 'org.b', 'org.c', 'org.d', 'org.e'])
  })

  test('never a right form, whatever the list', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const { rules } = toolRules(all)
        for (const { pattern, wrong, right } of rules) {
          expect(new RegExp(pattern, 'u').exec(wrong)?.[0]).toBe(wrong)
          expect(new RegExp(pattern, 'u').test(right)).toBe(false)
        }
      }),
    )
  })
})

describe('other tools', () => {
  test('textlint-rule-terminology gets pairs of pattern and replacement', () => {
    const pairs = JSON.parse(stringifyTerminology(NAMES).text) as [string, string][]
    expect(pairs.map(([pattern, right]) => 'C++ $& [x]'.replace(new RegExp(pattern, 'i'), right))).toContain('A$1B')
  })

  test('cspell learns right words and forbids wrong ones', () => {
    const list = [organization('a', 'en', 'Ryu Je-myung', 'Jemyeong'), organization('b', 'en', 'Humanity', 'humanity')]
    const lines = stringifyCspell(list)
      .text.split('\n')
      .filter((line) => !line.startsWith('#'))
    expect(lines).toEqual(['Humanity', 'Je', 'Ryu', 'myung', '!Jemyeong', ''])
  })

  test('Harper learns right words, and nothing else stands in its file', () => {
    const { text, losses } = stringifyHarper(NAMES)
    expect(text.split('\n')).toEqual([...new Set(text.split('\n').filter((word) => /^\p{L}{2,}$/u.test(word))), ''])
    expect(losses.map(({ entry, path }) => `${entry} ${path}`)).toContain('org.nis terms.0')
  })

  test('synonyms escape what would separate them', () => {
    const list = [organization('a', 'en', 'A, B => C', '#x', 'deprecated')]
    expect(stringifySynonyms(list).text).toMatch(/\nA\\, B \\=\\> C, \\#x\n$/)
  })

  test.each([stringifyPrh, stringifyVale, stringifyTerminology, stringifyCspell, stringifyHarper, stringifySynonyms])(
    'each says what the tool cannot do: $name',
    (stringify) => {
      const { issues } = stringify(NAMES)
      expect(issues.length).toBeGreaterThan(1)
      expect(issues.some(({ message }) => /particle/.test(message))).toBe(true)
    },
  )
})
