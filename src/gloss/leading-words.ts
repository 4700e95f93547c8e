/** Capitalised words that start a sentence or name a role, no part of a name's left edge. */
const LEADING: ReadonlySet<string> = new Set(
  (
    'the a an in on at of for and or but by from with to as when while after before since under also however although if ' +
    'both this that these those its his her their our former ex-president then late ' +
    'president minister chairman chairwoman chairperson chair ceo cfo cto cso coo director professor prof. dr. mr. mrs. ms. rep. sen. gov. ' +
    'lawmaker actor actress singer author novelist poet director-general captain coach striker mayor governor judge justice prosecutor ' +
    'secretary spokesperson spokesman spokeswoman vice deputy senior chief executive officer editor reporter founder'
  ).split(' '),
)

/** Whether an English word leads into a name without being part of it: an article, a preposition, a role (President). */
export function leadsIn(word: string): boolean {
  return LEADING.has(word.toLowerCase())
}
