/** What of the JSON of an item is read here; everything may be missing or of another shape. */
export interface WikidataItem {
  id?: unknown
  type?: unknown
  labels?: Record<string, { value?: unknown } | undefined>
  aliases?: Record<string, ({ value?: unknown } | null)[] | undefined>
  claims?: Record<string, WikidataStatement[] | undefined>
}

/** One statement: a value, its rank, and qualifiers. */
export interface WikidataStatement {
  mainsnak?: WikidataSnak
  rank?: unknown
  qualifiers?: Record<string, WikidataSnak[] | undefined>
}

interface WikidataSnak {
  datavalue?: { value?: unknown }
}

/** The statements of a property that count: those not deprecated, preferred ones first. */
export function statements(item: WikidataItem, property: string): WikidataStatement[] {
  const all = item.claims?.[property]
  if (!Array.isArray(all)) return []
  const valid = all.filter((one) => typeof one === 'object' && one !== null && one.rank !== 'deprecated')
  return [...valid.filter(({ rank }) => rank === 'preferred'), ...valid.filter(({ rank }) => rank !== 'preferred')]
}

/** Items that a property points to. */
export function itemsOf(item: WikidataItem, property: string): string[] {
  return statements(item, property).flatMap(({ mainsnak }) => {
    const id = fieldOf(mainsnak, 'id')
    return typeof id === 'string' && /^Q\d{1,12}$/.test(id) ? [id] : []
  })
}

/** The text and language of a monolingual value. */
export function textOf(statement: WikidataStatement): { text: string; lang: string } | undefined {
  const text = fieldOf(statement.mainsnak, 'text')
  const lang = fieldOf(statement.mainsnak, 'language')
  return typeof text === 'string' && typeof lang === 'string' ? { text, lang } : undefined
}

/** The date of a qualifier, as precise as it is: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function qualifierDate(statement: WikidataStatement, property: string): string | undefined {
  const snaks = statement.qualifiers?.[property]
  return Array.isArray(snaks) ? dateOf(snaks[0]) : undefined
}

/** The first date of a property. */
export function firstDate(item: WikidataItem, property: string): string | undefined {
  return dateOf(statements(item, property)[0]?.mainsnak)
}

/** Years of our era only; a precision below the year is no date here. */
function dateOf(snak: WikidataSnak | undefined): string | undefined {
  const time = fieldOf(snak, 'time')
  const precision = fieldOf(snak, 'precision')
  const parts = typeof time === 'string' ? /^\+(\d{4})-(\d{2})-(\d{2})T/.exec(time) : null
  if (parts === null || typeof precision !== 'number' || precision < 9) return undefined
  const [, year, month, day] = parts
  if (precision === 9 || month === '00') return year
  return precision === 10 || day === '00' ? `${year}-${month}` : `${year}-${month}-${day}`
}

function fieldOf(snak: WikidataSnak | undefined, name: string): unknown {
  const value = snak?.datavalue?.value
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}
