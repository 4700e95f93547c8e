import fc from 'fast-check'
import { samples } from '../laws/paragraphs.ts'

/** Pieces that careless readers of text trip over, and those that make pyogi look twice. */
const PIECES: readonly string[] = [
  ...'()[]{}<>（）［］【】《》「」『』〈〉‘’“”"\'`*_~|#^@&=+-–—·・ㆍ,.;:!?/\\%$…▲△■●○\t\n\r\v\f\0\x1b\x7f\x85',
  ...['\r\n', '\n\n', '\u2028', '\u2029', '\ufeff', '\u00a0', '\u3000', '\u200b', '\u200d', '\u00ad'],
  ...['\u202a', '\u202e', '\u2066', '\u2069', '\u200e', '\u200f', 'שלום', 'مرحبا'],
  ...['\ud800', '\udc00', '\ud83d', '😀', '👨‍👩‍👧', '\u{e0041}', '\uffff', '\ufffe', '𠀀', '豈', '\u0301', '\u3099'],
  ...['\u1100', '\u1161', '\u11a8', '\u115f', '\u1160', '\u3164', 'ㄱ', 'ㅏ', 'ﾡ', '가', '각', '힣', '뷁'],
  ...[
    '은',
    '는',
    '이',
    '가',
    '을',
    '를',
    '으로',
    '로',
    '의',
    '에서',
    '이라고',
    '씨',
    '장관',
    '전 장관',
    '대통령',
    '(사진)',
  ],
  ...['은(는)', '[[이]]', '(으)로', '을/를', '{{who}}', '{{org, term}}', '$t(cli.usage)', '__proto__', 'constructor'],
  ...[
    '류제명',
    'Ryu Je-myung',
    'Ryu Je-myeong',
    '柳濟明',
    'KISA',
    '한국인터넷진흥원',
    '과학기술정보통신부',
    'MSIT',
    'Jason Kwon',
  ],
  ...[
    '제이슨 권',
    'Ministry of Science and ICT',
    'AI Safety Institute',
    '이재명',
    'Lee',
    'Kim',
    '김',
    'OpenAI',
    'İ',
    'ß',
    'ﬁ',
  ],
  ...[
    '1',
    '2026',
    '3.0',
    '1/3',
    '제2',
    '12:30',
    'Ⅳ',
    '①',
    '㈜',
    '㎏',
    'a.b@c.de',
    'https://x.kr/a_(b)',
    'www.x.kr',
    '@kim',
    '#태그',
  ],
  ...[
    '<b>',
    '</b>',
    '<!--',
    '-->',
    '<![CDATA[',
    '&amp;',
    '&#x26;',
    '&#0;',
    '&',
    '<script>',
    '<a title="',
    '```',
    '~~~',
    '    ',
    '---',
  ],
  ...['[x](y)', '![', '](', '[^1]', '[x]: y', '| a | b |', '|---|', '> ', '- ', '1. ', '# ', '\\', '=\n', ':::', '$$'],
]
const FORMS = ['NFC', 'NFD', 'NFKC', 'NFKD'] as const

const units: fc.Arbitrary<string> = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((codes) => String.fromCharCode(...codes))
const pieces: fc.Arbitrary<string> = fc
  .array(
    fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'grapheme', maxLength: 5 })),
    {
      maxLength: 30,
    },
  )
  .map((parts) => parts.join(''))
const spaced: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 25 })
  .map((parts) => parts.join(' '))

/** A text with some of its stretches cut, doubled, moved or replaced, as no editor but every accident would do it. */
export function mutated(texts: fc.Arbitrary<string>, tokens: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const blow = fc.record({ how: fc.nat(6), at: fc.nat(), size: fc.nat(20), to: fc.nat(), token: tokens })
  return fc.tuple(texts, fc.array(blow, { minLength: 1, maxLength: 5 })).map(([text, blows]) => {
    let now = text
    for (const { how, at, size, to, token } of blows) {
      const start = at % (now.length + 1)
      const part = now.slice(start, start + size)
      const rest = now.slice(start + size)
      const other = to % (now.length + 1)
      const flipped = String.fromCharCode((now.charCodeAt(start) || 0) ^ (1 << (to % 16)))
      if (how === 0) now = now.slice(0, start)
      else if (how === 1) now = now.slice(0, start) + rest
      else if (how === 2) now = now.slice(0, start) + part + part + rest
      else if (how === 3) now = now.slice(0, start) + token + rest
      else if (how === 4) now = now.slice(0, start) + flipped + now.slice(start + 1)
      else if (how === 5) now = now.slice(0, other) + part + now.slice(other)
      else now = now.slice(0, start) + token + now.slice(start)
    }
    return now
  })
}

/** Any UTF-16 at all, short enough to be read by the thousand. */
export const anyText: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(units, pieces, spaced, mutated(spaced, fc.constantFrom(...PIECES))),
    fc.constantFrom(undefined, undefined, undefined, ...FORMS),
  )
  .map(([text, form]) => (form === undefined ? text : text.normalize(form)))

/** Paragraphs out of the dictionary, damaged. */
export const damagedText: fc.Arbitrary<string> = mutated(
  samples.map(({ text }) => text),
  fc.oneof(fc.constantFrom(...PIECES), units),
)

/** Texts of ten thousand units and more that hold little but one thing. */
export const longText: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...PIECES), fc.constantFrom('', '', ...PIECES), fc.integer({ min: 2000, max: 10_000 }))
  .map(([piece, other, times]) => (piece + other).repeat(times))

/** What a caller may ask for; names of profiles and rules that only a fool would choose are refused, not obeyed. */
export const anyOptions: fc.Arbitrary<object> = fc.record(
  {
    date: fc.constantFrom('2019', '2026-05', '2026-05-27', '9999-12-31'),
    lang: fc.constantFrom('ko', 'en'),
    trust: fc.constantFrom('verified', 'any'),
    profile: fc.constantFrom('name-hangul', 'hangul-name', 'norm-strict', '__proto__', 'constructor', 'toString', ''),
    rules: fc.dictionary(fc.constantFrom('gloss-missing', '__proto__', 'constructor'), fc.constantFrom('error', 'off')),
  },
  { requiredKeys: [] },
)
