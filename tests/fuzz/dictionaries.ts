import fc from 'fast-check'
import korea from '../../src/dictionaries/korea.ts'
import { compileDictionary, type Dictionary, type Entry } from '../../src/index.ts'
import { entry as anyEntry } from '../formats/entries.ts'
import { answerOf, inData } from './outcome.ts'
import { mutated } from './texts.ts'

const IDS = ['org.a', 'org.b', 'person.c', 'constructor.prototype', 'proto.constructor', 'law.to-string', 'x.0']

/** Names that somebody who wants to do harm, or has an accident, may put into a dictionary. */
const NAMES: readonly string[] = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', '0', '-1', 'NaN', 'null'],
  ...[
    '.*',
    '(a+)+$',
    '[',
    ']',
    '(?:',
    '\\',
    '\\b',
    '^',
    '$',
    '$&',
    '$1',
    '|',
    'a{9999}',
    '(?<=x)',
    '가.나',
    '한국(KISA)',
    'A (B)',
  ],
  ...[
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    "'",
    '"',
    '&lt;',
    '-->',
    ']]>',
    'javascript:alert(1)',
    '[x](y)',
  ],
  ...[
    'a',
    '가',
    '()',
    '(',
    ')',
    '[]',
    '《》',
    '…',
    ',',
    '-',
    '·',
    '은',
    '는',
    '이',
    '의',
    '을/를',
    '은(는)',
    '에서',
    '씨',
    '장관',
  ],
  ...[
    '류제명',
    'Ryu Je-myung',
    'Ryu',
    '김',
    'Kim',
    'KISA',
    '한국인터넷진흥원',
    '이재명',
    'Lee Jae Myung',
    '柳濟明',
    'IT',
    'AI',
    'US',
  ],
  ...[
    '\u202eabc',
    '가\u200b나',
    'e\u0301',
    '각'.normalize('NFD'),
    '\ud800',
    'a\udc00',
    '😀',
    'İstanbul',
    'ß',
    'ﬁ',
    '㈜가',
    '①',
    '\u3164',
  ],
  ...[
    'x'.repeat(5000),
    '가'.repeat(3000),
    '('.repeat(1000),
    'a b '.repeat(500).trim(),
    'Aa'.repeat(400),
    'A B C D E F G H I J K',
  ],
]

const name: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...NAMES) },
  mutated(fc.constantFrom(...NAMES.filter((one) => one.length < 100)), fc.constantFrom(...NAMES)).map(
    (text) => text.trim() || 'x',
  ),
)

const terms = fc.array(
  fc
    .tuple(
      fc.record({ text: name, lang: fc.constantFrom('ko', 'en', 'ko-Hani') }),
      fc.record(
        {
          status: fc.constantFrom('preferred', 'admitted', 'deprecated', 'superseded', 'rejected'),
          type: fc.constantFrom('full', 'short', 'abbreviation', 'variant'),
          confidence: fc.constantFrom('verified', 'general', 'uncertain'),
          from: fc.constantFrom('2019', '2026-05-27', '0000', '9999'),
          until: fc.constantFrom('2019', '2026-05-27', '0000', '9999'),
          reading: name,
          guard: fc.constantFrom('none', 'context', 'source'),
        },
        { requiredKeys: [] },
      ),
    )
    .map(([needed, rest]) => ({ ...needed, ...rest })),
  { minLength: 1, maxLength: 5 },
)
const related = fc.array(fc.constantFrom(...IDS), { maxLength: 3 })

/** Entries the schema admits, with relations in circles and names that mean harm. */
export const hostileEntries: fc.Arbitrary<Entry[]> = fc
  .uniqueArray(
    fc
      .tuple(
        fc.record({
          id: fc.constantFrom(...IDS),
          kind: fc.constantFrom('person', 'organization', 'place', 'programme', 'law', 'product', 'role', 'term'),
          terms,
        }),
        fc.record(
          {
            own: fc.constantFrom('ko', 'en'),
            order: fc.constantFrom('surname-first', 'given-first'),
            gloss: fc.constantFrom('never', 'first', 'always'),
            partOf: related,
            predecessors: related,
            successors: related,
            notSameAs: related,
            offices: fc.array(
              fc.record({ ko: name, en: name, organization: fc.constantFrom(...IDS) }, { requiredKeys: [] }),
              { maxLength: 2 },
            ),
          },
          { requiredKeys: [] },
        ),
      )
      .map(([needed, rest]) => ({ ...needed, ...rest }) as Entry),
    { selector: ({ id }) => id, minLength: 1, maxLength: IDS.length },
  )
  .chain((all) =>
    fc.oneof(
      { weight: 9, arbitrary: fc.constant(all) },
      anyEntry.map((one) => [...all, one]),
    ),
  )

/** A dictionary of such entries, and names out of it to make texts of. */
export const hostileDictionary: fc.Arbitrary<{ entries: Entry[]; text: string }> = hostileEntries.chain((entries) => {
  const names = entries.flatMap((entry) => entry.terms.map(({ text }) => text))
  const joints = [
    '',
    ' ',
    ' (',
    ')',
    '(',
    '은 ',
    '는 ',
    '을 ',
    ', ',
    '\n\n',
    '“',
    '”',
    ' 장관',
    'Minister ',
    '. ',
    '·',
    ' and ',
  ]
  const part = fc.oneof(fc.constantFrom(...names), fc.constantFrom(...joints))
  return mutated(
    fc.array(part, { maxLength: 14 }).map((parts) => parts.join('')),
    part,
  ).map((text) => ({ entries, text }))
})

/** A dictionary of entries that compile, or nothing where they are refused, with the path of every fault. */
export function compiled(entries: readonly Entry[]): Dictionary | undefined {
  return answerOf(() => compileDictionary(entries), inData)
}

/** Anything where a list of entries should be: wrong shapes, wrong kinds of value, keys of prototypes. */
export const noEntries: fc.Arbitrary<unknown[]> = fc.array(
  fc.oneof(
    fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
    fc
      .tuple(
        anyEntry,
        fc.constantFrom('id', 'kind', 'terms', '__proto__', 'constructor', 'own', 'note'),
        fc.jsonValue(),
      )
      .map(([entry, key, value]) =>
        JSON.parse(
          JSON.stringify(entry).replace(/\}$/, () => `,${JSON.stringify(key)}:${JSON.stringify(value) ?? null}}`),
        ),
      ),
    fc.record({
      id: fc.constantFrom(...IDS, '__proto__', 'constructor', 'toString', ''),
      kind: fc.constant('term'),
      terms: fc.anything(),
    }),
  ),
  { maxLength: 4 },
)

/** A few entries of every kind and domain, to write files of. */
export const sampleEntries: readonly Entry[] = [...korea.entries].filter((_, number) => number % 97 === 0).slice(0, 12)
