import type { Token } from './markdown-scan.ts'

interface Run {
  readonly mark: string
  readonly size: number
  readonly opens: boolean
  readonly closes: boolean
  /** What is not yet used: openers lose units at their end, closers at their start. */
  start: number
  end: number
}

/**
 * Which units of the runs of `*`, `_` and `~` are markup: the tokens that open and close emphasis (CommonMark 0.31, 6.2;
 * GFM 6.5). What is left of the runs is text.
 */
export function matchEmphasis(raw: string, tokens: readonly Token[]): Token[] {
  const matched: Token[] = []
  const groups: Run[][] = [[]]
  for (const token of tokens) {
    // emphasis inside a link never reaches out of it
    if (token.kind === 'link-open' || token.kind === 'image-open') groups.push([])
    else if (token.kind === 'link-close' || token.kind === 'image-close') pairRuns(groups.pop()!, matched)
    else if (token.kind === 'run') groups.at(-1)!.push(runOf(raw, token))
  }
  pairRuns(groups[0]!, matched)
  return matched
}

function pairRuns(runs: readonly Run[], matched: Token[]): void {
  const openers: number[] = []
  const bottoms = new Map<string, number>()
  for (const [number, run] of runs.entries()) {
    while (run.closes && run.start < run.end) {
      const key = `${run.mark}${run.opens}${run.size % 3}`
      const found = openerFor(run, runs, openers, bottoms.get(key) ?? 0)
      if (found < 0) {
        bottoms.set(key, number)
        break
      }
      const opener = runs[openers[found]!]!
      const both = opener.end - opener.start >= 2 && run.end - run.start >= 2
      const size = run.mark === '~' ? run.size : both ? 2 : 1
      matched.push({ kind: 'open', start: opener.end - size, end: opener.end })
      matched.push({ kind: 'close', start: run.start, end: run.start + size })
      opener.end -= size
      run.start += size
      openers.length = opener.start < opener.end ? found + 1 : found
    }
    if (run.opens && run.start < run.end) openers.push(number)
  }
}

/** The number in `openers` of the nearest run that `closer` closes; -1 for none. */
function openerFor(closer: Run, runs: readonly Run[], openers: readonly number[], bottom: number): number {
  for (let at = openers.length - 1; at >= 0 && openers[at]! >= bottom; at--) {
    const opener = runs[openers[at]!]!
    if (opener.mark !== closer.mark) continue
    if (closer.mark === '~' ? opener.size === closer.size && closer.size <= 2 : !partsThree(opener, closer)) return at
  }
  return -1
}

/** Rule 9 and 10 of the norm: a run that both opens and closes. */
function partsThree(opener: Run, closer: Run): boolean {
  return (opener.closes || closer.opens) && closer.size % 3 !== 0 && (opener.size + closer.size) % 3 === 0
}

function runOf(raw: string, { start, end }: Token): Run {
  const mark = raw[start]!
  const before = kindOf(raw[start - 1])
  const after = kindOf(raw[end])
  const left = after !== 'blank' && (after !== 'punctuation' || before !== 'letter')
  const right = before !== 'blank' && (before !== 'punctuation' || after !== 'letter')
  const inWord = mark === '_'
  return {
    mark,
    size: end - start,
    opens: left && (!inWord || !right || before === 'punctuation'),
    closes: right && (!inWord || !left || after === 'punctuation'),
    start,
    end,
  }
}

function kindOf(unit: string | undefined): 'blank' | 'punctuation' | 'letter' {
  if (unit === undefined || /\s/.test(unit)) return 'blank'
  return /[\p{P}\p{S}]/u.test(unit) ? 'punctuation' : 'letter'
}
