import { referenceAt } from './entity.ts'
import type { ProseBuilder } from './prose.ts'

/** How a stretch of running text is coded. */
export interface Coding {
  /** `&amp;` stands for `&` (HTML and Markdown). */
  readonly references?: boolean
  /** `\*` stands for `*` (Markdown). */
  readonly escapes?: boolean
  /** False for what is read and never written. */
  readonly writable?: boolean
}

/** What is not copied as it stands; a lone blank is, but at the start of a block. */
const SPECIAL = /^ |[\n\r\t&\\]| (?=[\n\r\t ])/g
const PUNCTUATION = /[!-/:-@[-`{-~]/

/**
 * Adds running text to a prose: decodes it, and makes of every line break with the blanks around it one space, as a
 * browser or a Markdown reader does. `sourceAt` gives the offset in the source of an offset in `raw`.
 */
export function addFlow(
  builder: ProseBuilder,
  raw: string,
  sourceAt: (offset: number) => number,
  coding: Coding = {},
): void {
  const { references = false, escapes = false, writable = true } = coding
  let copied = 0
  const flush = (end: number): void => {
    if (end > copied) builder.copy(raw.slice(copied, end), sourceAt(copied), writable)
  }
  const code = (text: string, start: number, end: number): void => {
    flush(start)
    builder.code(text, { start: sourceAt(start), end: sourceAt(end) }, writable)
    copied = end
  }
  SPECIAL.lastIndex = 0
  for (let match = SPECIAL.exec(raw); match !== null; match = SPECIAL.exec(raw)) {
    const at = match.index
    const mark = match[0]
    let end = at + 1
    if (mark === '&') {
      const reference = references ? referenceAt(raw, at) : undefined
      if (reference !== undefined) {
        end = reference.end
        code(reference.text ?? '\ufffc', at, end)
      }
    } else if (mark === '\\') {
      if (escapes && PUNCTUATION.test(raw[end] ?? '')) {
        end++
        code(raw[end - 1]!, at, end)
      }
    } else {
      while (end < raw.length && /[\n\r\t ]/.test(raw[end]!)) end++
      const first = at === 0 && builder.atStart()
      if (first) {
        flush(at)
        copied = end
      } else if (mark !== ' ' || end > at + 1) code(' ', at, end)
    }
    SPECIAL.lastIndex = end
  }
  flush(raw.length)
}
