/**
 * TMX 1.4b. In: translation units with their segments, for mining and comparing, and as entries for a glossary. Out: a
 * unit for each entry, with one segment a language (the preferred term); kind and note are kept, the rest is lost.
 */
import { statusOf } from '../model/designation.ts'
import type { Entry, Lang, Term } from '../model/entry.ts'
import {
  type Loss,
  type Parsed,
  type ParseOptions,
  type Reader,
  type Stringified,
  type StringifyOptions,
  stringified,
} from './exchange.ts'
import { createIntake, type Intake, type Place } from './intake.ts'
import { langTag } from './lang-tag.ts'
import { lossesOf } from './losses.ts'
import { idMaker } from './made-id.ts'
import { escapeXml, fitsXml } from './xml.ts'
import { xmlRecords } from './xml-records.ts'

/** One unit of a translation memory. */
export interface TmxUnit {
  /** `tuid`, where there is one. */
  id?: string
  segments: { lang: Lang; text: string }[]
  kind?: string
  note?: string
  place: Place
}

/**
 * Reads the units of a whole TMX text; inline codes are left out, the text of highlights stays.
 *
 * @throws PyogiError `format-invalid`, with every issue and its line and column
 *
 * @example
 * ```ts
 * import { parseTmxUnits } from 'pyogi/formats'
 * const tu = '<tu><tuv xml:lang="KO-KR"><seg>국회</seg></tuv><tuv xml:lang="en"><seg>Assembly</seg></tuv></tu>'
 * parseTmxUnits(`<tmx version="1.4"><body>${tu}</body></tmx>`)[0]?.segments[0] // => { lang: 'ko-KR', text: '국회' }
 * ```
 */
export function parseTmxUnits(text: string, options: ParseOptions = {}): TmxUnit[] {
  const reader = tmxReader(options)
  const first = reader.push(text)
  return first.concat(reader.end())
}

/**
 * Reads the units of a TMX file piece by piece, in bounded memory.
 *
 * @example
 * ```ts
 * import { tmxReader } from 'pyogi/formats'
 * const reader = tmxReader()
 * reader.push('<tmx><body><tu><tuv xml:lang="ko"><seg>국회</seg></tuv></tu><tu>')[0]?.segments.length // => 1
 * ```
 */
export function tmxReader(options: ParseOptions = {}): Reader<TmxUnit> {
  return unitReader(createIntake(options.file))
}

/**
 * Reads a TMX glossary: an entry for each unit, a term for each segment.
 *
 * @throws PyogiError `format-invalid`, with every issue and its line and column
 *
 * @example
 * ```ts
 * import { parseTmx } from 'pyogi/formats'
 * const tu = '<tu><tuv xml:lang="ko"><seg>국회</seg></tuv><tuv xml:lang="en"><seg>Assembly</seg></tuv></tu>'
 * parseTmx(`<tmx version="1.4"><body>${tu}</body></tmx>`).entries[0]?.id // => 'term.assembly'
 * ```
 */
export function parseTmx(text: string, options: ParseOptions = {}): Parsed {
  const intake = createIntake(options.file)
  const reader = unitReader(intake)
  const makeId = idMaker(options.kind ?? 'term')
  const first = reader.push(text)
  const entries = first.concat(reader.end()).flatMap(({ id, segments, place, kind, note }) => {
    const name = segments.find(({ text }) => /[a-z]/i.test(text)) ?? segments[0]
    const value = {
      id: id === undefined ? makeId.fromName(name?.text ?? '') : makeId.fromGiven(id),
      kind: kind ?? options.kind ?? 'term',
      terms: segments.filter(({ text }) => text !== ''),
      ...(note === undefined ? {} : { note }),
    }
    const entry = intake.take(value, () => place)
    return entry === undefined ? [] : [entry]
  })
  intake.end()
  return { entries, issues: [...intake.issues] }
}

