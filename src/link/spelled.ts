import type { Found } from '../mention/find.ts'
import type { Entry } from '../model/entry.ts'
import { type Span, spanAt } from '../text/span.ts'

const NONE: ReadonlySet<string> = new Set()

/**
 * How a folded text spells its entries, brackets left out: a gloss is no news of its head. Forms are noted as they are
 * decided and read when somebody asks, which only names that are ordinary words do.
 */
export function spellings(text: string): {
  readonly spell: (form: Found, entry: Entry) => void
  readonly spelled: (entry: Entry) => ReadonlySet<string>
} {
  const forms: Found[] = []
  const entries: Entry[] = []
  const known = new Map<Entry, Set<string>>()
  let brackets: readonly Span[] | undefined
  let read = 0
  return {
    spell: (form, entry) => {
      forms.push(form)
      entries.push(entry)
    },
    spelled: (entry) => {
      brackets ??= bracketsOf(text)
      for (; read < forms.length; read++) {
        const { folded } = forms[read]!
        if (spanAt(brackets, folded) !== undefined) continue
        const spelling = text.slice(folded.start, folded.end)
        const own = known.get(entries[read]!)
        if (own === undefined) known.set(entries[read]!, new Set([spelling]))
        else own.add(spelling)
      }
      return known.get(entry) ?? NONE
    },
  }
}

function bracketsOf(text: string): Span[] {
  return Array.from(text.matchAll(/\([^()\n]*\)/g), ({ index, 0: bracket }) => ({
    start: index,
    end: index + bracket.length,
  }))
}
