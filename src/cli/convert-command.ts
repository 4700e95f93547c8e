import type { Loss, StringifyOptions } from '../formats/exchange.ts'
import { refuseLosses } from '../formats/exchange.ts'
import type { Messages } from '../messages/messages.ts'
import { describeIssue, type Issue } from '../model/error.ts'
import { type EntryFileOptions, FILE_FORMATS, nameOfFormat } from '../node/entry-files.ts'
import { readChunks, readThrough, STDIN } from '../node/read-chunks.ts'
import { type Chunks, writeStdout, writeWhole } from '../node/write-file.ts'
import { readSource, SHIPPED } from './entry-source.ts'
import { badOption, parseCommand, READ_OPTIONS, readOptions } from './exchange-options.ts'

/** What a conversion is asked for. */
interface Conversion {
  input: string
  output: string
  from?: string
  to: string
  read: EntryFileOptions
  write: StringifyOptions
  loss?: string
  bom: boolean
}

/** What came of it. */
interface Outcome {
  issues: Issue[]
  losses: Loss[]
}

/** `pyogi convert IN OUT`: reads entries in one format and writes them in another; returns the exit code. */
export async function runConvert(args: readonly string[], messages: Messages): Promise<number> {
  const conversion = conversionOf(args)
  const outcome: Outcome = { issues: [], losses: [] }
  await writeTo(conversion.output, marked(conversion, converted(conversion, outcome)))
  const { losses, issues } = outcome
  if (conversion.loss !== undefined) await writeWhole(conversion.loss, [`${JSON.stringify(losses, null, 2)}\n`])
  for (const issue of issues) process.stderr.write(`${describeIssue(issue)}\n`)
  if (losses.length > 0) {
    const entries = new Set(losses.map(({ entry }) => entry)).size
    process.stderr.write(`${messages('cli.losses', { losses: losses.length, entries, format: conversion.to })}\n`)
  }
  return 0
}

function conversionOf(args: readonly string[]): Conversion {
  const { values, positionals } = parseCommand(args, {
    ...READ_OPTIONS,
    to: { type: 'string' },
    loss: { type: 'string' },
    strict: { type: 'boolean' },
    bom: { type: 'boolean' },
  })
  const [input, output = STDIN, ...rest] = positionals
  if (input === undefined || rest.length > 0) throw badOption('convert: expected IN and OUT')
  const read = readOptions(values)
  return {
    input,
    output,
    ...(values.from === undefined ? {} : { from: values.from }),
    to: nameOfFormat(output, values.to),
    read,
    write: { strict: values.strict ?? false, ...(read.langs === undefined ? {} : { langs: read.langs }) },
    ...(values.loss === undefined ? {} : { loss: values.loss }),
    bom: values.bom ?? false,
  }
}

/** The text of the output, piece by piece where both formats allow it. */
async function* converted(conversion: Conversion, outcome: Outcome): AsyncGenerator<string> {
  const { input, output, from, to, read, write } = conversion
  const reader =
    input === SHIPPED ? undefined : FILE_FORMATS.get(nameOfFormat(input, from))?.reader?.({ file: input, ...read })
  const target = FILE_FORMATS.get(to)!
  if (target.stringify === undefined) throw badOption(`${to} can be read, not written`)
  // What went to standard output cannot be taken back, so it waits until the input has proved sound.
  if (reader === undefined || target.writer === undefined || output === STDIN) {
    const parsed = await readSource(input, from, read)
    const written = target.stringify(parsed.entries, write)
    outcome.issues.push(...parsed.issues, ...written.issues)
    outcome.losses.push(...written.losses)
    yield written.text
    return
  }
  const writer = target.writer(write)
  yield writer.head
  for await (const entry of readThrough(readChunks(input, { file: input, ...read }), reader)) {
    const piece = writer.entry(entry)
    if (write.strict === true) refuseLosses(piece.losses)
    for (const loss of piece.losses) outcome.losses.push(loss)
    yield piece.text
  }
  yield writer.tail
  outcome.issues.push(...reader.issues)
}

/** With a byte order mark in front, by which Excel knows UTF-8. */
async function* marked({ bom }: Conversion, chunks: AsyncIterable<string>): AsyncGenerator<string> {
  if (bom) yield '\ufeff'
  yield* chunks
}

/** Writes a file whole or not at all; `-` is standard output. */
export async function writeTo(output: string, chunks: Chunks): Promise<void> {
  if (output === STDIN) await writeStdout(chunks)
  else await writeWhole(output, chunks)
}
