import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { guards } from '../../src/guards.ts'
import { compileDictionary, type Dictionary, type Entry, findMentions, type Kind } from '../../src/index.ts'
import { type GoldSentence, kindOf, readGold } from './detection-gold.ts'
import { figuresOf, type Hit, type Slip, type Tallies, tally } from './detection-score.ts'
import { furtherNames } from './further-names.ts'

/** What the detectors find in a gold file: pyogi, and longest match anywhere. */
export interface Outcome {
  readonly pyogi: Tallies
  readonly naive: Tallies
  readonly slips: readonly Slip[]
}

/** Names with what they are names of: the gold names of a set, and further ones. */
type Names = ReadonlyMap<string, ReadonlySet<string>>

/** Measures the detection of the names that a gold set labels, with `further` names in the dictionary beside them. */
export function evaluate(gold: readonly GoldSentence[], further: readonly string[] = []): Outcome {
  const names = namesOf(gold, further)
  const dictionary = dictionaryOf(names)
  const detect = (text: string): Hit[] =>
    findMentions(text, dictionary)
      .filter((mention) => mention.via !== 'later')
      .map((mention) => mention.span)
  const { tallies, slips } = tally(gold, detect, names)
  return { pyogi: tallies, naive: tally(gold, longestMatch(names), names).tallies, slips }
}

/**
 * Prints precision, recall and F1 over a file of labelled sentences (see `readGold` for its shape), strict and
 * neutral, by script and length: of pyogi with the names of the set as its dictionary, and of naive longest match.
 * `--names FILE` adds further names, one a line, optionally with a tab and their type; `--made N` adds made-up names;
 * `--slips` lists what went wrong.
 */
export function run(args: string[]): void {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { names: { type: 'string' }, made: { type: 'string' }, slips: { type: 'boolean' } },
  })
  const [file] = positionals
  if (file === undefined) throw new Error('usage: detection FILE [--names FILE] [--made N] [--slips]')
  const listed = values.names === undefined ? [] : readFileSync(values.names, 'utf8').split(/\r?\n/)
  const further = [...listed, ...furtherNames(Number(values.made ?? 0))]
  const { pyogi, naive, slips } = evaluate(readGold(readFileSync(file, 'utf8')), further)
  print('pyogi', pyogi)
  print('naive longest match', naive)
  if (values.slips) for (const { kind, name, text } of slips) console.log(`${kind}\t${name}\t${text}`)
}

function namesOf(gold: readonly GoldSentence[], further: readonly string[]): Names {
  const names = new Map<string, Set<string>>()
  const add = (name: string, kind: string | undefined): void => {
    const kinds = names.get(name) ?? new Set()
    names.set(name, kind === undefined ? kinds : kinds.add(kind))
  }
  for (const { text, spans } of gold) {
    for (const { start, end, type } of spans) {
      const kind = kindOf(type)
      if (kind !== undefined) add(text.slice(start, end), kind)
    }
  }
  for (const line of further) {
    const [name = '', type = ''] = line.split('\t')
    if (name.trim() !== '') add(name.trim(), kindOf(type))
  }
  return names
}

function dictionaryOf(names: Names): Dictionary {
  const entries = [...names].map(
    ([name, kinds], number): Entry => ({
      id: `name.n${number}`,
      kind: ([...kinds][0] ?? 'term') as Kind,
      terms: [{ text: name, lang: /[가-힣]/.test(name) ? 'ko' : 'en' }],
    }),
  )
  return compileDictionary(entries, { guards })
}

/** What a matcher finds that knows no words: at each place the longest name. */
function longestMatch(names: Names): (text: string) => Hit[] {
  const longest = [...names.keys()].reduce((most, name) => Math.max(most, name.length), 0)
  return (text) => {
    const hits: Hit[] = []
    for (let start = 0; start < text.length; ) {
      let end = Math.min(text.length, start + longest)
      while (end > start && !names.has(text.slice(start, end))) end--
      if (end > start) hits.push({ start, end })
      start = Math.max(end, start + 1)
    }
    return hits
  }
}

function print(title: string, tallies: Tallies): void {
  const percent = (share: number): string => (100 * share).toFixed(1).padStart(6)
  console.log(`${title.padEnd(22)} names   hits |  strict P      R     F1 | neutral P      R     F1`)
  for (const [group, counts] of [...tallies].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { right, wrong, besides, missed } = counts
    const cells = [false, true].map((neutral) => {
      const { precision, recall, f1 } = figuresOf(counts, neutral)
      return `${percent(precision)} ${percent(recall)} ${percent(f1)}`
    })
    const numbers = [right + missed, right + wrong + besides].map((number) => String(number).padStart(6)).join(' ')
    console.log(`${group.padEnd(22)}${numbers} |   ${cells.join(' |   ')}`)
  }
}
