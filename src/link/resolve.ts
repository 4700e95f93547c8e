import type { Candidate, Found } from '../mention/find.ts'
import { type Evidence, entriesOf } from '../mention/mention.ts'
import type { Entry } from '../model/entry.ts'
import { beginsAfter, inForce } from '../model/period.ts'
import { sentenceAt } from '../text/sentence.ts'
import { neighboursOf, skipBracket } from './beside.ts'
import { evidenceFor, WEIGHTS } from './evidence.ts'
import { grownIn } from './nature.ts'
import { bodiesOf, type Scene } from './scene.ts'
import { spellings } from './spelled.ts'
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
  scene: Omit<Scene, 'presence' | 'bodies' | 'ended' | 'neighbours' | 'spelled' | 'grown'>,
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
  const { spelled, spell } = spellings(scene.text)
  for (const form of found) {
    const only = onlyFree(form)
    if (only === undefined) continue
    mark(form, only)
    spell(form, only)
  }
  const neighbours = neighboursOf(scene.text, found)
  const view: Scene = { ...scene, presence, bodies, ended, spelled, neighbours, grown: grownIn(scene.text, found) }
  const resolutions: Resolution[] = new Array(found.length)
  let open = found.map((_, number) => number)
  for (let round = 0; round < ROUNDS && open.length > 0; round++) {
    for (const number of open) {
      const coordinated = (): boolean => isCoordinated(view, found, resolutions, number)
      resolutions[number] = decide(view, found[number]!, glosses.get(found[number]!) ?? NONE, coordinated)
    }
    for (const number of open) {
      const { chosen } = resolutions[number]!
      const form = found[number]!
      if (chosen === undefined || onlyFree(form) !== undefined) continue
      mark(form, chosen.entry)
      if (chosen.guard === 'none') spell(form, chosen.entry)
    }
    const still = open.filter((number) => resolutions[number]!.chosen === undefined)
    if (still.length === open.length) break
    open = still
  }
  return resolutions
}

const NONE: readonly Evidence[] = []

/** The one entry of a form that asks for no evidence: it is present before anything is decided. */
function onlyFree({ candidates }: Found): Entry | undefined {
  const { entry } = candidates[0]!
  for (const candidate of candidates) if (candidate.entry !== entry || candidate.guard !== 'none') return undefined
  return entry
}

function decide(scene: Scene, form: Found, glosses: readonly Evidence[], coordinated: () => boolean): Resolution {
  const entries = entriesOf(form.candidates)
  if (entries.length === 1) return decideOnly(scene, form, glosses, coordinated)
  const rivals = entries.map((entry) => bestTerm(form, entry.id))
  const current = rivals.filter((rival) => inForce(timeOf(rival), scene.date))
  // before any of them began, none is meant
  const begun = rivals.filter((rival) => !beginsAfter(timeOf(rival), scene.date))
  const told = scene.date !== undefined && current.length > 0
  const lapsed = told && current.length === 1 && rivals.some(({ guard }) => guard === 'none') ? current[0] : undefined
  const bearer = told ? undefined : lastBearer(begun, scene.dictionary, scene.ended)
  const scored: Scored[] = rivals.map((candidate) => {
    const { entry } = candidate
    const evidence = [
      ...evidenceFor(scene, form, candidate, {
        shared: true,
        only: current.length === 1 && current[0] === candidate,
        bearer: candidate === bearer,
        lapsed: candidate === lapsed,
        coordinated,
      }),
      ...glosses.filter((given) => given.entry === entry.id),
    ]
    return { candidate, evidence, score: scoreOf(evidence) }
  })
  const free = unguarded(current, scored)
  const plain = scored.find(({ candidate }) => candidate === free)
  if (plain !== undefined) {
    plain.evidence.push({ code: 'unique', weight: WEIGHTS.unique })
    plain.score += WEIGHTS.unique
  }
  scored.sort((a, b) => b.score - a.score)
  const [best, second] = scored
  const clear = best!.score >= THRESHOLD && (second === undefined || best!.score - second.score >= MARGIN)
  return clear && !isByBracketOnly(best!)
    ? { chosen: best!.candidate, evidence: best!.evidence }
    : {
        evidence: scored.flatMap(({ evidence, candidate }) =>
          evidence.map((given) => ({ entry: candidate.entry.id, ...given, candidate: candidate.entry.id })),
        ),
      }
}

/** The same for a form that names one entry only, as most do. */
function decideOnly(scene: Scene, form: Found, glosses: readonly Evidence[], coordinated: () => boolean): Resolution {
  const candidate = bestTerm(form, form.candidates[0]!.entry.id)
  const { id } = candidate.entry
  const evidence = evidenceFor(scene, form, candidate, {
    shared: false,
    only: true,
    bearer: false,
    lapsed: false,
    coordinated,
  })
  for (const given of glosses) if (given.entry === id) evidence.push(given)
  if (scoreOf(evidence) >= THRESHOLD && !isByBracketOnly({ candidate, evidence }))
    return { chosen: candidate, evidence }
  return { evidence: evidence.map((given) => ({ entry: id, ...given, candidate: id })) }
}

function scoreOf(evidence: readonly Evidence[]): number {
  let score = 0
  for (const { weight } of evidence) score += weight
  return score
}

function isByBracketOnly({ candidate, evidence }: Pick<Scored, 'candidate' | 'evidence'>): boolean {
  return (
    candidate.guard === 'source' &&
    !evidence.some((given) => (given.code === 'gloss' || given.code === 'source') && given.weight > 0)
  )
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

/** An organization that is decided stands right before or after a form, with nothing but a bracket and `와` or `and` between. */
function isCoordinated(
  { text }: Scene,
  found: readonly Found[],
  resolutions: readonly Resolution[],
  number: number,
): boolean {
  const { start, end } = found[number]!.folded
  for (let other = Math.max(0, number - NEXT); other <= number + NEXT && other < found.length; other++) {
    const { folded } = found[other]!
    const [from, to] = folded.end <= start ? [folded.end, start] : [end, folded.start]
    const between = text.slice(skipBracket(text, from, false), to)
    if (other === number || between.length > NEXT + 1 || !COORDINATION.test(between)) continue
    if (resolutions[other]?.chosen?.entry.kind === 'organization') return true
  }
  return false
}

function bestTerm(form: Found, id: string): Candidate {
  if (form.candidates.length === 1) return form.candidates[0]!
  const own = form.candidates.filter((candidate) => candidate.entry.id === id)
  return (
    own.find((candidate) => candidate.exact && candidate.guard === 'none') ??
    own.find((candidate) => candidate.exact) ??
    own[0]!
  )
}
