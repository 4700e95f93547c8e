import type { Diagnostic } from '../../edit/diagnostic.ts'
import type { Mention } from '../../mention/mention.ts'
import { isTrusted, preferredTerm, statusOf, typeOf } from '../../model/designation.ts'
import type { Sense, Term } from '../../model/entry.ts'
import { isQuoted, isTitle } from '../../render/scope.ts'
import { fold } from '../../text/fold.ts'
import { replaceMention } from '../replace.ts'
import type { Reading, Rule } from '../rule.ts'

/**
 * A name that is not written as it should be: `name-misspelt` (a listed wrong form, or one whose gloss names the
 * person), `name-variant` (hyphen, order, spacing, `&`), `name-rejected` (known damage), `name-outdated` (another name
 * is in force at the date: an offer, never safe).
 */
export const nameForm: Rule = (reading) =>
  reading.document.mentions.flatMap((mention) => {
    if (mention.sense === undefined || mention.via === 'later') return []
    return remarkOn(reading, mention, mention.sense) ?? []
  })

function remarkOn(reading: Reading, mention: Mention, sense: Sense): Diagnostic | undefined {
  const { document, trust } = reading
  const code = codeOf(mention, sense)
  if (code === undefined) return undefined
  const right = rightTerm(sense, document.date)
  if (right === undefined || right.text === fold(mention.text).text) return undefined
  const quoted = isQuoted(document, mention.span)
  const mended = code === 'name-misspelt' || code === 'name-rejected' || (code === 'name-variant' && !quoted)
  return {
    code,
    span: mention.span,
    params: { found: mention.text, expected: right.text },
    severity: code === 'name-variant' || code === 'name-outdated' ? 'information' : 'warning',
    edits: replaceMention(document, mention, right),
    safe: mended && isTrusted(right, trust) && !isTitle(document, mention.span),
    entry: sense.entry.id,
  }
}

function codeOf(mention: Mention, { entry, term }: Sense): string | undefined {
  const found = fold(mention.text).text
  const status = statusOf(entry, term)
  if (status === 'rejected') return 'name-rejected'
  if (status === 'deprecated') return 'name-misspelt'
  if (mention.via === 'variant') return sameLetters(found, term.text) ? 'name-variant' : 'name-misspelt'
  return undefined
}

/** The name to write instead: the preferred one, or for a short form or abbreviation nothing. */
function rightTerm({ entry, term }: Sense, date: string | undefined): Term | undefined {
  const status = statusOf(entry, term)
  if (status === 'superseded' || (status === 'admitted' && typeOf(term) !== 'variant')) return term
  return preferredTerm(entry, term.lang, date)
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
