import { type Script, scriptAt, scriptBefore } from './script.ts'

/** How a Latin or numeric form ends, and the weight of that. */
export interface LatinEnd {
  readonly code: 'end' | 'possessive' | 'plural'
  readonly weight: number
}

/** Second halves of English compounds that leave the first half a name: Seoul-based, OpenAI-led. */
const COMPOUND_TAILS: ReadonlySet<string> = new Set(
  (
    'affiliated aligned approved area backed based born bound brand branded built centered class compatible compliant controlled dominated developed educated era ' +
    'focused free friendly funded held hosted invested issued led level like linked listed made manufactured mediated only operated owned powered ' +
    'produced proposed related run sized specific sponsored style supplied supported trained type wide'
  ).split(' '),
)
const LONGEST_TAIL = 12

/** How a form that ends in a Latin letter or a digit ends at `end` of a folded text; undefined when its word goes on. */
export function latinEnd(text: string, end: number, last: Script): LatinEnd | undefined {
  const sign = text[end]
  const next = scriptAt(text, end + 1)
  const joined = next === 'latin' || next === 'digit'
  switch (sign) {
    case 's':
      return last === 'latin' && !joined && text[end - 1] !== 's' ? plural(text, end + 1) : undefined
    case "'":
      return apostrophe(text, end)
    case '-':
      return next === 'latin' ? hyphen(text, end) : next === 'digit' ? undefined : { code: 'end', weight: 1 }
    case '.':
      return joined && !isSentenceStart(text, end + 1) ? undefined : { code: 'end', weight: 2 }
    case ',':
      return last === 'digit' && next === 'digit' ? undefined : { code: 'end', weight: 2 }
    case '&':
      return joined ? undefined : { code: 'end', weight: 2 }
    case '+':
    case '#':
    case '@':
    case '_':
      return undefined
    default: {
      const script = scriptAt(text, end)
      return script === 'punctuation' || script === 'symbol' ? { code: 'end', weight: 2 } : undefined
    }
  }
}

/** False for a Latin or numeric form that the sign before it ties to an earlier part: AT&T, O'Brien, GPT-4, naver.com. */
export function mayFollowSign(text: string, start: number): boolean {
  const sign = text[start - 1]
  if (sign === '@' || sign === '_') return false
  const before = scriptBefore(text, start - 1)
  if (before !== 'latin' && before !== 'digit') return true
  if (sign === '-') return isUpper(text.charCodeAt(start))
  if (sign === '.') return isSentenceStart(text, start)
  if (sign === ',') return before === 'latin' || scriptAt(text, start) === 'latin'
  return sign !== '&' && sign !== "'"
}

function plural(text: string, at: number): LatinEnd {
  // After a small letter the s may as well belong to another word: New, News.
  const weight = isUpper(text.charCodeAt(at - 2)) ? 1 : 0
  return text[at] === "'" && scriptAt(text, at + 1) !== 'latin'
    ? { code: 'possessive', weight }
    : { code: 'plural', weight }
}

function apostrophe(text: string, end: number): LatinEnd | undefined {
  const next = scriptAt(text, end + 1)
  if (next !== 'latin') {
    const owner = text[end - 1] === 's' || text[end - 1] === 'S'
    return owner && next === 'space' ? { code: 'possessive', weight: 1 } : { code: 'end', weight: 2 }
  }
  const owned = (text.charCodeAt(end + 1) | 0x20) === 0x73 && scriptAt(text, end + 2) !== 'latin'
  return owned ? { code: 'possessive', weight: 3 } : undefined
}

function hyphen(text: string, end: number): LatinEnd | undefined {
  let at = end + 1
  while (at - end <= LONGEST_TAIL + 1 && scriptAt(text, at) === 'latin') at++
  const tail = text.slice(end + 1, at)
  if (COMPOUND_TAILS.has(tail.toLowerCase())) return { code: 'end', weight: 1 }
  const both = isUpper(text.charCodeAt(end - 1)) && tail.length > 1 && tail === tail.toUpperCase()
  return both ? { code: 'end', weight: 0 } : undefined
}

/** A capital and a small letter right after a full stop: the blank between two sentences is missing. */
function isSentenceStart(text: string, at: number): boolean {
  return isUpper(text.charCodeAt(at)) && scriptAt(text, at + 1) === 'latin' && !isUpper(text.charCodeAt(at + 1))
}

function isUpper(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a
}
