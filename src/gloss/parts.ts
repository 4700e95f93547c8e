import type { Lang } from '../model/entry.ts'
import type { Span } from '../text/span.ts'
import { type Label, labelOf } from './labels.ts'
import { type Script, scriptOfName } from './name-script.ts'
import { type NoteClass, noteClass } from './notes.ts'

/**
 * One part of a bracket: `text` without its label and quotes, UTF-16 half-open offsets of exactly that text, its
 * script and language; `note` when it is no name, `alias` when a label calls it a name for later use (`이하`).
 */
export interface Part {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly script: Script
  readonly lang: Lang
  readonly alias: boolean
  /** Whether a label names its language. */
  readonly labelled: boolean
  readonly note?: NoteClass
}

const QUOTES = '\'"‘’“”「」『』〈〉《》`´'
const MIDDLE_DOTS = '·∙・ㆍ•‧'
const OPENING = '([（［〔{'
const CLOSING = ')]）］〕}'

/** The parts of the text between two brackets, in order; `inner` is that text's span. */
export function partsOf(text: string, inner: Span): Part[] {
  const parts: Part[] = []
  let open: { readonly start: number; readonly last: Piece } | undefined
  for (const piece of pieces(text, inner)) {
    if (open !== undefined && !separates(open.last, piece)) {
      // A comma, a middle dot or a stroke inside one name.
      open = { start: open.start, last: piece }
      continue
    }
    if (open !== undefined) parts.push(partFrom(text, open))
    open = { start: piece.start, last: piece }
  }
  if (open !== undefined) parts.push(partFrom(text, open))
  return parts
}

/** A stretch between two separators; `joint` is the separator before it, empty at the start. */
interface Piece extends Span {
  readonly joint: string
  readonly part: Part
}

function partFrom(text: string, { start, last }: { readonly start: number; readonly last: Piece }): Part {
  return start === last.start ? last.part : partAt(text, { start, end: last.end })
}

function pieces(text: string, inner: Span): Piece[] {
  const found: Piece[] = []
  let start = inner.start
  let joint = ''
  let nested = 0
  const cut = (end: number, next: number, separator: string): void => {
    const span = trimmed(text, { start, end })
    if (span.end > span.start) {
      found.push({ ...span, joint, part: partAt(text, span) })
      joint = separator
    }
    start = next
  }
  for (let at = inner.start; at < inner.end; at++) {
    const sign = text.charAt(at)
    if (OPENING.includes(sign)) {
      if (nested++ === 0) cut(at, at, '(')
    } else if (CLOSING.includes(sign)) {
      // What stands in a bracket of its own is that bracket's business.
      if (nested > 0 && --nested === 0) start = at + 1
    } else if (nested === 0) {
      const separator = separatorAt(text, start, at)
      if (separator !== '') cut(at, at + 1, separator)
    }
  }
  if (nested === 0) cut(inner.end, inner.end, '')
  return found
}

/** Whether a separator parts two names, or only words of one (Births, Deaths and Marriages; 문화·체육). */
function separates(before: Piece, { joint, start, part }: Piece): boolean {
  if (joint === ';' || joint === ' /' || joint === '(') return true
  if (part.start > start || part.alias || part.note !== undefined || before.part.note !== undefined) return true
  const script = before.part.script
  if (script !== part.script) return !(script === 'latin' && part.script === 'none')
  const [left, right] = [isAcronym(before.part.text), isAcronym(part.text)]
  if (left || right) return joint !== '/' || left !== right
  return joint === '·' && script !== 'hangul'
}

function separatorAt(text: string, start: number, at: number): string {
  const sign = text.charAt(at)
  if (sign === '.' && labelOf(text.slice(at + 1, at + 40).trimStart())?.label.kind === 'alias') return ';'
  if (sign === ';' || sign === '；' || sign === '|') return ';'
  if (sign === ',' || sign === '，' || sign === '、')
    return /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1)) ? '' : ','
  if (MIDDLE_DOTS.includes(sign)) return /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1)) ? '' : '·'
  if (sign === '/' || sign === '／') return text.charAt(at - 1) === ' ' ? ' /' : '/'
  if ((sign === '=' || sign === ':') && text.charAt(at - 1) === ' ' && !isLabel(text.slice(start, at + 1).trim()))
    return ','
  return ''
}

