import { openPack } from '../dictionary/pack.ts'
import { type BatchAnswer, batchAnswerer, type FilterTask } from './ndjson-answer.ts'

/** What a worker is asked: a batch of lines, and what every batch of the run has in common. */
export interface WorkerRequest {
  readonly pack: SharedArrayBuffer
  readonly task: FilterTask
  readonly batch: Uint8Array
}

let answer: ((batch: Buffer) => BatchAnswer) | undefined

/** Answers a batch in a worker of {@link answerByWorkers}; the dictionary is opened once, and its bytes are shared. */
export default function answerRequest({ pack, task, batch }: WorkerRequest): BatchAnswer {
  answer ??= batchAnswerer(openPack(new Uint8Array(pack)), task)
  return answer(Buffer.from(batch.buffer, batch.byteOffset, batch.byteLength))
}
