import type { Dictionary } from '../dictionary/dictionary.ts'
import { oncePer } from '../text/remember.ts'
import { mergeSpans, spanAt } from '../text/span.ts'
import type { Anchor, Later, LaterScene } from './anchors.ts'
import { isTitleWord, opensNoName } from './later-english-titles.ts'
import { kindOf } from './later-generic.ts'

/** The last word of a company's English name. */
const CORPORATE =
  / (?:Corp\.|Corporation|Inc\.|Co\.|Company|Electronics|Motors?|Telecom|Securities|Insurance|Chem|Chemical|Industries|Games|Airlines|Air|Holdings|Systems|Solutions?|Semiconductor|Display|Mobility|Entertainment)$/
const BUSINESS = /\b[Tt]he (?:company|firm)(?![A-Za-z-]| of\b| [A-Z])/g
/** Words that open a sentence and name nobody, beside those of `opensNoName`. */
const PLAIN = new Set(
  (
    'The A An It Its He His She Her They Their We Our I My These Those Some Many Most All No Other Another More Few Several Such ' +
    'Shares Stocks Sales Profits Prices Officials Executives Employees Workers Investors Shareholders Analysts Experts Critics ' +
    'Customers Users Lawmakers Reporters People Asked According'
  ).split(' '),
)

/**
 * A company named again: `the company`. Refused where two bodies that may be one are named before it, or a name that
 * nobody here knows, which may be another.
 */
export function laterCompanies(scene: LaterScene, others: readonly Later[]): Later[] {
  const { text } = scene.folded
  const places = [...text.matchAll(BUSINESS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  if (places.length === 0 || scene.open.some(mayBeBody)) return []
  const bodies = scene.anchors.filter(({ entry }) => entry.kind === 'organization' && kindOf(entry) === undefined)
  if (bodies.length === 0) return []
  const known = mergeSpans([...scene.taken, ...others.map(({ folded }) => folded)])
  const stranger = strangerIn(text, known)
  return places.flatMap((folded) => {
    const [body, ...rivals] = bodies.filter(({ first }) => first < folded.start)
    if (body === undefined || rivals.length > 0 || stranger < folded.start || !isCompany(body, scene.dictionary))
      return []
    return spanAt(scene.taken, folded) === undefined ? [{ folded, sense: body.sense }] : []
  })
}

function mayBeBody({ candidates }: LaterScene['open'][number]): boolean {
  return candidates.some(({ entry }) => entry.kind === 'organization')
}

/** Where the first name begins that is neither known nor a later mention. */
function strangerIn(text: string, known: LaterScene['taken']): number {
  for (const { 0: word, index } of text.matchAll(/[A-Z][A-Za-z&'’-]+/g)) {
    if (spanAt(known, { start: index, end: index + word.length }) !== undefined) continue
    if (!PLAIN.has(word) && !opensNoName(word) && !isTitleWord(word)) return index
  }
  return text.length
}

function isCompany({ entry }: Anchor, dictionary: Dictionary): boolean {
  return (
    entry.terms.some(({ lang, text }) => lang === 'en' && CORPORATE.test(text)) ||
    executiveBodies(dictionary).has(entry.id)
  )
}

/** Ids of the bodies that somebody in the dictionary is or was the chief executive of. */
const executiveBodies = oncePer((dictionary: Dictionary): ReadonlySet<string> => {
  const offices = Array.from(dictionary.entries, (entry) => entry.offices ?? []).flat()
  return new Set(offices.flatMap(({ en, organization }) => (/\bCEO\b/.test(en ?? '') ? (organization ?? []) : [])))
})