/** Whether a text is a label and nothing more: `Korean :`. */
function isLabel(text: string): boolean {
  return labelOf(text)?.length === text.length
}

/** Two to ten Latin capitals and digits with at least two capitals, small letters only between them: KISA, MoEF, 5G, TNF-α. */
export function isAcronym(written: string): boolean {
  const text = written.replace(/-[α-ω]$/, '')
  if (!/^[A-Z0-9][A-Za-z0-9&./-]{0,10}[A-Z0-9s]$/.test(text) || /\.[a-z]/.test(text)) return false
  const capitals = text.match(/[A-Z]/g)?.length ?? 0
  const small = text.match(/[a-z]/g)?.length ?? 0
  return capitals >= 2 ? small < capitals : capitals === 1 && small === 0 && text.length <= 4
}

function partAt(text: string, span: Span): Part {
  const found = labelOf(text.slice(span.start, span.end))
  const labelEnd = span.start + (found?.length ?? 0)
  const start = found?.label.kind === 'alias' ? labelEnd + reachLength(text.slice(labelEnd, span.end)) : labelEnd
  const end = found?.label.kind === 'alias' ? start + aliasLength(text.slice(start, span.end)) : span.end
  const name = unquoted(text, { start, end })
  const written = text.slice(name.start, name.end)
  const script = scriptOfName(written)
  const note = noteOf(found?.label, written, script)
  const labelled = found?.label.kind === 'language' ? found.label.lang : undefined
  const lang = labelled === undefined || (labelled === 'ko' && script === 'han') ? LANGS[script] : labelled
  const part = {
    start: name.start,
    end: name.end,
    text: written,
    script,
    lang,
    alias: found?.label.kind === 'alias',
    labelled: labelled !== undefined,
  }
  return note === undefined ? part : { ...part, note }
}

const LANGS: Readonly<Record<Script, Lang>> = {
  hangul: 'ko',
  han: 'ko-Hani',
  kana: 'ja',
  latin: 'en',
  cyrillic: 'ru',
  greek: 'el',
  arabic: 'ar',
  hebrew: 'he',
  thai: 'th',
  devanagari: 'hi',
  none: 'und',
}

/** Length of what says where or for whom an alias holds: 이 조에서 “위원회”라 한다, 통칭하여 ‘회사’라 한다. */
function reachLength(text: string): number {
  return (
    /^(?:(?:이|제\d{1,4})\s?[편장절조항호법영칙]에서(?:는)?|각각|모두|통칭하여|통틀어|줄여서)\s/.exec(text)?.[0]
      .length ?? 0
  )
}

/** Length of an alias without what law texts put after it: `“위원회”라 한다`. */
function aliasLength(text: string): number {
  const quoted = /^\s?["'‘“「『][^"'’”」』]{1,60}["'’”」』]/.exec(text)
  if (quoted !== null) return quoted[0].length
  return /(?:이)?라(?:고)? ?(?:한다|함|칭한다|부른다)$/.exec(text)?.index ?? text.length
}

function noteOf(label: Label | undefined, written: string, script: Script): NoteClass | undefined {
  // 이하 같다: what was said holds further on, and no name is given.
  if (label?.kind === 'alias' && /^같(?:다|음)$/.test(written)) return 'remark'
  if (label?.kind === 'remark' || script === 'none') return noteClass(written) ?? 'remark'
  return noteClass(written)
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  return { start, end }
}

function unquoted(text: string, span: Span): Span {
  let { start, end } = trimmed(text, span)
  while (start < end && QUOTES.includes(text.charAt(start))) start++
  while (end > start && QUOTES.includes(text.charAt(end - 1))) end--
  return trimmed(text, { start, end })
}
