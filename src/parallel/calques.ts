import type { Diagnostic } from '../edit/diagnostic.ts'
import type { ParallelScene } from './scene.ts'

/** A title, the words machines make of it, and what English says. */
interface Calque {
  readonly title: RegExp
  readonly wrong: RegExp
  readonly right: string
}

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ')
const TERMS = 'first two three four five six seven eight nine'.split(' ')
const PERSON = String.raw`(?= (?:[Ll]awmakers?|[Rr]epresentatives?|Reps?\.|[Mm]embers?|[Pp]oliticians?|[A-Z][a-z]{1,12}[ -][A-Z]))`

/** Titles before names that are translated word for word: `6선 의원`, a lawmaker in the sixth term, as `6th line`. */
const CALQUES: readonly Calque[] = [
  ...ORDINALS.map((ordinal, at): Calque => {
    const number = at + 1
    return {
      title: new RegExp(`${number === 1 ? '초' : number === 2 ? '(?:재|2)' : number}선(?:의|인| |\\s)`),
      wrong: new RegExp(`\\b(?:${number}(?:st|nd|rd|th)?|${ordinal})[ -](?:line|ship|election)${PERSON}`, 'gi'),
      right: `${TERMS[at]}-term`,
    }
  }),
  { title: /원내대표/, wrong: /\bin-house (?:representative|leader|CEO)\b/gi, right: 'floor leader' },
  { title: /최고위원/, wrong: /\bhighest (?:commissioner|committee member)\b/gi, right: 'Supreme Council member' },
]

/** `translation-title`: a title of the source whose words were translated one by one; the usual one is offered. */
export function calqueFindings({ source, target }: ParallelScene): Diagnostic[] {
  if (source.lang !== 'ko' || target.lang !== 'en') return []
  return CALQUES.flatMap(({ title, wrong, right }) => {
    const original = source.folded.text.match(title)?.[0].trim()
    if (original === undefined) return []
    return [...target.text.matchAll(wrong)].map((match): Diagnostic => {
      const span = { start: match.index, end: match.index + match[0].length }
      return {
        code: 'translation-title',
        span,
        params: { found: match[0], title: original, expected: right },
        severity: 'warning',
        edits: [{ span, text: right }],
        safe: false,
      }
    })
  })
}
