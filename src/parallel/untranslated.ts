import type { Diagnostic } from '../edit/diagnostic.ts'
import { hasKoreanName, isTrusted, typeOf } from '../model/designation.ts'
import { writtenTerm } from '../render/name.ts'
import { isTitle } from '../render/scope.ts'
import { type Span, spanAt } from '../text/span.ts'
import type { ParallelScene } from './scene.ts'

/** `translation-untranslated`: Hangul in an English text, a Korean person or body in Latin letters in a Korean one. */
export function untranslatedFindings(scene: ParallelScene): Diagnostic[] {
  const { target } = scene
  const brackets = target.glosses.map((gloss) => gloss.bracket)
  const isFree = (span: Span): boolean =>
    spanAt(brackets, span) === undefined && spanAt(target.opaque, span) === undefined && !isTitle(target, span)
  return target.lang === 'en' ? hangulRemains(scene, isFree) : latinRemains(scene, isFree)
}

function hangulRemains({ target, policy, trust }: ParallelScene, isFree: (span: Span) => boolean): Diagnostic[] {
  const byStart = new Map(target.mentions.map((mention) => [mention.span.start, mention]))
  return [...target.text.matchAll(/[가-힣]+(?: [가-힣]+)*/g)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length }
    if (!isFree(span) || isBracketed(target.text, span)) return []
    const sense = byStart.get(span.start)?.sense
    const right = sense === undefined ? undefined : writtenTerm(sense.entry, 'en', policy, target.date)
    const whole = byStart.get(span.start)?.span.end === span.end
    return [
      {
        code: 'translation-untranslated',
        span,
        params: { found: match[0], ...(right === undefined ? {} : { expected: right.text }) },
        severity: 'warning' as const,
        edits: right === undefined || !whole ? [] : [{ span, text: right.text }],
        safe: right !== undefined && whole && isTrusted(right, trust),
      },
    ]
  })
}

function isBracketed(text: string, span: Span): boolean {
  const before = text.slice(Math.max(0, span.start - 60), span.start)
  return before.lastIndexOf('(') > before.lastIndexOf(')') || before.lastIndexOf('[') > before.lastIndexOf(']')
}

function latinRemains({ target, policy, trust }: ParallelScene, isFree: (span: Span) => boolean): Diagnostic[] {
  return target.mentions.flatMap((mention) => {
    const { sense } = mention
    if (
      sense === undefined ||
      mention.via === 'later' ||
      sense.term.lang !== 'en' ||
      typeOf(sense.term) === 'abbreviation'
    )
      return []
    if (
      !isFree(mention.span) ||
      isBracketed(target.text, mention.span) ||
      !hasKoreanName(sense.entry) ||
      !sense.term.text.includes(' ')
    )
      return []
    const right = writtenTerm(sense.entry, 'ko', policy, target.date)
    return [
      {
        code: 'translation-untranslated',
        span: mention.span,
        params: { found: mention.text, ...(right === undefined ? {} : { expected: right.text }) },
        severity: 'warning' as const,
        edits: right === undefined ? [] : [{ span: mention.span, text: right.text }],
        safe: right !== undefined && isTrusted(right, trust),
        entry: sense.entry.id,
      },
    ]
  })
}
