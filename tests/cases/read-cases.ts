import { readFileSync } from 'node:fs'
import type { Tally } from './held-out.ts'

/** The rows of a table of cases beside this file: tab-separated, `#` begins a remark, `\n`, `\r` and `\t` are escapes. */
export function readCases(file: string): string[][] {
  const table = readFileSync(new URL(file, import.meta.url), 'utf8')
  return table
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => line.split('\t').map(plain))
}

function plain(cell: string): string {
  return cell.replace(/\\([nrt])/g, (_, letter) => ({ n: '\n', r: '\r', t: '\t' })[letter as 'n' | 'r' | 't'])
}

/** A stretch of a sample text that ⟦label:…⟧ marks; offsets are of the text without the marks. */
export interface Mark {
  readonly label: string
  readonly start: number
  readonly end: number
}

/** A sample text and what is marked in it; marks may nest. */
export function readMarks(sample: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = []
  const open: { label: string; start: number }[] = []
  let text = ''
  for (let at = 0; at < sample.length; at++) {
    if (sample[at] === '⟦') {
      const colon = sample.indexOf(':', at)
      open.push({ label: sample.slice(at + 1, colon), start: text.length })
      at = colon
    } else if (sample[at] === '⟧') marks.push({ ...open.pop()!, end: text.length })
    else text += sample[at]
  }
  return { text, marks }
}

/** A text with its marks written into it again, for a readable comparison; the order of marks does not matter. */
export function showMarks(text: string, marks: readonly Mark[]): string {
  const lines = marks.map(({ label, start, end }) => `${start}-${end} ${label}: ${text.slice(start, end)}`)
  return [text, ...lines.sort()].join('\n')
}

/** How many of the expected marks were found, and how many were found beside them. */
export function tallyMarks(expected: readonly Mark[], found: readonly Mark[]): Tally {
  const keyOf = ({ label, start, end }: Mark): string => `${label} ${start} ${end}`
  const wanted = new Set(expected.map(keyOf))
  const right = found.filter((mark) => wanted.has(keyOf(mark))).length
  return { right, wrong: found.length - right, missed: wanted.size - right }
}
