import type { Diagnostic } from '../edit/diagnostic.ts'
import type { Span } from '../text/span.ts'

interface Silence extends Span {
  /** The codes that are silent; none means all. */
  readonly codes: readonly string[]
}

const COMMENT = '<!--'
const LONGEST = 200

/**
 * Reads the comments that silence remarks, in formats that have comments: `<!-- pyogi-disable CODE… -->` to
 * `<!-- pyogi-enable -->` (or the end), `<!-- pyogi-disable-next-line CODE… -->`; without codes all are silent.
 */
export function silencedBy(text: string): (remark: Diagnostic) => boolean {
  const silences = silencesOf(text)
  if (silences.length === 0) return () => false
  return ({ code, span }) =>
    silences.some(
      (silence) =>
        silence.start <= span.start &&
        span.start < silence.end &&
        (silence.codes.length === 0 || silence.codes.includes(code)),
    )
}

function silencesOf(text: string): Silence[] {
  const silences: Silence[] = []
  let open: { start: number; codes: string[] } | undefined
  for (let at = text.indexOf(COMMENT); at >= 0; at = text.indexOf(COMMENT, at + 1)) {
    const comment = text.slice(at + COMMENT.length, at + LONGEST)
    const close = comment.indexOf('-->')
    const [verb, ...codes] = close < 0 ? [] : comment.slice(0, close).trim().split(/\s+/)
    const end = at + COMMENT.length + close + 3
    if (verb === 'pyogi-disable-next-line') silences.push({ ...lineAfter(text, end), codes })
    if (verb === 'pyogi-disable') open ??= { start: end, codes }
    if (verb === 'pyogi-enable' && open !== undefined) {
      silences.push({ ...open, end: at })
      open = undefined
    }
  }
  if (open !== undefined) silences.push({ ...open, end: text.length })
  return silences
}

function lineAfter(text: string, offset: number): Span {
  const start = text.indexOf('\n', offset) + 1
  if (start === 0) return { start: text.length, end: text.length }
  const end = text.indexOf('\n', start)
  return { start, end: end < 0 ? text.length : end }
}
