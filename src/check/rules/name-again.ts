import type { Diagnostic } from '../../edit/diagnostic.ts'
import type { Document } from '../../link/document.ts'
import { hangulSurname, latinSurname } from '../../link/surnames.ts'
import type { Mention } from '../../mention/mention.ts'
import { entriesOf } from '../../mention/mention.ts'
import { typeOf } from '../../model/designation.ts'
import type { Entry } from '../../model/entry.ts'
import { writtenTerm } from '../../render/name.ts'
import { isQuoted, isTitle, scopeAt } from '../../render/scope.ts'
import { mergeSpans, spanAt } from '../../text/span.ts'
import type { Reading, Rule } from '../rule.ts'

/**
 * A person named again another way than the house has it: in full where it wants the surname (`later: 'surname'`, English),
 * by the surname where it wants the name (`'full'`). Always an offer; none where two people of a surname are named.
 */
export const nameAgain: Rule = (reading) => {
  const { document, policy } = reading
  if (policy.later === 'any') return []
  const introduced = new Set<string>()
  return document.mentions.flatMap((mention) => {
    const entry = mention.sense?.entry
    if (entry?.kind !== 'person') return []
    const scope = scopeAt(document, mention.span, policy)
    if (scope === undefined || isQuoted(document, mention.span) || isTitle(document, mention.span)) return []
    const place = `${scope} ${entry.id}`
    const again = introduced.has(place)
    introduced.add(place)
    if (!again) return []
    const expected =
      policy.later === 'surname' ? surnameFor(document, mention, entry) : fullFor(reading, mention, entry)
    return expected === undefined ? [] : [remark(mention, entry, expected)]
  })
}

function surnameFor(document: Document, mention: Mention, entry: Entry): string | undefined {
  if (mention.via === 'later' || mention.sense!.term.lang !== 'en' || typeOf(mention.sense!.term) !== 'full')
    return undefined
  if (document.glosses.some(({ head }) => head.end === mention.span.end)) return undefined
  const surname = latinSurname(entry, mention.sense!.term.text)
  return surname === undefined || isShared(document, surname, entry) ? undefined : surname
}

/** Another person of the surname is named in the text, known or not: `Ryu Hyun-jin`. */
function isShared({ text, mentions, opaque }: Document, surname: string, entry: Entry): boolean {
  const others = mentions.some(({ candidates }) =>
    entriesOf(candidates).some(
      (other) =>
        other !== entry &&
        other.kind === 'person' &&
        other.terms.some((term) => term.lang === 'en' && latinSurname(other, term.text) === surname),
    ),
  )
  const read = mergeSpans([...mentions.map(({ span }) => span), ...opaque])
  return (
    others ||
    [...text.matchAll(/[A-Z][A-Za-z]+/g)].some(
      (match) =>
        match[0] === surname &&
        /^[ -][A-Z]/.test(text.slice(match.index + surname.length, match.index + surname.length + 2)) &&
        spanAt(read, { start: match.index, end: match.index + surname.length }) === undefined,
    )
  )
}

/** The name in full, with the title that stands with the surname: 류 차관 is 류제명 차관. */
function fullFor({ document, policy }: Reading, mention: Mention, entry: Entry): string | undefined {
  if (mention.via !== 'later') return undefined
  const korean = /[가-힣]/.test(mention.text)
  const name = writtenTerm(entry, korean ? 'ko' : 'en', policy, document.date)?.text
  if (name === undefined || !korean) return name
  const surname = hangulSurname(entry, name)
  const found = mention.text.normalize('NFC')
  return surname !== undefined && found.startsWith(`${surname} `) ? name + found.slice(surname.length) : undefined
}

function remark(mention: Mention, entry: Entry, expected: string): Diagnostic {
  return {
    code: 'name-again',
    span: mention.span,
    params: { found: mention.text, expected },
    severity: 'information',
    edits: [{ span: mention.span, text: expected }],
    safe: false,
    entry: entry.id,
  }
}
