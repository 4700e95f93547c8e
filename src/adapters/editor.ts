import { checkDocument } from '../check/check.ts'
import { type MarkedText, placeDiagnostics, writeMarked } from '../check/marked.ts'
import { normalize } from '../check/normalize.ts'
import type { Dictionary } from '../dictionary/dictionary.ts'
import type { Diagnostic } from '../edit/diagnostic.ts'
import type { Edit } from '../edit/edit.ts'
import { readDocument } from '../link/read.ts'
import { entriesOf } from '../mention/mention.ts'
import { sourceSpan } from '../text/markup/prose.ts'
import { oncePer } from '../text/remember.ts'
import type { Span } from '../text/span.ts'
import type { Host } from './host.ts'
import type { HostOptions } from './host-options.ts'

/** Options of the adapters of editors. */
export interface EditorOptions extends Omit<HostOptions, 'dictionary'> {
  /** The dictionary; a page loads none but the one it is given. */
  readonly dictionary: Dictionary
  /** How long a document must rest after a change before it is read again, in milliseconds; 0 when not given. */
  readonly delay?: number
}

/** A diagnostic in positions of an editor's document, in words. */
export interface EditorDiagnostic extends Diagnostic {
  readonly message: string
}

/** A name in positions of an editor's document: the ids it may stand for; `bound` when evidence says that it is the one. */
export interface EditorMention {
  readonly span: Span
  readonly entries: readonly string[]
  readonly bound: boolean
}

/** What one reading of a document gives. */
export interface EditorReading {
  readonly diagnostics: readonly EditorDiagnostic[]
  readonly mentions: readonly EditorMention[]
  /** The edits of `normalize`. */
  repair(): readonly Edit[]
}

/** Reads a document; the same document once, however many parts of an editor ask. */
export type EditorReader<D> = (document: D) => EditorReading

/** The reader for the immutable documents of an editor; it throws PyogiError `profile-unknown`. */
export function editorReader<D extends object>(markedOf: (document: D) => MarkedText, host: Host): EditorReader<D> {
  const describe = describer(host.describe)
  return oncePer((document) => readMarked(markedOf(document), host, describe()))
}

function readMarked(marked: MarkedText, { dictionary, options }: Host, describe: Host['describe']): EditorReading {
  const { text, within } = marked.prose
  const document = readDocument(text, dictionary, { ...options, within })
  return {
    diagnostics: placeDiagnostics(marked, checkDocument(document, options)).map((remark) => ({
      ...remark,
      message: describe(remark),
    })),
    mentions: document.mentions.map(({ span, sense, candidates }) => ({
      span: sourceSpan(marked.prose, span),
      entries: entriesOf(sense === undefined ? candidates : [sense]).map(({ id }) => id),
      bound: sense !== undefined,
    })),
    repair: () => writeMarked(normalize, marked, dictionary, options).edits,
  }
}

/** Gives, for one reading after the other, what describes remarks; words of the reading before are used again. */
function describer(describe: Host['describe']): () => Host['describe'] {
  let words = new Map<string, string>()
  return () => {
    const before = words
    words = new Map()
    return (remark) => {
      const key = `${remark.code} ${JSON.stringify(remark.params)}`
      const message = before.get(key) ?? describe(remark)
      words.set(key, message)
      return message
    }
  }
}

/** `pyogi-safe` when a remark has edits that may be done unasked, else `pyogi-offer`. */
export function classOf({ safe, edits }: Diagnostic): string {
  return safe && edits.length > 0 ? 'pyogi-safe' : 'pyogi-offer'
}

/** A wait that begins anew with each change. */
export interface Rest {
  begin(): void
  stop(): void
}

/** How long to wait when a syllable is being composed, which a change of the page would break off. */
const COMPOSING = 50

/** Runs something once a document has rested, and never while an input method composes a syllable. */
export function afterRest(delay: number, isComposing: () => boolean, run: () => void): Rest {
  let timer: ReturnType<typeof setTimeout> | undefined
  const wait = (time: number): void => {
    clearTimeout(timer)
    timer = setTimeout(() => (isComposing() ? wait(Math.max(delay, COMPOSING)) : run()), time)
  }
  return { begin: () => wait(delay), stop: () => clearTimeout(timer) }
}
