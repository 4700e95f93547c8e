import type { Dictionary } from '../dictionary/dictionary.ts'
import type { Office } from '../model/entry.ts'

const LONGEST_TITLE = 60
/** Words of a body's name that say nothing of its field. */
const NO_FIELD = new Set('ministry of and the for korea korean national office agency commission republic'.split(' '))
const AFTER = /^(?: \([^()]*\))?, (?:(?:[A-Z][a-z]+ )?[A-Z][a-z]+['’]s |the )?((?:[A-Za-z]+(?:,| and)? ?){2,5})/

/**
 * True when the English title beside a name says the field of an office's body: `Finance Minister` or `, the finance
 * minister` of the Ministry of Finance and Economy. `text` is folded, offsets are those of the name.
 */
export function saysField(text: string, start: number, end: number, office: Office, dictionary: Dictionary): boolean {
  const title = office.en?.toLowerCase().split(' ')
  const body = office.organization === undefined ? undefined : dictionary.find(office.organization)
  if (title === undefined || body === undefined) return false
  const lead = /(?:[A-Z][A-Za-z]*(?:,| and| &)? )+$/.exec(text.slice(Math.max(0, start - LONGEST_TITLE), start))
  const after = AFTER.exec(text.slice(end, end + LONGEST_TITLE))?.[1]
  const field = [...fieldOf(lead?.[0], title, 'last'), ...fieldOf(after, title, 'first')]
  if (field.length === 0) return false
  const names = body.terms.filter(({ lang }) => lang === 'en')
  const said = new Set(names.flatMap(({ text: name }) => name.toLowerCase().split(/[^a-z]+/)))
  return field.some((word) => !NO_FIELD.has(word) && said.has(word))
}

/** The words of a phrase before a title that ends it, or that comes first in it. */
function fieldOf(phrase: string | undefined, title: readonly string[], place: 'first' | 'last'): string[] {
  const words = phrase?.toLowerCase().match(/[a-z]+/g) ?? []
  const last = words.length - title.length
  const isTitle = (at: number): boolean => title.every((word, number) => words[at + number] === word)
  const at = place === 'first' ? words.findIndex((_, number) => isTitle(number)) : isTitle(last) ? last : -1
  return words.slice(0, Math.max(0, at))
}
