import { type Issue, PyogiError } from '../../src/model/error.ts'

/** The places and messages of what a call throws, `line:column message`; fails when it throws nothing of ours. */
export function faultsOf(call: () => unknown): string[] {
  return issuesOf(call).map(({ line, column, message }) => `${line}:${column} ${message}`)
}

/** The issues of what a call throws. */
export function issuesOf(call: () => unknown): readonly Issue[] {
  try {
    call()
  } catch (error) {
    if (error instanceof PyogiError) return error.issues
    throw error
  }
  throw new Error('expected a PyogiError, found none')
}

/** The issues of what a promise rejects with. */
export async function rejectedIssues(promise: Promise<unknown>): Promise<readonly Issue[]> {
  try {
    await promise
  } catch (error) {
    if (error instanceof PyogiError) return error.issues
    throw error
  }
  throw new Error('expected a PyogiError, found none')
}
