import type { Candidate, Found } from '../mention/find.ts'
import type { Evidence } from '../mention/mention.ts'
import type { Entry, Office } from '../model/entry.ts'
import { endedBefore, inForce } from '../model/period.ts'
import { remembering } from '../text/remember.ts'
import { sentenceAt } from '../text/sentence.ts'
import { bodyBefore, callingAfter, callingBefore, forerunnerOf, peopleAfter, skipBracket } from './beside.ts'
import { countryBeside, countryOf } from './countries.ts'
import { saysField } from './field.ts'
import { nameSign } from './name-signs.ts'
import { isGrown } from './nature.ts'
import { bodiesOf, memberCount, type Scene, sentenceText } from './scene.ts'
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
  'other-country': -6,
  'out-of-date': -1.5,
  'other-office': -6,
  obituary: -6,
  'other-word': -6,
  'co-mention': 1.5,
  source: 4,
  title: 2,
  boundary: 2,
  case: 2,
} as const

/**
 * How a candidate stands among the others: other entries have the form too; it alone has it at the date; where no
 * date tells, it bears the name today, or bore it last, and the others were its forerunners.
 */
export interface Rivalry {
  readonly shared: boolean
  readonly only: boolean
  readonly bearer: boolean
  /** It alone has the form at the date, while its guard is for another that asks for no evidence: 민주당 of 2009. */
  readonly lapsed: boolean
  /** Another organization, beyond doubt, is coordinated with the form: 기아와 현대차. */
  readonly coordinated: () => boolean
}

/** The evidence for and against a candidate, glosses aside. */
export function evidenceFor(scene: Scene, found: Found, candidate: Candidate, rivalry: Rivalry): Evidence[] {
  const evidence: Evidence[] = []
  const add = (code: keyof typeof WEIGHTS, entry?: string): void => {
    evidence.push(entry === undefined ? { code, weight: WEIGHTS[code] } : { code, weight: WEIGHTS[code], entry })
  }
  const { entry, term } = candidate
  const { shared } = rivalry
  if (rivalry.only) add('unique')
  if (rivalry.bearer) add('successor')
  if (scene.known?.has(candidate.entry.id) === true) add('source', candidate.entry.id)
  const word = isOrdinary(candidate, found)
  if (candidate.guard !== 'none' && !rivalry.lapsed) add('guard')
  // what shows a name frees the ordinary word; where an editor asked for evidence, it must say who is meant
  const judged =
    (term.guard ?? entry.guard) !== undefined &&
    (isPerson(entry) || !word || term.lang !== 'ko' || (entry.kind === 'organization' && isShortWord(candidate)))
  const sign = candidate.guard !== 'none' && !judged && nameSign(scene, found, candidate)
  if (sign) add(sign)
  if (word) {
    if (isSpelledOut(scene, found, entry)) add('full-form')
  } else if ((shared || candidate.guard !== 'none') && scene.presence.has(entry.id)) {
    // an entry is present only by forms that are beyond doubt, so this one is another
    add('full-form')
  }
  if (isPerson(entry)) addPerson(scene, found, candidate, add)
  if (sign !== 'co-mention' && isCompany(candidate)) {
    const officer = officerAfter(scene, found, entry)
    if (officer !== undefined || rivalry.coordinated()) add('co-mention', officer)
  }
  if (word && isPerson(entry)) addBodyBeside(scene, found, entry, add)
  else addBodies(scene, found, entry, word, shared, add)
  if (shared && scene.bodies.has(entry.id)) add('belongs')
  if (entry.kind === 'organization' && isGrown(scene, found.folded.start, found.folded.end)) add('other-word')
  if (shared || entry.kind === 'organization') addCountry(scene, found, entry, shared, add)
  if (shared && !rivalry.bearer && !inForce(timeOf(candidate), scene.date)) add('out-of-date')
  return evidence
}

/** A body that needs evidence, and whose name is more than a word of the trade. */
function isCompany(candidate: Candidate): boolean {
  return candidate.entry.kind === 'organization' && candidate.guard === 'context' && !isShortWord(candidate)
}

