import type { Diagnostic } from '../edit/diagnostic.ts'
import { bySpan, type Span } from '../text/span.ts'
import type { Comparison, Translation } from './compare.ts'

/** One compared pair of texts, with a title such as its file name. */
export interface ComparedPair {
  readonly title: string
  readonly texts: Translation
  readonly comparison: Comparison
}

const STYLE = `body{font:16px/1.6 system-ui,sans-serif;margin:2rem;color:#222}h1{font-size:1.3rem}h2{font-size:1.05rem}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:2rem}.text{white-space:pre-wrap}
a.name{color:inherit;background:#e8f0fe;text-decoration:none;border-radius:3px}a.name:target{background:#fde293}
mark,a.bad{background:#fad2cf;border-radius:3px}td,th{text-align:left;padding:.2rem .8rem .2rem 0;vertical-align:top}
@media print{body{margin:0}a.name{background:none;text-decoration:underline dotted}}`

interface Mark extends Span {
  readonly open: string
  readonly close: string
}

/**
 * A page that shows texts beside their translations, each name linked to the one it is paired with and each finding
 * marked; every text is escaped, and there is no script. `describe` puts a finding into words.
 */
export function htmlReport(
  pairs: readonly ComparedPair[],
  lang: string,
  describe: (remark: Diagnostic) => string,
): string {
  const sections = pairs.map((pair, number) => sectionOf(pair, number + 1, describe))
  return `<!doctype html>\n<html lang="${escaped(lang)}"><head><meta charset="utf-8"><title>pyogi</title><style>${STYLE}</style></head><body>\n<h1>pyogi compare</h1>\n${sections.join('\n')}\n</body></html>\n`
}

function sectionOf(
  { title, texts, comparison }: ComparedPair,
  section: number,
  describe: (remark: Diagnostic) => string,
): string {
  const sourceMarks: Mark[] = []
  const targetMarks: Mark[] = []
  const faulty = new Set(comparison.diagnostics.map(({ span }) => span.start))
  comparison.pairs.forEach(({ source, target }, number) => {
    const [from, to] = [`s${section}-${number}`, `t${section}-${number}`]
    sourceMarks.push({ ...source, ...link(from, target === undefined ? undefined : to, target === undefined) })
    if (target !== undefined) targetMarks.push({ ...target, ...link(to, from, faulty.has(target.start)) })
  })
  const named = new Set(targetMarks.map(({ start }) => start))
  for (const { code, span } of comparison.diagnostics) {
    // what is missing has no place of its own: its span is the paragraph it belongs to
    if (code !== 'translation-missing' && !named.has(span.start))
      targetMarks.push({ ...span, open: '<mark>', close: '</mark>' })
  }
  const rows = comparison.diagnostics.map(
    (remark) => `<tr><td><code>${escaped(remark.code)}</code></td><td>${escaped(describe(remark))}</td></tr>`,
  )
  return `<section><h2>${escaped(title)}</h2><div class="pair"><div class="text">${marked(texts.source, sourceMarks)}</div><div class="text">${marked(texts.target, targetMarks)}</div></div>${rows.length === 0 ? '' : `<table>${rows.join('')}</table>`}</section>`
}

function link(id: string, to: string | undefined, bad: boolean): { open: string; close: string } {
  return {
    open: `<a class="name${bad ? ' bad' : ''}" id="${id}"${to === undefined ? '' : ` href="#${to}"`}>`,
    close: '</a>',
  }
}

/** A text with its marks; of marks that overlap the first stands. */
function marked(text: string, marks: readonly Mark[]): string {
  let written = ''
  let at = 0
  for (const { start, end, open, close } of [...marks].sort(bySpan)) {
    if (start < at || start === end) continue
    written += `${escaped(text.slice(at, start))}${open}${escaped(text.slice(start, end))}${close}`
    at = end
  }
  return written + escaped(text.slice(at))
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
