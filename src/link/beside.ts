import type { Candidate, Found } from '../mention/find.ts'
import type { Kind } from '../model/entry.ts'
import type { Span } from '../text/span.ts'
import { FORERUNNERS } from './titles.ts'

/** Forms of a text by where they begin and end in the folded text; brackets are looked through, so a gloss moves nothing. */
export interface Neighbours {
  readonly text: string
  /** Forms beyond doubt, by start and by end. */
  readonly free: { readonly starts: ReadonlyMap<number, Found>; readonly ends: ReadonlyMap<number, Found> }
  /** Forms that may name a body or a place, by start and by end. */
  readonly bodies: { readonly starts: ReadonlyMap<number, Found>; readonly ends: ReadonlyMap<number, Found> }
  /** Forms that may name a person, by start. */
  readonly people: ReadonlyMap<number, Found>
}

const LONGEST_BRACKET = 60
/** Most words between a name and its title: 전 외교부 제1차관. */
const MOST_BETWEEN = 4
const LONGEST_WORD = 20
const LONGEST_LIST = 8
/** Words that stand between a name and its title, beside the body: 이름 전 장관, 이름 신임 원장. */
const BETWEEN = /^(?:전|현|신임|전임|초대|당시|차기|제?\d+대) /

const BELONGING = ' 소속'

/** Lists the forms found in a folded text by where they stand, each list when it is first asked for. */
export function neighboursOf(text: string, found: readonly Found[]): Neighbours {
  const free = listOf(found, ({ guard }) => guard === 'none')
  const bodies = listOf(found, ({ entry }) => entry.kind === 'organization' || entry.kind === 'place')
  const people = listOf(found, ({ entry }) => entry.kind === 'person')
  return {
    text,
    free,
    bodies,
    get people() {
      return people.starts
    },
  }
}

/** The forms of which some candidate holds, by where they begin and by where they end. */
function listOf(found: readonly Found[], holds: (candidate: Candidate) => boolean): Neighbours['free'] {
  const list = (edge: keyof Span): ReadonlyMap<number, Found> => {
    const forms = new Map<number, Found>()
    for (const form of found) {
      const at = form.folded[edge]
      // of those that begin or end alike the longest, which comes first or begins first
      if (!forms.has(at) && form.candidates.some(holds)) forms.set(at, form)
    }
    return forms
  }
  let starts: ReadonlyMap<number, Found> | undefined
  let ends: ReadonlyMap<number, Found> | undefined
  return {
    get starts() {
      starts ??= list('start')
      return starts
    },
    get ends() {
      ends ??= list('end')
      return ends
    },
  }
}

/** What a name is called: the words of it, and where the last of them begins, which could be a title. */
export interface Calling extends Span {
  readonly last: number
}

/**
 * What a Korean name is called right after it: a title it has attached (`이름의원`), or the words up to one that could be a
 * title, past bodies and words such as 전 and 신임 (`이름 전 외교부 장관`), and past the names that share it (`이름·이름 의원`).
 * Undefined where a particle ends the name.
 */
export function callingAfter(neighbours: Neighbours, found: Found): Calling | undefined {
  const { text, bodies } = neighbours
  const { folded, boundary } = lastOfList(neighbours, found)
  const { title, particle } = boundary
  if (title !== undefined) return { ...title, last: title.start }
  if (particle !== undefined) return undefined
  const start = skipBracket(text, folded.end)
  if (start === folded.end) return undefined
  let last = start
  for (let word = 0; word < MOST_BETWEEN; word++) {
    const body = bodies.starts.get(last)
    const next =
      body === undefined ? last + (BETWEEN.exec(text.slice(last, last + 6))?.[0].length ?? 0) : afterBody(text, body)
    if (next === last) break
    last = next
  }
  return { start, last, end: last + /^[^\s.,()]*/.exec(text.slice(last, last + LONGEST_WORD))![0].length }
}

/** The last of a list of people, who share a title: 이름·이름 의원, 이름, 이름 의원. */
function lastOfList({ text, people }: Neighbours, found: Found): Found {
  let last = found
  for (let name = 0; name < LONGEST_LIST && last.boundary.particle === undefined; name++) {
    const at = skipBracket(text, last.folded.end, false)
    const next = people.get(at + (text[at] === '·' ? 1 : text.startsWith(', ', at) ? 2 : 0))
    if (next === undefined || next === last) break
    last = next
  }
  return last
}

/** Past a body and the space after it; where its name goes on the word is no body. */
function afterBody(text: string, { folded }: Found): number {
  const at = skipBracket(text, folded.end)
  return text[at - 1] === ' ' ? at : folded.start
}

