import { entriesCalled } from '../dictionary/lookup.ts'
import { nearNames } from '../dictionary/near.ts'
import type { Messages } from '../messages/messages.ts'
import { statusOf, typeOf } from '../model/designation.ts'
import type { Entry, Term } from '../model/entry.ts'
import { dictionaryFor } from './dictionary.ts'
import { badOption } from './exchange-options.ts'
import { readSettings, withConfig } from './options.ts'

/** Prints every entry a name or id may mean: names with status, dates, confidence and source, offices, succession. */
export async function runLookup(args: readonly string[], messages: Messages): Promise<number> {
  const settings = await withConfig(readSettings('lookup', args))
  if (settings.files.length === 0) throw badOption('lookup needs a name')
  const dictionary = await dictionaryFor(settings, messages)
  const name = settings.files.join(' ')
  const entries = entriesCalled(dictionary, name, settings.date)
  if (settings.format === 'json') process.stdout.write(`${JSON.stringify(entries, null, 2)}\n`)
  else if (entries.length === 0) {
    const near = nearNames(dictionary, name).map(({ entry, term }) => `${term.text} (${entry.id})`)
    process.stderr.write(`${messages('cli.notFound', { name })}\n${near.map((one) => `    ${one}\n`).join('')}`)
  } else process.stdout.write(`${entries.map(describeEntry).join('\n\n')}\n`)
  return entries.length === 0 ? 1 : 0
}

function describeEntry(entry: Entry): string {
  const lines = [`${entry.id}  ${entry.kind}${entry.country === undefined ? '' : `  ${entry.country}`}`]
  for (const lang of new Set(entry.terms.map((term) => term.lang))) {
    for (const term of entry.terms.filter((candidate) => candidate.lang === lang))
      lines.push(`  ${lang.padEnd(8)}${describeTerm(entry, term)}`)
  }
  for (const { ko, en, organization, from, until } of entry.offices ?? []) {
    lines.push(`  office  ${[ko, en, organization].filter(Boolean).join(' · ')}${period(from, until)}`)
  }
  for (const field of ['partOf', 'predecessors', 'successors', 'notSameAs'] as const) {
    if (entry[field] !== undefined) lines.push(`  ${field}  ${entry[field].join(', ')}`)
  }
  if (entry.note !== undefined) lines.push(`  note    ${entry.note}`)
  return lines.join('\n')
}

function describeTerm(entry: Entry, term: Term): string {
  const type = typeOf(term) === 'full' ? [] : [typeOf(term)]
  const source = [term.source ?? []].flat().join(', ')
  const facts = [
    statusOf(entry, term),
    ...type,
    term.confidence ?? 'house',
    ...(source === '' ? [] : [`source ${source}`]),
  ]
  const reading = term.reading === undefined ? '' : ` [${term.reading}]`
  return `${term.text}${reading}  ${facts.join(', ')}${period(term.from, term.until)}${term.note === undefined ? '' : `  (${term.note})`}`
}

function period(from: string | undefined, until: string | undefined): string {
  return from === undefined && until === undefined ? '' : `  ${from ?? '…'} – ${until ?? 'today'}`
}
