import { Document, isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml'
import type { GlossCandidate } from '../gloss/mine.ts'
import type { Proposal, Proposals } from '../gloss/propose.ts'
import type { Entry } from '../model/entry.ts'
import { PyogiError } from '../model/error.ts'
import { parseEntries } from '../model/schema.ts'
import { readYaml } from './yaml.ts'

/** A proposed entry of a file, and the comment that stands above it. */
export interface ProposedEntry {
  readonly entry: Entry
  readonly comment: string
}

/** Speaks a text by its key: `proposals.header`. */
type Say = (key: string, params?: Readonly<Record<string, unknown>>) => string

const HEAD = /^(?:#.*\n)+\n/
const MOST_NAMES = 1000
const WIDTH = 120

/**
 * Writes proposals as entries in YAML with the evidence as comments, in the words of `say`; `parseProposals` and
 * dictionaries read it.
 */
export function stringifyProposals({ entries, names }: Proposals, say: Say): string {
  const document = new Document(entries.map(({ entry }) => entry))
  entries.forEach((proposal, index) => {
    const node = seqOf(document, '').items[index] as YAMLMap
    node.commentBefore = evidenceOf(proposal, say)
    node.spaceBefore = index > 0
  })
  const seen = names.slice(0, MOST_NAMES).map((name) => ` ${pairOf(name)}, ${name.documents}`)
  if (seen.length > 0) document.comment = [` ${say('proposals.names')}`, ...seen].join('\n')
  return `# ${say('proposals.header')}\n\n${textOf(document)}`
}

/** A file of proposals that was read. */
export interface ProposalFile {
  readonly proposals: readonly ProposedEntry[]
  /** Its text without some of the entries; all else, comments included, stays. */
  without(done: ReadonlySet<ProposedEntry>): string
}

/**
 * Reads a file of proposals.
 *
 * @throws PyogiError `dictionary-invalid` with file, line and column
 */
export function parseProposals(text: string, file: string): ProposalFile {
  const { value, locate } = readYaml(text, file)
  const entries = parseEntries(value, { file, locate })
  // The file's own comment would be taken for that of its first entry.
  const head = HEAD.exec(text)?.[0] ?? ''
  const document = parseDocument(text.slice(head.length))
  const list = seqOf(document, file)
  const nodes = [...list.items]
  const proposals = entries.map((entry, index) => ({ entry, comment: commentOf(nodes[index]) }))
  return {
    proposals,
    without(done) {
      list.items = nodes.filter((_, index) => !done.has(proposals[index]!))
      return head + textOf(document)
    },
  }
}

function textOf(document: { toString(options: { lineWidth: number }): string }): string {
  return document.toString({ lineWidth: WIDTH })
}

function seqOf(document: { contents: unknown }, file: string): YAMLSeq {
  if (!isSeq(document.contents)) {
    throw new PyogiError('dictionary-invalid', [
      { code: 'yaml', message: 'expected a list of entries', file, line: 1, column: 1 },
    ])
  }
  return document.contents
}

function commentOf(node: unknown): string {
  return isMap(node) ? (node.commentBefore ?? '').replace(/^ /gm, '') : ''
}

function evidenceOf({ candidates }: Proposal, say: Say): string {
  const lines = candidates.flatMap((candidate) => {
    const { agreement, entries, confidence, count, documents, kind, evidence, conflicts, spellings } = candidate
    const known = entries.length === 0 ? '' : ` (${entries.join(', ')})`
    const words = [say(`proposals.confidence.${confidence}`), say(`proposals.agreement.${agreement}`)]
    return [
      `${pairOf(candidate)}: ${say('proposals.seen', { sentences: count, documents })}, ${words.join(', ')}${known}`,
      ...(evidence.length === 0 ? [] : [say('proposals.kind', { kind, evidence: evidence.join(', ') })]),
      ...(spellings.length === 0 ? [] : [say('proposals.spellings', { forms: listed(spellings) })]),
      ...(conflicts.length === 0 ? [] : [say('proposals.conflicts', { forms: listed(conflicts) })]),
    ]
  })
  const [example] = candidates.flatMap((candidate) => candidate.examples)
  if (example !== undefined) lines.push(`> ${example}`)
  return lines.map((line) => ` ${plain(line)}`).join('\n')
}

const MOST_LISTED = 8

function listed(counts: GlossCandidate['spellings']): string {
  return counts
    .slice(0, MOST_LISTED)
    .map(({ text, count }) => `${text} ${count}`)
    .join(', ')
}

function pairOf({ korean, other }: GlossCandidate): string {
  return plain(`${korean} = ${other}`)
}

/** On one line and without what could end a comment or trouble a terminal. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
}