/**
 * What a name is called right before it: a calling (`소설가 이름`), a title where the body stands with it (`외교부 장관 이름`), or 인 after it (`장관인
 * 이름`). A word that a particle ends belongs to somebody else (`민주당 의원이 이름`).
 */
export function callingBefore({ text, bodies }: Neighbours, { folded }: Found): string | undefined {
  const end = skipBracketBack(text, folded.start)
  const title = /[^\s.,()]+$/.exec(text.slice(Math.max(0, end - LONGEST_WORD), end))?.[0]
  if (end === folded.start || title === undefined) return undefined
  if (FORERUNNERS.includes(title)) return title
  if (title.endsWith('인')) return title.slice(0, -1)
  if (/[은는이가을를의도만에과와로들서]$/.test(title)) return undefined
  return bodies.ends.has(skipBracketBack(text, end - title.length)) ? title : undefined
}

/** The body that stands right before a name: `국민의힘 이름`, `국민의힘 소속 이름`. */
export function bodyBefore({ text, bodies }: Neighbours, { folded }: Found): Found | undefined {
  const end = skipBracketBack(text, folded.start)
  if (end === folded.start) return undefined
  const belongs = text.startsWith(BELONGING, end - BELONGING.length) ? end - BELONGING.length : end
  return bodies.ends.get(skipBracketBack(text, belongs, false))
}

/** The Korean calling that stands as a word right before a name: `투수 이름`. */
export function forerunnerOf(text: string, start: number): string | undefined {
  if (text[start - 1] !== ' ') return undefined
  const word = /[^\s.,()]*$/.exec(text.slice(Math.max(0, start - LONGEST_WORD), start - 1))![0]
  return FORERUNNERS.find((calling) => calling === word)
}

/** The people whose names come within a few words of a name, no sign between: `이름의 사람`, `이름 CEO 사람`, `Name's Person`. */
export function peopleAfter({ text, people }: Neighbours, { folded }: Found): Found[] {
  const after: Found[] = []
  let at = folded.end + (/^(?:의|['’]s)/.exec(text.slice(folded.end, folded.end + 2))?.[0].length ?? 0)
  for (let word = 0; word < MOST_BETWEEN && text[at] === ' '; word++) {
    const person = people.get(at + 1)
    if (person !== undefined) after.push(person)
    at += 1 + /^[^\s.,;:()]*/.exec(text.slice(at + 1, at + 1 + LONGEST_WORD))![0].length
  }
  return after
}

/** True when a name stands in a list with one of its kind that is beyond doubt: `이름·이름`, `이름과 이름`, `이름, 이름`. */
export function isListed({ text, free }: Neighbours, { folded, boundary }: Found, kind: Kind): boolean {
  const like = (form: Found | undefined): boolean =>
    form?.candidates.some((candidate) => candidate.entry.kind === kind && candidate.guard === 'none') === true
  const joined = boundary.particle === undefined ? undefined : sliceOf(text, boundary.particle.span)
  if (joined === '과' || joined === '와') {
    if (text[boundary.particle!.span.end] === ' ' && like(free.starts.get(boundary.particle!.span.end + 1))) return true
  }
  if (joined === undefined && boundary.title === undefined) {
    const at = skipBracket(text, folded.end, false)
    const sign = /^(?:·|, | 및 )/.exec(text.slice(at, at + 3))?.[0]
    if (sign !== undefined && like(free.starts.get(at + sign.length))) return true
  }
  const before = text.slice(Math.max(0, folded.start - 3), folded.start)
  // after a place 와 rather says against or with whom: 일본과 경기를
  const sign = (kind === 'place' ? /(?:·|, | 및 )$/ : /(?:·|, | 및 |[과와] )$/).exec(before)?.[0]
  return sign !== undefined && like(free.ends.get(skipBracketBack(text, folded.start - sign.length, false)))
}

function sliceOf(text: string, { start, end }: Span): string {
  return text.slice(start, end)
}

/** Where the next word begins: after a bracket, which may be a gloss, and a space. */
export function skipBracket(text: string, end: number, space = true): number {
  let at = end
  if (text[at] === '(') {
    at += text.slice(at, at + LONGEST_BRACKET).indexOf(')') + 1
  }
  return space && text[at] === ' ' ? at + 1 : at
}

/** Where the word before ends: before a space and a bracket. */
function skipBracketBack(text: string, start: number, space = true): number {
  let at = start
  if (space && text[at - 1] === ' ') at--
  if (text[at - 1] === ')') {
    const from = Math.max(0, at - LONGEST_BRACKET)
    const open = text.slice(from, at).lastIndexOf('(')
    if (open >= 0) at = from + open
  }
  return at
}
