import { linesOf } from './lines.ts'
import type { Span } from './span.ts'

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '《': '》', '〈': '〉', '‘': '’' }
const TITLE_OPENERS = '「『《〈'

/** Quoted stretches of a text, marks included. `speech`: double quotes; `title`: 「」 『』 《》 〈〉. */
export interface Quoted {
  readonly speech: Span[]
  readonly title: Span[]
}

/**
 * Finds direct quotes and titles of works, each within its line (한글 맞춤법, 문장 부호). Straight double quotes are
 * paired in order; an unpaired mark quotes nothing; a curly quote left open at the end of a line runs to that end.
 */
export function quotedOf(text: string): Quoted {
  const speech: Span[] = []
  const title: Span[] = []
  for (const line of linesOf(text)) readLine(text, line, speech, title)
  return { speech, title }
}

function readLine(text: string, line: Span, speech: Span[], title: Span[]): void {
  let straight = -1
  let curly = -1
  for (let at = line.start; at < line.end; at++) {
    const mark = text[at]!
    if (mark === '"') {
      if (straight < 0) straight = at
      else {
        speech.push({ start: straight, end: at + 1 })
        straight = -1
      }
    } else if (mark === '“') curly = curly < 0 ? at : curly
    else if (mark === '”' && curly >= 0) {
      speech.push({ start: curly, end: at + 1 })
      curly = -1
    } else if (TITLE_OPENERS.includes(mark)) {
      const close = text.indexOf(PAIRS[mark]!, at)
      if (close > 0 && close < line.end) {
        title.push({ start: at, end: close + 1 })
        at = close
      }
    }
  }
  if (curly >= 0) speech.push({ start: curly, end: line.end })
  speech.sort((a, b) => a.start - b.start)
}
