import type { Span } from '../text/span.ts'
import { scriptOfName } from './name-script.ts'
import { isParty, type NoteClass, noteClass } from './notes.ts'
import { type Part, partsOf } from './parts.ts'
import { holds } from './short-form.ts'

/**
 * What a bracket is for. `gloss-candidate`: it may give another form of the name before it. `title`: the marks around
 * the title of a work or law (「」, 《》). The others are no glosses and say why.
 */
export type BracketClass = 'gloss-candidate' | 'title' | 'dateline' | NoteClass

const TITLE_MARKS = '「『〈《'
const DATELINE = /^[가-힣A-Za-z·, ]{1,24}=[가-힣A-Za-z0-9 ]{1,24}$/
const REACH = 60

/** Class of the bracket at `span` (both signs in it), by its content and the text right before it. */
export function classOf(text: string, span: Span): BracketClass {
  const inner = { start: span.start + 1, end: span.end - 1 }
  const content = text.slice(inner.start, inner.end).trim()
  if (TITLE_MARKS.includes(text.charAt(span.start))) return 'title'
  if (DATELINE.test(content) && startsLine(text, span.start)) return 'dateline'
  if (/^\d{1,3}(?:\s?[,–~-]\s?\d{1,3}){0,8}$/.test(content) && '[［'.includes(text.charAt(span.start)))
    return 'citation'
  const parts = partsOf(text, inner)
  const whole = parts.some((part) => part.alias && part.note === undefined) ? undefined : noteClass(content)
  if (whole !== undefined) return whole
  const before = text.slice(Math.max(0, span.start - REACH), span.start)
  if (startsLine(text, span.start)) return 'remark'
  const names = parts.filter((part) => part.note === undefined)
  if (names.some((part) => !isRemarkBeside(before, part))) return 'gloss-candidate'
  if (parts.some((part) => isParty(part.text))) return 'district'
  return parts.find((part) => part.note !== undefined)?.note ?? 'remark'
}

/** Hangul after a Hangul word says something about it, unless it is an alias or made of that word's syllables. */
function isRemarkBeside(before: string, part: Part): boolean {
  if (part.alias || part.script !== 'hangul') return false
  const word = /[^\s"'’”」』》〉)\]）]{1,40}["'’”」』》〉]?[)\]）]?\s?$/u.exec(before)?.[0] ?? ''
  if (scriptOfName(word) !== 'hangul' || /[A-Za-z]["'’”]?\s?$/.test(word)) return false
  if (/^[A-Za-z]/.test(part.text)) return false
  return !holds(
    before,
    [...part.text].filter((sign) => sign !== ' '),
  )
}

function startsLine(text: string, at: number): boolean {
  let start = at
  while (start > 0 && (text.charAt(start - 1) === ' ' || text.charAt(start - 1) === '\t')) start--
  return start === 0 || text.charAt(start - 1) === '\n'
}
