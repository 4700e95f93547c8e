/** Marks found rightly, wrongly and not at all. */
export interface Tally {
  right: number
  wrong: number
  missed: number
}

/** Adds up tallies and gives precision and recall. */
export function figuresOf(tallies: readonly Tally[]): { precision: number; recall: number } {
  const sum = (key: keyof Tally): number => tallies.reduce((total, tally) => total + tally[key], 0)
  const right = sum('right')
  return { precision: right / (right + sum('wrong')), recall: right / (right + sum('missed')) }
}
