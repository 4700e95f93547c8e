import type { Candidate, Found } from '../mention/find.ts'
import type { Evidence } from '../mention/mention.ts'
import type { Entry, Office } from '../model/entry.ts'
import { inForce } from '../model/period.ts'
import { sentenceAt } from '../text/sentence.ts'
import { countryBeside } from './countries.ts'
import { nameSign, skipBracket } from './name-signs.ts'
import { bodiesOf, type Scene, sentenceText } from './scene.ts'
import { timeOf } from './succession.ts'
import { ENGLISH_CALLINGS, KOREAN_CALLINGS } from './titles.ts'

/** How much each kind of evidence weighs. */
export const WEIGHTS = {
  unique: 2,
  successor: 2,
  guard: -2,
  'full-form': 3.5,
  office: 2,
  organization: 2,
  belongs: 1.5,
  country: 3,
  'other-country': -3,
  'out-of-date': -1.5,
  'other-office': -3,
  source: 4,
  title: 2,
  case: 2,
} as const

/**
 * How a candidate stands among the others: other entries have the form too; it alone has it at the date; without a
 * date, it bears the name today and the others were its forerunners.
 */
export interface Rivalry {
  readonly shared: boolean
  readonly only: boolean
  readonly bearer: boolean
}

/** The evidence for and against a candidate, glosses aside. */
export function evidenceFor(scene: Scene, found: Found, candidate: Candidate, rivalry: Rivalry): Evidence[] {
  const evidence: Evidence[] = []
  const add = (code: keyof typeof WEIGHTS, entry?: string): void => {
    evidence.push({ code, weight: WEIGHTS[code], ...(entry === undefined ? {} : { entry }) })
  }
  const { entry, term } = candidate
  const { shared } = rivalry
  if (rivalry.only) add('unique')
  if (rivalry.bearer) add('successor')
  if (scene.known?.has(candidate.entry.id) === true) add('source', candidate.entry.id)
  if (candidate.guard !== 'none') add('guard')
  // no editor asked for evidence: the form is an ordinary word too, and what shows a name frees it
  const sign =
    candidate.guard !== 'none' && (term.guard ?? entry.guard) === undefined && nameSign(scene, found, candidate)
  if (sign) add(sign)
  // an entry is present only by forms that are beyond doubt, so this one is another
  if ((shared || candidate.guard !== 'none') && scene.presence.has(entry.id)) add('full-form')
  if (entry.kind === 'person') addPerson(scene, found, entry, add)
  addBodies(scene, found, entry, add)
  if (shared && scene.bodies.has(entry.id)) add('belongs')
  if (shared || entry.kind === 'organization') addCountry(scene, found, entry, shared, add)
  if (shared && !inForce(timeOf(candidate), scene.date)) add('out-of-date')
  return evidence
}

type Add = (code: keyof typeof WEIGHTS, entry?: string) => void

function addPerson(scene: Scene, found: Found, entry: Entry, add: Add): void {
  const sentence = sentenceText(scene, found.folded.start)
  const office = (entry.offices ?? []).find((held) => inForce(held, scene.date) && standsIn(held, sentence))
  if (office !== undefined) add('office', office.organization)
  if (entry.offices === undefined) return
  const calling = callingBeside(scene.text, found.folded.start, found.folded.end)
  if (calling !== undefined && !entry.offices.some((held) => standsIn(held, calling))) add('other-office')
}

/** True when the title of an office stands in a sentence as a word of its own, in Korean or English (any case). */
export function standsIn(office: Office, sentence: string): boolean {
  if (office.ko !== undefined && hasTitle(sentence, office.ko, opensKorean)) return true
  return office.en !== undefined && hasTitle(sentence.toLowerCase(), office.en.toLowerCase(), opensLatin)
}

function hasTitle(text: string, title: string, opens: (text: string, at: number, end: number) => boolean): boolean {
  for (let at = text.indexOf(title); at >= 0; at = text.indexOf(title, at + 1)) {
    if (opens(text, at, at + title.length)) return true
  }
  return false
}

/** 위원장 holds no 원장, but 과기정통부장관 holds 장관: a body's last syllable may stand before a title. */
function opensKorean(text: string, at: number): boolean {
  return !/[가-힣]/.test(text[at - 1] ?? '') || /[부처청원회실국당]/.test(text[at - 1]!)
}

function opensLatin(text: string, at: number, end: number): boolean {
  return !/[a-z]/.test(text[at - 1] ?? '') && !/[a-z]/.test(text[end] ?? '')
}

function addBodies(scene: Scene, found: Found, entry: Entry, add: Add): void {
  const here = sentenceAt(scene.sentences, found.folded.start)
  let elsewhere: string | undefined
  for (const id of bodiesOf(entry, scene.dictionary)) {
    const places = scene.presence.get(id)
    if (places === undefined) continue
    if (places.has(here)) {
      add('organization', id)
      return
    }
    elsewhere ??= id
  }
  if (elsewhere !== undefined) add('belongs', elsewhere)
}

/**
 * A body of another country may have the name that only one entry has (독일 통계청). Words of one syllable speak for a
 * country, never against one: 이 중 교육부 is not China's.
 */
function addCountry(scene: Scene, found: Found, entry: Entry, shared: boolean, add: Add): void {
  const { start, end } = found.folded
  const sure = countryBeside(scene.text, start, end, true)
  const country = sure ?? (shared ? countryBeside(scene.text, start, end) : undefined)
  if (country === undefined || (entry.country === undefined && entry.own === undefined)) return
  const own = entry.country ?? (entry.own === 'ko' ? 'KR' : undefined)
  if (own === undefined) return
  if (own === country && shared) add('country')
  if (own !== country && sure !== undefined) add('other-country')
}

function callingBeside(text: string, start: number, end: number): string | undefined {
  const after = skipBracket(text, end)
  const korean = KOREAN_CALLINGS.find((word) => text.startsWith(word, after))
  if (korean !== undefined) return korean
  const before = text
    .slice(Math.max(0, start - 20), start)
    .toLowerCase()
    .replace(/ +$/, '')
  return ENGLISH_CALLINGS.find((word) => before.endsWith(word))
}
