import { linesOf } from './lines.ts'
import type { Span } from './span.ts'

const TITLES: Readonly<Record<string, string>> = { '「': '」', '『': '』', '《': '》', '〈': '〉' }
/** The marks that a line is read for. */
const MARKS = /["“”「『《〈]/g

/** Quoted stretches of a text, marks included. `speech`: double quotes; `title`: 「」 『』 《》 〈〉. */
export interface Quoted {
  readonly speech: Span[]
  readonly title: Span[]
}

/** A quote that a line leaves open, and the mark that would close it. */
interface Open {
  readonly start: number
  readonly mark: '"' | '”'
}

/**
 * Finds direct quotes and titles of works (한글 맞춤법, 문장 부호). Titles stand within a line. A quote goes on into the
 * next line where that closes it before it opens another; a curly one left open otherwise runs to the end of its line,
 * as each paragraph of a long quote opens anew. Straight double quotes are paired in order; an unpaired one quotes nothing.
 */
export function quotedOf(text: string): Quoted {
  const speech: Span[] = []
  const title: Span[] = []
  const marks = Array.from(text.matchAll(MARKS), ({ index }) => index)
  if (marks.length === 0) return { speech, title }
  let next = 0
  let open: Open | undefined
  let last = -1
  for (const line of linesOf(text)) {
    if (text.slice(line.start, line.end).trim() === '') open = leaveOpen(open, last, speech)
    else {
      const first = next
      while (next < marks.length && marks[next]! < line.end) next++
      open = readLine(text, line, marks.slice(first, next), open, last, { speech, title })
    }
    last = line.end
  }
  leaveOpen(open, last, speech)
  speech.sort((a, b) => a.start - b.start)
  return { speech, title }
}

/** What a paragraph leaves open: a curly quote runs to the end of the line it stands in. */
function leaveOpen(open: Open | undefined, end: number, speech: Span[]): undefined {
  if (open?.mark === '”') speech.push({ start: open.start, end })
  return undefined
}

function readLine(
  text: string,
  line: Span,
  marks: readonly number[],
  before: Open | undefined,
  endBefore: number,
  { speech, title }: Quoted,
): Open | undefined {
  let straight = before?.mark === '"' && closesStraight(text, line) ? before.start : -1
  let curly = before?.mark === '”' && closesCurly(text, line) ? before.start : -1
  if (curly < 0) leaveOpen(before, endBefore, speech)
  let read = line.start
  for (const at of marks) {
    if (at < read) continue
    const mark = text[at]!
    if (mark === '"') {
      if (straight < 0) straight = at
      else {
        speech.push({ start: straight, end: at + 1 })
        straight = -1
      }
    } else if (mark === '“') curly = curly < 0 ? at : curly
    else if (mark === '”' && curly >= 0) {
      speech.push({ start: curly, end: at + 1 })
      curly = -1
    } else if (mark !== '”') {
      const close = text.indexOf(TITLES[mark]!, at)
      if (close > 0 && close < line.end) {
        title.push({ start: at, end: close + 1 })
        read = close + 1
      }
    }
  }
  if (curly >= 0) return { start: curly, mark: '”' }
  return straight >= 0 && opensStraight(text, straight) ? { start: straight, mark: '"' } : undefined
}

/** True when the first curly mark of a line closes. */
function closesCurly(text: string, line: Span): boolean {
  return text.slice(line.start, line.end).match(/[“”]/)?.[0] === '”'
}

/** True when a line has an odd number of straight marks, the first of which can only close: it follows a word or a stop. */
function closesStraight(text: string, line: Span): boolean {
  const marks = [...text.slice(line.start, line.end).matchAll(/"/g)]
  const first = marks[0]
  return first !== undefined && marks.length % 2 === 1 && /\S/.test(text[line.start + first.index - 1] ?? ' ')
}

/** True for a straight mark that can only open: a space before it, a word after it. */
function opensStraight(text: string, at: number): boolean {
  return !/\S/.test(text[at - 1] ?? ' ') && /\S/.test(text[at + 1] ?? ' ')
}
