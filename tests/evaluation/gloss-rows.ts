import { parseBrackets } from '../../src/gloss/brackets.ts'
import { readGlosses } from '../../src/gloss/glosses.ts'
import type { Span } from '../../src/text/span.ts'

/** A bracket that was looked at by a person; `source` says what kind of text it stands in. */
export interface Labelled {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly kind: 'gloss' | 'none' | 'optional'
  readonly left: readonly string[]
  readonly parts: readonly string[]
  readonly source?: string
}

/** What a reader says of a bracket. */
interface Reading {
  readonly bracket: Span
  readonly head: { readonly text: string }
  readonly parts: readonly { readonly text: string }[]
  readonly confidence: 'high' | 'medium' | 'low'
}

/** Reads the glosses of a text. */
export type Reader = (text: string) => readonly Reading[]

export const withoutDictionary: Reader = (text) => readGlosses(text, [])

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

/**
 * Reads labelled brackets of a JSONL text, or of the cases' TSV, where every bracket without a pair is no gloss and a
 * line `# source: news` says where the next ones are from.
 */
export function labelled(text: string): Labelled[] {
  let source: string | undefined
  return text.split('\n').flatMap((line) => {
    source = /^# source: (.+)$/.exec(line)?.[1] ?? source
    if (line.trim() === '' || line.startsWith('#')) return []
    const rows = line.startsWith('{') ? [JSON.parse(line) as Labelled] : labelledRow(line)
    return source === undefined ? rows : rows.map((row) => ({ source: source!, ...row }))
  })
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
export function measure(rows: readonly Labelled[], reader: Reader = withoutDictionary): Figures {
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
  const cache = new Map<string, readonly Reading[]>()
  for (const row of rows) {
    const glosses = cache.get(row.text) ?? reader(row.text)
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
      const got = given ? `${gloss.head.text} = ${parts.join(' + ')} (${gloss.confidence})` : 'none'
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

/** Precision, recall and F1 of the reading, precision and recall of its high tier, share of false alarms; 0 to 1. */
export interface Shares {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly highPrecision: number
  readonly highRecall: number
  readonly falseAlarms: number
}

/** The shares that counts make. */
export function sharesOf(figures: Figures): Shares {
  const precision = figures.right / Math.max(1, figures.found)
  const recall = figures.right / Math.max(1, figures.expected)
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    highPrecision: figures.highRight / Math.max(1, figures.highFound),
    highRecall: figures.highRight / Math.max(1, figures.expected),
    falseAlarms: figures.falseAlarms / Math.max(1, figures.none),
  }
}

/** The rows by language and, within it, by source: `ko`, `ko news`. */
export function groupsOf(rows: readonly Labelled[]): Map<string, Labelled[]> {
  const groups = new Map<string, Labelled[]>()
  for (const row of rows) {
    const language = isEnglish(row.text) ? 'en' : 'ko'
    for (const group of row.source === undefined ? [language] : [language, `${language} ${row.source}`])
      groups.set(group, [...(groups.get(group) ?? []), row])
  }
  return groups
}

/** One line of figures. */
export function summary(figures: Figures): string {
  const { precision, recall, f1, highPrecision, highRecall } = sharesOf(figures)
  return [
    `glosses ${figures.expected}, found ${figures.found}, right ${figures.right}`,
    `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F ${f1.toFixed(3)}`,
    `high P ${highPrecision.toFixed(3)} R ${highRecall.toFixed(3)}`,
    `false ${figures.falseAlarms} of ${figures.none}`,
  ].join(' · ')
}