/** Somebody of a body who is named right after it: Meta CEO Mark Zuckerberg, 아마존의 앤디 재시. */
function officerAfter(scene: Scene, found: Found, body: Entry): string | undefined {
  for (const { candidates } of peopleAfter(scene.neighbours, found)) {
    const officer = candidates.find(
      (person) => person.guard === 'none' && bodiesOf(person.entry, scene.dictionary).includes(body.id),
    )
    if (officer !== undefined) return officer.entry.id
  }
  return undefined
}

/** A short name that is a word of the trade as well: 조선과 한화오션 may be shipbuilding. */
function isShortWord({ term }: Candidate): boolean {
  return term.type === 'short' && /[가-힣]/.test(term.text)
}

type Add = (code: keyof typeof WEIGHTS, entry?: string) => void

/** A name that must show that it is one; a guarded name of a person or a place in two syllables always must. */
function isOrdinary({ entry, term, guard, ordinary }: Candidate, { folded }: Found): boolean {
  const short = term.lang === 'ko' && folded.end - folded.start <= 2
  return guard !== 'none' && (ordinary || (short && (isPerson(entry) || entry.kind === 'place')))
}

function isPerson({ kind }: Entry): boolean {
  return kind === 'person'
}

/** True when another form says the same entry in full; a person's ordinary word must be part of it (메시, 리오넬 메시). */
function isSpelledOut(scene: Scene, { folded }: Found, entry: Entry): boolean {
  const form = scene.text.slice(folded.start, folded.end)
  for (const other of scene.spelled(entry)) {
    if (other !== form && (!isPerson(entry) || other.includes(form))) return true
  }
  return false
}

/** A guarded Korean name is that person's only where the office stands right beside it: 의원 elsewhere says nothing of 전용기. */
function addPerson(scene: Scene, found: Found, { entry, term, guard }: Candidate, add: Add): void {
  const { start, end } = found.folded
  const sentence = sentenceText(scene, start)
  const stands = titlesIn(sentence)
  const beside = guard !== 'none' && term.lang === 'ko'
  const office = (entry.offices ?? []).find(
    (held) =>
      (inForce(held, scene.date) || (endedBefore(held, scene.date) && isFormer(scene.text, start, end))) &&
      (beside ? isBeside(scene, found, held) : stands(held)),
  )
  if (office !== undefined) {
    add('office', office.organization)
    const present = scene.presence.get(office.organization ?? '')?.has(sentenceAt(scene.sentences, start)) === true
    if (!present && saysField(scene.text, start, end, office, scene.dictionary))
      add('organization', office.organization)
  } else if (isMourned(scene.text, end, sentence)) add('obituary')
  if (entry.offices === undefined) return
  const calling = callingBeside(scene.text, start, end)
  if (calling === undefined || entry.offices.some((held) => standsIn(held, calling))) return
  // who was a nurse may be a lawmaker since: 간호사 이름 의원
  if (office === undefined || !isBeside(scene, found, office)) add('other-office')
}

/** The text says beside a name that the office is of the past: 유승민 전 의원, former lawmaker Yoo. */
function isFormer(text: string, start: number, end: number): boolean {
  const after = skipBracket(text, end)
  if (/^(?:\S{1,12} )?[전前] /.test(text.slice(after, after + 16))) return true
  return /\b(?:former|ex-|then)\b[^.;\n]*$/i.test(text.slice(Math.max(0, start - 60), start))
}

/** A notice of death of a private person, as the papers print them: 구윤철 씨 별세, 씨(향년 77세)의 빈소. */
function isMourned(text: string, end: number, sentence: string): boolean {
  return (
    (text[end] === '씨' || text.startsWith(' 씨', end)) &&
    /별세|향년|[모부]친상|[장빙][인모부]상|빈소|발인/.test(sentence)
  )
}

function isBeside({ text, neighbours }: Scene, found: Found, office: Office): boolean {
  const after = callingAfter(neighbours, found)
  const before = callingBefore(neighbours, found)
  if (after !== undefined && standsIn(office, text.slice(after.start, after.end))) return true
  if (after !== undefined && office.ko !== undefined && text.startsWith(office.ko, after.last)) return true
  return before !== undefined && standsIn(office, before)
}

/** True when the title of an office stands in a sentence as a word of its own, in Korean or English (any case). */
export function standsIn(office: Office, sentence: string): boolean {
  return titlesIn(sentence)(office)
}

