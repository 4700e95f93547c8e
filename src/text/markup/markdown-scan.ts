import { LONGEST_LABEL, labelEnd, normalLabel } from './markdown-definitions.ts'
import { resourceEnd } from './markdown-link.ts'

/** Inline markup in a leaf's text; what lies between tokens is running text. */
export interface Token {
  readonly kind:
    | 'run'
    | 'open'
    | 'close'
    | 'skip'
    | 'break'
    | 'tag'
    | 'nothing'
    | 'link-open'
    | 'link-close'
    | 'image-open'
    | 'image-close'
  readonly start: number
  readonly end: number
}

interface Bracket {
  readonly image: boolean
  readonly start: number
  readonly token: number
  active: boolean
}

const TAG =
  /<(?:[A-Za-z][A-Za-z0-9-]*(?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*\s*\/?>|\/[A-Za-z][A-Za-z0-9-]*\s*>)/y
const AUTOLINK = /<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z0-9.-]{1,255})>/y
const MARKS = /[\\`<![\]*_~\n]/g

/**
 * Finds code spans, HTML, autolinks, links, pictures, hard breaks and runs of `*`, `_` and `~` in a leaf's text
 * (CommonMark 0.31, 6); in text order.
 */
export function scanInlines(raw: string, labels: ReadonlySet<string>): Token[] {
  const tokens: Token[] = []
  const brackets: Bracket[] = []
  const closing = closings(raw)
  MARKS.lastIndex = 0
  for (let match = MARKS.exec(raw); match !== null; match = MARKS.exec(raw)) {
    const at = match.index
    const mark = match[0]
    let end = at + 1
    if (mark === '\\') {
      end++
      if (raw[at + 1] === '\n') tokens.push({ kind: 'break', start: at, end })
    } else if (mark === '\n') {
      if (raw.slice(at - 2, at) === '  ') tokens.push({ kind: 'break', start: at, end })
    } else if (mark === '`') {
      while (raw[end] === '`') end++
      const close = closing.code(end - at, end)
      if (close >= 0) {
        end = close + end - at
        tokens.push({ kind: 'skip', start: at, end })
      }
    } else if (mark === '<') {
      const token = angled(raw, at, closing)
      if (token !== undefined) {
        tokens.push(token)
        end = token.end
      }
    } else if (mark === '[' || (mark === '!' && raw[end] === '[')) {
      if (mark === '!') end++
      brackets.push({ image: mark === '!', start: at, token: tokens.length, active: true })
    } else if (mark === ']') end = closeBracket(raw, at, tokens, brackets, labels)
    else if (mark !== '!') {
      while (raw[end] === mark) end++
      tokens.push({ kind: 'run', start: at, end })
    }
    MARKS.lastIndex = end
  }
  return tokens
}

function angled(raw: string, at: number, closing: Closings): Token | undefined {
  AUTOLINK.lastIndex = at
  if (AUTOLINK.test(raw)) return { kind: 'skip', start: at, end: AUTOLINK.lastIndex }
  TAG.lastIndex = at
  if (TAG.test(raw)) return { kind: 'tag', start: at, end: TAG.lastIndex }
  if (raw.startsWith('<!-->', at)) return { kind: 'nothing', start: at, end: at + 5 }
  if (raw.startsWith('<!--->', at)) return { kind: 'nothing', start: at, end: at + 6 }
  const [open, close] =
    [
      ['<!--', '-->'],
      ['<![CDATA[', ']]>'],
      ['<?', '?>'],
      ['<!', '>'],
    ].find(([opener]) => raw.startsWith(opener!, at)) ?? []
  if (open === undefined || close === undefined) return undefined
  if (open === '<!' && !/[A-Za-z]/.test(raw[at + 2] ?? '')) return undefined
  const found = closing.text(close, at + open.length)
  return found < 0 ? undefined : { kind: 'nothing', start: at, end: found + close.length }
}

/** Reads a `]`: pairs it with its opener when a resource or a known label makes a link of them; gives the offset to go on at. */
function closeBracket(
  raw: string,
  at: number,
  tokens: Token[],
  brackets: Bracket[],
  labels: ReadonlySet<string>,
): number {
  const bracket = brackets.pop()
  if (bracket === undefined || !bracket.active) return at + 1
  const inner = bracket.start + (bracket.image ? 2 : 1)
  if (raw[inner] === '^' && at - inner < LONGEST_LABEL && labels.has(normalLabel(raw.slice(inner, at)))) {
    tokens.push({ kind: 'nothing', start: bracket.start, end: at + 1 })
    return at + 1
  }
  const end = linkEnd(raw, inner, at, labels)
  if (end < 0) return at + 1
  const kind = bracket.image ? 'image' : 'link'
  tokens.splice(bracket.token, 0, { kind: `${kind}-open`, start: bracket.start, end: inner })
  tokens.push({ kind: `${kind}-close`, start: at, end })
  if (!bracket.image) for (const other of brackets) if (!other.image) other.active = false
  return end
}

/** Where the link closes whose text is raw[inner, at); -1 when it is none. */
function linkEnd(raw: string, inner: number, at: number, labels: ReadonlySet<string>): number {
  const resource = resourceEnd(raw, at + 1)
  if (resource >= 0) return resource
  if (raw[at + 1] === '[') {
    const close = labelEnd(raw, at + 1)
    if (close > at + 2) return labels.has(normalLabel(raw.slice(at + 2, close))) ? close + 1 : -1
  }
  const own = labelEnd(raw, inner - 1) === at && labels.has(normalLabel(raw.slice(inner, at)))
  if (!own) return -1
  return raw.startsWith('[]', at + 1) ? at + 3 : at + 1
}

interface Closings {
  /** Where the next run of exactly `size` backticks stands at or after `from`; -1 for none. */
  code(size: number, from: number): number
  /** Where a text stands at or after `from`; -1 for none. */
  text(text: string, from: number): number
}

/** Searches that remember that there is no more to find, so that a text full of openers stays linear. */
function closings(raw: string): Closings {
  const runs = new Map<number, number[]>()
  for (const run of raw.matchAll(/`+/g)) {
    const size = run[0].length
    const places = runs.get(size)
    if (places === undefined) runs.set(size, [run.index])
    else places.push(run.index)
  }
  const used = new Map<number, number>()
  const ended = new Set<string>()
  return {
    code(size, from) {
      const places = runs.get(size) ?? []
      let number = used.get(size) ?? 0
      while (number < places.length && places[number]! < from) number++
      used.set(size, number)
      return places[number] ?? -1
    },
    text(text, from) {
      if (ended.has(text)) return -1
      const found = raw.indexOf(text, from)
      if (found < 0) ended.add(text)
      return found
    },
  }
}
