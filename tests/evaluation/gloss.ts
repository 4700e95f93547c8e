/**
 * Figures for bracket glosses: `gloss FILE`, FILE a JSONL of `{ text, start, end, kind, left, parts }` (UTF-16, around
 * the bracket; `kind` is gloss, none or optional) or a TSV of `lang, text, head=part;part||…`.
 */
import { readFileSync } from 'node:fs'
import { parseBrackets } from '../../src/gloss/brackets.ts'
import { type RawGloss, readGlosses } from '../../src/gloss/glosses.ts'
import type { Span } from '../../src/text/span.ts'

interface Labelled {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly kind: 'gloss' | 'none' | 'optional'
  readonly left: readonly string[]
  readonly parts: readonly string[]
}

/** Counts over a file: brackets that are glosses, those read exactly, wrong or superfluous readings. */
export interface Figures {
  expected: number
  found: number
  right: number
  highFound: number
  highRight: number
  /** Brackets that are no gloss, and those of them that were read as one. */
  none: number
  falseAlarms: number
  misses: string[]
}

const HANGUL = /\p{Script=Hangul}/u

/** Reads labelled brackets of a JSONL text, or of the cases' TSV, where every bracket without a pair is no gloss. */
export function labelled(source: string): Labelled[] {
  const lines = source.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))
  if (lines[0]?.startsWith('{')) return lines.map((line) => JSON.parse(line) as Labelled)
  return lines.flatMap((line) => labelledRow(line))
}

function labelledRow(line: string): Labelled[] {
  const [, text = '', pairs = ''] = line.split('\t')
  const wanted = pairs === '' ? [] : pairs.split('||').map((pair) => pair.split('='))
  const brackets = parseBrackets(text).filter((bracket) => bracket.class !== 'title')
  const rows = brackets.map(({ span, inner }): Labelled => {
    const content = text.slice(inner.start, inner.end)
    const at = wanted.findIndex(([head = '', part = '']) => {
      const before = text.slice(0, span.start)
      const heads = head.replace(/^\?/, '').split(' ~ ')
      return content.includes(part.split(' + ')[0]!) && heads.some((one) => before.includes(one))
    })
    return at < 0 ? { text, ...span, kind: 'none', left: [], parts: [] } : row(text, span, wanted.splice(at, 1)[0]!)
  })
  // A pair whose bracket was not even seen is still expected.
  return [...rows, ...wanted.map((pair) => row(text, { start: -1, end: -1 }, pair))]
}

function row(text: string, span: Span, [head = '', parts = '']: readonly string[]): Labelled {
  const kind = head.startsWith('?') ? 'optional' : 'gloss'
  return { text, ...span, kind, left: head.replace(/^\?/, '').split(' ~ '), parts: parts.split(' + ') }
}

/** Measures the reader on labelled brackets; in English text only Hangul parts count. */
export function measure(rows: readonly Labelled[]): Figures {
  const figures: Figures = {
    expected: 0,
    found: 0,
    right: 0,
    highFound: 0,
    highRight: 0,
    none: 0,
    falseAlarms: 0,
    misses: [],
  }
  const cache = new Map<string, RawGloss[]>()
  for (const row of rows) {
    const glosses = cache.get(row.text) ?? readGlosses(row.text, [])
    cache.set(row.text, glosses)
    const english = isEnglish(row.text)
    const gloss = glosses.find(({ bracket }) => bracket.start === row.start && bracket.end === row.end)
    const parts = (gloss?.parts ?? []).map((part) => part.text).filter((part) => !english || HANGUL.test(part))
    const given = gloss !== undefined && parts.length > 0
    if (row.kind === 'optional') continue
    const right = given && row.left.includes(gloss.head.text) && row.parts.every((part, index) => parts[index] === part)
    if (row.kind === 'gloss') figures.expected++
    else figures.none++
    if (given) figures.found++
    if (given && row.kind === 'gloss' && right) figures.right++
    if (given && row.kind === 'none') figures.falseAlarms++
    if (given && gloss.confidence === 'high') {
      figures.highFound++
      if (right && row.kind === 'gloss') figures.highRight++
    }
    if (given !== (row.kind === 'gloss') || (given && !right)) {
      const got = given ? `${gloss.head.text} = ${parts.join(' + ')} (${gloss.by}, ${gloss.confidence})` : 'none'
      const wanted = row.kind === 'gloss' ? `${row.left.join(' ~ ')} = ${row.parts.join(' + ')}` : 'none'
      figures.misses.push(`${row.text}\n  wanted ${wanted}\n  got    ${got}`)
    }
  }
  return figures
}

function isEnglish(text: string): boolean {
  const outside = text.replace(/[([（［][^()[\]（）［］]{0,200}[)\]）］]/g, '')
  return (outside.match(/\p{Script=Hangul}/gu)?.length ?? 0) * 10 < outside.length
}

/** One line of figures. */
export function summary(figures: Figures): string {
  const precision = figures.right / Math.max(1, figures.found)
  const recall = figures.right / Math.max(1, figures.expected)
  const f = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  const high = figures.highRight / Math.max(1, figures.highFound)
  return [
    `glosses ${figures.expected}, found ${figures.found}, right ${figures.right}`,
    `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F ${f.toFixed(3)}`,
    `high P ${high.toFixed(3)} R ${(figures.highRight / Math.max(1, figures.expected)).toFixed(3)}`,
    `false ${figures.falseAlarms} of ${figures.none}`,
  ].join(' · ')
}

/** Prints the figures for each file, split by language; `--misses` adds every miss. */
export async function run(args: readonly string[]): Promise<void> {
  const files = args.filter((arg) => !arg.startsWith('--'))
  for (const file of files) {
    const rows = labelled(readFileSync(file, 'utf8'))
    for (const language of ['ko', 'en']) {
      const own = rows.filter((row) => isEnglish(row.text) === (language === 'en'))
      const figures = measure(own)
      console.log(`${file} ${language}: ${summary(figures)}`)
      if (args.includes('--misses')) for (const miss of figures.misses) console.log(miss)
    }
  }
}
