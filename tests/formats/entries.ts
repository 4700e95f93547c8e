import fc from 'fast-check'
import type { Entry, Term } from '../../src/model/entry.ts'

/** Texts that break careless formats: quotes, tabs, line ends, formula starters, markup, right-to-left, marks. */
const HOSTILE = [
  '=HYPERLINK("x")',
  '+82',
  '-1',
  '@sum',
  "'=1",
  "''",
  '"',
  '""',
  'a"b',
  '\t',
  '\n',
  '\r\n',
  '\r',
  'a\tb',
  ',',
  ';',
  '|',
  '\\',
  '\\|',
  '<b>',
  '&amp;',
  ']]>',
  '-->',
  'שלום',
  '\u202e',
  '한국인터넷진흥원',
  '한국',
  '😀',
  '#',
  '=>',
  '->',
  '$1',
  '[x](y)',
  '{"a":1}',
  '["a"]',
  '/x/',
  '~',
  '%s',
  '!',
  ': ',
  '- ',
  '\u2028',
  '\u0085',
]

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.constantFrom('KISA', '과기정통부', 'Ministry of Science and ICT'),
)

/** A text without spaces at its ends and without characters that no text file holds (NUL and other controls). */
export const filled: fc.Arbitrary<string> = fc
  .array(piece, { minLength: 1, maxLength: 4 })
  .map((pieces) => pieces.join('').trim())
  .filter((text) => text !== '' && !/[\0-\x08\x0b\x0c\x0e-\x1f\ufeff\ufffe\uffff]/.test(text))

const date = fc
  .tuple(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .chain(([year, month, day]) => {
    const two = (number: number): string => String(number).padStart(2, '0')
    return fc.constantFrom(`${year}`, `${year}-${two(month)}`, `${year}-${two(month)}-${two(day)}`)
  })

const id = fc
  .tuple(
    fc.constantFrom('org', 'person', 'law', 'term'),
    fc.stringMatching(/^[a-z0-9]{1,6}$/),
    fc.array(fc.stringMatching(/^[a-z0-9]{1,4}$/), { maxLength: 2 }),
  )
  .map(([prefix, head, rest]) => `${prefix}.${[head, ...rest].join('-')}`)

/** The same as a name: nothing invisible in it. */
const named: fc.Arbitrary<string> = filled.filter(
  (text) => !/[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/.test(text),
)

const optional = { requiredKeys: [] as never[] }

const term: fc.Arbitrary<Term> = fc
  .tuple(
    fc.record({ text: named, lang: fc.constantFrom('ko', 'en', 'ko-Hani', 'de') }),
    fc.record(
      {
        status: fc.constantFrom('preferred', 'admitted', 'deprecated', 'superseded', 'rejected'),
        type: fc.constantFrom('full', 'short', 'abbreviation', 'variant'),
        from: date,
        until: date,
        reading: named,
        confidence: fc.constantFrom('verified', 'general', 'uncertain'),
        source: fc.oneof(filled, fc.array(filled, { maxLength: 3 })),
        guard: fc.constantFrom('none', 'context', 'source'),
        note: filled,
      },
      optional,
    ),
  )
  .map(([needed, rest]) => ({ ...needed, ...rest }) as Term)

const office = fc.record({ ko: named, en: named, organization: id, from: date, until: date }, optional)
const anyText = filled
const example = fc.record(
  {
    text: anyText,
    expected: fc.oneof(anyText, fc.array(anyText, { maxLength: 2 })),
    verb: fc.constantFrom('normalize', 'annotate', 'find'),
    date,
    profile: filled,
  },
  { requiredKeys: ['text', 'expected'] },
)

/** Any entry the schema admits, hostile texts included. */
export const entry: fc.Arbitrary<Entry> = fc
  .tuple(
    fc.record({
      id,
      kind: fc.constantFrom('person', 'organization', 'place', 'programme', 'law', 'product', 'role', 'term'),
      terms: fc.array(term, { minLength: 1, maxLength: 4 }),
    }),
    fc.record(
      {
        own: fc.constantFrom('ko', 'en'),
        order: fc.constantFrom('surname-first', 'given-first'),
        gloss: fc.constantFrom('never', 'first', 'always'),
        guard: fc.constantFrom('none', 'context', 'source'),
        country: fc.constantFrom('KR', 'US'),
        partOf: fc.array(id, { maxLength: 2 }),
        offices: fc.array(office, { maxLength: 2 }),
        predecessors: fc.array(id, { maxLength: 2 }),
        successors: fc.array(id, { maxLength: 2 }),
        notSameAs: fc.array(id, { maxLength: 2 }),
        wikidata: fc.nat(99999).map((number) => `Q${number}`),
        note: filled,
        examples: fc.array(example, { maxLength: 2 }),
      },
      optional,
    ),
  )
  .map(([needed, rest]) => ({ ...needed, ...rest }) as Entry)

/** Several entries with different ids. */
export const entries: fc.Arbitrary<Entry[]> = fc.uniqueArray(entry, { selector: ({ id: own }) => own, maxLength: 5 })

/** The same entry with its terms grouped by language; order means preference within a language only. */
export function byLanguage(whole: Entry): Entry {
  const langs = [...new Set(whole.terms.map(({ lang }) => lang))]
  return { ...whole, terms: langs.flatMap((lang) => whole.terms.filter((one) => one.lang === lang)) }
}
