import { readFileSync, writeFileSync } from 'node:fs'
import { parseBrackets } from '../../src/gloss/brackets.ts'
import { type Found, readGlosses } from '../../src/gloss/glosses.ts'
import { type Labelled, labelled } from './gloss-rows.ts'

const CASES = new URL('../cases/', import.meta.url)
const RECORD = new URL('gloss-readings.tsv', CASES)
const FILES = ['gloss', 'gloss-held-out', 'gloss-fresh', 'gloss-second-korean', 'gloss-second-english']
const HEADER = `# What the reader says of the labelled texts: class of each bracket, glosses, glosses where the heads are known.
# Written by \`npx tsx tests/evaluation/gloss-readings.ts\`; a change is read line by line before it is committed.
`

/** The labelled texts that rules are tuned on, each with its brackets. */
export function labelledTexts(): Map<string, Labelled[]> {
  const texts = new Map<string, Labelled[]>()
  for (const file of FILES) {
    for (const row of labelled(readFileSync(new URL(`${file}.tsv`, CASES), 'utf8'))) {
      texts.set(row.text, [...(texts.get(row.text) ?? []), row])
    }
  }
  return texts
}

/** All that the reader says of a text, on one line. */
export function readingOf(text: string, rows: readonly Labelled[]): string {
  const classes = parseBrackets(text).map((bracket) => bracket.class)
  return [classes.join(' '), glossesOf(text, []), glossesOf(text, knownIn(text, rows))].join('\t')
}

/** The lines of the record, one a text. */
export function recorded(): string[] {
  return readFileSync(RECORD, 'utf8').slice(HEADER.length).split('\n').slice(0, -1)
}

function glossesOf(text: string, known: readonly Found[]): string {
  return readGlosses(text, known)
    .map(({ head, parts, kind, by, confidence }) => {
      const forms = parts.map((part) => `${part.text} ${part.lang}`)
      return `${head.start} ${head.text} = ${forms.join(' + ')}: ${kind} by ${by}, ${confidence}`
    })
    .join(' | ')
}

/** The labelled heads before their brackets, each an entry of its own that has the first part too. */
function knownIn(text: string, rows: readonly Labelled[]): Found[] {
  return rows.flatMap(({ start, left, parts }, number) => {
    const entries = [`entry.${number}`]
    const head = left.find((form) => form !== '' && text.slice(0, start).endsWith(form))
    if (head === undefined) return []
    const part = text.indexOf(parts[0]!, start)
    return [
      { start: start - head.length, end: start, entries },
      { start: part, end: part + parts[0]!.length, entries },
    ]
  })
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const lines = Array.from(labelledTexts(), ([text, rows]) => readingOf(text, rows))
  writeFileSync(RECORD, `${HEADER}${lines.join('\n')}\n`)
}
