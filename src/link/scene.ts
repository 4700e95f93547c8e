import type { Dictionary } from '../dictionary/dictionary.ts'
import type { Entry } from '../model/entry.ts'
import { oncePer } from '../text/remember.ts'
import { sentenceAt } from '../text/sentence.ts'
import type { Span } from '../text/span.ts'
import type { Neighbours } from './beside.ts'

/** Where the entries of a document stand: entry id to the numbers of the sentences that name it. */
export type Presence = ReadonlyMap<string, ReadonlySet<number>>

/** What evidence is drawn from: the folded text, its sentences, and which entries are named where. */
export interface Scene {
  readonly text: string
  readonly sentences: readonly Span[]
  readonly dictionary: Dictionary
  readonly date: string | undefined
  readonly known: ReadonlySet<string> | undefined
  readonly presence: Presence
  readonly neighbours: Neighbours
  /** The forms, beyond doubt and outside brackets, by which the document names an entry. */
  readonly spelled: (entry: Entry) => ReadonlySet<string>
  /** Words that stand for a plant or a land in the text. */
  readonly grown: ReadonlySet<string>
  /** Ids of the bodies that those present belong to. */
  readonly bodies: ReadonlySet<string>
  /** Last days (ISO 8601) of the bodies present that no longer exist. */
  readonly ended: readonly string[]
}

const DEEPEST = 3

const bodiesIn = oncePer((dictionary: Dictionary) => oncePer((entry: Entry) => collectBodies(entry, dictionary)))

/** Ids of everything an entry belongs to: its bodies and those of its offices, and theirs, up to three steps. */
export function bodiesOf(entry: Entry, dictionary: Dictionary): readonly string[] {
  return bodiesIn(dictionary)(entry)
}

function collectBodies(entry: Entry, dictionary: Dictionary): string[] {
  const bodies = new Set<string>()
  let ring = directBodies(entry)
  for (let step = 0; step < DEEPEST && ring.length > 0; step++) {
    const next: string[] = []
    for (const id of ring) {
      if (bodies.has(id) || id === entry.id) continue
      bodies.add(id)
      const body = dictionary.find(id)
      if (body !== undefined) next.push(...(body.partOf ?? []))
    }
    ring = next
  }
  return [...bodies]
}

function directBodies(entry: Entry): string[] {
  const offices = (entry.offices ?? []).flatMap((office) => office.organization ?? [])
  return [...(entry.partOf ?? []), ...offices]
}

const memberCounts = oncePer((dictionary: Dictionary) => {
  const counts = new Map<string, number>()
  for (const entry of dictionary.entries) {
    if (entry.kind !== 'person') continue
    for (const id of bodiesOf(entry, dictionary)) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
})

/** How many people of a dictionary belong to a body or have or had an office there. */
export function memberCount(body: string, dictionary: Dictionary): number {
  return memberCounts(dictionary).get(body) ?? 0
}

const WIDEST = 400

/** The folded text of the sentence that holds `offset`, at most 400 code units to either side of it. */
export function sentenceText(scene: Scene, offset: number): string {
  const sentence = scene.sentences[sentenceAt(scene.sentences, offset)]!
  return scene.text.slice(Math.max(sentence.start, offset - WIDEST), Math.min(sentence.end, offset + WIDEST))
}
