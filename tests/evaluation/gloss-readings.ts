import { readFileSync, writeFileSync } from 'node:fs'
import { parseBrackets } from '../../src/gloss/brackets.ts'
import { type Found, readGlosses } from '../../src/gloss/glosses.ts'
import { type Labelled, labelled } from './gloss-rows.ts'

const CASES = new URL('../cases/', import.meta.url)
const RECORD = new URL('gloss-readings.tsv', CASES)
const FILES = ['gloss', 'gloss-held-out', 'gloss-fresh', 'gloss-second-korean', 'gloss-second-english']
const HEADER = `# What the reader says of the labelled texts: the text, where the labelled names stand that a dictionary might know,
# class of each bracket, glosses, glosses where those names are known. Written by
# \`npx tsx tests/evaluation/gloss-readings.ts\`; a change is read line by line before it is committed.
`

/** A recorded text: where two names of one entry stand in it, and all that the reader says of it. */
export interface Recorded {
  readonly text: string
  readonly known: string
  readonly reading: string
}

/** The record, a text a line. */
export function recorded(): Recorded[] {
  const lines = readFileSync(RECORD, 'utf8').slice(HEADER.length).split('\n').slice(0, -1)
  return lines.map((line) => {
    const [text = '', known = '', ...reading] = line.split('\t')
    return { text, known, reading: reading.join('\t') }
  })
}

/** All that the reader says of a text: with no dictionary, and with one that knows some names (`0-8 9-13`, head and part). */
export function readingOf(text: string, known: string): string {
  const spans = known.split(' ').filter((span) => span !== '')
  const found = spans.map((span, number): Found => {
    const [start = 0, end = 0] = span.split('-').map(Number)
    return { start, end, entries: [`entry.${number >> 1}`] }
  })
  const classes = parseBrackets(text).map((bracket) => bracket.class)
  return [classes.join(' '), glossesOf(text, []), glossesOf(text, found)].join('\t')
}

function glossesOf(text: string, known: readonly Found[]): string {
  return readGlosses(text, known)
    .map(({ head, parts, kind, by, confidence }) => {
      const forms = parts.map((part) => `${part.text} ${part.lang}`)
      return `${head.start} ${head.text} = ${forms.join(' + ')}: ${kind} by ${by}, ${confidence}`
    })
    .join(' | ')
}

/** The labelled heads before their brackets, and the first part of each. */
function knownIn(text: string, rows: readonly Labelled[]): string {
  const spans = rows.flatMap(({ start, left, parts }) => {
    const head = left.find((form) => form !== '' && text.slice(0, start).endsWith(form))
    if (head === undefined) return []
    const part = text.indexOf(parts[0]!, start)
    return [`${start - head.length}-${start}`, `${part}-${part + parts[0]!.length}`]
  })
  return spans.join(' ')
}

function write(): void {
  const texts = new Map<string, Labelled[]>()
  for (const file of FILES) {
    for (const row of labelled(readFileSync(new URL(`${file}.tsv`, CASES), 'utf8'))) {
      texts.set(row.text, [...(texts.get(row.text) ?? []), row])
    }
  }
  const lines = Array.from(texts, ([text, rows]) => {
    const known = knownIn(text, rows)
    return `${text}\t${known}\t${readingOf(text, known)}\n`
  })
  writeFileSync(RECORD, HEADER + lines.join(''))
}

if (import.meta.url === `file://${process.argv[1]}`) write()
