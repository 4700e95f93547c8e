import type { Entry } from '../model/entry.ts'
import { type Issue, PyogiError } from '../model/error.ts'
import { parseEntries } from '../model/schema.ts'

/** A place in a file, lines and columns from 1; columns count UTF-16 units. */
export interface Place {
  line: number
  column: number
}

/** Where a path inside a candidate stands; the candidate's own place answers for paths nobody knows. */
export type Places = (path: readonly (string | number)[]) => Place

/** Collects the entries of one file and everything that is wrong with them. */
export interface Intake {
  /** Checks a candidate against the model; `undefined` when it fails, is a repetition, or the file already failed. */
  take(value: unknown, places: Places): Entry | undefined
  /** A fault of the file; reading goes on, `end` will throw. */
  fault(message: string, place?: Place, path?: string): void
  /** Something the model cannot hold; reading goes on. */
  passOver(message: string, place?: Place): void
  /** @throws PyogiError `format-invalid` when there was any fault */
  end(): void
  readonly issues: readonly Issue[]
}

/** Enough to mend a file by; a hostile one shall not fill the memory with complaints. */
const MOST_ISSUES = 100

/** Opens an intake; `file` is named in the issues. Without `keepIds`, repeated ids go unseen and memory stays bounded. */
export function createIntake(file?: string, keepIds = true): Intake {
  const faults: Issue[] = []
  const passed: Issue[] = []
  const lines = new Map<string, number>()
  const issue = (code: string, message: string, place?: Place, path?: string): Issue => ({
    code,
    message,
    ...(file === undefined ? {} : { file }),
    ...place,
    ...(path === undefined || path === '' ? {} : { path }),
  })
  const fault = (message: string, place?: Place, path?: string): void => {
    faults.push(issue('format-invalid', message, place, path))
    if (faults.length >= MOST_ISSUES) throw new PyogiError('format-invalid', faults)
  }
  return {
    issues: passed,
    fault,
    passOver(message, place) {
      if (passed.length < MOST_ISSUES) passed.push(issue('format-passed-over', message, place))
    },
    take(value, places) {
      const entry = checked(value, (found) => {
        const steps = (found.path ?? '').split('.').slice(1)
        fault(found.message, places(steps), steps.join('.'))
      })
      if (entry === undefined) return undefined
      const place = places(['id'])
      const earlier = lines.get(entry.id)
      if (earlier !== undefined) {
        fault(`id ${entry.id} stands twice, first in line ${earlier}`, place, 'id')
        return undefined
      }
      if (keepIds) lines.set(entry.id, place.line)
      return entry
    },
    end() {
      if (faults.length > 0) throw new PyogiError('format-invalid', faults)
    },
  }
}

function checked(value: unknown, report: (issue: Issue) => void): Entry | undefined {
  try {
    return parseEntries([value])[0]
  } catch (error) {
    if (!(error instanceof PyogiError)) throw error
    error.issues.forEach(report)
    return undefined
  }
}