/** Everything inside `bpt`, `ept`, `it`, `ph` and `ut` is code of the original format, `sub` inside them included. */
const CODES: ReadonlySet<string> = new Set(['bpt', 'ept', 'it', 'ph', 'ut'])
const KIND_PROP = 'x-pyogi-kind'

function unitReader(intake: Intake): Reader<TmxUnit> {
  let unit: TmxUnit | undefined
  return xmlRecords<TmxUnit>(['tmx'], intake, (emit) => ({
    texts: new Set(['seg', 'note', 'prop']),
    codes: CODES,
    open({ name, attributes, place }) {
      if (name !== 'tu') return
      const id = attributes.get('tuid')
      unit = { ...(id === undefined ? {} : { id }), segments: [], place }
    },
    close(element, path) {
      const parent = path[path.length - 1]
      const text = element.text.trim()
      if (unit === undefined) return
      if (element.name === 'seg') {
        const lang = parent?.attributes.get('xml:lang') ?? parent?.attributes.get('lang') ?? ''
        unit.segments.push({ lang: langTag(lang), text })
      } else if (element.name === 'note' && parent?.name === 'tu' && text !== '') {
        unit.note = unit.note === undefined ? text : `${unit.note}\n${text}`
      } else if (element.name === 'prop' && element.attributes.get('type') === KIND_PROP) unit.kind = text
      else if (element.name === 'tu') {
        emit(unit)
        unit = undefined
      }
    },
  }))
}

/**
 * Writes a glossary as a translation memory; an entry without terms in two languages is left out.
 *
 * @throws PyogiError `format-loss` when `strict` and anything would be lost
 *
 * @example
 * ```ts
 * import { stringifyTmx } from 'pyogi/formats'
 * const terms = [{ lang: 'ko', text: '국회' }, { lang: 'en', text: 'National Assembly' }]
 * const { text } = stringifyTmx([{ id: 'org.assembly', kind: 'organization', terms }])
 * text.includes('<tuv xml:lang="ko"><seg>국회</seg></tuv>') // => true
 * ```
 */
export function stringifyTmx(entries: Iterable<Entry>, options: StringifyOptions = {}): Stringified {
  const losses: Loss[] = []
  let body = ''
  for (const entry of entries) {
    const langs = [...new Set(entry.terms.map(({ lang }) => lang))]
    const chosen = langs.flatMap((lang) => segmentTerm(entry, lang) ?? [])
    const isUnit = chosen.length > 1
    const note = entry.note !== undefined && fitsXml(entry.note) ? entry.note : undefined
    losses.push(
      ...lossesOf(entry, {
        entry: isUnit ? ['id', 'kind', ...(note === undefined ? [] : (['note'] as const))] : [],
        term: ['lang', 'text'],
        terms: (term) => isUnit && chosen.includes(term),
      }),
    )
    if (isUnit) body += unitOf(entry, chosen, note)
  }
  return stringified(`${HEAD}${body}</body>\n</tmx>\n`, losses, options)
}

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
<header creationtool="pyogi" creationtoolversion="1" segtype="phrase" o-tmf="pyogi" adminlang="en" srclang="*all*" datatype="plaintext"/>
<body>
`

function unitOf(entry: Entry, terms: readonly Term[], note: string | undefined): string {
  const remark = note === undefined ? '' : `<note>${escapeXml(note)}</note>`
  const variants = terms.map(
    ({ lang, text }) => `<tuv xml:lang="${escapeXml(lang)}"><seg>${escapeXml(text)}</seg></tuv>`,
  )
  return `<tu tuid="${escapeXml(entry.id)}">${remark}<prop type="${KIND_PROP}">${entry.kind}</prop>${variants.join('')}</tu>\n`
}

function segmentTerm(entry: Entry, lang: Lang): Term | undefined {
  const terms = entry.terms.filter((term) => term.lang === lang && fitsXml(term.text))
  return (
    terms.find((term) => statusOf(entry, term) === 'preferred') ??
    terms.find((term) => statusOf(entry, term) === 'admitted')
  )
}
