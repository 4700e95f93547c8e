import { existsSync } from 'node:fs'
import { createIntake } from '../formats/intake.ts'
import { createLineReader } from '../formats/line-reader.ts'
import { createTally, type GlossTally, type TallyRow } from '../gloss/mine-tally.ts'
import { PyogiError } from '../model/error.ts'
import { readChunks } from './read-chunks.ts'
import { writeWhole } from './write-file.ts'

/** How far a run over a corpus came. `key` says which run it is. */
export interface MineState {
  readonly key: string
  /** Index of the file it was in, and how many pieces of it are counted. */
  file: number
  pieces: number
  readonly tally: GlossTally
}

type RowLine = Omit<TallyRow, 'heads' | 'phrases' | 'spellings' | 'offices' | 'sentences'> & {
  heads: [string, number][]
  phrases: [string, number][]
  spellings: [string, number][]
  offices: [string, number][]
  sentences: string[]
}

const LONGEST_LINE = 1 << 22

/** Writes a state as JSON Lines: a head, then a row a line; whole or not at all. */
export async function saveState(file: string, state: MineState): Promise<void> {
  await writeWhole(file, linesOf(state))
}

function* linesOf({ tally, ...place }: MineState): Generator<string> {
  const { rows, ...counts } = tally
  yield `${JSON.stringify({ ...place, ...counts })}\n`
  for (const [key, row] of rows) {
    const line: RowLine = {
      ...row,
      heads: [...row.heads],
      phrases: [...row.phrases],
      spellings: [...row.spellings],
      offices: [...row.offices],
      sentences: [...row.sentences],
    }
    yield `${JSON.stringify([key, line])}\n`
  }
}

/**
 * Reads a state; `undefined` when there is none.
 *
 * @throws PyogiError `state-unusable` when the file is of another run or broken
 */
export async function loadState(file: string, key: string): Promise<MineState | undefined> {
  if (!existsSync(file)) return undefined
  const reader = createLineReader(LONGEST_LINE, createIntake(file, false))
  let state: MineState | undefined
  const take = (text: string): void => {
    const value: unknown = JSON.parse(text)
    if (state !== undefined) {
      const [rowKey, row] = value as [string, RowLine]
      state.tally.rows.set(rowKey, rowOf(row))
      return
    }
    const { limit, documents, dropped, ...place } = value as Omit<MineState, 'tally'> & GlossTally
    state = { ...place, tally: Object.assign(createTally(limit), { documents, dropped }) }
  }
  try {
    for await (const chunk of readChunks(file)) for (const { text } of reader.push(chunk)) take(text)
    for (const { text } of reader.end()) take(text)
  } catch (error) {
    throw unusable(file, (error as Error).message)
  }
  if (state?.key !== key) throw unusable(file, 'it belongs to another run; delete it or name another file')
  return state
}

function rowOf(line: RowLine): TallyRow {
  return {
    ...line,
    heads: new Map(line.heads),
    phrases: new Map(line.phrases),
    spellings: new Map(line.spellings),
    offices: new Map(line.offices),
    sentences: new Set(line.sentences),
  }
}

function unusable(file: string, message: string): PyogiError {
  return new PyogiError('state-unusable', [{ code: 'state-unusable', message, file }])
}
