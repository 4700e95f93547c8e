/** One thing that is wrong with data: where it stands, what was found, what was expected. Lines and columns from 1. */
export interface Issue {
  code: string
  message: string
  file?: string
  line?: number
  column?: number
  /** Path inside the data, `terms.0.text`. */
  path?: string
}

/**
 * The one error class of pyogi: unusable data or options, never unusable text. Carries every issue found at once.
 *
 * @example
 * ```ts
 * import { compileDictionary, PyogiError } from 'pyogi'
 * try { compileDictionary([{ id: 'x', kind: 'person', terms: [] }]) } catch (error) {
 *   if (error instanceof PyogiError) console.log(error.code) // => 'dictionary-invalid'
 * }
 * ```
 */
export class PyogiError extends Error {
  override readonly name: string = 'PyogiError'
  constructor(
    readonly code: string,
    readonly issues: readonly Issue[],
  ) {
    super(`${code}: ${issues.map(describeIssue).join('; ')}`)
  }
}

/** One issue on one line: `file:line:column path: message`. */
export function describeIssue(issue: Issue): string {
  const place = [issue.file, issue.line, issue.column].filter((part) => part !== undefined).join(':')
  return [place, issue.path, issue.message].filter((part) => part !== undefined && part !== '').join(' ')
}
