import { datelineLength } from './dateline.ts'
import { linesOf } from './lines.ts'
import type { Span } from './span.ts'

/** What a line of plain text is. `footer`: copyright and rights; `keywords`: hashtags and their heading. */
export type BlockKind = 'headline' | 'byline' | 'caption' | 'list' | 'table' | 'keywords' | 'footer' | 'paragraph'

/** One line of a text that is not blank. */
export interface Block extends Span {
  readonly kind: BlockKind
  /** Where the table begins that a row belongs to; of any other line its own start. */
  readonly group: number
  /** Where its prose begins: after the dateline of a paragraph, else its start. */
  readonly prose: number
}

const LONGEST_HEADLINE = 120
const LONGEST_BYLINE = 80

/**
 * The blocks of a plain text, one a line: headline (a short first line without a final stop, set off by a blank
 * line), byline, caption (`[Photo: …]`, `/사진=…`, `▲ …`), list item, table row, keyword line, footer, paragraph; a
 * paragraph may open with a dateline.
 */
export function blocksOf(text: string): Block[] {
  const lines = linesOf(text)
  const blocks: Block[] = []
  for (let number = 0; number < lines.length; number++) {
    const { start, end } = lines[number]!
    const content = text.slice(start, end).trim()
    if (content === '') continue
    const last = blocks[blocks.length - 1]
    // only what stands on top may be a headline, a byline over the text or a deck
    const alone = blocks.length < 2 && number + 1 < lines.length && isBlank(text, lines[number + 1]!)
    const kind = kindOf(content, blocks.length === 0 && alone && hasMore(text, end))
    // a second short line under the headline is its deck
    const deck =
      kind === 'paragraph' && blocks.length === 1 && last?.kind === 'headline' && alone && isHeadline(content)
    const row = kind === 'table' && last?.kind === 'table' && last.start === lines[number - 1]?.start
    const prose = start + (kind === 'paragraph' ? datelineLength(text.slice(start, end)) : 0)
    blocks.push({ start, end, kind: deck ? 'headline' : kind, group: row ? last.group : start, prose })
  }
  return blocks
}

function isBlank(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).trim() === ''
}

function hasMore(text: string, end: number): boolean {
  return text.slice(end, end + 4000).trim() !== ''
}

/** How a line begins that its beginning may show to be no paragraph; most begin otherwise and need no closer look. */
const MARKED = /^(?:[#<[(ⓒ©▲△▼*•·◦▪■□●○◆◇▷▶\d-]|key|tag|copy|all|photo|키워드|관련|해시|저작권|무단|사진)/i

function kindOf(content: string, canHead: boolean): BlockKind {
  const marked = MARKED.test(content)
  if (marked && isKeywords(content)) return 'keywords'
  if (marked && isFooter(content)) return 'footer'
  if ((marked && opensCaption(content)) || closesCaption(content)) return 'caption'
  if (content.startsWith('|') && content.endsWith('|') && content.length > 2) return 'table'
  if (content.includes('\t')) return 'table'
  if (canHead && content.length <= LONGEST_BYLINE && /^by [A-Z]/i.test(content)) return 'byline'
  if ((canHead && isHeadline(content)) || (marked && /^#{1,6} \S/.test(content))) return 'headline'
  if (marked && /^(?:[-*•·◦▪■□●○◆◇▷▶] ?|\(?\d{1,2}[.)] )\S/.test(content)) return 'list'
  if (content.length <= LONGEST_BYLINE && isByline(content)) return 'byline'
  return 'paragraph'
}

/** Without a final stop; a quote at its end has none either (젠슨 황 “공장 짓겠다”). */
function isHeadline(content: string): boolean {
  if (content.length > LONGEST_HEADLINE) return false
  const quoted = content.replace(/["”'’]+$/, '')
  return quoted === content ? !/[.!?。…:;)\]다]$/.test(content) : !/[.!?。,]$/.test(quoted)
}

function isKeywords(content: string): boolean {
  if (/^(?:keywords?|tags?|키워드|관련 ?태그|해시태그)(?:\s*[:：].*)?$/i.test(content)) return true
  const first = /^#[^\s#]/.test(content)
  return first && (content.indexOf(' #') > 0 || !/[.!?다]$/.test(content))
}

function isFooter(content: string): boolean {
  return (
    /^(?:copyright|ⓒ|©|저작권자|\(c\) |<저작권|무단 ?전재)/i.test(content) ||
    /^[<[(]?(?:all rights reserved|무단 ?전재)/i.test(content)
  )
}

function opensCaption(content: string): boolean {
  return /^(?:▲|△|▼|\[사진|\[?photo\b|사진[=:] ?)/i.test(content)
}

function closesCaption(content: string): boolean {
  const end = content.slice(-160)
  if (!/사진|photo|picture|image|courtesy/i.test(end)) return false
  return (
    /\[(?:photo|picture|image|사진)[^\]]{0,120}\]\.?$/i.test(end) ||
    /\((?:photo|사진)(?: ?[:=]|출처|제공)[^)]{0,120}\)\.?$/i.test(end) ||
    /[/|]\s?(?:사진|photo)\s?(?:[=:]|제공|by)[^/|]{0,80}$/i.test(end) ||
    /(?:photo (?:by|courtesy of|provided by)|courtesy of|사진 ?제공)[^.]{0,80}\.?$/i.test(end)
  )
}

function isByline(content: string): boolean {
  return (
    /^(?:[Bb]y [A-Z][^.]{0,60}$|글\s?[·=/]|\[.{1,30}기자\]$)/.test(content) ||
    /^.{0,30}[가-힣]{2,4} ?(?:기자|특파원|선임기자)(?:[ =/|]*[\w.+-]{1,40}@[\w.-]{1,40}| ?=)?$/.test(content) ||
    /^[\w.+-]{1,40}@[\w.-]{1,40}$/.test(content)
  )
}
