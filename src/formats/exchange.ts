/**
 * What every format of this folder has in common.
 *
 * - `parseX(text, options) → Parsed`: the entries, and what the file says that the model has no room for. Unusable
 *   files throw one `PyogiError` (`format-invalid`) with every issue, each with its line and column.
 * - `xReader(options) → Reader`: the same for files that come in chunks and do not fit into memory.
 * - `stringifyX(entries, options) → Stringified`: the text, and what the format cannot hold, entry by entry. With
 *   `strict` a loss is an error (`format-loss`) and no text comes out.
 * - `xWriter(options) → Writer`: the same for entries that do not fit into memory.
 *
 * The law of each pair is `parse(stringify(x)) = x` for entries that are written without a loss.
 */
import type { Entry, Kind, Lang } from '../model/entry.ts'
import { type Issue, PyogiError } from '../model/error.ts'

/** How a file is read. */
export interface ParseOptions {
  /** Name of the file, for the issues. */
  file?: string
  /** Kind of an entry whose file does not say; `term` by default. */
  kind?: Kind
  /** Languages of the two columns of formats that do not name them; `['ko', 'en']` by default. */
  langs?: readonly [Lang, Lang]
}

/** How entries are written. */
export interface StringifyOptions {
  /** Throws `format-loss` when anything would be lost. */
  strict?: boolean
  /** Source and target language of formats that hold one pair of languages; `['ko', 'en']` by default. */
  langs?: readonly [Lang, Lang]
}

/** What was read: the entries, and an issue for each thing in the file that they cannot carry. */
export interface Parsed {
  entries: Entry[]
  issues: Issue[]
}

/** Reads a file piece by piece: `push` and `end` give what became complete; `end` throws when the file was unusable. */
export interface Reader<T> {
  push(chunk: string): T[]
  end(): T[]
  /** What was passed over so far, as in `Parsed`. */
  readonly issues: readonly Issue[]
}

/** Writes a file piece by piece: the head, a piece for each entry with its own losses, the tail. */
export interface Writer {
  readonly head: string
  readonly tail: string
  entry(entry: Entry): { text: string; losses: Loss[] }
}

/** Something of an entry that the written file does not hold, or holds only for pyogi (`kept: 'note'`). */
export interface Loss {
  /** Id of the entry. */
  entry: string
  /** Path inside the entry, as in `Issue`: `offices`, `terms.1.from`. */
  path: string
  value: string
  /** `note`: it stands in a note that only pyogi understands, and comes back when pyogi reads the file. */
  kept: 'no' | 'note'
}

/** What was written, what it lacks, and what its reader will trip over (limits of a service, names it skips). */
export interface Stringified {
  text: string
  losses: Loss[]
  issues: Issue[]
}

/** The two languages a pair format is read or written with. */
export function langsOf(options: { langs?: readonly [Lang, Lang] }): readonly [Lang, Lang] {
  return options.langs ?? ['ko', 'en']
}

/**
 * The last step of every `stringify`.
 *
 * @throws PyogiError `format-loss` with one issue for each loss, when `strict`
 */
export function stringified(
  text: string,
  losses: Loss[],
  options: StringifyOptions,
  issues: Issue[] = [],
): Stringified {
  if (options.strict === true) refuseLosses(losses)
  return { text, losses, issues }
}

/**
 * Turns losses into an error, if there are any.
 *
 * @throws PyogiError `format-loss` with one issue for each loss
 */
export function refuseLosses(losses: readonly Loss[]): void {
  if (losses.length === 0) return
  const issues = losses.map((loss) => ({
    code: 'format-loss',
    message: `${loss.entry}: the format cannot hold ${JSON.stringify(loss.value)}`,
    path: loss.path,
  }))
  throw new PyogiError('format-loss', issues)
}

/** Everything a chunked reader gives for a whole text. */
export function readAll(reader: Reader<Entry>, text: string): Parsed {
  const first = reader.push(text)
  const entries = first.concat(reader.end())
  return { entries, issues: [...reader.issues] }
}

/** The whole text that a writer makes of entries. */
export function writeAll(writer: Writer, entries: Iterable<Entry>, options: StringifyOptions): Stringified {
  let text = writer.head
  const losses: Loss[] = []
  for (const entry of entries) {
    const piece = writer.entry(entry)
    text += piece.text
    for (const loss of piece.losses) losses.push(loss)
  }
  return stringified(text + writer.tail, losses, options)
}
