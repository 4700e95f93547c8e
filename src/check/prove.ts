import type { Dictionary } from '../dictionary/dictionary.ts'
import type { Finding } from '../dictionary/lint/finding.ts'
import { findMentions } from '../link/find-mentions.ts'
import { readDocument } from '../link/read.ts'
import type { Entry, Example } from '../model/entry.ts'
import { annotate } from '../render/annotate.ts'
import { normalize } from './normalize.ts'

/**
 * Proofs that need a text: `form-unreachable` (a name that can never be found where it stands as a word) and
 * `example-failed` (an entry does not do what its example says). `dictionary` is compiled from the entries, with what
 * they lie over.
 */
export function proveEntries(entries: readonly Entry[], dictionary: Dictionary): Finding[] {
  return entries.flatMap((entry, number) => [
    ...unreachable(entry, number, dictionary),
    ...(entry.examples ?? []).flatMap((example, at) => failed(example, [number, 'examples', at], dictionary)),
  ])
}

function unreachable(entry: Entry, number: number, dictionary: Dictionary): Finding[] {
  // another text that says the entry is meant stands for all evidence, so only what can never match is left
  const known = new Set([entry.id])
  return entry.terms.flatMap((term, at): Finding[] => {
    const text = /[가-힣]/.test(term.text) ? `오늘 ${term.text} 관계자를 만났다.` : `They met ${term.text} today.`
    const found = readDocument(text, dictionary, { known }).mentions.some(({ candidates }) =>
      candidates.some((sense) => sense.entry.id === entry.id),
    )
    return found
      ? []
      : [{ code: 'form-unreachable', path: [number, 'terms', at], params: { text: term.text }, severity: 'error' }]
  })
}

function failed(example: Example, path: Finding['path'], dictionary: Dictionary): Finding[] {
  const outcome = outcomeOf(example, dictionary)
  const [expected, found] = [example.expected, outcome].map((one) => JSON.stringify(one))
  if (expected === found) return []
  return [
    {
      code: 'example-failed',
      path,
      params: { text: example.text, expected: expected!, found: found! },
      severity: 'error',
    },
  ]
}

/** What an example's verb makes of its text; for `find` the ids in order, with `?` after what nothing decides. */
export function outcomeOf(
  { text, verb = 'normalize', date, profile }: Example,
  dictionary: Dictionary,
): string | string[] {
  const options = { ...(date === undefined ? {} : { date }), ...(profile === undefined ? {} : { profile }) }
  if (verb !== 'find') return (verb === 'annotate' ? annotate : normalize)(text, dictionary, options).text
  return findMentions(text, dictionary, options).map(({ sense, candidates }) =>
    sense === undefined ? `${candidates[0]!.entry.id}?` : sense.entry.id,
  )
}
