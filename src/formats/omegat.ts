/**
 * OmegaT glossaries: tab-separated source, target and remark, UTF-8, lines with `#` are remarks. There is no quoting,
 * so a text with a tab or a line end cannot be held. Reads `.tab`, `.utf8`, `.txt`; pass UTF-16 files through `decode`.
 */
import type { Entry } from '../model/entry.ts'
import {
  type Loss,
  langsOf,
  type Parsed,
  type ParseOptions,
  type Stringified,
  type StringifyOptions,
  stringified,
} from './exchange.ts'
import { createIntake } from './intake.ts'
import { pairLosses, pairsOf } from './pairing.ts'
import { entriesOfPairs, type PairRow } from './pairs.ts'

/**
 * Reads an OmegaT glossary; remarks become notes.
 *
 * @throws PyogiError `format-invalid`, with every issue and its line and column
 *
 * @example
 * ```ts
 * import { parseOmegat } from 'pyogi/formats'
 * parseOmegat('# names\n국회\tNational Assembly\tlegislature\n').entries[0]?.note // => 'legislature'
 * ```
 */
export function parseOmegat(text: string, options: ParseOptions = {}): Parsed {
  const intake = createIntake(options.file)
  const rows: PairRow[] = []
  text.split(/\r\n|\n|\r/).forEach((line, number) => {
    const plain = number === 0 ? line.replace(/^\ufeff/, '') : line
    if (plain.trim() === '' || plain.startsWith('#')) return
    const cells = plain.split('\t')
    const place = (cell: number) => ({
      line: number + 1,
      column: cells.slice(0, cell).join('\t').length + Math.min(cell, 1) + 1,
    })
    if (cells.length < 2) intake.fault('expected source, tab and target, found no tab', place(0))
    else {
      const [source = '', target = '', note = ''] = cells
      rows.push({ source, target, place, ...(note.trim() === '' ? {} : { note: note.trim() }) })
    }
  })
  return entriesOfPairs(rows, options, intake)
}

/**
 * Writes a line for each source term, with the entry's note as the remark.
 *
 * @throws PyogiError `format-loss` when `strict` and anything would be lost
 *
 * @example
 * ```ts
 * import { stringifyOmegat } from 'pyogi/formats'
 * const terms = [{ lang: 'ko', text: '국회' }, { lang: 'en', text: 'National Assembly' }]
 * stringifyOmegat([{ id: 'org.assembly', kind: 'organization', terms }]).text // => '국회\tNational Assembly\n'
 * ```
 */
export function stringifyOmegat(entries: Iterable<Entry>, options: StringifyOptions = {}): Stringified {
  const losses: Loss[] = []
  let text = ''
  for (const entry of entries) {
    const note = entry.note !== undefined && fits(entry.note) ? entry.note : undefined
    const pairs = pairsOf(entry, langsOf(options)).filter(
      ({ source, target }) => fits(source.text) && fits(target.text) && !source.text.startsWith('#'),
    )
    for (const { source, target } of pairs) {
      text += `${[source.text, target.text, ...(note === undefined ? [] : [note])].join('\t')}\n`
    }
    losses.push(...pairLosses(entry, pairs, note !== undefined && pairs.length > 0))
  }
  return stringified(text, losses, options)
}

function fits(text: string): boolean {
  return !/[\t\r\n]/.test(text)
}
