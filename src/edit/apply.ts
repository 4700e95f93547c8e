import { PyogiError } from '../model/error.ts'
import type { Edit } from './edit.ts'

/** Text order of edits: by start, then by end, so that an insertion stands before a replacement at the same place. */
export function byPlace(a: Edit, b: Edit): number {
  return a.span.start - b.span.start || a.span.end - b.span.end
}

/**
 * Applies edits to the text they were made for; the only writer of pyogi. Edits may come in any order; an insertion
 * at the end of a replaced span follows it.
 *
 * @throws PyogiError `edit-out-of-range` or `edit-overlap`
 * @example
 * ```ts
 * import { applyEdits } from 'pyogi'
 * applyEdits('KISA said', [{ span: { start: 4, end: 4 }, text: ' (키사)' }]) // => 'KISA (키사) said'
 * ```
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let written = ''
  let at = 0
  for (const edit of [...edits].sort(byPlace)) {
    const { start, end } = edit.span
    if (!(start >= 0 && start <= end && end <= text.length)) {
      throw refuse('edit-out-of-range', `edit [${start}, ${end}) in a text of ${text.length} code units`)
    }
    if (start < at)
      throw refuse('edit-overlap', `edit [${start}, ${end}) begins before the end of the one before, ${at}`)
    written += text.slice(at, start) + edit.text
    at = end
  }
  return written + text.slice(at)
}

function refuse(code: string, message: string): PyogiError {
  return new PyogiError(code, [{ code, message }])
}
