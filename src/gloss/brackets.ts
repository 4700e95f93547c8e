import type { Span } from '../text/span.ts'
import { type BracketClass, classOf } from './bracket-class.ts'

/**
 * A pair of brackets: `span` with both signs, `inner` without, and what stands in it. `depth` is the number of
 * brackets around it. Offsets are UTF-16, half-open.
 */
export interface Bracket {
  readonly span: Span
  readonly inner: Span
  readonly class: BracketClass
  readonly depth: number
}

const PAIRS = '()（）[]［］{}｛｝「」『』〈〉《》〔〕【】'
const LONGEST = 400
const DEEPEST = 32

/** Kind of bracket, equal for both widths and both signs of a pair; the sign's own side. */
const SIGNS: ReadonlyMap<string, { readonly kind: number; readonly opens: boolean }> = new Map(
  [...PAIRS].map((sign, index) => [sign, { kind: kindOf(index >> 1), opens: index % 2 === 0 }]),
)
/** A sign of a bracket, or the end of a line. */
const SIGN = /[\n()（）[\]［］{}｛｝「」『』〈〉《》〔〕【】]/g

function kindOf(pair: number): number {
  // The first six pairs are half and full width of the same three brackets.
  return pair < 6 ? pair >> 1 : pair
}

/**
 * Every bracket of a text in document order, outer before inner: round, square, curly and tortoise-shell brackets of
 * both widths, and 「」 『』 〈〉 《》 【】. A sign without its partner in the same paragraph is no bracket.
 *
 * @example
 * ```ts
 * import { parseBrackets } from 'pyogi'
 * parseBrackets('한국은행(BOK) 총재(62)').map((bracket) => bracket.class) // => ['gloss-candidate', 'age']
 * ```
 */
export function parseBrackets(text: string): Bracket[] {
  const found: { span: Span; inner: Span; depth: number }[] = []
  let open: { kind: number; at: number }[] = []
  for (const { index: at, 0: unit } of text.matchAll(SIGN)) {
    const sign = SIGNS.get(unit)
    if (sign === undefined) {
      if (isBlankLine(text, at)) open = []
      continue
    }
    if (sign.opens) {
      if (open.length === DEEPEST) open.shift()
      open.push({ kind: sign.kind, at })
      continue
    }
    let partner = open.length - 1
    while (partner >= 0 && open[partner]!.kind !== sign.kind) partner--
    if (partner < 0) continue
    const start = open[partner]!.at
    open.length = partner
    if (at - start > LONGEST) continue
    found.push({ span: { start, end: at + 1 }, inner: { start: start + 1, end: at }, depth: 0 })
  }
  found.sort((a, b) => a.span.start - b.span.start)
  const around: number[] = []
  return found.map((bracket) => {
    while (around.length > 0 && around[around.length - 1]! <= bracket.span.start) around.pop()
    const depth = around.length
    around.push(bracket.span.end)
    return { ...bracket, class: classOf(text, bracket.span), depth }
  })
}

function isBlankLine(text: string, newline: number): boolean {
  let at = newline + 1
  while (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x0d) at++
  return text.charCodeAt(at) === 0x0a
}
