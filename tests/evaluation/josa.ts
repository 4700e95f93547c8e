import { readFileSync } from 'node:fs'
import { type Josa, josa } from '../../src/josa.ts'

/** One labelled word: which particle pair follows it, in which shape, and what kind of word it is. */
export interface JosaCase {
  readonly word: string
  readonly pair: Josa
  readonly expected: string
  readonly kind: string
}

/** Right and all answers of one kind of word. */
export interface Score {
  right: number
  all: number
}

/** Reads `word<TAB>pair<TAB>expected` and optionally `<TAB>class`; a first line that begins with `word` is a header. */
export function parseJosaCases(tsv: string): JosaCase[] {
  return tsv
    .split(/\r?\n/)
    .filter((line, index) => line !== '' && !(index === 0 && line.startsWith('word\t')))
    .map((line) => {
      const [word = '', pair = '', expected = '', kind] = line.split('\t')
      return { word, pair: pair as Josa, expected, kind: kind || kindOf(word) }
    })
}

/** Right answers by kind of word, and the cases that are wrong. */
export function scoreJosa(cases: readonly JosaCase[]): {
  byKind: Map<string, Score>
  wrong: (JosaCase & { found: string })[]
} {
  const byKind = new Map<string, Score>()
  const wrong: (JosaCase & { found: string })[] = []
  for (const each of cases) {
    const found = josa(each.word, each.pair)
    for (const kind of [each.kind, 'all']) {
      const score = byKind.get(kind) ?? { right: 0, all: 0 }
      score.all++
      if (found === each.expected) score.right++
      byKind.set(kind, score)
    }
    if (found !== each.expected) wrong.push({ ...each, found })
  }
  return { byKind, wrong }
}

/** Prints the accuracy of `josa` by kind of word over a file of labelled words, then every wrong answer. */
export function run(args: string[]): void {
  const [file] = args
  if (file === undefined) throw new Error('usage: josa FILE (word<TAB>pair<TAB>expected[<TAB>class])')
  const { byKind, wrong } = scoreJosa(parseJosaCases(readFileSync(file, 'utf8')))
  for (const [kind, { right, all }] of byKind) {
    console.log(`${kind.padEnd(8)} ${right}/${all} ${((100 * right) / all).toFixed(2)} %`)
  }
  for (const { word, pair, expected, found } of wrong) console.log(`${word}\t${pair}\t${expected}\tfound ${found}`)
}

function kindOf(word: string): string {
  if (/[)\]]['"’”」』》〉>]*$/.test(word)) return 'bracket'
  if (/['"’”」』》〉>]$/.test(word)) return 'quote'
  if (/\d[,.\d]*$/.test(word)) return 'number'
  if (/\d ?[A-Za-zμ/]*[%℃㎀-㏿A-Za-z]$/.test(word)) return 'unit'
  if (/[A-Za-z]$/.test(word)) return 'latin'
  return /[㐀-鿿]$/.test(word) ? 'hanja' : /[가-힣]$/.test(word) ? 'hangul' : 'other'
}
