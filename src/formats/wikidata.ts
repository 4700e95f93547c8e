/**
 * Items of the Wikidata JSON dump as entries: labels, aliases, names in native language (P1559), official names (P1448)
 * and short names (P1813) with their dates, predecessors (P1365) and successors (P1366). Ids are `wikidata.q…`.
 */
import type { Confidence, Entry, Kind, Lang, Term } from '../model/entry.ts'
import { PyogiError } from '../model/error.ts'
import { parseEntries } from '../model/schema.ts'
import { jsonFault } from './json-fault.ts'
import { WIKIDATA_CLASSES, WIKIDATA_COUNTRIES } from './wikidata-classes.ts'
import { firstDate, itemsOf, qualifierDate, statements, textOf, type WikidataItem } from './wikidata-snaks.ts'

/** What is taken over from a dump. */
export interface WikidataOptions {
  /** Classes by the kind they become; `WIKIDATA_CLASSES` by default. */
  classes?: ReadonlyMap<string, Kind>
  /** Languages an item must have a label in to be taken; `['ko', 'en']` by default. */
  langs?: readonly Lang[]
}

/** Longest name taken over: longer "names" in Wikidata are descriptions. */
const LONGEST_NAME = 200

/**
 * The entry of one line of a dump; `undefined` for brackets, properties, and items of other classes or without labels.
 *
 * @throws PyogiError `format-invalid` with the column when the line is broken JSON
 *
 * @example
 * ```ts
 * import { wikidataLine } from 'pyogi/formats'
 * wikidataLine('[') // => undefined
 * ```
 */
export function wikidataLine(line: string, options: WikidataOptions = {}): Entry | undefined {
  const json = line.trim().replace(/,$/, '')
  if (json === '' || json === '[' || json === ']') return undefined
  const item = itemOf(line, json)
  return typeof item === 'object' && item !== null ? wikidataEntry(item, options) : undefined
}

function itemOf(line: string, json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    const message = 'expected one JSON object on the line, found broken JSON or half of one'
    const column = line.indexOf(json) + (jsonFault(json) ?? 0) + 1
    throw new PyogiError('format-invalid', [{ code: 'format-invalid', message, line: 1, column }])
  }
}

/**
 * The entry of an item, if it is of a wanted class and has a label in each wanted language.
 *
 * @example
 * ```ts
 * import { wikidataEntry } from 'pyogi/formats'
 * wikidataEntry({ type: 'item', id: 'Q1', labels: {} }) // => undefined
 * ```
 */
export function wikidataEntry(item: WikidataItem, options: WikidataOptions = {}): Entry | undefined {
  const langs = options.langs ?? ['ko', 'en']
  const classes = options.classes ?? WIKIDATA_CLASSES
  const kind = itemsOf(item, 'P31').flatMap((id) => classes.get(id) ?? [])[0]
  if (item.type !== 'item' || typeof item.id !== 'string' || kind === undefined) return undefined
  if (langs.some((lang) => labelOf(item, lang) === undefined)) return undefined
  const terms = langs.flatMap((lang) => termsOf(item, lang))
  const native = statements(item, 'P1559').flatMap((statement) => textOf(statement)?.lang ?? [])[0]
  const country = [...itemsOf(item, 'P17'), ...itemsOf(item, 'P27')].flatMap(
    (id) => WIKIDATA_COUNTRIES.get(id) ?? [],
  )[0]
  const predecessors = itemsOf(item, 'P1365').map(entryId)
  const successors = itemsOf(item, 'P1366').map(entryId)
  const entry: Entry = {
    id: entryId(item.id),
    kind,
    terms: kind === 'person' || kind === 'product' ? terms : withLife(terms, item),
    ...(native !== undefined && langs.includes(native) ? { own: native } : {}),
    ...(country === undefined ? {} : { country }),
    ...(predecessors.length === 0 ? {} : { predecessors }),
    ...(successors.length === 0 ? {} : { successors }),
    wikidata: item.id,
  }
  return isValid(entry) ? entry : undefined
}

function entryId(item: string): string {
  return `wikidata.${item.toLowerCase()}`
}

/** Names in one language, each once, the surest first: native name, label, official names, short names, aliases. */
function termsOf(item: WikidataItem, lang: Lang): Term[] {
  const terms = new Map<string, Term>()
  const add = (text: unknown, confidence: Confidence, more: Partial<Term> = {}): void => {
    const name = nameOf(text)
    const key = `${name}|${more.from ?? ''}`
    if (name === undefined || (terms.has(`${name}|`) && more.until === undefined) || terms.has(key)) return
    terms.set(key, { text: name, lang, ...more, confidence, source: 'wikidata' })
  }
  const texts = (property: string) =>
    statements(item, property).flatMap((statement) => {
      const value = textOf(statement)
      const from = qualifierDate(statement, 'P580')
      const until = qualifierDate(statement, 'P582')
      const dates = { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) }
      return value?.lang === lang ? [{ text: value.text, dates, isPast: until !== undefined }] : []
    })
  const past = (isPast: boolean): Partial<Term> => (isPast ? { status: 'superseded' } : {})
  for (const { text } of texts('P1559')) add(text, 'verified')
  add(labelOf(item, lang), 'general')
  for (const { text, dates, isPast } of texts('P1448')) add(text, 'general', { ...dates, ...past(isPast) })
  for (const { text, dates, isPast } of texts('P1813')) {
    add(text, 'general', { type: isAbbreviation(text) ? 'abbreviation' : 'short', ...dates, ...past(isPast) })
  }
  const aliases = item.aliases?.[lang]
  for (const alias of Array.isArray(aliases) ? aliases : []) {
    const value = alias?.value
    add(value, 'uncertain', { type: isAbbreviation(value) ? 'abbreviation' : 'variant' })
  }
  return [...terms.values()]
}

/** Names of a body that is no more end with it; those of one that was never renamed begin with it. */
function withLife(terms: readonly Term[], item: WikidataItem): Term[] {
  const from = terms.some((term) => term.from !== undefined) ? undefined : firstDate(item, 'P571')
  const until = firstDate(item, 'P576')
  return terms.map((term) => ({
    ...term,
    ...(term.from === undefined && from !== undefined ? { from } : {}),
    ...(term.until === undefined && until !== undefined ? { until } : {}),
  }))
}

function labelOf(item: WikidataItem, lang: Lang): string | undefined {
  return nameOf(item.labels?.[lang]?.value)
}

function nameOf(text: unknown): string | undefined {
  const visible =
    typeof text === 'string' ? text.replace(/[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '') : ''
  const name = visible.replace(/\s+/g, ' ').trim()
  return name === '' || name.length > LONGEST_NAME ? undefined : name
}

function isAbbreviation(text: unknown): boolean {
  return typeof text === 'string' && /^[A-Z0-9][A-Z0-9&.-]{1,9}$/.test(text)
}

/** A dump has whatever people typed; what the model does not admit is not taken. */
function isValid(entry: Entry): boolean {
  try {
    parseEntries([entry])
    return true
  } catch (error) {
    if (error instanceof PyogiError) return false
    throw error
  }
}
