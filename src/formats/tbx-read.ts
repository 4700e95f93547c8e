/**
 * TBX in, of any dialect and style: data categories are known by the `type` of an element (DCA) or by its name (DCT).
 * The older `martif`, `termEntry`, `langSet`, `tig` and `ntig` are read too. What the model has no place for is an issue.
 */
import type { Entry, Status, Term } from '../model/entry.ts'
import { type Parsed, type ParseOptions, type Reader, readAll } from './exchange.ts'
import { createIntake, type Intake, type Place } from './intake.ts'
import { langTag } from './lang-tag.ts'
import { idMaker } from './made-id.ts'
import { isPlainNote, readOwnNote } from './own-note.ts'
import { withoutImplied } from './tbx-status.ts'
import { statusOfValue, typeOfValue } from './tbx-values.ts'
import type { XmlElement } from './xml.ts'
import { xmlRecords } from './xml-records.ts'

/**
 * Reads a whole TBX text.
 *
 * @throws PyogiError `format-invalid`, with every issue and its line and column
 *
 * @example
 * ```ts
 * import { parseTbx, stringifyTbx } from 'pyogi/formats'
 * const { text } = stringifyTbx([{ id: 'org.kisa', kind: 'organization', terms: [{ lang: 'en', text: 'KISA' }] }])
 * parseTbx(text).entries[0]?.kind // => 'organization'
 * ```
 */
export function parseTbx(text: string, options: ParseOptions = {}): Parsed {
  return readAll(tbxReader(options), text)
}

/** An entry in the making. `noted` are the statuses that own notes give: `null` for none. */
interface Concept {
  value: Record<string, unknown>
  terms: Record<string, unknown>[]
  noted: Map<number, unknown>
  place: Place
  termPlaces: Place[]
}

const CONCEPTS: ReadonlySet<string> = new Set(['conceptEntry', 'termEntry'])
const LANGS: ReadonlySet<string> = new Set(['langSec', 'langSet'])
const TERMS: ReadonlySet<string> = new Set(['termSec', 'tig', 'ntig'])
/** Elements without anything to say themselves, inline markup included. */
const FRAMES: ReadonlySet<string> = new Set(
  'langSec langSet termSec tig ntig termGrp termNoteGrp descripGrp adminGrp transacGrp hi foreign sc ec ph'.split(' '),
)
const TEXTS: ReadonlySet<string> = new Set(
  'term note descrip termNote admin xref ref subjectField administrativeStatus termType source definition \
externalCrossReference'.split(' '),
)
const ENTRY_FIELDS: readonly string[] =
  'own order gloss guard country partOf offices predecessors successors notSameAs note examples'.split(' ')
const TERM_FIELDS: readonly string[] = 'status from until reading confidence source guard note'.split(' ')

/**
 * Reads TBX piece by piece, in bounded memory but for the ids, which it keeps to find repeated ones.
 *
 * @example
 * ```ts
 * import { tbxReader } from 'pyogi/formats'
 * const reader = tbxReader()
 * reader.push('<tbx><text><body><conceptEntry id="org.x"><langSec xml:lang="ko"><termSec><term>국회') // => []
 * reader.push('</term></termSec></langSec></conceptEntry><conceptEntry>')[0]?.terms[0]?.text // => '국회'
 * ```
 */
export function tbxReader(options: ParseOptions = {}): Reader<Entry> {
  const intake = createIntake(options.file)
  const makeId = idMaker(options.kind ?? 'term')
  let concept: Concept | undefined
  return xmlRecords<Entry>(['tbx', 'martif'], intake, (emit) => ({
    texts: TEXTS,
    open(element, path) {
      if (CONCEPTS.has(element.name)) {
        const id = makeId.fromGiven(element.attributes.get('id') ?? '')
        const value = { id, kind: options.kind ?? 'term' }
        concept = { value, terms: [], noted: new Map(), place: element.place, termPlaces: [] }
      } else if (TERMS.has(element.name) && concept !== undefined) {
        const section = path.findLast(({ name }) => LANGS.has(name))
        concept.terms.push({ lang: langTag(section?.attributes.get('xml:lang') ?? '') })
        concept.termPlaces.push(element.place)
      }
    },
    close(element, path) {
      if (concept === undefined) return
      if (!CONCEPTS.has(element.name)) return readCategory(element, path, concept, intake)
      const { value, terms, noted, place, termPlaces } = concept
      concept = undefined
      const entry = intake.take({ ...value, terms }, ([first, term]) =>
        first === 'terms' ? (termPlaces[Number(term)] ?? place) : place,
      )
      if (entry !== undefined) emit(withNotedStatuses(withoutImplied(entry), noted))
    },
  }))
}

