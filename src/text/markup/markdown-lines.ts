/** What a line begins, by CommonMark 0.31, once its containers and up to three blanks are passed. */

const HTML_BLOCK = new Set(
  'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead title tr track ul'.split(
    ' ',
  ),
)
const COMPLETE_TAG =
  /^(?:<[A-Za-z][A-Za-z0-9-]*(?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*\s*\/?>|<\/[A-Za-z][A-Za-z0-9-]*\s*>)\s*$/

/** An ATX heading (4.2): its level and the span of its text in the line. */
export function headingOf(rest: string): { level: number; start: number; end: number } | undefined {
  const open = rest.match(/^(#{1,6})(?:[ \t]|$)/)
  if (open === null) return undefined
  let start = open[1]!.length
  while (rest[start] === ' ' || rest[start] === '\t') start++
  let end = lastInk(rest, rest.length)
  let mark = end
  while (mark > start && rest[mark - 1] === '#') mark--
  if (mark < end && (mark === start || /[ \t]/.test(rest[mark - 1]!))) end = lastInk(rest, mark)
  return { level: open[1]!.length, start, end: Math.max(start, end) }
}

function lastInk(text: string, from: number): number {
  let end = from
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--
  return end
}

/** A code fence (4.5). */
export function fenceOf(rest: string): { mark: string; size: number } | undefined {
  const mark = rest[0]
  if (mark !== '`' && mark !== '~') return undefined
  let size = 1
  while (rest[size] === mark) size++
  return size < 3 || (mark === '`' && rest.includes('`', size)) ? undefined : { mark, size }
}

/** True for the line that closes a fence. */
export function closesFence(rest: string, fence: { mark: string; size: number }): boolean {
  const text = rest.trimEnd()
  return text.length >= fence.size && text === fence.mark.repeat(text.length)
}

/** What ends the HTML block (4.6) that a line begins: a text, or `''` for a blank line; undefined for no HTML block. */
export function htmlBlockOf(rest: string, afterText: boolean): string | undefined {
  if (rest[0] !== '<') return undefined
  const raw = rest.match(/^<(script|pre|style|textarea)(?:[\s>]|$)/i)
  if (raw !== null) return '</'
  if (rest.startsWith('<!--')) return '-->'
  if (rest.startsWith('<?')) return '?>'
  if (rest.startsWith('<![CDATA[')) return ']]>'
  if (/^<![A-Za-z]/.test(rest)) return '>'
  const name = rest.match(/^<\/?([A-Za-z][A-Za-z0-9]*)(?:\s|\/?>|$)/)?.[1]
  if (name !== undefined && HTML_BLOCK.has(name.toLowerCase())) return ''
  return !afterText && COMPLETE_TAG.test(rest) ? '' : undefined
}

/** True when a line ends the HTML block that {@link htmlBlockOf} described. */
export function endsHtmlBlock(line: string, end: string): boolean {
  if (end === '') return line.trim() === ''
  return end === '</' ? /<\/(?:script|pre|style|textarea)>/i.test(line) : line.includes(end)
}

/** A thematic break (4.1). */
export function isRule(rest: string): boolean {
  const mark = rest[0]
  if (mark !== '*' && mark !== '-' && mark !== '_') return false
  let count = 0
  for (const unit of rest) {
    if (unit === mark) count++
    else if (unit !== ' ' && unit !== '\t') return false
  }
  return count >= 3
}

/** Level of the setext underline (4.3) a line is; 0 for none. */
export function underlineLevel(rest: string): 0 | 1 | 2 {
  const text = rest.trimEnd()
  if (/^=+$/.test(text)) return 1
  return /^-+$/.test(text) ? 2 : 0
}

/** A list marker (5.2): its width, whether text follows, and whether it may stand right under a paragraph. */
export function markerOf(rest: string): { width: number; interrupts: boolean } | undefined {
  const marker = rest.match(/^(?:[-+*]|(\d{1,9})[.)])(?=[ \t]|$)/)
  if (marker === null) return undefined
  const width = marker[0].length
  const blank = rest.slice(width).trim() === ''
  return { width, interrupts: !blank && (marker[1] === undefined || Number(marker[1]) === 1) }
}

/** Where the cells of a table row (GFM 4.10) stand in it; `\|` parts none. */
export function cellsOf(row: string): { start: number; end: number }[] {
  const cells: { start: number; end: number }[] = []
  const end = row.trimEnd().length
  let start = row.length - row.trimStart().length
  if (row[start] === '|') start++
  for (let at = start; at <= end; at++) {
    if (row[at] === '\\') at++
    else if (at === end ? start < end : row[at] === '|') {
      cells.push(trimmed(row, start, at))
      start = at + 1
    }
  }
  return cells
}

function trimmed(row: string, start: number, end: number): { start: number; end: number } {
  const text = row.slice(start, end)
  const first = text.length - text.trimStart().length
  return { start: start + first, end: start + Math.max(first, text.trimEnd().length) }
}

/** How many columns the table has whose delimiter row this is; 0 for none. */
export function delimiterWidth(rest: string): number {
  if (!/^[\s|:-]+$/.test(rest) || !/[|:]/.test(rest)) return 0
  const cells = cellsOf(rest)
  return cells.every(({ start, end }) => /^:?-+:?$/.test(rest.slice(start, end))) ? cells.length : 0
}

/** The mark that begins a footnote (GFM), `[^label]:`. */
export function noteMark(rest: string): string | undefined {
  return rest.startsWith('[^') ? rest.slice(0, 1000).match(/^\[\^[^\s[\]]+\]:/)?.[0] : undefined
}