/** The same for many offices and one sentence. */
function titlesIn(sentence: string): (office: Office) => boolean {
  let small: string | undefined
  return ({ ko, en }) => {
    if (ko !== undefined && hasTitle(sentence, ko, opensKorean)) return true
    if (en === undefined) return false
    small ??= sentence.toLowerCase()
    return hasTitle(small, smallLetters(en), opensLatin)
  }
}

/** Titles in small letters: each is looked for beside every mention of those who held it. */
const smallLetters = remembering(1024, (title: string) => title.toLowerCase())

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

function addBodies(scene: Scene, found: Found, entry: Entry, word: boolean, shared: boolean, add: Add): void {
  const here = sentenceAt(scene.sentences, found.folded.start)
  let elsewhere: string | undefined
  for (const id of bodiesOf(entry, scene.dictionary)) {
    const places = scene.presence.get(id)
    if (places === undefined) continue
    if (places.has(here)) {
      add('organization', id)
      return
    }
    // a parliament or a party tells nobody from a namesake
    const tells = !shared || !isPerson(entry) || memberCount(id, scene.dictionary) <= MOST_PEOPLE
    if (tells && isTied(entry, id, scene.date)) elsewhere ??= id
  }
  if (elsewhere !== undefined && !word) add('belongs', elsewhere)
}

/** How many people of the dictionary a body may have and still, named elsewhere, tell which of two namesakes is meant. */
const MOST_PEOPLE = 50

/** A body named elsewhere in the text says nothing of a person whose every office there is past. */
function isTied({ offices, partOf }: Entry, body: string, date: string | undefined): boolean {
  const there = offices?.filter(({ organization }) => organization === body) ?? []
  return there.length === 0 || partOf?.includes(body) === true || there.some((held) => inForce(held, date))
}

function addBodyBeside(scene: Scene, found: Found, entry: Entry, add: Add): void {
  const bodies = bodiesOf(entry, scene.dictionary)
  const body = bodyBefore(scene.neighbours, found)?.candidates.find((candidate) => bodies.includes(candidate.entry.id))
  if (body !== undefined) add('organization', body.entry.id)
}

/**
 * A body of another country may have the name that only one entry has (독일 통계청). Words of one syllable speak for a
 * country, never against one: 이 중 교육부 is not China's.
 */
function addCountry(scene: Scene, found: Found, entry: Entry, shared: boolean, add: Add): void {
  const own = countryOf(entry)
  if (own === undefined) return
  const { start, end } = found.folded
  const sure = countryBeside(scene.text, start, end, true)
  const country = sure ?? (shared ? countryBeside(scene.text, start, end) : undefined)
  if (country === undefined) return
  if (own === country && shared) add('country')
  if (own !== country && sure !== undefined) add('other-country')
}

function callingBeside(text: string, start: number, end: number): string | undefined {
  const after = skipBracket(text, end)
  const korean = KOREAN_CALLINGS.find((word) => text.startsWith(word, after))
  if (korean !== undefined) return korean
  const forerunner = forerunnerOf(text, start)
  if (forerunner !== undefined) return forerunner
  const before = latinBefore(text, start)
  const apposition = /^(?:,| \()/.test(text.slice(end, end + 2))
    ? text.slice(end, end + 60).match(/^(?: \([^()]*\))?,(?: \d+,)? (?:an?|the) ((?:[a-z-]+ ){0,2}[a-z]+)/)?.[1]
    : undefined
  if (before === '' && apposition === undefined) return undefined
  return ENGLISH_CALLINGS.find((word) => before.endsWith(word) || isIn(apposition, word))
}

/** What stands before a name, in small letters; nothing where it does not end in a Latin letter. */
function latinBefore(text: string, start: number): string {
  let end = start
  while (text[end - 1] === ' ' && end > start - 20) end--
  return /[A-Za-z]/.test(text[end - 1] ?? '') ? text.slice(Math.max(0, start - 20), end).toLowerCase() : ''
}

/** A calling among the words of an apposition: `, a left-handed pitcher`. */
function isIn(apposition: string | undefined, word: string): boolean {
  return apposition !== undefined && ` ${apposition} `.includes(` ${word} `)
}
