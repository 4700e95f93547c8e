import { Tinypool } from 'tinypool'
import type { Dictionary } from '../dictionary/dictionary.ts'
import type { BatchAnswer, FilterTask } from './ndjson-answer.ts'
import type { WorkerRequest } from './ndjson-worker.ts'

/** Beside this file both in the sources and in what is built of them. */
const WORKER = new URL(`./ndjson-worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url).href

/**
 * Answers batches of lines in worker threads, in the order they came. The pack is shared, and two batches a worker are
 * under way at most: the next are asked for as the answers are taken.
 */
export async function* answerByWorkers(
  batches: AsyncIterable<Uint8Array>,
  dictionary: Dictionary,
  task: FilterTask,
  workers: number,
): AsyncGenerator<BatchAnswer> {
  const pool = new Tinypool({ filename: WORKER, minThreads: workers, maxThreads: workers })
  const pack = new SharedArrayBuffer(dictionary.bytes.byteLength)
  new Uint8Array(pack).set(dictionary.bytes)
  const underway: Promise<BatchAnswer>[] = []
  try {
    for await (const batch of batches) {
      const answer: Promise<BatchAnswer> = pool.run({ pack, task, batch } satisfies WorkerRequest)
      // A later batch may fail while an earlier one is awaited; its turn to be thrown comes.
      answer.catch(() => undefined)
      underway.push(answer)
      if (underway.length >= 2 * workers) yield await underway.shift()!
    }
    while (underway.length > 0) yield await underway.shift()!
  } finally {
    await pool.destroy()
  }
}
