/**
 * How values stand in the cells of a table. An empty cell is a missing value. Lists of ids are separated by spaces;
 * other lists and records are JSON, and so is a text that would read as JSON.
 */

/** One column: the text of a value, and the value of a text. */
export interface Cell {
  write: (value: unknown) => string
  /** @throws SyntaxError when the cell is broken JSON */
  read: (cell: string) => unknown
}

/** A text as it stands. */
export const plainCell: Cell = { write: (value) => String(value), read: (cell) => cell }

/** A list of ids, parted by spaces. */
export const idsCell: Cell = {
  write: (value) => ((value as string[]).length === 0 ? '[]' : (value as string[]).join(' ')),
  read: (cell) => (cell === '[]' ? [] : cell.split(' ').filter((id) => id !== '')),
}

/** Any value as JSON. */
export const jsonCell: Cell = { write: (value) => JSON.stringify(value), read: (cell) => JSON.parse(cell) as unknown }

/** A text or a list of texts. */
export const textsCell: Cell = {
  write: (value) => (typeof value === 'string' && !/^[["]/.test(value) ? value : JSON.stringify(value)),
  read: (cell) => (/^[["]/.test(cell) ? (JSON.parse(cell) as unknown) : cell),
}
