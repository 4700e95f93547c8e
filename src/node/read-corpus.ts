import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { createIntake } from '../formats/intake.ts'
import { createLineReader } from '../formats/line-reader.ts'
import { PyogiError } from '../model/error.ts'
import { readChunks, STDIN } from './read-chunks.ts'

/** A document of a corpus, or the next piece of the one before when `continued`. */
export interface CorpusText {
  readonly file: string
  readonly text: string
  readonly continued: boolean
}

/** How a corpus is read. */
export interface CorpusOptions {
  /** The field of a JSON line that holds the text, dots going inside; given for standard input, its lines are JSON. */
  readonly field?: string
}

const TEXTS = /\.(?:txt|text|md|markdown|jsonl|ndjson)(?:\.gz)?$/i
const LINES = /\.(?:jsonl|ndjson)(?:\.gz)?$/i
/** Pieces of a plain text, cut at ends of paragraphs where there are any, in UTF-16 units. */
const PIECE = 1 << 18
const LONGEST_LINE = 1 << 24

/**
 * The files of a corpus in a fixed order: files as given, folders with what they hold of texts and JSON Lines.
 *
 * @throws PyogiError `file-unreadable`
 */
export async function corpusFiles(inputs: readonly string[]): Promise<string[]> {
  const files: string[] = []
  for (const input of inputs) {
    if (input === STDIN) {
      files.push(input)
      continue
    }
    const known = await stat(input).catch((error: Error) => {
      throw new PyogiError('file-unreadable', [{ code: 'file-unreadable', message: error.message, file: input }])
    })
    if (!known.isDirectory()) files.push(input)
    else {
      const inside = await readdir(input, { recursive: true, withFileTypes: true })
      const texts = inside.filter((one) => one.isFile() && TEXTS.test(one.name))
      files.push(...texts.map((one) => join(one.parentPath, one.name)).sort())
    }
  }
  return files
}

/**
 * The documents of a file of a corpus, one after another in bounded memory: each line of JSON Lines, or the whole text
 * in pieces.
 *
 * @throws PyogiError `file-unreadable`, `encoding-wrong` or `format-invalid`
 */
export async function* readCorpusFile(file: string, { field }: CorpusOptions = {}): AsyncGenerator<CorpusText> {
  const chunks = readChunks(file)
  if (LINES.test(file) || (file === STDIN && field !== undefined)) yield* jsonTexts(file, chunks, field ?? 'text')
  else yield* plainTexts(file, chunks)
}

async function* plainTexts(file: string, chunks: AsyncIterable<string>): AsyncGenerator<CorpusText> {
  let pending = ''
  let continued = false
  for await (const chunk of chunks) {
    pending += chunk
    while (pending.length > PIECE) {
      const cut = cutOf(pending)
      yield { file, text: pending.slice(0, cut), continued }
      pending = pending.slice(cut)
      continued = true
    }
  }
  if (pending !== '' || !continued) yield { file, text: pending, continued }
}

/** Where a long text is cut: after a paragraph, a line or a word, or else before a whole character. */
function cutOf(text: string): number {
  for (const end of ['\n\n', '\n', ' ']) {
    const at = text.lastIndexOf(end, PIECE)
    if (at > PIECE / 2) return at + end.length
  }
  return /[\udc00-\udfff]/.test(text.charAt(PIECE)) ? PIECE - 1 : PIECE
}

async function* jsonTexts(file: string, chunks: AsyncIterable<string>, field: string): AsyncGenerator<CorpusText> {
  const intake = createIntake(file, false)
  const reader = createLineReader(LONGEST_LINE, intake)
  const path = field.split('.')
  for await (const chunk of chunks) {
    for (const { text, line } of reader.push(chunk)) yield* textOfLine(file, text, line, path)
    intake.end()
  }
  for (const { text, line } of reader.end()) yield* textOfLine(file, text, line, path)
  intake.end()
}

function* textOfLine(file: string, source: string, line: number, path: readonly string[]): Generator<CorpusText> {
  if (source.trim() === '') return
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch (error) {
    throw invalid(file, line, (error as Error).message)
  }
  for (const step of path) {
    const own = typeof value === 'object' && value !== null && Object.hasOwn(value, step)
    value = own ? (value as Record<string, unknown>)[step] : undefined
  }
  if (typeof value !== 'string') throw invalid(file, line, `expected a text in the field ${path.join('.')}`)
  yield { file, text: value, continued: false }
}

function invalid(file: string, line: number, message: string): PyogiError {
  return new PyogiError('format-invalid', [{ code: 'format-invalid', message, file, line, column: 1 }])
}
