import fc from 'fast-check'
import { proveUntouched } from './outcome.ts'

/** One thing that strangers may feed: what it is fed, and what must hold of every answer. */
export interface Target {
  readonly name: string
  /** How many of a thousand cases go here. */
  readonly share: number
  /** Tries cases of a seed; the smallest one that fails, in words, or nothing. */
  readonly trial: (seed: number, cases: number) => Promise<string | undefined>
}

/** A target from the arbitrary that feeds it and a call that throws where something is wrong. */
export function target<T>(
  name: string,
  share: number,
  fed: fc.Arbitrary<T>,
  call: (value: T) => void | Promise<void>,
): Target {
  const property = fc.asyncProperty(fed, async (value) => {
    await call(value)
    proveUntouched()
  })
  return {
    name,
    share,
    trial: async (seed, cases) => {
      const details = await fc.check(property, { seed, numRuns: cases })
      return details.failed ? `${fc.defaultReportMessage(details)}\n${details.errorInstance}` : undefined
    },
  }
}
