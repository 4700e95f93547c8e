import type { Node } from 'prosemirror-model'
import { type Command, Plugin, PluginKey } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import type { Edit } from '../edit/edit.ts'
import { afterRest, classOf, type EditorDiagnostic, type EditorOptions, editorReader } from './editor.ts'
import { hostWith } from './host.ts'
import { readProsemirror } from './prosemirror-reader.ts'
import { writeEdits } from './prosemirror-writer.ts'

export type { EditorDiagnostic } from './editor.ts'

/** Options of pyogi in ProseMirror. */
export type ProsemirrorOptions = EditorOptions

/** What the plugin knows of a state's document; the document is read when it is asked for. */
export interface ProsemirrorState {
  /** All remarks in positions of the document, with their words and edits. */
  readonly diagnostics: readonly EditorDiagnostic[]
  /** The edits of `normalize`, in positions of the document. */
  readonly repairs: readonly Edit[]
  /** The remarks as they are shown: after a change moved with it until the document has rested, then renewed. */
  readonly decorations: DecorationSet
}

/** The key to the plugin's state: `pyogiKey.getState(state)?.diagnostics`. */
export const pyogiKey: PluginKey<ProsemirrorState> = new PluginKey<ProsemirrorState>('pyogi')

/** What a transaction says that renews the decorations. */
const RENEW = 'renew'

/**
 * The ProseMirror plugin, for Tiptap too: the remarks of `check` as inline decorations, with the classes `pyogi-remark`,
 * the severity (`pyogi-warning`), and `pyogi-safe` or `pyogi-offer`; the words stand in `title`, the code in `data-pyogi-code`.
 * Names may be split over marks; code and atoms are left out, links are read and never written.
 *
 * @throws PyogiError `dictionary-invalid`, `option-invalid` or `profile-unknown`
 * @example
 * ```ts
 * import { schema } from 'prosemirror-schema-basic'
 * import { EditorState } from 'prosemirror-state'
 * import { applySafeFixes, pyogi, pyogiKey } from 'pyogi/prosemirror'
 * import korea from 'pyogi/dictionaries/korea'
 * const doc = schema.node('doc', null, [schema.node('paragraph', null, [schema.text('OpenAI sent Jason Kwon (Jason Kwon).')])])
 * let state = EditorState.create({ doc, plugins: [pyogi({ dictionary: korea })] })
 * pyogiKey.getState(state)?.diagnostics.map(({ span, code }) => [span.start, span.end, code]) // => [[13, 36, 'gloss-redundant']]
 * applySafeFixes(state, (transaction) => { state = state.apply(transaction) })
 * state.doc.textContent // => 'OpenAI sent Jason Kwon.'
 * ```
 */
export function pyogi(options: ProsemirrorOptions): Plugin<ProsemirrorState> {
  const read = editorReader(readProsemirror, hostWith(options.dictionary, options, { delay: 'any' }))
  const known = (doc: Node, decorations: DecorationSet): ProsemirrorState => ({
    get diagnostics() {
      return read(doc).diagnostics
    },
    get repairs() {
      return read(doc).repair()
    },
    decorations,
  })
  const fresh = (doc: Node): ProsemirrorState => known(doc, decorationsOf(doc, read(doc).diagnostics))
  return new Plugin<ProsemirrorState>({
    key: pyogiKey,
    state: {
      init: (_, { doc }) => fresh(doc),
      apply(transaction, before) {
        if (transaction.getMeta(pyogiKey) === RENEW) return fresh(transaction.doc)
        if (!transaction.docChanged) return before
        return known(transaction.doc, before.decorations.map(transaction.mapping, transaction.doc))
      },
    },
    props: { decorations: (state) => pyogiKey.getState(state)?.decorations },
    view(view) {
      const rest = afterRest(
        options.delay ?? 0,
        () => view.composing,
        () => view.dispatch(view.state.tr.setMeta(pyogiKey, RENEW)),
      )
      return {
        update(_, { doc }) {
          if (view.state.doc !== doc) rest.begin()
        },
        destroy: () => rest.stop(),
      }
    },
  })
}

/**
 * The command that does the edits of one remark, in one transaction; text keeps its marks. It does nothing when the
 * remark is not one of the state's.
 */
export function applyFix(remark: EditorDiagnostic): Command {
  return (state, dispatch) => {
    const standing = pyogiKey.getState(state)?.diagnostics.includes(remark) ?? false
    if (!standing || remark.edits.length === 0) return false
    dispatch?.(writeEdits(state.tr, remark.edits))
    return true
  }
}

/** The command that does what `normalize` does, in one transaction; text keeps its marks. */
export const applySafeFixes: Command = (state, dispatch) => {
  const repairs = pyogiKey.getState(state)?.repairs ?? []
  if (repairs.length === 0) return false
  dispatch?.(writeEdits(state.tr, repairs))
  return true
}

function decorationsOf(doc: Node, diagnostics: readonly EditorDiagnostic[]): DecorationSet {
  const visible = diagnostics.filter(({ span }) => span.start < span.end)
  const decorations = visible.map((remark) =>
    Decoration.inline(remark.span.start, remark.span.end, {
      class: `pyogi-remark pyogi-${remark.severity} ${classOf(remark)}`,
      title: remark.message,
      'data-pyogi-code': remark.code,
    }),
  )
  return DecorationSet.create(doc, decorations)
}
