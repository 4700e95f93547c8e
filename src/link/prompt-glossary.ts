import { abbreviationOf, isTrusted, preferredTerm, statusOf } from '../model/designation.ts'
import type { Entry } from '../model/entry.ts'
import type { GlossaryItem } from './glossary-for.ts'

/** Options of {@link promptGlossary}. */
export interface PromptOptions {
  readonly from: 'ko' | 'en'
  readonly to: 'ko' | 'en'
  /** The day the text speaks of, ISO 8601. */
  readonly date?: string
}

const NAMES = { ko: 'Korean', en: 'English' } as const

/**
 * The names a text needs as a block for a prompt: one a line, in the order of first mention, with the abbreviation and
 * with what must not be written. Names nobody has verified are left out; without any name the block is empty.
 *
 * @example
 * ```ts
 * import { glossaryFor, promptGlossary } from 'pyogi'
 * import korea from 'pyogi/dictionaries/korea'
 * const items = glossaryFor('과기정통부는 답했다.', korea)
 * promptGlossary(items, { from: 'ko', to: 'en' }).split('\n')[1] // => '- 과학기술정보통신부 = Ministry of Science and ICT (MSIT)'
 * ```
 */
export function promptGlossary(items: Iterable<GlossaryItem>, options: PromptOptions): string {
  const lines = [...items].flatMap(({ entry }) => lineOf(entry, options) ?? [])
  if (lines.length === 0) return ''
  return `Write these names exactly so (${NAMES[options.from]} = ${NAMES[options.to]}):\n${lines.join('\n')}\n`
}

function lineOf(entry: Entry, { from, to, date }: PromptOptions): string | undefined {
  const source = preferredTerm(entry, from, date)
  const target = preferredTerm(entry, to, date)
  if (source === undefined || target === undefined || !isTrusted(target)) return undefined
  const short = abbreviationOf(entry, to, date)
  const abbreviation = short === undefined || !isTrusted(short) ? '' : ` (${short.text})`
  const wrong = entry.terms.filter((term) => term.lang === to && statusOf(entry, term) === 'rejected')
  const never = wrong.length === 0 ? '' : `; never ${wrong.map((term) => term.text).join(', ')}`
  return `- ${source.text} = ${target.text}${abbreviation}${never}`
}
