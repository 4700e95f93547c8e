import type { Action, Diagnostic as Remark } from '@codemirror/lint'
import type { EditorState, Extension, Range, StateCommand, Text } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view'
import { MARKUPS, type Markup, markedText } from '../check/markup.ts'
import type { Edit } from '../edit/edit.ts'
import { joinEdits } from '../edit/join.ts'
import { oncePer } from '../text/remember.ts'
import {
  afterRest,
  classOf,
  type EditorDiagnostic,
  type EditorOptions,
  type EditorReader,
  editorReader,
} from './editor.ts'
import { hostWith } from './host.ts'

/** Options of pyogi in CodeMirror. */
export interface CodemirrorOptions extends EditorOptions {
  /** How the document is marked up: `plain` (the default), `markdown` or `html`. */
  readonly markup?: Markup
}

/** What pyogi gives a CodeMirror editor; its parts share one reading of each document. */
export interface CodemirrorParts {
  /**
   * The source of `linter()`, which has a `delay` of its own: all remarks, each with a quick fix where there is one. Marks
   * and buttons have the class `pyogi-safe` for edits that may be done unasked, `pyogi-offer` for others.
   */
  readonly source: (view: { readonly state: EditorState }) => Remark[]
  /** Marks the names: class `pyogi-bound`, or `pyogi-ambiguous` when nothing decides; the ids stand in `data-pyogi`. */
  readonly mentions: Extension
  /** The command that does what `normalize` does, in one transaction. */
  readonly fixAll: StateCommand
}

/**
 * pyogi for CodeMirror 6: the source of a linter, the names as decorations, a command that mends all that is safe.
 * Markdown and HTML are read as such: code, links and tags are left alone.
 *
 * @throws PyogiError `dictionary-invalid`, `option-invalid` or `profile-unknown`
 * @example
 * ```ts
 * import { EditorState } from '@codemirror/state'
 * import { pyogi } from 'pyogi/codemirror'
 * import korea from 'pyogi/dictionaries/korea'
 * const { source } = pyogi({ dictionary: korea, markup: 'markdown' })
 * const state = EditorState.create({ doc: 'OpenAI sent **Jason Kwon** (Jason Kwon).' })
 * source({ state }).map(({ from, to, message }) => [from, to, message])
 * // => [[14, 39, '“Jason Kwon (Jason Kwon)”: the bracket says what the name says']]
 * ```
 */
export function pyogi(options: CodemirrorOptions): CodemirrorParts {
  const { markup = 'plain', delay = 0 } = options
  const host = hostWith(options.dictionary, options, { markup: MARKUPS, delay: 'any' })
  // put together once: for a long document that takes a tenth of the time that reading it does
  const textOf = oncePer((doc: Text) => doc.toString())
  const read = editorReader((doc: Text) => markedText(markup, textOf(doc)), host)
  const [fix, offer] = [host.messages('editor.fix'), host.messages('editor.offer')]
  const nameOf = (remark: EditorDiagnostic, text: string): string =>
    `${remark.safe ? fix : offer}: ${changeOf(text, remark.edits)}`
  return {
    source({ state }) {
      const { doc } = state
      const text = textOf(doc)
      return read(doc).diagnostics.map((remark) => ({
        from: remark.span.start,
        to: remark.span.end,
        severity: remark.severity === 'information' ? 'info' : remark.severity,
        source: 'pyogi',
        markClass: classOf(remark),
        message: remark.message,
        actions: remark.edits.length === 0 || state.readOnly ? [] : [actionOf(remark, doc, nameOf(remark, text), read)],
      }))
    },
    mentions: mentionMarks(read, delay),
    fixAll({ state, dispatch }) {
      const edits = state.readOnly ? [] : read(state.doc).repair()
      if (edits.length > 0) dispatch(state.update({ changes: changesOf(edits), userEvent: 'input.pyogi' }))
      return edits.length > 0
    },
  }
}

/** The document may have changed since the remark was made; then the remark that stands where it stood is meant. */
function actionOf(remark: EditorDiagnostic, doc: Text, name: string, read: EditorReader<Text>): Action {
  return {
    name,
    markClass: classOf(remark),
    apply(view, from, to) {
      const now = view.state.doc
      const standing = now === doc ? remark : read(now).diagnostics.find((other) => isSame(other, remark, from, to))
      if (standing !== undefined) view.dispatch({ changes: changesOf(standing.edits), userEvent: 'input.pyogi' })
    },
  }
}

function isSame(
  { span, code, message }: EditorDiagnostic,
  remark: EditorDiagnostic,
  from: number,
  to: number,
): boolean {
  return span.start === from && span.end === to && code === remark.code && message === remark.message
}

function changesOf(edits: readonly Edit[]): { from: number; to: number; insert: string }[] {
  return edits.map(({ span, text }) => ({ from: span.start, to: span.end, insert: text }))
}

/** What edits do, as short as a button wants it, in whole words: `“KISA이” → “KISA가”`, `+ “(류제명)”`, `− “(Jason Kwon)”`. */
function changeOf(text: string, edits: readonly Edit[]): string {
  const joined = joinEdits(text, edits)
  if (joined === undefined) return ''
  let { start, end } = joined.span
  let before = text.slice(start, end)
  let after = joined.text
  if (/^\p{L}/u.test(before || after)) {
    while (start > 0 && /[\p{L}-]/u.test(text[start - 1]!)) start--
    while (/[\p{L}-]/u.test(text[end] ?? '')) end++
    after = text.slice(start, joined.span.start) + after + text.slice(joined.span.end, end)
    before = text.slice(start, end)
  }
  if (before === '') return `+ “${after.trim()}”`
  return after === '' ? `− “${before.trim()}”` : `“${before}” → “${after}”`
}

function mentionMarks(read: EditorReader<Text>, delay: number): Extension {
  class Marks {
    decorations: DecorationSet
    private readonly rest

    constructor(view: EditorView) {
      this.decorations = marksOf(read, view.state.doc)
      this.rest = afterRest(
        delay,
        () => view.composing,
        () => {
          this.decorations = marksOf(read, view.state.doc)
          view.dispatch({})
        },
      )
    }

    update({ docChanged, changes }: ViewUpdate): void {
      if (!docChanged) return
      this.decorations = this.decorations.map(changes)
      this.rest.begin()
    }

    destroy(): void {
      this.rest.stop()
    }
  }
  return [ViewPlugin.fromClass(Marks, { decorations: ({ decorations }) => decorations }), theme]
}

function marksOf(read: EditorReader<Text>, doc: Text): DecorationSet {
  const marks = read(doc).mentions.map(({ span, bound, entries }): Range<Decoration> => {
    const attributes = { 'data-pyogi': entries.join(' ') }
    return Decoration.mark({ class: bound ? 'pyogi-bound' : 'pyogi-ambiguous', attributes }).range(span.start, span.end)
  })
  return Decoration.set(marks, true)
}

const theme = EditorView.baseTheme({
  '.pyogi-bound': { borderBottom: '1px dotted currentColor' },
  '.pyogi-ambiguous': { borderBottom: '1px dashed #c60' },
})
