import type { GlossCandidate } from '../gloss/mine.ts'
import { proposalsOf } from '../gloss/propose.ts'
import { minedFrom } from '../link/mine.ts'
import type { Messages } from '../messages/messages.ts'
import { pairKey } from '../node/decided-pairs.ts'
import { forgetState, type MineProgress, mineCorpus } from '../node/mine-corpus.ts'
import { stringifyProposals } from '../node/proposal-file.ts'
import { STDIN } from '../node/read-chunks.ts'
import { corpusFiles } from '../node/read-corpus.ts'
import { writeTo } from './convert-command.ts'
import { dictionaryFor } from './dictionary.ts'
import { badOption, dayOf, parseCommand } from './exchange-options.ts'
import { type Decisions, decidedPairs, reviewFile } from './review.ts'

const INTERRUPTED = 130
const PROGRESS_EVERY = 2000

/**
 * `pyogi mine CORPUS…` proposes entries from the glosses of a corpus; `pyogi mine --review FILE` walks through them.
 * Returns the exit code; 130 when it was interrupted and can go on.
 */
export async function runMine(args: readonly string[], messages: Messages): Promise<number> {
  const { values, positionals } = parseCommand(args, {
    output: { type: 'string', short: 'o' },
    review: { type: 'string' },
    accepted: { type: 'string' },
    rejected: { type: 'string' },
    state: { type: 'string' },
    field: { type: 'string' },
    least: { type: 'string' },
    limit: { type: 'string' },
    date: { type: 'string' },
    dictionary: { type: 'string' },
    locale: { type: 'string' },
  })
  const { review, output = STDIN, field, dictionary: house } = values
  if (review !== undefined) return reviewFile(review, besides(review, values), messages)
  if (positionals.length === 0) throw badOption('mine: expected files or folders, or --review FILE')
  const least = countOf('--least', values.least) ?? 1
  const limit = countOf('--limit', values.limit)
  const date = dayOf(values.date)
  const dictionary = await dictionaryFor(values, messages)
  const files = await corpusFiles(positionals)
  const state = values.state ?? (output === STDIN || files.includes(STDIN) ? undefined : `${output}.state`)
  const { tally, finished } = await mineCorpus(files, {
    dictionary,
    signal: interrupted(),
    onProgress: progressOn(messages),
    onResumed: (documents) => say(messages('cli.resumed', { file: state, documents })),
    key: house ?? '',
    ...(field === undefined ? {} : { field }),
    ...(limit === undefined ? {} : { limit }),
    ...(state === undefined ? {} : { state }),
  })
  if (!finished) {
    if (state !== undefined) say(messages('cli.interrupted', { file: state }))
    return INTERRUPTED
  }
  const decided = await decidedPairs(besides(output, values))
  const offered = minedFrom(tally, dictionary, date).filter(
    (candidate) => candidate.count >= least && !decided.has(keyOf(candidate)),
  )
  const proposals = proposalsOf(offered, (id) => dictionary.find(id) !== undefined)
  await writeTo(output, [stringifyProposals(proposals, messages)])
  if (state !== undefined) await forgetState(state)
  const { entries, names } = proposals
  const counts = { entries: entries.length, names: names.length, documents: tally.documents }
  say(messages('cli.mined', { file: output, ...counts }))
  if (tally.dropped > 0) say(messages('cli.dropped', { dropped: tally.dropped }))
  return 0
}

/** The files of decisions: those named, else beside the candidates. */
function besides(file: string, values: { accepted?: string; rejected?: string }): Decisions {
  const stem = file === STDIN ? 'candidates' : file.replace(/\.ya?ml$/, '')
  return {
    accepted: values.accepted ?? `${stem}.accepted.yaml`,
    rejected: values.rejected ?? `${stem}.rejected.tsv`,
  }
}

/** A count given on the command line. */
export function countOf(option: string, given: string | undefined): number | undefined {
  if (given === undefined) return undefined
  if (!/^[1-9]\d{0,8}$/.test(given)) throw badOption(`${option} ${given}: expected a number from 1 on`)
  return Number(given)
}

/** Aborted by the first interrupt; a second one ends the process as usual. */
export function interrupted(): AbortSignal {
  const controller = new AbortController()
  process.once('SIGINT', () => controller.abort())
  return controller.signal
}

/** Says on standard error now and then how far a run is. */
export function progressOn(messages: Messages): (progress: MineProgress) => void {
  let said = performance.now()
  return (progress) => {
    if (performance.now() - said < PROGRESS_EVERY) return
    said = performance.now()
    say(messages('cli.mining', { ...progress }))
  }
}

function keyOf({ korean, other }: GlossCandidate): string {
  return pairKey(`${korean}\t${other}`)
}

function say(text: string): void {
  process.stderr.write(`${text}\n`)
}
