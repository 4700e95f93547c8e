import { idMaker } from '../formats/made-id.ts'
import type { Entry, Term } from '../model/entry.ts'
import type { GlossCandidate } from './mine.ts'
import { foldName } from './mine-tally.ts'

/** An entry that mined pairs propose, and the pairs it is made of, the best supported first. */
export interface Proposal {
  readonly entry: Entry
  readonly candidates: readonly GlossCandidate[]
}

/** What a file of proposals holds: entries to review, and people of whom the texts say no office. */
export interface Proposals {
  readonly entries: readonly Proposal[]
  readonly names: readonly GlossCandidate[]
}

const PREFIX: Readonly<Record<string, string>> = { organization: 'org', programme: 'programme' }

/**
 * Entries from candidates: one a Korean name, with its best supported full name of each language and its abbreviation.
 * Names that the dictionary knows are left out, people without an office stand apart. Terms are `general` until somebody
 * has checked them; ids that are taken are not given again; what conflicts stays with its candidate for a person to decide.
 */
export function proposalsOf(
  candidates: Iterable<GlossCandidate>,
  isTaken: (id: string) => boolean = () => false,
): Proposals {
  const groups = new Map<string, GlossCandidate[]>()
  const names: GlossCandidate[] = []
  for (const candidate of candidates) {
    if (candidate.agreement === 'known') continue
    if (candidate.standing === 'name') names.push(candidate)
    else groups.set(foldName(candidate.korean), [...(groups.get(foldName(candidate.korean)) ?? []), candidate])
  }
  const makers = new Map<string, ReturnType<typeof idMaker>>()
  const entries = [...groups.values()].map((group): Proposal => {
    const kind = kindOf(group)
    const maker = makers.get(kind) ?? idMaker(PREFIX[kind] ?? kind)
    makers.set(kind, maker)
    const named = group.find((each) => each.lang === 'en' && each.type === 'full') ?? group[0]!
    let id = maker.fromName(named.other)
    while (isTaken(id)) id = maker.fromName(named.other)
    return { entry: { id, kind, terms: termsOf(group) }, candidates: group }
  })
  return { entries, names }
}

/** The kind that evidence speaks for, of the best supported pair that has any. */
function kindOf(group: readonly GlossCandidate[]): Entry['kind'] {
  return (group.find((each) => each.evidence.length > 0) ?? group[0]!).kind
}

function termsOf(group: readonly GlossCandidate[]): Term[] {
  const terms: Term[] = [{ text: group[0]!.korean, lang: 'ko', confidence: 'general' }]
  for (const { other, lang, type } of group) {
    if (terms.some((term) => term.text === other)) continue
    // A second full name of a language is a conflict, for a person to look at.
    if (type === 'full' && terms.some((term) => term.lang === lang && term.type === undefined)) continue
    terms.push({ text: other, lang, ...(type === 'abbreviation' ? { type } : {}), confidence: 'general' })
  }
  return terms
}
