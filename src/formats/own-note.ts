/** What stands before the JSON of a note that pyogi leaves for itself in formats without room for its fields. */
const MARK = 'pyogi: '

/** A note that holds fields; `undefined` when there are none. */
export function writeOwnNote(fields: Readonly<Record<string, unknown>>): string | undefined {
  return Object.keys(fields).length === 0 ? undefined : MARK + JSON.stringify(fields)
}

/** Whether people may have written the note: it does not look like one of pyogi's own. */
export function isPlainNote(note: string): boolean {
  return !note.startsWith(MARK)
}

/**
 * The fields of an own note, only those with the given names.
 *
 * @throws SyntaxError when what follows the mark is not a JSON object
 */
export function readOwnNote(note: string, names: readonly string[]): Record<string, unknown> {
  const value: unknown = JSON.parse(note.slice(MARK.length))
  if (typeof value !== 'object' || value === null) throw new SyntaxError('expected a JSON object')
  return Object.fromEntries(Object.entries(value).filter(([name]) => names.includes(name)))
}
