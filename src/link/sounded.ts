import type { Dictionary, Meaning } from '../dictionary/dictionary.ts'
import { keyOf } from '../dictionary/lookup.ts'
import { type FindOptions, type Found, isRead } from '../mention/find.ts'
import { statusOf } from '../model/designation.ts'
import { hangulNames } from '../name/hangul-names.ts'
import { mayRead, type NameTree, nameTree } from '../name/name-tree.ts'
import { spellingPlausibility } from '../name/spelling-plausibility.ts'
import type { Folded } from '../text/fold.ts'
import { remembering } from '../text/remember.ts'
import { type Span, spanAt } from '../text/span.ts'

/** Another spelling of a person the dictionary holds, found by its sound alone: how plausible it is, 0 to 1. */
export interface Sounded {
  readonly form: Found
  readonly plausibility: number
}

const READINGS = 8
const NAME =
  /[A-Z][a-z]{1,9}(?: [A-Z][a-z]{1,9}(?:-[A-Za-z][a-z]{0,9}| [A-Z][a-z]{1,9})?|-[A-Za-z][a-z]{1,9} [A-Z][a-z]{1,9})(?![A-Za-z-])/g

/** People whom a Latin name may spell. */
type Called = readonly { readonly meaning: Meaning; readonly plausibility: number }[]

interface QuickLook {
  readonly surnames: ReadonlySet<string>
  readonly called: (latin: string) => Called
}

/** Names whose people are remembered for a dictionary: a newsroom has the same ones every day, an editor at every keystroke. */
const MOST_NAMES = 4096

const LOOKS = new WeakMap<Dictionary, QuickLook>()

/**
 * Latin names of a text that no form covers and that sound like Korean people of the dictionary. They need evidence
 * beside them to count, are reported, and are never written.
 */
export function soundedForms(
  folded: Folded,
  found: readonly Found[],
  dictionary: Dictionary,
  options: FindOptions,
): Sounded[] {
  const { surnames, called } = quickLook(dictionary)
  const taken = found.map((form) => form.folded)
  const sounded: Sounded[] = []
  for (const match of folded.text.matchAll(NAME)) {
    const place = { start: match.index, end: match.index + match[0].length }
    const small = match[0].toLowerCase()
    const [first, last] = [small.slice(0, small.indexOf(' ')), small.slice(small.lastIndexOf(' ') + 1)]
    if (!surnames.has(first) && !surnames.has(last)) continue
    if (spanAt(taken, place) !== undefined) continue
    const span = folded.toOriginalSpan(place)
    if (!isRead(span, options)) continue
    for (const { meaning, plausibility } of called(match[0])) {
      sounded.push({ form: formAt(span, place, meaning), plausibility })
    }
  }
  return sounded
}

function formAt(span: Span, folded: Span, meaning: Meaning): Found {
  return {
    span,
    folded,
    candidates: [{ ...meaning, exact: false, guard: 'context', ordinary: false }],
    boundary: { code: 'end', weight: 0 },
  }
}

/** The one person whom a name may spell; none where several may be meant. */
function peopleCalled(latin: string, dictionary: Dictionary, names: NameTree): Called {
  if (!mayRead(latin, names)) return []
  const people = new Map<string, { meaning: Meaning; plausibility: number }>()
  for (const { text } of hangulNames(latin, { limit: READINGS })) {
    const key = keyOf(dictionary, text)
    if (key === undefined) continue
    for (const { entry } of dictionary.meaningsOf(key)) {
      const term = entry.terms.find(
        (candidate) => candidate.lang === 'en' && statusOf(entry, candidate) === 'preferred',
      )
      if (entry.kind !== 'person' || term === undefined) continue
      const meaning: Meaning = {
        entry,
        term,
        text: term.text,
        casing: 'proper',
        exact: false,
        guard: 'context',
        ordinary: false,
      }
      people.set(entry.id, { meaning, plausibility: spellingPlausibility(text, latin) })
    }
  }
  return people.size === 1 ? [...people.values()] : []
}

/** What a dictionary's people are recognised by; made once a dictionary. */
function quickLook(dictionary: Dictionary): QuickLook {
  const known = LOOKS.get(dictionary)
  if (known !== undefined) return known
  const { surnames, hangul } = dictionary.people
  const names = nameTree(hangul)
  const look = {
    surnames: new Set(surnames),
    called: remembering(MOST_NAMES, (latin) => peopleCalled(latin, dictionary, names)),
  }
  LOOKS.set(dictionary, look)
  return look
}
