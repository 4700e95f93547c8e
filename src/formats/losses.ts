import type { Entry, Term } from '../model/entry.ts'
import type { Loss } from './exchange.ts'

/** Which fields a format has a place for. */
export interface Room {
  entry: readonly (keyof Entry)[]
  term: readonly (keyof Term)[]
  /** Which terms are written at all; all of them by default. */
  terms?: (term: Term) => boolean
}

/** Everything of an entry that a format with this room leaves out. */
export function lossesOf(entry: Entry, room: Room, kept: Loss['kept'] = 'no'): Loss[] {
  const losses: Loss[] = []
  const lose = (path: string, value: unknown): void => {
    losses.push({ entry: entry.id, path, value: typeof value === 'string' ? value : JSON.stringify(value), kept })
  }
  for (const key of Object.keys(entry) as (keyof Entry)[]) {
    if (key !== 'terms' && entry[key] !== undefined && !room.entry.includes(key)) lose(key, entry[key])
  }
  entry.terms.forEach((term, number) => {
    if (room.terms?.(term) === false) {
      lose(`terms.${number}`, term.text)
      return
    }
    for (const key of Object.keys(term) as (keyof Term)[]) {
      if (term[key] !== undefined && !room.term.includes(key)) lose(`terms.${number}.${key}`, term[key])
    }
  })
  return losses
}
