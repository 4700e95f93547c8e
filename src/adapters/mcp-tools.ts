import { MARKUPS, type Markup, runVerb } from '../check/markup.ts'
import { normalize } from '../check/normalize.ts'
import { entriesCalled } from '../dictionary/lookup.ts'
import { nearNames } from '../dictionary/near.ts'
import { applyEdits } from '../edit/apply.ts'
import type { Diagnostic } from '../edit/diagnostic.ts'
import { findMentions } from '../link/find-mentions.ts'
import { glossaryFor } from '../link/glossary-for.ts'
import { promptGlossary } from '../link/prompt-glossary.ts'
import { abbreviationOf, preferredTerm } from '../model/designation.ts'
import { DATE as DATES } from '../model/period.ts'
import { plainMention } from '../node/plain-mention.ts'
import { compareTranslation } from '../parallel/compare.ts'
import { PROFILES } from '../render/profiles.ts'
import { languageOf } from '../text/language.ts'
import { locator } from '../text/locate.ts'
import type { Host } from './host.ts'

/** What a caller may give; each tool takes some of them. */
export interface ToolInput {
  readonly text: string
  readonly name: string
  readonly source: string
  readonly target: string
  readonly date?: string
  readonly lang?: 'ko' | 'en'
  readonly profile?: string
  readonly markup?: Markup
}

/** A tool as the server offers it: JSON Schema of what it takes, and what it answers. */
export interface Tool {
  readonly description: string
  readonly properties: Readonly<Record<string, object>>
  readonly required: readonly (keyof ToolInput)[]
  readonly answer: (input: ToolInput, host: Host) => object
}

const TEXT = { type: 'string', description: 'The text itself, not the name of a file.' }
const DATE = {
  type: 'string',
  pattern: DATES.source,
  description: 'The day the text speaks of, such as 2026-05-27; without it, rules about dates are silent.',
}
const LANG = { enum: ['ko', 'en'], description: 'The language of the text; found out when not given.' }
const PROFILE = { enum: Object.keys(PROFILES), description: 'How names are written; by the language when not given.' }
const MARKUP = { enum: MARKUPS, description: 'How the text is marked up; plain when not given.' }
const VERB = { text: TEXT, date: DATE, lang: LANG, profile: PROFILE, markup: MARKUP }

/** The tools by name. */
export const TOOLS: Readonly<Record<string, Tool>> = {
  lookup: {
    description: 'Every entry that a Korean or English name, an abbreviation or an id may mean, with all its names.',
    properties: { name: { type: 'string', description: 'KISA, 류제명, org.msit' }, date: DATE },
    required: ['name'],
    answer: ({ name, date }, { dictionary }) => {
      const entries = entriesCalled(dictionary, name, date)
      if (entries.length > 0) return { entries }
      return {
        entries,
        nearest: nearNames(dictionary, name).map(({ entry, term }) => ({ id: entry.id, name: term.text })),
      }
    },
  },
  find: {
    description: 'The names in a text: where, who is meant or may be meant, and the evidence.',
    properties: { text: TEXT, date: DATE, lang: LANG },
    required: ['text'],
    answer: ({ text, ...input }, { dictionary, options }) => ({
      mentions: findMentions(text, dictionary, { ...options, ...input }).map(plainMention),
    }),
  },
  normalize: {
    description:
      'Mends the names of a text and glosses first mentions; answers the new text and what is left to a person.',
    properties: VERB,
    required: ['text'],
    answer: ({ text, markup = 'plain', ...input }, host) => {
      const written = runVerb(normalize, markup, text, host.dictionary, { ...host.options, ...input })
      const left = written.diagnostics.filter(({ safe }) => !safe)
      return { text: written.text, changes: written.edits.length, remarks: inWords(text, left, host) }
    },
  },
  check: {
    description: 'What the names of a text leave to be wished, each with the edits that mend it; changes nothing.',
    properties: VERB,
    required: ['text'],
    answer: ({ text, markup = 'plain', ...input }, host) => {
      const { diagnostics } = runVerb(undefined, markup, text, host.dictionary, { ...host.options, ...input })
      return { remarks: inWords(text, diagnostics, host) }
    },
  },
  compare: {
    description:
      'What a translation between Korean and English did to the names: remarks on it, its text with the proven repairs, and people whom the dictionary lacks.',
    properties: {
      source: { type: 'string', description: 'The original text.' },
      target: { type: 'string', description: 'Its translation.' },
      date: DATE,
    },
    required: ['source', 'target'],
    answer: ({ source, target, date }, host) => {
      const day = date === undefined ? {} : { date }
      const { diagnostics, edits, candidates } = compareTranslation({ source, target }, host.dictionary, {
        ...host.options,
        ...day,
      })
      return { text: applyEdits(target, edits), remarks: inWords(target, diagnostics, host), candidates }
    },
  },
  glossary: {
    description:
      'The names that a translation of a text needs, in the order of first mention, and a block for a prompt.',
    properties: { text: TEXT, date: DATE, lang: LANG },
    required: ['text'],
    answer: ({ text, ...input }, { dictionary, options }) => {
      const { date, lang = languageOf(text) } = { ...options, ...input }
      const day = date === undefined ? {} : { date }
      const items = glossaryFor(text, dictionary, { lang, ...day })
      const to = lang === 'ko' ? 'en' : 'ko'
      return {
        names: items.map(({ entry, mentions }) => ({
          id: entry.id,
          ko: preferredTerm(entry, 'ko', date)?.text,
          en: preferredTerm(entry, 'en', date)?.text,
          abbreviation: abbreviationOf(entry, 'en', date)?.text,
          mentions: mentions.length,
        })),
        prompt: promptGlossary(items, { from: lang, to, ...day }),
      }
    },
  },
}

function inWords(text: string, remarks: readonly Diagnostic[], { describe }: Host): object[] {
  const locate = locator(text)
  return remarks.map((remark) => ({ ...remark, ...locate(remark.span.start), message: describe(remark) }))
}
