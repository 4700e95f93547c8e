import type { TextlintFixableRuleModule, TextlintRuleContext, TextlintRuleReportHandler } from '@textlint/types'
import { checkMarked, type MarkedText, writeMarked } from '../check/marked.ts'
import { normalize } from '../check/normalize.ts'
import type { Diagnostic } from '../edit/diagnostic.ts'
import type { Edit } from '../edit/edit.ts'
import { joinEdits, moveEdits } from '../edit/join.ts'
import { overlaps, type Span } from '../text/span.ts'
import type { Host } from './host.ts'
import { type HostOptions, hostOf } from './host-options.ts'
import { textlintReader } from './textlint-reader.ts'

/** Options of the rule in `.textlintrc`: those of `check`, `entries` of the house, and `locale` of the messages. */
export type TextlintOptions = HostOptions

/** Options of every rule that textlint reads itself. */
const OWN = { severity: 'any' } as const

/** What to report at a place, and the edits that mend it. */
interface Report {
  readonly span: Span
  readonly message: string
  readonly edits: readonly Edit[]
}

/**
 * The textlint rule, by the key `pyogi/textlint`: all checks of pyogi over the whole document, in Markdown, plain text
 * and whatever else textlint reads; `--fix` does what `normalize` does. Links, code and HTML are left alone.
 *
 * @example
 * ```json
 * { "rules": { "pyogi/textlint": { "date": "2026-05-27", "profile": "name-hangul" } } }
 * ```
 */
const rule: TextlintFixableRuleModule<TextlintOptions> = {
  linter: (context, options) => handlerOf(context, hostOf(options, OWN), lint),
  fixer: (context, options) => handlerOf(context, hostOf(options, OWN), fix),
}
export default rule

function handlerOf(
  context: Readonly<TextlintRuleContext>,
  host: Host,
  reportsOf: (marked: MarkedText, host: Host) => Report[],
): TextlintRuleReportHandler {
  const reader = textlintReader(context)
  return {
    ...reader.handlers,
    'Document:exit'(document) {
      const source = context.getSource(document)
      const [base] = document.range
      for (const { span, message, edits } of reportsOf(reader.read(), host)) {
        const { start, end } = { start: span.start - base, end: span.end - base }
        const details = { padding: start < end ? context.locator.range([start, end]) : context.locator.at(start) }
        // textlint takes one range a fix, relative to the document's node
        const change = joinEdits(source, moveEdits(edits, -base))
        context.report(
          document,
          new context.RuleError(
            message,
            change === undefined
              ? details
              : { ...details, fix: context.fixer.replaceTextRange([change.span.start, change.span.end], change.text) },
          ),
        )
      }
    },
  }
}

function lint(marked: MarkedText, host: Host): Report[] {
  return checkMarked(marked, host.dictionary, host.options).map((remark) => ({
    span: remark.span,
    message: messageOf(remark, host),
    edits: remark.safe ? remark.edits : [],
  }))
}

/** One report an edit of `normalize`, and what is left to a person. */
function fix(marked: MarkedText, host: Host): Report[] {
  const { edits, diagnostics } = writeMarked(normalize, marked, host.dictionary, host.options)
  const safe = diagnostics.filter((remark) => remark.safe)
  const fixes = edits.map((edit): Report => {
    const wide = { start: edit.span.start - 1, end: edit.span.end + 1 }
    const remark =
      safe.find((one) => one.edits.some(({ span }) => overlaps(span, wide))) ??
      safe.find(({ span }) => overlaps(span, wide))
    const message = remark === undefined ? edit.text : messageOf(remark, host)
    return { span: remark?.span ?? edit.span, message, edits: [edit] }
  })
  const left = diagnostics.filter((remark) => !remark.safe)
  return [...fixes, ...left.map((remark) => ({ span: remark.span, message: messageOf(remark, host), edits: [] }))]
}

function messageOf(remark: Diagnostic, host: Host): string {
  return `${host.describe(remark)} (${remark.code})`
}
