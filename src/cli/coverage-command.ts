import type { GlossCandidate } from '../gloss/mine.ts'
import { createTally } from '../gloss/mine-tally.ts'
import { minedFrom, tallyGlosses } from '../link/mine.ts'
import { readDocument } from '../link/read.ts'
import type { Messages } from '../messages/messages.ts'
import { loadConfig } from '../node/config.ts'
import { STDIN } from '../node/read-chunks.ts'
import { corpusFiles, readCorpusFile } from '../node/read-corpus.ts'
import { unknownNames } from '../parallel/unknown-names.ts'
import { writeTo } from './convert-command.ts'
import { dictionaryFor } from './dictionary.ts'
import { badOption, dayOf, parseCommand } from './exchange-options.ts'
import { countOf, interrupted, progressOn } from './mine-command.ts'

/** A name that the dictionary lacks; `gloss` is what a bracket gives beside it. */
interface Lacking {
  readonly name: string
  count: number
  documents: number
  lastDocument: number
  readonly gloss?: string
}

const LIMIT = 50_000

/** `pyogi coverage CORPUS…`: the names a corpus holds and the dictionary lacks, the most frequent first. */
export async function runCoverage(args: readonly string[], messages: Messages): Promise<number> {
  const { values, positionals } = parseCommand(args, {
    output: { type: 'string', short: 'o' },
    field: { type: 'string' },
    least: { type: 'string' },
    limit: { type: 'string' },
    date: { type: 'string' },
    dictionary: { type: 'string' },
    format: { type: 'string' },
    locale: { type: 'string' },
  })
  const { field, format = 'text', output = STDIN } = values
  if (positionals.length === 0) throw badOption('coverage: expected files or folders')
  if (format !== 'text' && format !== 'json') throw badOption(`--format ${format}: expected text or json`)
  const least = countOf('--least', values.least) ?? 1
  const limit = countOf('--limit', values.limit) ?? LIMIT
  const settings = { ...(await loadConfig(process.cwd())), ...values }
  const date = dayOf(settings.date)
  const dictionary = await dictionaryFor(settings, messages)
  const tally = createTally(limit)
  const names = new Map<string, Lacking>()
  const signal = interrupted()
  const progress = progressOn(messages)
  for (const input of await corpusFiles(positionals)) {
    for await (const { file, text, continued } of readCorpusFile(input, field === undefined ? {} : { field })) {
      if (signal.aborted) break
      tallyGlosses(tally, text, dictionary, continued)
      for (const name of unknownNames(readDocument(text, dictionary, date))) count(names, name.text, tally.documents)
      if (names.size > limit) makeRoom(names, limit)
      progress({ file, documents: tally.documents, pairs: tally.rows.size })
    }
  }
  const lacking = joined(names, minedFrom(tally, dictionary, date)).filter((one) => one.count >= least)
  await writeTo(output, [
    format === 'json'
      ? `${JSON.stringify(lacking.map(({ lastDocument: _, ...one }) => one))}\n`
      : lacking.map((one) => `${one.count}\t${one.documents}\t${one.name}\t${one.gloss ?? ''}\n`).join(''),
  ])
  return 0
}

function count(names: Map<string, Lacking>, name: string, document: number): void {
  const known = names.get(name) ?? { name, count: 0, documents: 0, lastDocument: -1 }
  known.count++
  if (known.lastDocument !== document) known.documents++
  known.lastDocument = document
  names.set(name, known)
}

/** Names of the text and of brackets as one list; a name in both counts where it is seen more. */
function joined(names: ReadonlyMap<string, Lacking>, mined: readonly GlossCandidate[]): Lacking[] {
  const all = new Map(names)
  for (const { korean, other, agreement, standing, count, documents } of mined) {
    if (agreement !== 'new' || standing === 'name') continue
    const seen = [all.get(korean), names.get(other)].filter((one) => one !== undefined)
    const gloss = [...seen.flatMap((one) => one.gloss ?? []), other].join(', ')
    all.delete(other)
    all.set(korean, {
      name: korean,
      count: Math.max(count, ...seen.map((one) => one.count)),
      documents: Math.max(documents, ...seen.map((one) => one.documents)),
      lastDocument: -1,
      gloss,
    })
  }
  return [...all.values()].sort((a, b) => b.count - a.count || b.documents - a.documents || (a.name < b.name ? -1 : 1))
}

/** Gives up the rarest names until a quarter of the room is free. */
function makeRoom(names: Map<string, Lacking>, limit: number): void {
  const byUse = [...names.values()].sort((a, b) => a.count - b.count)
  for (const { name } of byUse.slice(0, names.size - Math.floor(limit * 0.75))) names.delete(name)
}
