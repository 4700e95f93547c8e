import { linesOf } from './lines.ts'
import { mergeSpans, type Span } from './span.ts'

const URL_TAIL = /[^\s<>"'“”‘’「」가-힣]/
const HOST = /^(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,12}(?=$|[/?:#])/i

/**
 * Stretches that are not prose and are never read: URLs, e-mail addresses, handles, hashtags, code in backticks and
 * whole keyword lines (`#OpenAI #Ministry of Science and ICT`). Sorted and disjoint.
 */
export function opaqueSpans(text: string): Span[] {
  const spans: Span[] = []
  addUrls(text, spans)
  addTags(text, spans)
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) addAt(text, at, spans)
  addCode(text, spans)
  return mergeSpans(spans)
}

function isTagLine(text: string, line: Span): boolean {
  let at = line.start
  while (at < line.end && text[at] === ' ') at++
  if (text[at] !== '#' || /[\s#]/.test(text[at + 1] ?? ' ')) return false
  const second = text.indexOf(' #', at)
  return second > 0 && second < line.end
}

function addUrls(text: string, spans: Span[]): void {
  for (const opener of ['://', 'www.']) {
    for (let at = text.indexOf(opener); at >= 0; at = text.indexOf(opener, at + opener.length)) {
      let start = at
      while (opener === '://' && start > 0 && /[a-z0-9+.-]/i.test(text[start - 1]!)) start--
      let end = at + opener.length
      while (end < text.length && URL_TAIL.test(text[end]!)) end++
      while (end > at + opener.length && /[.,;:!?)\]]/.test(text[end - 1]!)) end--
      spans.push({ start, end })
    }
  }
}

function addTags(text: string, spans: Span[]): void {
  if (!text.includes('#')) return
  for (const line of linesOf(text)) {
    if (isTagLine(text, line)) spans.push(line)
  }
  for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
    if (!isWordAt(text, at + 1) || isWordAt(text, at - 1)) continue
    let end = at + 1
    while (isWordAt(text, end)) end++
    spans.push({ start: at, end })
  }
}

function addAt(text: string, at: number, spans: Span[]): void {
  let start = at
  while (start > 0 && /[A-Za-z0-9._+-]/.test(text[start - 1]!)) start--
  let end = at + 1
  while (end < text.length && /[A-Za-z0-9._-]/.test(text[end]!)) end++
  while (end > at + 1 && text[end - 1] === '.') end--
  if (end === at + 1) return
  if (start < at && !HOST.test(text.slice(at + 1, end))) return
  spans.push({ start, end })
}

function isWordAt(text: string, at: number): boolean {
  const mark = text[at]
  return mark !== undefined && /[\p{L}\p{N}_]/u.test(mark)
}

function addCode(text: string, spans: Span[]): void {
  for (let at = text.indexOf('`'); at >= 0; ) {
    let size = 1
    while (text[at + size] === '`') size++
    const close = text.indexOf('`'.repeat(size), at + size)
    if (close < 0) return
    if (size >= 3 || !text.slice(at, close).includes('\n')) spans.push({ start: at, end: close + size })
    at = text.indexOf('`', close + size)
  }
}
