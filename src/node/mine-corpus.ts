import { rm } from 'node:fs/promises'
import type { Dictionary } from '../dictionary/dictionary.ts'
import { createTally, type GlossTally } from '../gloss/mine-tally.ts'
import { tallyGlosses } from '../link/mine.ts'
import { loadState, type MineState, saveState } from './mine-state.ts'
import { type CorpusOptions, readCorpusFile } from './read-corpus.ts'

/** How a corpus is mined. */
export interface MineCorpusOptions extends CorpusOptions {
  readonly dictionary?: Dictionary
  readonly limit?: number
  /** Where the run keeps how far it came; without it an interrupted run begins anew. */
  readonly state?: string
  /** What else makes it another run: the dictionary's file. */
  readonly key?: string
  /** Milliseconds between two savings of the state. */
  readonly saveEvery?: number
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: MineProgress) => void
  /** Called once, before the first document, by a run that goes on after so many. */
  readonly onResumed?: (documents: number) => void
}

/** How far a run is. */
export interface MineProgress {
  readonly file: string
  readonly documents: number
  readonly pairs: number
}

/** What was counted; `finished` is false when the signal ended it, its state then waiting in the file. */
export interface MinedCorpus {
  readonly tally: GlossTally
  readonly finished: boolean
  /** Documents that an earlier run had counted. */
  readonly resumed: number
}

const SAVE_EVERY = 30_000

/**
 * Counts the glosses of a corpus in bounded memory, going on from the state of an interrupted run; the state is deleted
 * by `forgetState` once its outcome is written.
 *
 * @throws PyogiError `file-unreadable`, `format-invalid` or `state-unusable`
 */
export async function mineCorpus(files: readonly string[], options: MineCorpusOptions = {}): Promise<MinedCorpus> {
  const { dictionary, limit, state: stateFile, saveEvery = SAVE_EVERY, signal, onProgress } = options
  const key = JSON.stringify([files, options.field, limit, options.key])
  const earlier = stateFile === undefined ? undefined : await loadState(stateFile, key)
  const state: MineState = earlier ?? { key, file: 0, pieces: 0, tally: createTally(limit) }
  const { tally } = state
  const resumed = tally.documents
  if (resumed > 0) options.onResumed?.(resumed)
  let saved = performance.now()
  for (; state.file < files.length; state.file++, state.pieces = 0) {
    let piece = 0
    for await (const { file, text, continued } of readCorpusFile(files[state.file]!, options)) {
      if (signal?.aborted === true) {
        if (stateFile !== undefined) await saveState(stateFile, state)
        return { tally, finished: false, resumed }
      }
      if (piece++ < state.pieces) continue
      tallyGlosses(tally, text, dictionary, continued)
      state.pieces = piece
      onProgress?.({ file, documents: tally.documents, pairs: tally.rows.size })
      if (stateFile !== undefined && performance.now() - saved > saveEvery) {
        await saveState(stateFile, state)
        saved = performance.now()
      }
    }
  }
  return { tally, finished: true, resumed }
}

/** Deletes the state of a finished run. */
export async function forgetState(file: string): Promise<void> {
  await rm(file, { force: true })
}
