import type { Dictionary } from '../dictionary/dictionary.ts'
import type { Candidate } from '../mention/find.ts'
import { statusOf } from '../model/designation.ts'
import type { Entry } from '../model/entry.ts'
import { endedBefore, firstDay, lastDay, type Period } from '../model/period.ts'
import { oncePer } from '../text/remember.ts'

const LONGEST_LINE = 8

/** True when `later` bears the succession of `earlier`, directly or through bodies in between. */
export function isHeir(later: Entry, earlier: Entry, dictionary: Dictionary): boolean {
  const seen = new Set<string>([earlier.id])
  let ring: readonly Entry[] = [earlier]
  for (let step = 0; step < LONGEST_LINE && ring.length > 0; step++) {
    const next = ring.flatMap((entry) => entry.successors ?? []).filter((id) => !seen.has(id))
    if (next.includes(later.id)) return true
    for (const id of next) seen.add(id)
    ring = [...new Set(next)].flatMap((id) => dictionary.find(id) ?? [])
  }
  return false
}

/** The first and the last day (ISO 8601) of bodies; read for every form of a text, and the same each time. */
const daysOf = oncePer((entry: Entry) => ({ first: earliestOf(entry), last: latestOf(entry) }))

/** The last day (ISO 8601) of a body none of whose names goes on; undefined for one still in force, and for people. */
export function lastDayOf(entry: Entry): string | undefined {
  return entry.kind === 'organization' ? daysOf(entry).last : undefined
}

function latestOf(entry: Entry): string | undefined {
  let last: string | undefined
  for (const term of entry.terms) {
    if ((term.type ?? 'full') !== 'full' || isWrong(entry, term)) continue
    if (term.until === undefined) {
      if (statusOf(entry, term) === 'superseded') continue
      return undefined
    }
    const day = lastDay(term.until)
    if (last === undefined || day > last) last = day
  }
  return last
}

function isWrong(entry: Entry, term: Entry['terms'][number]): boolean {
  const status = statusOf(entry, term)
  return status === 'deprecated' || status === 'rejected'
}

/**
 * The days a candidate's name was borne: those of its term, and where that has none (FSC), those of its body.
 */
export function timeOf({ entry, term }: Candidate): Period {
  if (entry.kind !== 'organization') return term
  const from = term.from ?? daysOf(entry).first
  const until = term.until ?? daysOf(entry).last
  return { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) }
}

/**
 * Of several bodies with one name, the one that bears it today, or bore it last: the heir of all the others (KISA, 교육부,
 * MOTIE). Read where no date tells, a name means that one, unless the text names a body that ended before it began
 * (`ended`: last days). Namesakes of different lines stay open.
 */
export function lastBearer(
  rivals: readonly Candidate[],
  dictionary: Dictionary,
  ended: readonly string[],
): Candidate | undefined {
  if (rivals.length < 2) return rivals[0]
  const standing = rivals.filter((rival) => !hasEnded(timeOf(rival), dictionary.asOf))
  const bearer = (standing.length === 0 ? rivals : standing).find((one) =>
    rivals.every((rival) => rival === one || isHeir(one.entry, rival.entry, dictionary)),
  )
  if (bearer === undefined || standing.length > 1) return undefined
  const { from } = timeOf(bearer)
  return from !== undefined && ended.some((day) => day < firstDay(from)) ? undefined : bearer
}

function earliestOf({ terms }: Entry): string | undefined {
  return terms
    .flatMap((term) => ((term.type ?? 'full') === 'full' ? (term.from ?? []) : []))
    .sort()
    .at(0)
}

function hasEnded(time: Period, asOf: string | undefined): boolean {
  return time.until !== undefined && (asOf === undefined || endedBefore(time, asOf))
}
