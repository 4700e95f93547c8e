import type { Intake } from './intake.ts'

/** A line without its end, and its number from 1. */
export interface Line {
  text: string
  line: number
}

/**
 * Cuts chunks into lines (`\n` or `\r\n`). A line longer than `longest` UTF-16 units is a fault; the rest of the file is
 * then not read.
 */
export function createLineReader(longest: number, intake: Intake): { push(chunk: string): Line[]; end(): Line[] } {
  let pending = ''
  let line = 0
  let failed = false
  const check = (text: string): boolean => {
    if (text.length <= longest) return true
    intake.fault(`expected lines of at most ${longest} characters, found a longer one`, { line: line + 1, column: 1 })
    failed = true
    pending = ''
    return false
  }
  return {
    push(chunk) {
      const lines: Line[] = []
      let start = 0
      for (let end = chunk.indexOf('\n'); end !== -1 && !failed; end = chunk.indexOf('\n', start)) {
        const text = pending + chunk.slice(start, end)
        pending = ''
        start = end + 1
        if (check(text)) lines.push({ text: text.endsWith('\r') ? text.slice(0, -1) : text, line: ++line })
      }
      if (!failed) {
        pending += chunk.slice(start)
        check(pending)
      }
      return lines
    },
    end() {
      if (failed || pending === '') return []
      const text = pending
      pending = ''
      return [{ text, line: ++line }]
    },
  }
}
