import type { Diagnostic } from '../edit/diagnostic.ts'
import { parseBrackets } from '../gloss/brackets.ts'
import type { Gloss } from '../gloss/gloss.ts'
import type { Document } from '../link/document.ts'
import type { Mention } from '../mention/mention.ts'
import type { Span } from '../text/span.ts'
import type { ParallelScene } from './scene.ts'

/**
 * `translation-invented-gloss`: a bracket of the target with a name that the source does not have: a Hangul name in an
 * English text, a second Hangul name after a person's in a Korean one, an abbreviation of a body that nobody knows.
 */
export function madeUpFindings(scene: ParallelScene): Diagnostic[] {
  return scene.target.lang === 'en' ? [...hangulGlosses(scene), ...abbreviations(scene)] : secondNames(scene)
}

function hangulGlosses({ source, target }: ParallelScene): Diagnostic[] {
  if (source.lang !== 'ko') return []
  return target.glosses.flatMap((gloss) => {
    const part = gloss.parts[0]
    const judged = gloss.verdict === 'redundant' || gloss.verdict === 'conflict'
    if (part === undefined || judged || !/^[가-힣 ]+$/.test(part.text)) return []
    const named =
      source.folded.text.includes(part.text) ||
      (gloss.verdict === 'verified' && source.mentions.some((mention) => mention.sense?.entry === gloss.sense?.entry))
    return named ? [] : [remark(target, gloss.head, gloss.bracket, part.text)]
  })
}

/** `Gana Artificial Intelligence Association (GAIA)`: neither the dictionary nor the source has the letters. */
function abbreviations({ source, target }: ParallelScene): Diagnostic[] {
  const known = new Set(target.mentions.map(({ span }) => span.start))
  return parseBrackets(target.text).flatMap(({ span, inner }) => {
    const text = target.text.slice(inner.start, inner.end)
    if (!/^[A-Z]{3,8}$/.test(text) || known.has(inner.start) || source.text.includes(text)) return []
    const gloss = target.glosses.find(({ bracket }) => bracket.start === span.start)
    if (gloss !== undefined && gloss.verdict !== 'unknown') return []
    const head = gloss?.head ?? capitalsBefore(target.text, span.start)
    return head === undefined ? [] : [remark(target, head, span, text)]
  })
}

/** The run of capitalised words right before a bracket, small words within it. */
function capitalsBefore(text: string, at: number): Span | undefined {
  const before = text.slice(Math.max(0, at - 120), at)
  const words = before.split(' ')
  let start = at
  let from = before.length
  for (let number = words.length - 1; number >= 0; number--) {
    const word = words[number]!
    from = number === words.length - 1 ? before.length - word.length : from - word.length - 1
    if (/^[A-Z]/.test(word) && !/^The$/.test(word)) start = at - before.length + from
    else if (!/^(?:|of|and|for|the|&|in|on)$/.test(word)) break
  }
  return start === at ? undefined : { start, end: text[at - 1] === ' ' ? at - 1 : at }
}

/** `제이슨 권(권재순)`: a name in brackets right after a person's that is not another name of that person. */
function secondNames({ source, target, mayBeName }: ParallelScene): Diagnostic[] {
  const byEnd = new Map(target.mentions.map((mention): [number, Mention] => [mention.span.end, mention]))
  return parseBrackets(target.text).flatMap(({ span, inner }) => {
    const head = byEnd.get(span.start)
    const text = target.text.slice(inner.start, inner.end)
    const entry = head?.sense?.entry
    if (head === undefined || entry?.kind !== 'person' || !/^[가-힣]{3}$/.test(text) || !mayBeName(text)) return []
    if (source.folded.text.includes(text) || entry.terms.some((term) => term.text === text)) return []
    return [remark(target, head.span, span, text)]
  })
}

function remark({ text }: Document, head: Span, bracket: Gloss['bracket'], gloss: string): Diagnostic {
  return {
    code: 'translation-invented-gloss',
    span: { start: head.start, end: bracket.end },
    params: { head: text.slice(head.start, head.end), gloss },
    severity: 'warning',
    edits: [{ span: { start: head.end, end: bracket.end }, text: '' }],
    safe: false,
  }
}
