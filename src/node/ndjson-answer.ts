import { isUtf8 } from 'node:buffer'
import { type CheckOptions, check } from '../check/check.ts'
import { normalizedText } from '../check/normalize.ts'
import type { Dictionary } from '../dictionary/dictionary.ts'
import { jsonFault } from '../formats/json-fault.ts'
import { writeField } from '../formats/json-field.ts'
import { findMentions } from '../link/find-mentions.ts'
import { annotate } from '../render/annotate.ts'
import { strip } from '../render/strip.ts'
import { plainMention } from './plain-mention.ts'

/** A verb that answers a record: the first three rewrite its text, `check` adds `diagnostics`, `find` adds `mentions`. */
export type FilterVerb = 'normalize' | 'annotate' | 'strip' | 'check' | 'find'

/** What is done to every line; plain data, so that it can be sent to a worker. */
export interface FilterTask {
  readonly verb: FilterVerb
  /** The field that holds the text. */
  readonly field: string
  readonly options: CheckOptions
  /** Bytes of the longest line that is read. */
  readonly longest: number
}

/** The answers to a batch of lines: UTF-8, one line for each, and how many of them are errors. */
export interface BatchAnswer {
  readonly bytes: Uint8Array
  readonly lines: number
  readonly errors: number
}

const NEWLINE = 10
const WRITERS = {
  normalize: normalizedText,
  annotate: (...given: Parameters<typeof annotate>): string => annotate(...given).text,
  strip: (...given: Parameters<typeof strip>): string => strip(...given).text,
} as const

/** What becomes of a record. */
interface Change {
  readonly field: string
  readonly value: unknown
}

/**
 * A function that answers every line of a batch with one line, whatever the line holds. A record keeps all its characters
 * but the value that changed; what cannot be answered is given back with a field `error`, or as nothing but that field
 * where there is no record. A byte order mark at the start of a line is dropped.
 *
 * @throws PyogiError `profile-unknown`, before any line is read
 */
export function batchAnswerer(dictionary: Dictionary, task: FilterTask): (batch: Buffer) => BatchAnswer {
  const change = changeFor(dictionary, task)
  change('')
  return (batch) => {
    const valid = isUtf8(batch)
    let answers = ''
    let lines = 0
    let errors = 0
    for (let start = 0; start < batch.length; lines++) {
      const end = batch.indexOf(NEWLINE, start)
      const { text, failed } = answerTo(batch.subarray(start, end), valid, task, change)
      answers += `${text}\n`
      if (failed) errors++
      start = end + 1
    }
    return { bytes: Buffer.from(answers), lines, errors }
  }
}

interface LineAnswer {
  readonly text: string
  readonly failed: boolean
}

function answerTo(
  bytes: Buffer,
  valid: boolean,
  { field, longest }: FilterTask,
  change: (text: string) => Change | undefined,
): LineAnswer {
  if (bytes.length > longest) return failure(`a line longer than ${longest} bytes`)
  if (!valid && !isUtf8(bytes)) return failure('not UTF-8 text')
  const read = bytes.toString('utf8')
  const line = read.charCodeAt(0) === 0xfeff ? read.slice(1) : read
  if (line.trim() === '') return failure('an empty line')
  let record: unknown
  try {
    record = JSON.parse(line)
  } catch {
    return failure(`broken JSON at character ${(jsonFault(line) ?? 0) + 1}`)
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return failure('expected a JSON object')
  const text = Object.hasOwn(record, field) ? (record as Record<string, unknown>)[field] : undefined
  if (typeof text !== 'string') return failure(`expected a text in the field “${field}”`, line)
  try {
    const changed = change(text)
    const same = changed === undefined
    return { text: same ? line : writeField(line, changed.field, JSON.stringify(changed.value)), failed: false }
  } catch (error) {
    return failure((error as Error).message, line)
  }
}

/** What the verb makes of a text; nothing where the record stays as it is. */
function changeFor(dictionary: Dictionary, { verb, field, options }: FilterTask): (text: string) => Change | undefined {
  if (verb === 'check') return (text) => ({ field: 'diagnostics', value: check(text, dictionary, options) })
  if (verb === 'find') {
    return (text) => ({ field: 'mentions', value: findMentions(text, dictionary, options).map(plainMention) })
  }
  const write = WRITERS[verb]
  return (text) => {
    const value = write(text, dictionary, options)
    return value === text ? undefined : { field, value }
  }
}

function failure(message: string, record = '{}'): LineAnswer {
  return { text: writeField(record, 'error', JSON.stringify(message)), failed: true }
}
