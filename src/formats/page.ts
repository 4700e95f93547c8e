/**
 * Glossary pages for people: a bilingual table, one row an entry, each with an anchor named after its id. Preferred terms
 * come first, deprecated ones are struck out. Offices, relations, sources and the like are left out.
 */
import { statusOf } from '../model/designation.ts'
import type { Entry, Lang, Term } from '../model/entry.ts'
import { type Loss, langsOf, type Stringified, type StringifyOptions, stringified } from './exchange.ts'
import { lossesOf } from './losses.ts'
import { escapeXml } from './xml.ts'

/** How a page is written; `langs` are the languages of its two main columns. */
export interface PageOptions extends StringifyOptions {
  /** Heading of the page; `Glossary` by default. */
  title?: string
}

/**
 * Writes a Markdown page (GitHub tables); every text is escaped, so that none of it becomes markup.
 *
 * @throws PyogiError `format-loss` when `strict` and anything would be left out
 *
 * @example
 * ```ts
 * import { stringifyMarkdown } from 'pyogi/formats'
 * const terms = [{ lang: 'ko', text: '국회' }, { lang: 'en', text: 'National Assembly' }]
 * const { text } = stringifyMarkdown([{ id: 'org.assembly', kind: 'organization', terms }])
 * text.includes('| <a id="org.assembly"></a>국회 | National Assembly |') // => true
 * ```
 */
export function stringifyMarkdown(entries: Iterable<Entry>, options: PageOptions = {}): Stringified {
  const { rows, losses, headings } = pageRows(entries, options)
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`
  let text = `# ${escapeMarkdown(options.title ?? 'Glossary')}\n\n${line(headings)}${line(headings.map(() => '---'))}`
  for (const { entry, columns } of rows) {
    const [first = '', ...others] = columns.map((terms) =>
      terms.map((term) => struck(entry, term, escapeMarkdown(termText(term)), '~~', '~~')).join('<br>'),
    )
    text += line([`<a id="${entry.id}"></a>${first}`, ...others, entry.kind, escapeMarkdown(entry.note ?? '')])
  }
  return stringified(text, losses, options)
}

/**
 * Writes an HTML page that is also well-formed XML; every term carries its language and its own text direction.
 *
 * @throws PyogiError `format-loss` when `strict` and anything would be left out
 *
 * @example
 * ```ts
 * import { stringifyHtml } from 'pyogi/formats'
 * const terms = [{ lang: 'ko', text: '국회' }]
 * const { text } = stringifyHtml([{ id: 'org.assembly', kind: 'organization', terms }])
 * text.includes('<tr id="org.assembly"><td><bdi lang="ko">국회</bdi></td>') // => true
 * ```
 */
export function stringifyHtml(entries: Iterable<Entry>, options: PageOptions = {}): Stringified {
  const { rows, losses, headings } = pageRows(entries, options)
  const title = escapeXml(options.title ?? 'Glossary')
  const head = headings.map((heading) => `<th scope="col">${escapeXml(heading)}</th>`).join('')
  const body = rows.map(({ entry, columns }) => {
    const cells = columns.map((terms) => {
      const texts = terms.map((term) => {
        const text = `<bdi lang="${escapeXml(term.lang)}">${escapeXml(termText(term))}</bdi>`
        return struck(entry, term, text, '<s>', '</s>')
      })
      return `<td>${texts.join('<br/>')}</td>`
    })
    return `<tr id="${entry.id}">${cells.join('')}<td>${entry.kind}</td><td><bdi>${escapeXml(entry.note ?? '')}</bdi></td></tr>\n`
  })
  const text = `<!DOCTYPE html>
<html lang="${escapeXml(langsOf(options)[0])}">
<head><meta charset="utf-8"/><title>${title}</title></head>
<body>
<h1>${title}</h1>
<table>
<thead><tr>${head}</tr></thead>
<tbody>
${body.join('')}</tbody>
</table>
</body>
</html>
`
  return stringified(text, losses, options)
}

interface PageRow {
  entry: Entry
  /** Terms of the first language, of the second, and of all others. */
  columns: Term[][]
}

function pageRows(
  entries: Iterable<Entry>,
  options: PageOptions,
): { rows: PageRow[]; losses: Loss[]; headings: string[] } {
  const [first, second] = langsOf(options)
  const rows: PageRow[] = []
  const losses: Loss[] = []
  for (const entry of entries) {
    const sorted = entry.terms.toSorted((a, b) => RANK.indexOf(statusOf(entry, a)) - RANK.indexOf(statusOf(entry, b)))
    const of = (wanted: (lang: Lang) => boolean): Term[] => sorted.filter((term) => wanted(term.lang))
    const others = of((lang) => lang !== first && lang !== second)
    rows.push({ entry, columns: [of((lang) => lang === first), of((lang) => lang === second), others] })
    losses.push(...lossesOf(entry, ROOM))
  }
  return { rows, losses, headings: [languageName(first), languageName(second), '…', 'kind', 'note'] }
}

/** A language's name for itself: `한국어` for `ko`. */
function languageName(lang: Lang): string {
  return new Intl.DisplayNames([lang], { type: 'language', fallback: 'code' }).of(lang) ?? lang
}

const RANK = ['preferred', 'admitted', 'superseded', 'deprecated', 'rejected']
const ROOM = { entry: ['id', 'kind', 'note'], term: ['text', 'lang', 'status', 'from', 'until'] } as const

function termText(term: Term): string {
  if (term.from === undefined && term.until === undefined) return term.text
  return `${term.text} (${term.from ?? ''}–${term.until ?? ''})`
}

function struck(entry: Entry, term: Term, text: string, open: string, close: string): string {
  const status = statusOf(entry, term)
  return status === 'deprecated' || status === 'rejected' ? `${open}${text}${close}` : text
}

/** Escapes whatever CommonMark or its tables, autolinks and mathematics would take for markup. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&|~@$#]/g, '\\$&')
    .replace(/:(?=\/\/)|(?<=www)\./gi, '\\$&')
    .replace(/\r\n|[\r\n\u2028\u2029]/g, '<br>')
}
