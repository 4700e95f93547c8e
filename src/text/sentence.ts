import { eachEnd } from './ends.ts'
import type { Span } from './span.ts'

const ABBREVIATED =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|Rep|Sen|Gen|Col|Lt|Sgt|Gov|Co|Corp|Inc|Ltd|No|St|Jr|Sr|vs|[A-Z]|U\.S|U\.K|U\.N|e\.g|i\.e)$/

/** What closes with the sentence before it. */
const CLOSING = '"\'”’」』)'
/** What may end a sentence, and brackets, in which nothing does. */
const SIGN = /[\n\r()[\].!?。]/g

/**
 * The sentences of a text. A stop inside a bracket ends none, so that a gloss never changes what stands beside it;
 * a line end always ends one.
 */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = []
  let start = 0
  let depth = 0
  const close = (end: number): void => {
    if (end > start) sentences.push({ start, end })
    start = end
  }
  eachEnd(SIGN, text, (after) => {
    const at = after - 1
    const sign = text[at]!
    // a bracket that closes with the sentence before
    if (at < start) return
    if (sign === '\n' || sign === '\r') {
      depth = 0
      close(at + 1)
    } else if (sign === '(' || sign === '[') depth++
    else if (sign === ')' || sign === ']') depth = Math.max(0, depth - 1)
    else if (depth === 0 && endsSentence(text, start, at)) {
      let end = at + 1
      while (end < text.length && CLOSING.includes(text[end]!)) end++
      close(end)
    }
  })
  close(text.length)
  return sentences
}

function endsSentence(text: string, start: number, at: number): boolean {
  let next = at + 1
  while (next < text.length && CLOSING.includes(text[next]!)) next++
  if (next === text.length) return true
  if (!/\s/.test(text[next]!)) return text.charCodeAt(at) === 0x3002
  return text[at] !== '.' || !ABBREVIATED.test(text.slice(Math.max(start, at - 8), at))
}

/** Number of the sentence that holds `offset`, by binary search. */
export function sentenceAt(sentences: readonly Span[], offset: number): number {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
