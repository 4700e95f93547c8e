import { guardFormula } from '../formats/formula.ts'
import { type Delimiter, writeTable } from '../formats/table.ts'
import { type GlossaryItem, glossaryFor } from '../link/glossary-for.ts'
import { promptGlossary } from '../link/prompt-glossary.ts'
import type { Messages } from '../messages/messages.ts'
import { abbreviationOf, preferredTerm } from '../model/designation.ts'
import type { Entry } from '../model/entry.ts'
import { describeIssue } from '../model/error.ts'
import { inForce } from '../model/period.ts'
import { loadConfig } from '../node/config.ts'
import { FILE_FORMATS, nameOfFormat } from '../node/entry-files.ts'
import { languageOf } from '../text/language.ts'
import { writeTo } from './convert-command.ts'
import { dictionaryFor } from './dictionary.ts'
import { badOption, dayOf, parseCommand } from './exchange-options.ts'
import { readText, STDIN } from './io.ts'

/** What a glossary is written for: a text in one language that goes into the other. */
interface Direction {
  readonly from: 'ko' | 'en'
  readonly to: 'ko' | 'en'
  readonly date?: string
}

const TABLES: Readonly<Record<string, Delimiter>> = { csv: ',', tsv: '\t' }

/** `pyogi glossary TEXT`: the names a text needs, in the order of first mention; returns the exit code. */
export async function runGlossary(args: readonly string[], messages: Messages): Promise<number> {
  const { values, positionals } = parseCommand(args, {
    to: { type: 'string' },
    output: { type: 'string', short: 'o' },
    date: { type: 'string' },
    lang: { type: 'string' },
    dictionary: { type: 'string' },
    locale: { type: 'string' },
  })
  const [file = STDIN, ...rest] = positionals
  if (rest.length > 0) throw badOption('glossary: expected one text')
  const settings = { ...(await loadConfig(process.cwd())), ...values }
  const date = dayOf(settings.date)
  const dictionary = await dictionaryFor(settings, messages)
  const text = await readText(file === '-' ? STDIN : file)
  const from = langOf(settings.lang) ?? languageOf(text)
  const items = glossaryFor(text, dictionary, { lang: from, ...date })
  const written = glossaryAs(values.to ?? 'tsv', items, { from, to: from === 'ko' ? 'en' : 'ko', ...date })
  await writeTo(values.output ?? '-', [written])
  if (items.length === 0) process.stderr.write(`${messages('cli.noNames')}\n`)
  return 0
}

function langOf(given: string | undefined): 'ko' | 'en' | undefined {
  if (given !== undefined && given !== 'ko' && given !== 'en') throw badOption(`--lang ${given}: expected en or ko`)
  return given
}

/** A glossary as text: `prompt`, a table for people, or any format that entries are written in. */
function glossaryAs(format: string, items: readonly GlossaryItem[], direction: Direction): string {
  if (format === 'prompt') return promptGlossary(items, direction)
  const delimiter = TABLES[format]
  if (delimiter !== undefined) return tableOf(items, direction, delimiter)
  const { stringify } = FILE_FORMATS.get(nameOfFormat('', format)) ?? {}
  if (stringify === undefined) throw badOption(`${format} can be read, not written`)
  const entries = items.map(({ entry }) => inForceOn(entry, direction.date))
  const { text, issues } = stringify(entries, { langs: [direction.from, direction.to] })
  for (const issue of issues) process.stderr.write(`${describeIssue(issue)}\n`)
  return text
}

/** An entry with the names of one day only; all of them where none is in force. */
function inForceOn(entry: Entry, date: string | undefined): Entry {
  const terms = entry.terms.filter((term) => inForce(term, date))
  return terms.length === 0 ? entry : { ...entry, terms }
}

function tableOf(items: readonly GlossaryItem[], { from, to, date }: Direction, delimiter: Delimiter): string {
  const rows = items.map(({ entry, mentions }) => [
    guardFormula(preferredTerm(entry, from, date)?.text ?? mentions[0]!.text),
    guardFormula(preferredTerm(entry, to, date)?.text ?? ''),
    guardFormula(abbreviationOf(entry, to, date)?.text ?? ''),
    String(mentions.length),
    entry.id,
  ])
  return writeTable([[from, to, `${to}:abbreviation`, 'mentions', 'id'], ...rows], delimiter)
}
