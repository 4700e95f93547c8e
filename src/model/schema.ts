import * as v from 'valibot'
import { type Entry, KINDS } from './entry.ts'
import { type Issue, PyogiError } from './error.ts'
import { DATE } from './period.ts'

const day = v.pipe(v.string(), v.regex(DATE, 'a date: YYYY, YYYY-MM or YYYY-MM-DD'))
const unspaced = v.check((text: string) => text.trim() === text && text !== '', 'a text without spaces at its ends')
const filled = v.pipe(v.string(), unspaced)
/** Names carry no characters that nobody sees: they turn the text around them, and no two readers compare them alike. */
const name = v.pipe(
  v.string(),
  v.regex(/^[^\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*$/, 'a text without invisible characters'),
  unspaced,
)
const id = v.pipe(v.string(), v.regex(/^[a-z]+\.[a-z0-9]+(-[a-z0-9]+)*$/, 'an id such as org.msit'))
const ids = v.array(id)
const guard = v.picklist(['none', 'context', 'source'])

const TermSchema = v.strictObject({
  text: name,
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a BCP 47 tag')),
  status: v.optional(v.picklist(['preferred', 'admitted', 'deprecated', 'superseded', 'rejected'])),
  type: v.optional(v.picklist(['full', 'short', 'abbreviation', 'variant'])),
  from: v.optional(day),
  until: v.optional(day),
  reading: v.optional(name),
  confidence: v.optional(v.picklist(['verified', 'general', 'uncertain'])),
  source: v.optional(v.union([filled, v.array(filled)])),
  guard: v.optional(guard),
  note: v.optional(filled),
})

const OfficeSchema = v.strictObject({
  ko: v.optional(name),
  en: v.optional(name),
  organization: v.optional(id),
  from: v.optional(day),
  until: v.optional(day),
})

const ExampleSchema = v.strictObject({
  text: v.string(),
  expected: v.union([v.string(), v.array(v.string())]),
  verb: v.optional(v.picklist(['normalize', 'annotate', 'find'])),
  date: v.optional(day),
  profile: v.optional(filled),
})

const entryFields = {
  id,
  kind: v.picklist(KINDS),
  terms: v.pipe(v.array(TermSchema), v.minLength(1, 'at least one term')),
  own: v.optional(v.string()),
  order: v.optional(v.picklist(['surname-first', 'given-first'])),
  gloss: v.optional(v.picklist(['never', 'first', 'always'])),
  guard: v.optional(guard),
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code'))),
  partOf: v.optional(ids),
  offices: v.optional(v.array(OfficeSchema)),
  predecessors: v.optional(ids),
  successors: v.optional(ids),
  notSameAs: v.optional(ids),
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q\d+$/, 'a Wikidata item'))),
  note: v.optional(filled),
  examples: v.optional(v.array(ExampleSchema)),
}

/** The shape of an entry (valibot); `dictionaries/schema.json` is made from it. */
export const EntrySchema: v.GenericSchema<unknown, Entry> = v.strictObject(entryFields) as v.GenericSchema<
  unknown,
  Entry
>

/** A change to an entry that stands already: the fields to lay over it, or that it is retired. */
export type Patch = Pick<Entry, 'id'> & Partial<Entry> & { readonly retired?: true }

const { id: _, ...laidFields } = entryFields
const PatchSchema = v.strictObject({
  id,
  ...v.partial(v.strictObject(laidFields)).entries,
  retired: v.optional(v.literal(true)),
}) as v.GenericSchema<unknown, Patch>

/** Where in its file a path inside the data stands, lines and columns from 1; `undefined` where that is unknown. */
export type Locate = (path: readonly (string | number)[]) => { line: number; column: number } | undefined

/**
 * Reads unknown data as entries, or says everything that is wrong with it at once.
 *
 * @throws PyogiError `dictionary-invalid`, with one issue for each fault and each repeated id
 */
export function parseEntries(value: unknown, options: ParsePlace = {}): Entry[] {
  return parseList(value, EntrySchema, options)
}

/**
 * Reads unknown data as changes to entries; an entry is a change too.
 *
 * @throws PyogiError `dictionary-invalid`, with one issue for each fault and each repeated id
 */
export function parsePatches(value: unknown, options: ParsePlace = {}): Patch[] {
  return parseList(value, PatchSchema, options)
}

/** Where the data stands, for the issues. */
export interface ParsePlace {
  readonly file?: string
  readonly locate?: Locate
}

function parseList<T extends { id: string }>(
  value: unknown,
  schema: v.GenericSchema<unknown, T>,
  options: ParsePlace,
): T[] {
  const issues: Issue[] = []
  const report = (path: (string | number)[], message: string): void => {
    const place = options.locate?.(path)
    issues.push({
      code: 'schema',
      message,
      path: path.join('.'),
      ...(options.file === undefined ? {} : { file: options.file }),
      ...place,
    })
  }
  const result = v.safeParse(v.array(v.unknown()), value)
  if (!result.success) {
    report([], `expected a list of entries, found ${typeof value}`)
    throw new PyogiError('dictionary-invalid', issues)
  }
  const seen = new Map<string, number>()
  const entries: T[] = []
  result.output.forEach((candidate, number) => {
    const parsed = v.safeParse(schema, candidate)
    if (parsed.success) {
      const earlier = seen.get(parsed.output.id)
      if (earlier !== undefined) report([number, 'id'], `id ${parsed.output.id} stands twice (also entry ${earlier})`)
      seen.set(parsed.output.id, number)
      entries.push(parsed.output)
      return
    }
    for (const issue of parsed.issues) {
      const path = [number, ...(issue.path ?? []).map((step) => step.key as string | number)]
      report(path, issue.message)
    }
  })
  if (issues.length > 0) throw new PyogiError('dictionary-invalid', issues)
  return entries
}
