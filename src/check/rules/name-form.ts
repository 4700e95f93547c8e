import type { Diagnostic } from '../../edit/diagnostic.ts'
import { isBySound, type Mention } from '../../mention/mention.ts'
import { isTrusted, statusOf, typeOf } from '../../model/designation.ts'
import type { Sense, Term } from '../../model/entry.ts'
import { endedBefore } from '../../model/period.ts'
import { writtenTerm } from '../../render/name.ts'
import { isQuoted, isTitle } from '../../render/scope.ts'
import { fold } from '../../text/fold.ts'
import { remembering } from '../../text/remember.ts'
import { replaceMention } from '../replace.ts'
import type { Reading, Rule } from '../rule.ts'

/**
 * A name that is not written as it should be: `name-misspelt` (a listed wrong form, or one whose gloss names the
 * person), `name-variant` (hyphen, order, case, spacing, `&`), `name-rejected` (known damage),
 * `name-sounds-like` (only sound and what stands beside it say who is meant: an offer).
 */
export const nameForm: Rule = (reading) => {
  /** A text names the same again and again. */
  const known = new Map<Term, Wanted>()
  const remarks: Diagnostic[] = []
  for (const mention of reading.document.mentions) {
    const { sense } = mention
    if (sense === undefined || mention.via === 'later') continue
    let wanted = known.get(sense.term)
    if (wanted === undefined) {
      wanted = wantedFor(reading, sense)
      known.set(sense.term, wanted)
    }
    const remark = remarkOn(reading, mention, sense, wanted)
    if (remark !== undefined) remarks.push(remark)
  }
  return remarks
}

/** What should stand in place of a term, and whether that is settled or one of those in use. */
interface Wanted {
  readonly right: Term | undefined
  readonly settled: boolean
}

function wantedFor(reading: Reading, sense: Sense): Wanted {
  const settled = rightTerm(reading, sense)
  return { right: settled ?? acceptedTerm(sense), settled: settled !== undefined }
}

function remarkOn(
  { document, trust }: Reading,
  mention: Mention,
  sense: Sense,
  { right, settled }: Wanted,
): Diagnostic | undefined {
  if (right === undefined || right.text === mention.text) return undefined
  const found = document.text === document.folded.text ? mention.text : fold(mention.text).text
  if (right.text === found || isShouted(found) || isCapitalised(found, right.text)) return undefined
  const code = isBySound(mention) ? 'name-sounds-like' : codeOf(mention, sense, found, right)
  if (code === undefined) return undefined
  const quoted = isQuoted(document, mention.span)
  return {
    code,
    span: mention.span,
    params: { found: mention.text, expected: right.text },
    severity: code === 'name-variant' || code === 'name-sounds-like' ? 'information' : 'warning',
    edits: replaceMention(document, mention, right),
    safe:
      settled &&
      code !== 'name-sounds-like' &&
      !(quoted && code === 'name-variant') &&
      isTrusted(right, trust) &&
      !isTitle(document, mention.span),
    entry: sense.entry.id,
  }
}

function codeOf(mention: Mention, { entry, term }: Sense, found: string, right: Term): string | undefined {
  const status = statusOf(entry, term)
  if (status === 'rejected') return 'name-rejected'
  if (sameLetters(found, right.text)) return 'name-variant'
  return status === 'deprecated' || mention.via === 'variant' ? 'name-misspelt' : undefined
}

/**
 * What should stand in place of a form: for a wrong one, and for a preferred one in another style, the name the house
 * writes; an admitted or earlier name stays what it is, and so does one of a body that has no name any more.
 */
function rightTerm({ document, policy }: Reading, { entry, term }: Sense): Term | undefined {
  const status = statusOf(entry, term)
  if (status === 'superseded' || (status === 'admitted' && typeOf(term) !== 'variant')) return term
  const written = writtenTerm(entry, term.lang, policy, document.date)
  return written ?? (status === 'preferred' && endedBefore(term, document.date) ? term : undefined)
}

/** For known damage to a name that has no settled form in the language: one of those in use, as an offer. */
function acceptedTerm({ entry, term }: Sense): Term | undefined {
  if (statusOf(entry, term) !== 'rejected') return undefined
  return entry.terms.find(
    (other) => other.lang === term.lang && typeOf(other) === 'full' && statusOf(entry, other) === 'admitted',
  )
}

function sameLetters(found: string, name: string): boolean {
  return sortedLetters(found) === sortedLetters(name)
}

/** A text has the same variants again and again. */
const sortedLetters = remembering(1024, (text) => {
  const letters = text
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]/gu, '')
  return [...letters].sort().join('')
})

/** A headline in capitals writes every name so. */
function isShouted(found: string): boolean {
  return /[A-Z]/.test(found) && found === found.toUpperCase()
}

/** A sentence or title capitalises a term that is no proper name: `Artificial intelligence`. */
function isCapitalised(found: string, term: string): boolean {
  return !/[A-Z]/.test(term) && found.toLowerCase() === term
}
