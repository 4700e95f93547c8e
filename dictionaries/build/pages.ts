import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { explanations } from '../../src/messages/explanations.ts'
import { statusOf, typeOf } from '../../src/model/designation.ts'
import type { Entry } from '../../src/model/entry.ts'
import { parseYaml } from '../../src/node/yaml.ts'

const ROOT = new URL('../..', import.meta.url).pathname

/** Pages of the repository that hold a part made from data: path to the part, which stands between two marks. */
export const PAGES: Readonly<Record<string, () => string>> = {
  'dictionaries/README.md': countsTable,
  'src/check/rules/README.md': rulesTable,
}

const OPEN = '<!-- generated -->'
const CLOSE = '<!-- end of generated -->'

/** A page with its generated part made anew. */
export function renewed(page: string): string {
  const text = readFileSync(join(ROOT, page), 'utf8')
  const start = text.indexOf(OPEN) + OPEN.length
  const end = text.indexOf(CLOSE)
  return `${text.slice(0, start)}\n\n${PAGES[page]!()}\n\n${text.slice(end)}`
}

function countsTable(): string {
  const folder = join(ROOT, 'dictionaries')
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml') && !file.startsWith('sources'))
  const rows = files.sort().map((file) => {
    const { entries } = parseYaml(readFileSync(join(folder, file), 'utf8'), file)
    const terms = entries.flatMap(({ terms }) => terms)
    const of = (confidence: string): number => terms.filter((term) => term.confidence === confidence).length
    return [
      file.replace('.yaml', ''),
      entries.length,
      terms.length,
      of('verified'),
      of('general'),
      of('uncertain'),
      share(entries),
    ]
  })
  const sums = [1, 2, 3, 4, 5].map((column) => rows.reduce((sum, row) => sum + Number(row[column]), 0))
  return table([
    ['domain', 'entries', 'names', 'verified', 'general', 'uncertain', 'preferred English verified'],
    ...rows,
    ['all', ...sums, ''],
  ])
}

/** Of the entries with a preferred English name, the share whose name is verified. */
function share(entries: readonly Entry[]): string {
  const preferred = entries.flatMap((entry) =>
    entry.terms.filter(
      (term) => term.lang === 'en' && typeOf(term) === 'full' && statusOf(entry, term) === 'preferred',
    ),
  )
  const verified = preferred.filter(({ confidence }) => confidence === 'verified').length
  return preferred.length === 0 ? '–' : `${Math.round((100 * verified) / preferred.length)} %`
}

function rulesTable(): string {
  return Object.entries(explanations.en)
    .map(([code, text]) => `### \`${code}\`\n\n${text}\n\n${(explanations.ko as Record<string, string>)[code]}`)
    .join('\n\n')
}

function table(rows: readonly (readonly (string | number)[])[]): string {
  const [head, ...body] = rows
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`
  return [line(head!), line(head!.map((_, column) => (column === 0 ? '---' : '--:'))), ...body.map(line)].join('\n')
}
