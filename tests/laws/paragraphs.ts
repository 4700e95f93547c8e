import fc from 'fast-check'
import korea from '../../src/dictionaries/korea.ts'
import type { CheckOptions, PolicyChoice, Span } from '../../src/index.ts'
import { PROFILES } from '../../src/index.ts'
import type { Entry } from '../../src/model/entry.ts'
import { particleAfter as josa } from '../../src/text/particle-after.ts'

/** All entries of the shipped dictionary. */
export const entries: readonly Entry[] = [...korea.entries]

type Template = (name: string) => string

const ENGLISH: readonly Template[] = [
  (name) => `${name} said on Tuesday that the plan stands.`,
  (name) => `Officials met ${name}'s team in Seoul.`,
  (name) => `"We thank ${name}," the office said.`,
  (name) => `“${name} is right,” she said. ${name} nodded.`,
  (name) => `The report (see ${name}) was due.`,
  (name) => `See https://example.org/${name.replace(/\W/g, '-')} for details.`,
  (name) => `[Photo: ${name}]`,
  (name) => `▲ ${name} at the door`,
  (name) => `${name} (left) greets a guest.`,
  (name) => `- ${name}`,
  (name) => `| ${name} | chair |\n| ${name} | guest |`,
  (name) => `# ${name} again`,
  (name) => `#One #${name}`,
  (name) => `\`${name}\` is the field.`,
  (name) => `The then ${name} and an ${name} plan.`,
  (name) => `By ${name}`,
]
const KOREAN: readonly Template[] = [
  (name) => `${name}${josa(name, '은/는')} 27일 이렇게 밝혔다.`,
  (name) => `정부와 ${name}${josa(name, '이/가')} 협의했다.`,
  (name) => `${name}은 ${name}이 ${name}로 갔다.`,
  (name) => `“${name}의 제안”이라는 말이 나왔다.`,
  (name) => `▲ ${name} 관계자들 (사진=제공)`,
  (name) => `${name}(관련 자료 참고)${josa(name, '을/를')} 보라.`,
  (name) => `『${name}』${josa(name, '와/과')} 「${name}법」을 읽었다.`,
  (name) => `당시 ${name} 관계자, ${name} 장관·${name} 대표가 왔다.`,
  (name) => `(서울=연합뉴스) ${name} 관계자는 말했다.`,
  (name) => `키워드: ${name}`,
  (name) => `‘${name} 효과’`,
]
const MARKUP: readonly Template[] = [
  (name) => `[${name}](https://example.org/a "${name}")`,
  (name) => `<a title="${name}">`,
  (name) => `\`\`\`\n${name}\n\`\`\``,
]

/** A text and which of its stretches are prose, as a host would say; and what a house wants. */
export interface Sample {
  readonly text: string
  readonly options: CheckOptions
}

interface Piece {
  readonly text: string
  readonly prose: boolean
}

/** A name in a sentence, with no gloss, its own, another entry's, its own twice, or itself. */
const pieces: fc.Arbitrary<Piece> = fc
  .record({
    entry: fc.constantFrom(...entries),
    other: fc.constantFrom(...entries),
    pick: fc.nat(),
    template: fc.nat(),
    gloss: fc.constantFrom('none', 'none', 'own', 'other', 'twice', 'self', 'square'),
    markup: fc.constantFrom(false, false, false, false, false, true),
  })
  .map(({ entry, other, pick, template, gloss, markup }) => {
    const { text } = entry.terms[pick % entry.terms.length]!
    const templates = markup ? MARKUP : isHangul(text) ? KOREAN : ENGLISH
    return {
      text: templates[template % templates.length]!(`${text}${glossOf(text, entry, other, gloss)}`),
      prose: !markup,
    }
  })

function glossOf(text: string, entry: Entry, other: Entry, gloss: string): string {
  const of = ({ terms }: Entry): string => terms.find((term) => isHangul(term.text) !== isHangul(text))?.text ?? text
  const space = isHangul(text) ? '' : ' '
  if (gloss === 'none') return ''
  if (gloss === 'square') return `${space}[${of(entry)}]`
  const inside = gloss === 'other' ? of(other) : gloss === 'self' ? text : of(entry)
  return `${space}(${inside})`.repeat(gloss === 'twice' ? 2 : 1)
}

const gaps: fc.Arbitrary<string> = fc.constantFrom(' ', '\n', '\n\n', '\r\n')

/** A text made of names of the dictionary, as a newsroom might have it: sentences, quotes, links, captions, glosses. */
const texts: fc.Arbitrary<{ text: string; prose: Span[] }> = fc
  .record({
    parts: fc.array(fc.tuple(pieces, gaps), { minLength: 1, maxLength: 6 }),
    form: fc.constantFrom('NFC', 'NFC', 'NFC', 'NFD'),
  })
  .map(({ parts, form }) => {
    const prose: Span[] = []
    let text = ''
    for (const [piece, gap] of parts) {
      const start = text.length
      text += piece.text.normalize(form)
      if (piece.prose) prose.push({ start, end: text.length })
      text += gap
    }
    return { text, prose }
  })

/** Dates around the renames of the data, and none. */
const dates: fc.Arbitrary<string | undefined> = fc.constantFrom(
  undefined,
  '2009-05-01',
  '2019-03-02',
  '2025-09-30',
  '2026-05-27',
)

/** Every shipped profile, the choice by language, and houses that change some points of one. */
const profiles: fc.Arbitrary<PolicyChoice | undefined> = fc.oneof(
  fc.constantFrom(undefined, ...Object.keys(PROFILES)),
  fc.record({
    basis: fc.constantFrom(...Object.keys(PROFILES)),
    scope: fc.constantFrom('document' as const, 'section' as const),
    captions: fc.constantFrom('apart' as const, 'shared' as const, 'never' as const),
    tables: fc.constantFrom('apart' as const, 'shared' as const, 'never' as const),
    headline: fc.boolean(),
    outdated: fc.constantFrom('rename' as const, 'then' as const),
    style: fc.record({
      order: fc.constantFrom('own' as const, 'surname-first' as const, 'given-first' as const),
      given: fc.constantFrom('own' as const, 'hyphen' as const, 'joined' as const, 'spaced' as const),
      second: fc.constantFrom('lower' as const, 'upper' as const),
    }),
  }),
)

/** Texts with options; the language is settled beforehand, for a gloss may tip the balance of a short text. */
export const samples: fc.Arbitrary<Sample> = fc
  .record({ text: texts, date: dates, profile: profiles, host: fc.boolean() })
  .map(({ text: { text, prose }, date, profile, host }) => ({
    text,
    options: {
      lang: isHangul(text.slice(0, 8).normalize('NFC')) ? ('ko' as const) : ('en' as const),
      ...(date === undefined ? {} : { date }),
      ...(profile === undefined ? {} : { profile }),
      ...(host ? { within: prose } : {}),
    },
  }))

function isHangul(text: string): boolean {
  return /[가-힣]/.test(text)
}
