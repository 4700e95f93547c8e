import { type Issue, PyogiError } from './error.ts'
import { DATE } from './period.ts'

/**
 * Refuses options that cannot be meant: who mistypes one must not think that it holds.
 *
 * @throws PyogiError `option-invalid`, with one issue for each
 */
export function refuseOptions(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new PyogiError('option-invalid', issues)
}

/** What is wrong with an option that has a list of values; nothing when it is one of them or not given. */
export function choiceIssues(path: string, value: unknown, choices: readonly unknown[]): Issue[] {
  if (value === undefined || choices.includes(value)) return []
  return [optionIssue(path, `expected ${choices.join(', ')}, found ${shown(value)}`)]
}

/** What is wrong with a date given as an option. */
export function dateIssues(path: string, value: unknown): Issue[] {
  if (value === undefined || (typeof value === 'string' && DATE.test(value))) return []
  return [optionIssue(path, `expected YYYY, YYYY-MM or YYYY-MM-DD, found ${shown(value)}`)]
}

/** The keys of options that nothing reads. */
export function strangeKeys(path: string, options: object, known: readonly string[]): Issue[] {
  return Object.keys(options)
    .filter((key) => !known.includes(key))
    .map((key) => optionIssue(path === '' ? key : `${path}.${key}`, `no such option; there are ${known.join(', ')}`))
}

/** Something wrong with an option, by its path (`rules.name-variant`). */
export function optionIssue(path: string, message: string): Issue {
  return { code: 'option-invalid', message, path }
}

function shown(value: unknown): string {
  return typeof value === 'object' && value !== null ? (Array.isArray(value) ? 'a list' : 'an object') : String(value)
}
