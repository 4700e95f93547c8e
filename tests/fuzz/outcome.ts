import { type Issue, PyogiError } from '../../src/index.ts'

const PROTOTYPES = [Object, Array, String, Number, Function, Map, Set, RegExp, Error, Promise, Uint8Array].map(
  ({ prototype }) => prototype as object,
)
const keysOf = (): string => PROTOTYPES.map((prototype) => Reflect.ownKeys(prototype).length).join()
const UNTOUCHED = keysOf()

/** Fails where anything was written into a prototype that all code shares. */
export function proveUntouched(): void {
  const now = keysOf()
  if (now !== UNTOUCHED) throw new Error(`a prototype was touched: ${UNTOUCHED} became ${now}`)
}

/** Which refusals say enough of where the data is wrong. */
export type Place = (issue: Issue) => boolean

/** A line and a column, counted from 1. */
export const inFile: Place = ({ line, column }) => line !== undefined && line >= 1 && (column ?? 0) >= 1
/** A path inside the data. */
export const inData: Place = ({ path }) => path !== undefined
/** Nothing but the words, for what has no inside. */
export const inWords: Place = ({ message }) => message !== ''

/**
 * What a call gives, or nothing where it refuses its data by our one error, with a place for every issue; any other
 * error goes on.
 */
export function answerOf<T>(call: () => T, place: Place): T | undefined {
  try {
    return call()
  } catch (error) {
    if (!(error instanceof PyogiError)) throw error
    const wrong = error.issues.filter((issue) => issue.code === '' || issue.message === '' || !place(issue))
    if (error.issues.length === 0 || wrong.length > 0)
      throw new Error(`a refusal without a place: ${error.message} ${JSON.stringify(wrong)}`, { cause: error })
    return undefined
  }
}

/** Fails where a claim about an answer does not hold. */
export function claim(holds: boolean, words: string): void {
  if (!holds) throw new Error(words)
}
