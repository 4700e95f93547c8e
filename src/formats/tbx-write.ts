/**
 * TBX-Basic (ISO 30042:2019, namespace `urn:iso:std:iso:30042:ed-2`) in DCA or DCT style. Kinds stand as subjectField,
 * statuses as administrativeStatus, types as termType, Wikidata ids as externalCrossReference. What TBX-Basic has no
 * category for stands in notes that only pyogi reads back, and in the loss report.
 */
import type { Entry, Term } from '../model/entry.ts'
import { type Loss, type Stringified, type StringifyOptions, type Writer, writeAll } from './exchange.ts'
import { lossesOf } from './losses.ts'
import { isPlainNote, writeOwnNote } from './own-note.ts'
import { writtenStatuses } from './tbx-status.ts'
import { STATUS_VALUES, TYPE_VALUES } from './tbx-values.ts'
import { escapeXml, fitsXml } from './xml.ts'

/** How TBX is written. */
export interface TbxStringifyOptions extends StringifyOptions {
  /** Data categories as attributes (`dca`, the default) or as tags (`dct`). */
  style?: 'dca' | 'dct'
}

/**
 * Writes entries as one TBX-Basic file.
 *
 * @throws PyogiError `format-loss` when `strict` and anything would be lost to other tools
 *
 * @example
 * ```ts
 * import { stringifyTbx } from 'pyogi/formats'
 * const { text } = stringifyTbx([{ id: 'org.kisa', kind: 'organization', terms: [{ lang: 'en', text: 'KISA' }] }])
 * text.includes('<term>KISA</term>') // => true
 * ```
 */
export function stringifyTbx(entries: Iterable<Entry>, options: TbxStringifyOptions = {}): Stringified {
  return writeAll(tbxWriter(options), entries, options)
}

/**
 * Writes TBX-Basic piece by piece, for files that do not fit into memory.
 *
 * @example
 * ```ts
 * import { tbxWriter } from 'pyogi/formats'
 * const terms = [{ lang: 'en', text: 'KISA' }]
 * tbxWriter().entry({ id: 'org.kisa', kind: 'organization', terms }).text.startsWith('<conceptEntry id="org.kisa">') // => true
 * ```
 */
export function tbxWriter(options: TbxStringifyOptions = {}): Writer {
  const style = options.style ?? 'dca'
  const categories = CATEGORIES[style]
  return {
    head: HEADS[style],
    tail: '</body></text>\n</tbx>\n',
    entry: (entry) => ({ text: concept(entry, categories), losses: tbxLosses(entry) }),
  }
}

const DIALECT = 'https://raw.githubusercontent.com/LTAC-Global/TBX-Basic_dialect/master'

