import type { Span } from '../text/span.ts'
import type { Candidate, Found } from './find.ts'

const LENGTH = 3
/** Last syllables of a person's name that are rather a particle where the dictionary has the shorter name as well. */
const PARTICLES = '이가의과와를을는로'
/** Those that end many given names (정은), so that only the name of something else goes before: 한국 + 은. */
const NAME_ENDS = '은도만나라'

/** True for a person's name of three syllables that may be another name with its particle: 이상 + 이, 한국 + 은. */
export function mayHoldParticle(text: string, { start, end }: Span, candidates: readonly Candidate[]): boolean {
  const last = text[end - 1]!
  if (end - start !== LENGTH || !(PARTICLES.includes(last) || NAME_ENDS.includes(last))) return false
  return candidates.every(({ entry }) => entry.kind === 'person')
}

/** Leaves out the names of {@link mayHoldParticle} of which the shorter name was found with that particle. */
export function withoutParticles(found: Found[]): Found[] {
  // both begin at one place, and forms are found in order
  if (found.every((form, number) => found[number - 1]?.folded.start !== form.folded.start)) return found
  const particles = new Map(
    found
      .filter(({ boundary, folded }) => boundary.particle?.span.start === folded.end && boundary.particle.agrees)
      .map((form) => [form.folded.start, form]),
  )
  return found.filter((form) => {
    const shorter = particles.get(form.folded.start)
    return shorter === undefined || shorter === form || !goesBefore(shorter, form)
  })
}

function goesBefore(shorter: Found, { folded, candidates, boundary }: Found): boolean {
  if (shorter.folded.end !== folded.end - 1 || boundary.particle !== undefined) return false
  if (folded.end - folded.start !== LENGTH || candidates.some(({ entry }) => entry.kind !== 'person')) return false
  if (!shorter.candidates.some(({ guard }) => guard === 'none')) return false
  const { span, pair } = shorter.boundary.particle!
  return (
    span.end === folded.end &&
    (!shorter.candidates.some(({ entry }) => entry.kind === 'person') || !NAME_ENDS.includes(pair[0]!))
  )
}