function readCategory(element: XmlElement, path: readonly XmlElement[], concept: Concept, intake: Intake): void {
  if (FRAMES.has(element.name)) return
  const text = element.text.trim()
  const category = element.attributes.get('type') ?? element.name
  const parent = path[path.length - 1]!.name
  // The notes and sources of a group are about its first element, not about the term.
  const isAside = parent.endsWith('Grp') && parent !== 'adminGrp' && (category === 'note' || category === 'source')
  const isKnown = text !== '' && !isAside && readKnown(category, text, element, path, concept)
  if (!isKnown) intake.passOver(`no place for ${category} ${JSON.stringify(text)}`, element.place)
}

function readKnown(
  category: string,
  text: string,
  element: XmlElement,
  path: readonly XmlElement[],
  { value, terms, noted }: Concept,
): boolean {
  const level = path.findLast(({ name }) => CONCEPTS.has(name) || LANGS.has(name) || TERMS.has(name))!.name
  const term = TERMS.has(level) ? terms[terms.length - 1]! : undefined
  if (category === 'note' && !LANGS.has(level)) {
    const fields = readNote(text, term ?? value, term === undefined ? ENTRY_FIELDS : TERM_FIELDS)
    if (term !== undefined && fields !== undefined && 'status' in fields) noted.set(terms.length - 1, fields.status)
    return fields !== undefined
  }
  if (term === undefined) return readOfConcept(category, text, element, value)
  if (category === 'term') return put(term, 'text', text)
  if (category === 'administrativeStatus') return put(term, 'status', statusOfValue(text))
  if (category === 'termType') return put(term, 'type', typeOfValue(text))
  if (category !== 'source') return false
  const earlier = term.source as string | string[] | undefined
  term.source = earlier === undefined ? text : [earlier, text].flat()
  return true
}

function withNotedStatuses(entry: Entry, noted: ReadonlyMap<number, unknown>): Entry {
  const terms = entry.terms.map((term, number): Term => {
    if (!noted.has(number)) return term
    const { status, ...rest } = term
    const given = STATUSES.find((known) => known === noted.get(number))
    return given === undefined ? rest : { ...rest, status: given }
  })
  return { ...entry, terms }
}

const STATUSES: readonly Status[] = ['preferred', 'admitted', 'deprecated', 'superseded', 'rejected']
const KINDS: readonly string[] = 'person organization place programme law product role term'.split(' ')

function readOfConcept(category: string, text: string, element: XmlElement, value: Record<string, unknown>): boolean {
  if (category === 'subjectField') return put(value, 'kind', KINDS.includes(text) ? text : undefined)
  if (category === 'definition' && value.note === undefined) return put(value, 'note', text)
  if (category !== 'externalCrossReference') return false
  const target = element.attributes.get('target') ?? text
  return put(value, 'wikidata', /^https?:\/\/www\.wikidata\.org\/(?:wiki|entity)\/(Q\d{1,12})$/.exec(target)?.[1])
}

/** Takes a note over into its target; what an own note says, or `undefined` when it is broken. */
function readNote(
  text: string,
  target: Record<string, unknown>,
  names: readonly string[],
): Record<string, unknown> | undefined {
  if (isPlainNote(text)) {
    target.note = target.note === undefined ? text : `${target.note}\n${text}`
    return {}
  }
  try {
    const fields = readOwnNote(text, names)
    const { status, ...rest } = fields
    Object.assign(target, rest)
    return fields
  } catch {
    return undefined
  }
}

function put(target: Record<string, unknown>, key: string, value: unknown): boolean {
  if (value === undefined) return false
  target[key] = value
  return true
}