function head(models: string[], attributes: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
${models.map((model) => `<?xml-model ${model} type="application/xml"?>\n`).join('')}<tbx type="TBX-Basic" ${attributes} xml:lang="ko" xmlns="urn:iso:std:iso:30042:ed-2">
<tbxHeader><fileDesc><sourceDesc><p>Written by pyogi</p></sourceDesc></fileDesc></tbxHeader>
<text><body>
`
}

const RNG = 'schematypens="http://relaxng.org/ns/structure/1.0"'
const SCHEMATRON = 'schematypens="http://purl.oclc.org/dsdl/schematron"'
const NVDL = 'schematypens="http://purl.oclc.org/dsdl/nvdl/ns/structure/1.0"'

const HEADS = {
  dca: head(
    [
      `href="${DIALECT}/DCA/TBXcoreStructV03_TBX-Basic_integrated.rng" ${RNG}`,
      `href="${DIALECT}/DCA/TBX-Basic_DCA.sch" ${SCHEMATRON}`,
    ],
    'style="dca"',
  ),
  dct: head(
    [`href="${DIALECT}/DCT/TBX-Basic.nvdl" ${NVDL}`, `href="${DIALECT}/DCT/TBX-Basic_DCT.sch" ${SCHEMATRON}`],
    'style="dct" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"',
  ),
} as const

/** How a data category is written: the opening tag without its bracket, and the element's name. */
type Category = readonly [open: string, name: string]

const CATEGORIES = {
  dca: {
    subjectField: ['descrip type="subjectField"', 'descrip'],
    wikidata: ['xref type="externalCrossReference"', 'xref'],
    status: ['termNote type="administrativeStatus"', 'termNote'],
    termType: ['termNote type="termType"', 'termNote'],
    source: ['admin type="source"', 'admin'],
  },
  dct: {
    subjectField: ['min:subjectField', 'min:subjectField'],
    wikidata: ['min:externalCrossReference', 'min:externalCrossReference'],
    status: ['min:administrativeStatus', 'min:administrativeStatus'],
    termType: ['basic:termType', 'basic:termType'],
    source: ['basic:source', 'basic:source'],
  },
} as const satisfies Record<string, Record<string, Category>>

type Categories = Record<keyof (typeof CATEGORIES)['dca'], Category>

function concept(entry: Entry, categories: Categories): string {
  const { id, kind, terms, note, wikidata, ...rest } = entry
  const keeps = note !== undefined && isPlainNote(note)
  const parts = [`<conceptEntry id="${escapeXml(id)}">`, element(categories.subjectField, kind)]
  if (wikidata !== undefined) {
    const [open, name] = categories.wikidata
    parts.push(`<${open} target="https://www.wikidata.org/wiki/${wikidata}">${wikidata}</${name}>`)
  }
  parts.push(...notes(keeps ? note : undefined, { ...rest, ...(keeps || note === undefined ? {} : { note }) }))
  const statuses = writtenStatuses(entry)
  for (const lang of new Set(terms.map((term) => term.lang))) {
    parts.push(`<langSec xml:lang="${escapeXml(lang)}">`)
    terms.forEach((term, number) => {
      if (term.lang === lang) parts.push(termSection(term, statuses[number]!, categories))
    })
    parts.push('</langSec>')
  }
  return `${parts.join('')}</conceptEntry>\n`
}

function termSection(term: Term, status: ReturnType<typeof writtenStatuses>[number], categories: Categories): string {
  const { text, lang, status: own, type, source, note, ...rest } = term
  const keeps = note !== undefined && isPlainNote(note)
  const sources = typeof source === 'string' ? [source] : (source ?? [])
  const fields = {
    ...rest,
    ...(status.note !== undefined ? { status: status.note } : own === 'rejected' ? { status: own } : {}),
    ...(typeof source === 'object' && source.length < 2 ? { source } : {}),
    ...(keeps || note === undefined ? {} : { note }),
  }
  return [
    `<termSec><term>${escapeXml(text)}</term>`,
    element(categories.status, STATUS_VALUES[status.status]),
    type === undefined ? '' : element(categories.termType, TYPE_VALUES[type]),
    ...sources.map((one) => element(categories.source, one)),
    ...notes(keeps ? note : undefined, fields),
    '</termSec>',
  ].join('')
}

function element([open, name]: Category, text: string): string {
  return `<${open}>${escapeXml(text)}</${name}>`
}

function notes(note: string | undefined, fields: Record<string, unknown>): string[] {
  return [note, writeOwnNote(fields)].flatMap((one) => (one === undefined ? [] : [`<note>${escapeXml(one)}</note>`]))
}

const ROOM = {
  entry: ['id', 'kind', 'note', 'wikidata'],
  term: ['text', 'lang', 'type', 'source', 'note', 'status'],
} as const

function tbxLosses(entry: Entry): Loss[] {
  const losses = lossesOf(entry, ROOM, 'note')
  const check = (path: string, value: string | undefined): void => {
    if (value !== undefined && !fitsXml(value)) losses.push({ entry: entry.id, path, value, kept: 'no' })
  }
  check('note', entry.note)
  entry.terms.forEach((term, number) => {
    if (term.status === 'rejected') {
      losses.push({ entry: entry.id, path: `terms.${number}.status`, value: term.status, kept: 'note' })
    }
    check(`terms.${number}.text`, term.text)
    check(`terms.${number}.note`, term.note)
    for (const source of [term.source ?? []].flat()) check(`terms.${number}.source`, source)
  })
  return losses
}
