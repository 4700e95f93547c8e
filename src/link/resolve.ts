import type { Candidate, Found } from '../mention/find.ts'
import { type Evidence, entriesOf } from '../mention/mention.ts'
import type { Entry } from '../model/entry.ts'
import { beginsAfter, inForce } from '../model/period.ts'
import { sentenceAt } from '../text/sentence.ts'
import { type Span, spanAt } from '../text/span.ts'
import { neighboursOf } from './beside.ts'
import { evidenceFor, WEIGHTS } from './evidence.ts'
import { bodiesOf, type Scene } from './scene.ts'
import { lastBearer, lastDayOf, timeOf } from './succession.ts'

/** What a gloss says for or against the senses of a found form: entry id to weight. */
export type GlossEvidence = ReadonlyMap<Found, readonly Evidence[]>

/** A found form with the candidate that evidence chose, when it chose one. */
export interface Resolution {
  readonly chosen?: Candidate
  readonly evidence: readonly Evidence[]
}

interface Scored {
  readonly candidate: Candidate
  readonly evidence: Evidence[]
  score: number
}

const THRESHOLD = 1.5
const MARGIN = 1.5
const ROUNDS = 5

/**
 * Decides which entry each found form means. Forms decided in one round are evidence in the next; what is decided
 * stays decided; what no evidence decides stays open.
 */
export function resolveForms(
  scene: Omit<Scene, 'presence' | 'bodies' | 'ended' | 'neighbours' | 'spelled'>,
  found: readonly Found[],
  glosses: GlossEvidence,
): Resolution[] {
  const presence = new Map<string, Set<number>>()
  const bodies = new Set<string>()
  const ended: string[] = []
  const mark = (form: Found, entry: Entry): void => {
    const sentence = sentenceAt(scene.sentences, form.folded.start)
    const places = presence.get(entry.id)
    if (places !== undefined) {
      places.add(sentence)
      return
    }
    presence.set(entry.id, new Set([sentence]))
    for (const body of bodiesOf(entry, scene.dictionary)) bodies.add(body)
    const last = lastDayOf(entry)
    if (last !== undefined) ended.push(last)
  }
  const spelled = new Map<string, Set<string>>()
  const brackets = bracketsOf(scene.text)
  const spell = (form: Found, entry: Entry): void => {
    // a gloss is no news of its head
    if (spanAt(brackets, form.folded) !== undefined) return
    const text = scene.text.slice(form.folded.start, form.folded.end)
    const known = spelled.get(entry.id)
    if (known === undefined) spelled.set(entry.id, new Set([text]))
    else known.add(text)
  }
  for (const form of found) {
    const [only, ...rest] = entriesOf(form.candidates)
    if (rest.length > 0 || form.candidates.some((candidate) => candidate.guard !== 'none')) continue
    mark(form, only!)
    spell(form, only!)
  }
  const neighbours = neighboursOf(scene.text, found)
  const view: Scene = { ...scene, presence, bodies, ended, spelled, neighbours }
  const resolutions: Resolution[] = found.map(() => ({ evidence: [] }))
  for (let round = 0; round < ROUNDS; round++) {
    let decided = 0
    found.forEach((form, number) => {
      if (resolutions[number]!.chosen !== undefined) return
      const resolution = decide(view, form, glosses.get(form) ?? [], isCoordinated(view, found, resolutions, number))
      resolutions[number] = resolution
      if (resolution.chosen !== undefined) decided++
    })
    found.forEach((form, number) => {
      const chosen = resolutions[number]!.chosen
      if (chosen === undefined) return
      mark(form, chosen.entry)
      if (chosen.guard === 'none') spell(form, chosen.entry)
    })
    if (decided === 0) break
  }
  return resolutions
}

function bracketsOf(text: string): Span[] {
  return [...text.matchAll(/\([^()\n]*\)/g)].map(({ index, 0: bracket }) => ({
    start: index,
    end: index + bracket.length,
  }))
}

function decide(scene: Scene, form: Found, glosses: readonly Evidence[], coordinated: boolean): Resolution {
  const entries = entriesOf(form.candidates)
  const shared = entries.length > 1
  const rivals = entries.map((entry) => bestTerm(form, entry.id))
  const current = rivals.filter((rival) => inForce(timeOf(rival), scene.date))
  // before any of them began, none is meant
  const begun = rivals.filter((rival) => !beginsAfter(timeOf(rival), scene.date))
  const told = scene.date !== undefined && current.length > 0
  const bearer = shared && !told ? lastBearer(begun, scene.dictionary, scene.ended) : undefined
  const scored: Scored[] = rivals.map((candidate) => {
    const { entry } = candidate
    const evidence = [
      ...evidenceFor(scene, form, candidate, {
        shared,
        only: !shared || (current.length === 1 && current[0] === candidate),
        bearer: candidate === bearer,
        coordinated,
      }),
      ...glosses.filter((given) => given.entry === entry.id),
    ]
    return { candidate, evidence, score: evidence.reduce((sum, given) => sum + given.weight, 0) }
  })
  const free = shared ? unguarded(current, scored) : undefined
  const plain = scored.find(({ candidate }) => candidate === free)
  if (plain !== undefined) {
    plain.evidence.push({ code: 'unique', weight: WEIGHTS.unique })
    plain.score += WEIGHTS.unique
  }
  scored.sort((a, b) => b.score - a.score)
  const [best, second] = scored
  const clear = best!.score >= THRESHOLD && (second === undefined || best!.score - second.score >= MARGIN)
  const byBracketOnly =
    best!.candidate.guard === 'source' &&
    !best!.evidence.some((given) => (given.code === 'gloss' || given.code === 'source') && given.weight > 0)
  return clear && !byBracketOnly
    ? { chosen: best!.candidate, evidence: best!.evidence }
    : {
        evidence: scored.flatMap(({ evidence, candidate }) =>
          evidence.map((given) => ({ entry: candidate.entry.id, ...given })),
        ),
      }
}

/**
 * The one body with a name that asks for no evidence, where those that ask for it have none: KT is the telecom unless
 * something speaks for The Korea Times.
 */
function unguarded(rivals: readonly Candidate[], scored: readonly Scored[]): Candidate | undefined {
  const free = rivals.filter(({ guard }) => guard === 'none')
  const [only] = free
  if (only === undefined || free.length > 1 || rivals.some(({ entry }) => entry.kind !== 'organization'))
    return undefined
  return scored.some(({ evidence }) => evidence.some(({ weight }) => weight > 0)) ? undefined : only
}

const COORDINATION = /^(?:[와과] ?|[·,] ?|,? and | & )$/
const NEXT = 4

/** An organization that is decided stands right before or after a form, with nothing but `와` or `and` between. */
function isCoordinated(
  { text }: Scene,
  found: readonly Found[],
  resolutions: readonly Resolution[],
  number: number,
): boolean {
  const { start, end } = found[number]!.folded
  for (let other = Math.max(0, number - NEXT); other <= number + NEXT && other < found.length; other++) {
    const { folded } = found[other]!
    const between = folded.end <= start ? text.slice(folded.end, start) : text.slice(end, folded.start)
    if (other === number || between.length > NEXT + 1 || !COORDINATION.test(between)) continue
    if (resolutions[other]!.chosen?.entry.kind === 'organization') return true
  }
  return false
}

function bestTerm(form: Found, id: string): Candidate {
  const own = form.candidates.filter((candidate) => candidate.entry.id === id)
  return (
    own.find((candidate) => candidate.exact && candidate.guard === 'none') ??
    own.find((candidate) => candidate.exact) ??
    own[0]!
  )
}
