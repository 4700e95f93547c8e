import { existsSync } from 'node:fs'
import { createInterface, type Interface } from 'node:readline'
import type { Messages } from '../messages/messages.ts'
import type { Entry } from '../model/entry.ts'
import { describeIssue, PyogiError } from '../model/error.ts'
import { parseEntries } from '../model/schema.ts'
import { addRejected, pairKey, pairsOfEntry, readRejected } from '../node/decided-pairs.ts'
import { type ProposedEntry, parseProposals } from '../node/proposal-file.ts'
import { writeWhole } from '../node/write-file.ts'
import { parseYaml, stringifyYaml } from '../node/yaml.ts'
import { readText } from './io.ts'

/** Puts a question and gives the answer; `undefined` at the end of the input. In a terminal `given` can be edited. */
type Ask = (question: string, given?: string) => Promise<string | undefined>

/** Where decisions are kept. */
export interface Decisions {
  readonly accepted: string
  readonly rejected: string
}

/**
 * Walks through a file of proposals in the terminal. Every decision is on disk before the next question, so that nothing
 * is lost however the walk ends; returns the exit code.
 */
export async function reviewFile(file: string, decisions: Decisions, messages: Messages): Promise<number> {
  const { proposals, without } = parseProposals(await readText(file), file)
  const done = await decidedBefore(proposals, decisions)
  const open = proposals.filter((proposal) => !done.has(proposal))
  const counts = { accepted: 0, rejected: 0, skipped: 0 }
  if (open.length > 0) say(`${messages('cli.reviewKeys')}\n`)
  const lines = createInterface({ input: process.stdin, output: process.stderr, terminal: process.stdin.isTTY })
  const ask = questions(lines)
  for (const [index, proposal] of open.entries()) {
    say(`\n${messages('cli.reviewLeft', { number: index + 1, count: open.length })}\n${shown(proposal)}`)
    const decision = await decide(proposal.entry, ask, messages)
    if (decision === 'quit') break
    if (decision === 'skip') {
      counts.skipped++
      continue
    }
    if (decision === 'reject') {
      await addRejected(decisions.rejected, pairsOfEntry(proposal.entry))
      counts.rejected++
    } else {
      await addAccepted(decisions.accepted, decision)
      await addRejected(decisions.rejected, pairsWithout(proposal.entry, decision))
      counts.accepted++
    }
    done.add(proposal)
    await writeWhole(file, [without(done)])
  }
  lines.close()
  say(`${messages('cli.reviewed', { ...counts, left: proposals.length - done.size, file })}\n`)
  return 0
}

/** The pairs that earlier walks accepted or rejected, as {@link pairKey} writes them. */
export async function decidedPairs({ accepted, rejected }: Decisions): Promise<Set<string>> {
  const kept = existsSync(accepted) ? parseYaml(await readText(accepted), accepted).entries : []
  return new Set([...(await readRejected(rejected)), ...kept.flatMap(pairsOfEntry).map(pairKey)])
}

/** Proposals that an interrupted walk decided before it could take them out of the file. */
async function decidedBefore(proposals: readonly ProposedEntry[], decisions: Decisions): Promise<Set<ProposedEntry>> {
  const decided = await decidedPairs(decisions)
  return new Set(proposals.filter(({ entry }) => pairsOfEntry(entry).every((pair) => decided.has(pairKey(pair)))))
}

/** Pairs of a proposal that whoever edited it did not keep. */
function pairsWithout(proposed: Entry, kept: Entry): ReturnType<typeof pairsOfEntry> {
  const keys = new Set(pairsOfEntry(kept).map(pairKey))
  return pairsOfEntry(proposed).filter((pair) => !keys.has(pairKey(pair)))
}

/** Answers come one a line, however fast they are typed. */
function questions(lines: Interface): Ask {
  const answers = lines[Symbol.asyncIterator]()
  return async (question, given) => {
    lines.setPrompt(question)
    lines.prompt()
    if (given !== undefined && lines.terminal) lines.write(given)
    const { done, value } = await answers.next()
    if (done === true) say('\n')
    return done === true ? undefined : value.trim()
  }
}

async function decide(entry: Entry, ask: Ask, messages: Messages): Promise<Entry | 'reject' | 'skip' | 'quit'> {
  for (;;) {
    const answer = keyOf(await ask(messages('cli.reviewAsk')))
    if (answer === undefined || answer === 'q') return 'quit'
    if (answer === 'a') return checked(entry)
    if (answer === 'r') return 'reject'
    if (answer === 's') return 'skip'
    if (answer === 'e') {
      const edited = await edit(entry, ask, messages)
      if (edited !== undefined) return edited
    } else say(`${messages('cli.reviewKeys')}\n`)
  }
}

/** What the keys give while Hangul is on: a is ㅁ, and so on. */
const HANGUL_KEYS: Readonly<Record<string, string>> = { ㅁ: 'a', ㄷ: 'e', ㄱ: 'r', ㄴ: 's', ㅂ: 'q' }

function keyOf(answer: string | undefined): string | undefined {
  return answer === undefined ? undefined : (HANGUL_KEYS[answer] ?? answer.toLowerCase())
}

/** Asks for every name, the kind and the id; `undefined` when what comes of it is no entry, `quit` at the end of the input. */
async function edit(entry: Entry, ask: Ask, messages: Messages): Promise<Entry | 'quit' | undefined> {
  const fields = [
    ...entry.terms.map(({ lang, type, text }) => ({
      name: type === undefined ? lang : `${lang} ${type}`,
      value: text,
    })),
    { name: 'kind', value: entry.kind },
    { name: 'id', value: entry.id },
  ]
  const answers: string[] = []
  for (const { name, value } of fields) {
    const question = process.stdin.isTTY ? `${name}: ` : messages('cli.reviewField', { field: name, value })
    const answer = await ask(question, value)
    if (answer === undefined) return 'quit'
    answers.push(answer || value)
  }
  const [kind, id] = answers.slice(-2)
  const terms = entry.terms.flatMap((term, index) =>
    answers[index] === '-' ? [] : [{ ...term, text: answers[index] }],
  )
  try {
    return checked(parseEntries([{ ...entry, id, kind, terms }])[0]!)
  } catch (error) {
    if (!(error instanceof PyogiError)) throw error
    say(`${messages('cli.reviewWrong', { message: error.issues.map(describeIssue).join('; ') })}\n`)
    return undefined
  }
}

/** A person has looked at it: its names count as a house's own. */
function checked(entry: Entry): Entry {
  return { ...entry, terms: entry.terms.map(({ confidence: _, ...term }) => term) }
}

async function addAccepted(file: string, entry: Entry): Promise<void> {
  const before = existsSync(file) ? await readText(file) : ''
  const gap = before === '' || before.endsWith('\n') ? '' : '\n'
  await writeWhole(file, [before, gap, stringifyYaml([entry])])
}

function shown({ entry, comment }: ProposedEntry): string {
  return visible(`${comment}\n${stringifyYaml([entry])}`)
}

/** Without what a terminal would obey. */
function visible(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, '')
}

function say(text: string): void {
  process.stderr.write(text)
}
