import type { Diagnostic } from '../../edit/diagnostic.ts'
import { isBySound, type Mention } from '../../mention/mention.ts'
import { isTrusted, statusOf, typeOf } from '../../model/designation.ts'
import type { Sense, Term } from '../../model/entry.ts'
import { writtenTerm } from '../../render/name.ts'
import { isQuoted, isTitle } from '../../render/scope.ts'
import { fold } from '../../text/fold.ts'
import { replaceMention } from '../replace.ts'
import type { Reading, Rule } from '../rule.ts'

/**
 * A name that is not written as it should be: `name-misspelt` (a listed wrong form, or one whose gloss names the
 * person), `name-variant` (hyphen, order, case, spacing, `&`), `name-rejected` (known damage),
 * `name-sounds-like` (only sound and what stands beside it say who is meant: an offer).
 */
export const nameForm: Rule = (reading) =>
  reading.document.mentions.flatMap((mention) => {
    if (mention.sense === undefined || mention.via === 'later') return []
    return remarkOn(reading, mention, mention.sense) ?? []
  })

function remarkOn(reading: Reading, mention: Mention, sense: Sense): Diagnostic | undefined {
  const { document, trust } = reading
  const found = fold(mention.text).text
  const settled = rightTerm(reading, sense)
  const right = settled ?? acceptedTerm(sense)
  if (right === undefined || right.text === found || isShouted(found) || isCapitalised(found, right.text))
    return undefined
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
      settled !== undefined &&
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
  if (status === 'deprecated') return sameLetters(found, right.text) ? 'name-variant' : 'name-misspelt'
  if (mention.via === 'variant' || sameLetters(found, right.text))
    return sameLetters(found, right.text) ? 'name-variant' : 'name-misspelt'
  return undefined
}

/**
 * What should stand in place of a form: for a wrong one, and for a preferred one in another style, the name the house
 * writes; an admitted or earlier name stays what it is.
 */
function rightTerm({ document, policy }: Reading, { entry, term }: Sense): Term | undefined {
  const status = statusOf(entry, term)
  if (status === 'superseded' || (status === 'admitted' && typeOf(term) !== 'variant')) return term
  return writtenTerm(entry, term.lang, policy, document.date)
}

/** For known damage to a name that has no settled form in the language: one of those in use, as an offer. */
function acceptedTerm({ entry, term }: Sense): Term | undefined {
  if (statusOf(entry, term) !== 'rejected') return undefined
  return entry.terms.find(
    (other) => other.lang === term.lang && typeOf(other) === 'full' && statusOf(entry, other) === 'admitted',
  )
}

function sameLetters(found: string, name: string): boolean {
  const letters = (text: string): string =>
    [
      ...text
        .toLowerCase()
        .replace(/&/g, 'and')
        .replace(/[^\p{L}\p{N}]/gu, ''),
    ]
      .sort()
      .join('')
  return letters(found) === letters(name)
}

/** A headline in capitals writes every name so. */
function isShouted(found: string): boolean {
  return /[A-Z]/.test(found) && found === found.toUpperCase()
}

/** A sentence or title capitalises a term that is no proper name: `Artificial intelligence`. */
function isCapitalised(found: string, term: string): boolean {
  return !/[A-Z]/.test(term) && found.toLowerCase() === term
}
