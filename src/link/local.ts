import { compileDictionary } from '../dictionary/compile.ts'
import { DOUBLE_SURNAMES } from '../dictionary/person-forms.ts'
import { type FindOptions, type Found, findForms, leftmostLongest } from '../mention/find.ts'
import type { Entry, Term } from '../model/entry.ts'
import type { Folded } from '../text/fold.ts'
import { bySpan, spanAt } from '../text/span.ts'
import type { Judgement } from './verdict.ts'

const HANGUL_NAME = /^[가-힣]{2,5}(?: [가-힣]{1,7}){0,3}$/
const LATIN_NAME = /^[A-Z][A-Za-z'’-]{0,24}(?: [A-Z][A-Za-z'’.-]{0,24}){1,3}$/

/**
 * The people whom the glosses of a text introduce and the dictionary does not hold: entries for this document only,
 * where Hangul and Latin name sound alike. Their ids begin with `person.document-`.
 */
export function localPeople(judgements: readonly Judgement[]): Entry[] {
  const people = new Map<string, { hangul: string; latin: string[] }>()
  for (const { raw, verdict, head, parts } of judgements) {
    const part = raw.parts[0]
    if (verdict !== 'verified' || head !== undefined || parts.length > 0 || part === undefined) continue
    const [hangul, latin] = HANGUL_NAME.test(raw.head.text) ? [raw.head.text, part.text] : [part.text, raw.head.text]
    if (!HANGUL_NAME.test(hangul) || !LATIN_NAME.test(latin)) continue
    const known = people.get(hangul)
    if (known === undefined) people.set(hangul, { hangul, latin: [latin] })
    else if (!known.latin.includes(latin)) known.latin.push(latin)
  }
  return [...people.values()].map(({ hangul, latin }, number) => personOf(hangul, latin, number + 1))
}

function personOf(hangul: string, latin: readonly string[], number: number): Entry {
  const korean =
    !hangul.includes(' ') && (hangul.length <= 4 || DOUBLE_SURNAMES.some((surname) => hangul.startsWith(surname)))
  const terms: Term[] = [{ text: hangul, lang: 'ko' }, ...latin.map((text) => ({ text, lang: 'en' }))]
  return { id: `person.document-${number}`, kind: 'person', own: korean ? 'ko' : 'en', terms }
}

/** True for an entry that only this document holds. */
export function isLocal(entry: Entry): boolean {
  return entry.id.startsWith('person.document-')
}

/** The forms of a document's own people, beside those already found; in document order. */
export function withLocal(
  folded: Folded,
  found: readonly Found[],
  people: readonly Entry[],
  options: FindOptions,
): Found[] {
  if (people.length === 0) return [...found]
  const taken = leftmostLongest(found).map((form) => form.folded)
  const more = findForms(folded, compileDictionary(people), options).filter(
    (form) => spanAt(taken, form.folded) === undefined,
  )
  return [...found, ...more].sort((a, b) => bySpan(a.folded, b.folded))
}
