import fc from 'fast-check'
import { stringify } from 'yaml'
import { FORMATS } from '../../src/formats.ts'
import { stringifyYaml } from '../../src/node/yaml.ts'
import { entries } from '../formats/entries.ts'
import { AGENCY, MINISTRY, OTHERS, PERSON } from '../formats/wikidata-sample.ts'
import { sampleEntries } from './dictionaries.ts'
import { mutated } from './texts.ts'

/** What breaks tables, JSON, XML and YAML. */
const TOKENS: readonly string[] = [
  ...[
    '"',
    '""',
    "'",
    ',',
    ';',
    '\t',
    '\n',
    '\r',
    '\r\n',
    '\0',
    '\ufeff',
    '\u2028',
    '\ud800',
    '|',
    '\\',
    '\\u',
    '{',
    '}',
    '[',
    ']',
    ':',
  ],
  ...[
    '<',
    '>',
    '/>',
    '</',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?xml version="1.1"?>',
    '&',
    '&lt;',
    '&#0;',
    '&#x110000;',
    '&a;',
    '=""',
  ],
  ...[
    '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>',
    '<!DOCTYPE a SYSTEM "file:///etc/hostname">',
    '<a xmlns:x="y">',
    'xml:lang="',
  ],
  ...[
    '- ',
    '  ',
    '&a [*a, *a]',
    '*a',
    '<<: *a',
    '!!js/function x',
    '!!binary x',
    '? ',
    '%YAML 1.1',
    '---',
    '...',
    '|2',
    '>-',
    '"\\x',
  ],
  ...[
    '__proto__',
    'constructor',
    '"__proto__":{"x":1},',
    'null',
    'true',
    '1e999',
    '-0',
    '1'.repeat(400),
    '['.repeat(3000),
    '<a>'.repeat(400),
  ],
]
const tokens = fc.constantFrom(...TOKENS)

/** Files of one format as it is really written, then cut, doubled, flipped and littered. */
function damaged(format: string): fc.Arbitrary<string> {
  const { stringify } = FORMATS.get(format)!
  const texts = fc.oneof(
    fc.constant(stringify!(sampleEntries).text),
    entries.map((all) => stringify!(all).text),
    fc.array(tokens, { maxLength: 12 }).map((parts) => parts.join('')),
  )
  return mutated(texts, tokens)
}

/** Every format that can be read, by name. */
export const READABLE: readonly string[] = [...FORMATS].flatMap(([name, { parse }]) =>
  parse === undefined ? [] : [name],
)

/** Damaged files of every format that can be read; now and then under the name of another. */
export const damagedFile: fc.Arbitrary<{ format: string; text: string }> = fc
  .constantFrom(...READABLE)
  .chain((format) =>
    fc.record({
      format: fc.oneof({ weight: 9, arbitrary: fc.constant(format) }, fc.constantFrom(...READABLE)),
      text: damaged(format),
    }),
  )

/** Damaged YAML, among it aliases that multiply. */
export const damagedYaml: fc.Arbitrary<string> = mutated(
  fc.oneof(fc.constant(stringifyYaml(sampleEntries.slice(0, 3))), entries.map(stringifyYaml)),
  tokens,
)

const SETTINGS = {
  files: ['*.md'],
  date: '2026-05-27',
  profile: { basis: 'ap', scope: 'section' },
  rules: { 'gloss-missing': 'off', __proto__: 'error' },
  maxWarnings: 3,
}

/** Damaged settings, with the name of the file they stand in. */
export const damagedSettings: fc.Arbitrary<[text: string, file: string]> = fc.oneof(
  fc.tuple(mutated(fc.constant(stringify(SETTINGS)), tokens), fc.constant('pyogi.config.yaml')),
  fc.tuple(mutated(fc.constant(JSON.stringify(SETTINGS)), tokens), fc.constant('pyogi.config.json')),
  fc.tuple(mutated(fc.constant(JSON.stringify({ pyogi: SETTINGS })), tokens), fc.constant('package.json')),
)

/** Lines of a Wikidata dump, damaged. */
export const damagedLine: fc.Arbitrary<string> = mutated(
  fc.constantFrom(...[MINISTRY, PERSON, AGENCY, ...OTHERS].map((item) => JSON.stringify(item))),
  tokens,
)

/** JSON of any kind, damaged: the lines of a filter. */
export const damagedJson: fc.Arbitrary<string> = mutated(
  fc.oneof(
    fc.json(),
    fc.string().map((text) => JSON.stringify({ id: 1.0, text, next: { text: [text] } })),
    fc.constant('{ "text" : "Ryu Je-myeong said.", "n": 12345678901234567890, "text": "KISA이" }'),
  ),
  tokens,
)

/** Bytes of any encoding, cut and flipped. */
export const damagedBytes: fc.Arbitrary<Uint8Array> = fc
  .tuple(
    fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc.string({ unit: 'grapheme' }).map((text) => new TextEncoder().encode(text)),
      fc
        .constantFrom('<?xml version="1.0" encoding="euc-kr"?>\n한', '\ufeff가나다', '가나\n다')
        .map((text) => new TextEncoder().encode(text)),
    ),
    fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { maxLength: 4 }),
    fc.nat(),
  )
  .map(([bytes, flips, length]) => {
    const now = bytes.slice(0, flips.length % 2 === 0 ? bytes.length : length % (bytes.length + 1))
    for (const [at, change] of flips) if (now.length > 0) now[at % now.length]! ^= change
    return now
  })
