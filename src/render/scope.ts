import type { Document } from '../link/document.ts'
import { isLocal } from '../link/local.ts'
import { isBySound, type Mention } from '../mention/mention.ts'
import { statusOf, typeOf } from '../model/designation.ts'
import { type Span, spanAt } from '../text/span.ts'
import type { Block } from '../text/structure.ts'
import type { Policy } from './policy.ts'

/**
 * The ledger a place belongs to: the body or its section, one for each caption and table; none for dateline, byline,
 * keywords, footer and what the policy leaves out.
 */
export function scopeAt(document: Document, span: Span, policy: Policy): string | undefined {
  const block = spanAt(document.blocks, span) as Block | undefined
  const body = policy.scope === 'section' ? `section ${sectionAt(document.blocks, span.start)}` : 'body'
  if (block !== undefined && span.start < block.prose) return undefined
  switch (block?.kind) {
    case 'caption':
      return apartFrom(body, policy.captions, block)
    case 'table':
      return apartFrom(body, policy.tables, block)
    case 'headline':
      return policy.headline ? body : undefined
    case 'byline':
    case 'keywords':
    case 'footer':
      return undefined
    default:
      return body
  }
}

function apartFrom(body: string, ledger: Policy['captions'], { kind, group }: Block): string | undefined {
  if (ledger === 'never') return undefined
  return ledger === 'shared' ? body : `${kind} ${group}`
}

/** How many headlines stand before an offset. */
function sectionAt(blocks: readonly Block[], offset: number): number {
  return blocks.filter((block) => block.kind === 'headline' && block.start < offset).length
}

/** True inside a direct quote. */
export function isQuoted(document: Document, span: Span): boolean {
  return spanAt(document.quoted.speech, span) !== undefined
}

/** True inside the title of a work, which no verb touches. */
export function isTitle(document: Document, span: Span): boolean {
  return spanAt(document.quoted.title, span) !== undefined
}

/** True when a mention is a full name in the policy's language that may carry a gloss where it stands. */
export function mayCarryGloss(document: Document, mention: Mention, policy: Policy): boolean {
  if (mention.sense === undefined || mention.via === 'later') return false
  const { entry, term } = mention.sense
  if (isLocal(entry) || isBySound(mention)) return false
  if (typeOf(term) === 'abbreviation' || (entry.kind === 'person' && typeOf(term) === 'short')) return false
  if (statusOf(entry, term) === 'rejected') return false
  if (typeOf(term) !== 'full' && policy.gloss[entry.kind]?.with === 'abbreviation') return false
  if (
    /[가-힣]/.test(document.folded.text === document.text ? mention.text : mention.text.normalize('NFC')) !==
    (policy.lang === 'ko')
  )
    return false
  return (
    !isQuoted(document, mention.span) &&
    !isTitle(document, mention.span) &&
    !isBracketed(document.text, mention.span.start)
  )
}

const LONGEST_BRACKET = 300

/** True inside a bracket that opens in the same line: a gloss there would be a bracket in a bracket. */
function isBracketed(text: string, offset: number): boolean {
  const from = Math.max(0, offset - LONGEST_BRACKET)
  // as of most names, which an expression sees at once
  if (!/[([（［]/.test(text.slice(from, offset))) return false
  let depth = 0
  for (let at = offset - 1; at >= from; at--) {
    const mark = text[at]!
    if (mark === '\n') return false
    if (')]）］'.includes(mark)) depth++
    else if ('([（［'.includes(mark) && depth-- === 0) return true
  }
  return false
}
