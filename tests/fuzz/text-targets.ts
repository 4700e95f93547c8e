import fc from 'fast-check'
import { fitJosa } from '../../src/adapters/i18next.ts'
import { writeMarked } from '../../src/check/marked.ts'
import korea from '../../src/dictionaries/korea.ts'
import { guards } from '../../src/guards.ts'
import * as pyogi from '../../src/index.ts'
import { attachJosa, type Josa, josa } from '../../src/josa.ts'
import { createMessages, describeDiagnostic } from '../../src/messages/index.ts'
import { compareNames, formatRomanName, hangulNames, romanizeName } from '../../src/names.ts'
import { htmlReport } from '../../src/parallel/report.ts'
import { encodeHtml, encodeMarkdown } from '../../src/text/markup/encode.ts'
import { readHtml } from '../../src/text/markup/html.ts'
import { readMarkdown } from '../../src/text/markup/markdown.ts'
import { answerOf, claim, inWords } from './outcome.ts'
import { type Target, target } from './target.ts'
import { anyOptions, anyText, damagedText, longText } from './texts.ts'

const messages = [createMessages({ locale: 'en' }), createMessages({ locale: 'ko' })]
/** Tags that no page of ours has. */
const STRANGE = /<(?!\/?(?:!doctype|html|head|meta|title|style|body|h1|section|h2|div|a|mark|table|tr|td|code)\b)/i
const someText = fc.oneof({ weight: 6, arbitrary: anyText }, damagedText)

/** Every function that takes a text: no text makes it throw, and what it says of the text is true of the text. */
export const TEXT_TARGETS: readonly Target[] = [
  target('brackets', 220, someText, (text) => {
    let last = 0
    for (const { span } of pyogi.parseBrackets(text)) {
      claim(span.start >= last && span.end <= text.length, 'brackets are disjoint, in order and in the text')
      last = span.start
    }
  }),
  target('glosses', 60, someText, (text) => {
    for (const { span } of pyogi.parseGlosses(text)) claim(within(span, text), 'a gloss stands in its text')
  }),
  target('mentions', 60, someText, (text) => {
    for (const { span, text: said } of pyogi.findMentions(text, korea))
      claim(text.slice(span.start, span.end) === said, 'a mention slices to what it says')
    pyogi.lookup(korea, text)
  }),
  target('verbs', 15, fc.tuple(someText, anyOptions), ([text, options]) => {
    for (const verb of [pyogi.annotate, pyogi.strip, pyogi.normalize]) {
      const written = answerOf(() => verb(text, korea, options), inWords)
      if (written === undefined) continue
      claim(pyogi.applyEdits(text, written.edits) === written.text, 'the edits lead to the text')
      describeAll(written.diagnostics)
    }
  }),
  target('check', 15, fc.tuple(someText, anyOptions), ([text, options]) => {
    const remarks = answerOf(() => pyogi.check(text, korea, options), inWords) ?? []
    claim(
      remarks.every(({ span }) => within(span, text)),
      'a remark stands in its text',
    )
    describeAll(remarks)
  }),
  target('glossaries', 10, someText, (text) => {
    const items = pyogi.glossaryFor(text, korea)
    pyogi.promptGlossary(items, { from: 'ko', to: 'en' })
    pyogi.mineGlosses([text, text], korea)
  }),
  target('translations', 8, fc.tuple(someText, someText, anyOptions), ([source, text, options]) => {
    const comparison = answerOf(() => pyogi.compareTranslation({ source, target: text }, korea, options), inWords)
    if (comparison === undefined) return
    pyogi.applyEdits(text, comparison.edits)
    const page = htmlReport([{ title: text, texts: { source, target: text }, comparison }], 'en', (remark) =>
      describeDiagnostic(remark, messages[0]!),
    )
    claim(!STRANGE.test(page), 'no markup of a text comes into the page')
  }),
  target('markup', 15, someText, (text) => {
    for (const [prose, encode] of [
      [readMarkdown(text), encodeMarkdown],
      [readHtml(text), encodeHtml],
    ] as const)
      pyogi.applyEdits(text, writeMarked(pyogi.normalize, { prose, encode }, korea).edits)
  }),
  target('particles', 200, fc.tuple(anyText, anyText), ([word, other]) => {
    claim(attachJosa(word, '은/는').startsWith(word), 'a word keeps its letters')
    answerOf(() => josa(word, other as Josa, { reading: other }), inWords)
    fitJosa(word, korea)
    guards(word)
  }),
  target('names', 150, fc.tuple(anyText, anyText, fc.integer({ min: -1, max: 30 })), ([one, two, limit]) => {
    const { score } = compareNames(one, two)
    claim(score >= 0 && score <= 1, 'a score is between 0 and 1')
    answerOf(() => [romanizeName(one, { limit }), hangulNames(two, { limit })], inWords)
    formatRomanName({ surname: one, given: [two] }, { separator: 'joined', case: 'upper' })
  }),
  target('edits', 130, fc.tuple(anyText, fc.array(fc.tuple(anyOffset(), anyOffset(), anyText))), ([text, given]) => {
    const edits = given.map(([start, end, written]) => ({ span: { start, end }, text: written }))
    answerOf(() => pyogi.applyEdits(text, edits), inWords)
  }),
  target('long texts', 0.2, longText, (text) => {
    pyogi.findMentions(text, korea)
    pyogi.normalize(text, korea)
    pyogi.mineGlosses([text])
    josa(text, '은/는')
    fitJosa(text, korea)
    compareNames(text, text)
    romanizeName(text)
    hangulNames(text)
    readMarkdown(text)
    readHtml(text)
  }),
]

function anyOffset(): fc.Arbitrary<number> {
  return fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0, max: 40 }) },
    fc.constantFrom(-1, Number.NaN, 0.5, Infinity),
  )
}

function within({ start, end }: pyogi.Span, text: string): boolean {
  return start >= 0 && start <= end && end <= text.length
}

function describeAll(remarks: readonly pyogi.Diagnostic[]): void {
  for (const remark of remarks)
    for (const speak of messages) claim(describeDiagnostic(remark, speak) !== '', 'a remark can be put into words')
}
