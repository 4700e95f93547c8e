import { createHash } from 'node:crypto'
import type { Dictionary } from '../dictionary/dictionary.ts'
import type { Messages } from '../messages/messages.ts'
import { lineBatches } from '../node/line-batches.ts'
import { type BatchAnswer, batchAnswerer, type FilterTask, type FilterVerb } from '../node/ndjson-answer.ts'
import { readBytes, STDIN } from '../node/read-chunks.ts'
import { packageVersion } from '../node/version.ts'
import { dictionaryFor, optionsOf } from './dictionary.ts'
import type { FilterSettings, Settings } from './options.ts'

/** Bytes of lines a worker is given at once. */
const BATCH = 1 << 18

/**
 * The filter `--ndjson`: one line in, one line out, in the same order; returns the exit code, which is 0 when every line
 * was answered, with whatever.
 */
export async function runFilter(
  verb: FilterVerb,
  settings: Settings,
  filter: FilterSettings,
  messages: Messages,
): Promise<number> {
  const dictionary = await dictionaryFor(settings, messages)
  const task: FilterTask = { verb, field: filter.field, options: optionsOf(settings), longest: filter.longest }
  const answer = batchAnswerer(dictionary, task)
  if (filter.header) await write(`${headerOf(dictionary, task)}\n`)
  let lines = 0
  let errors = 0
  for (const file of settings.files.length === 0 ? [STDIN] : settings.files) {
    const batches = lineBatches(readBytes(file), { size: filter.workers === 0 ? 0 : BATCH, longest: filter.longest })
    const answers =
      filter.workers === 0
        ? answersTo(batches, answer)
        : (await import('../node/ndjson-pool.ts')).answerByWorkers(batches, dictionary, task, filter.workers)
    for await (const batch of answers) {
      await write(batch.bytes)
      lines += batch.lines
      errors += batch.errors
    }
  }
  if (errors > 0) process.stderr.write(`${messages('cli.filtered', { lines, errors })}\n`)
  return 0
}

async function* answersTo(
  batches: AsyncIterable<Buffer>,
  answer: (batch: Buffer) => BatchAnswer,
): AsyncGenerator<BatchAnswer> {
  for await (const batch of batches) yield answer(batch)
}

/** What the answers depend on, on one line: equal headers over equal lines give equal answers. */
function headerOf(dictionary: Dictionary, { verb, field, options }: FilterTask): string {
  const hash = createHash('sha256').update(dictionary.bytes).digest('hex')
  return JSON.stringify({ pyogi: packageVersion(), verb, field, options, dictionary: hash, asOf: dictionary.asOf })
}

/** Writes to standard output and waits where its reader is slow. */
function write(data: string | Uint8Array): Promise<void> {
  return new Promise((resolve) => process.stdout.write(data, () => resolve()))
}
