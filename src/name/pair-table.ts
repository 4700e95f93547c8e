/** Values by two whole numbers, as a map of maps without its cost: an open table that is probed. */
export interface PairTable<Value> {
  /** Both numbers of each slot. */
  keys: Int32Array
  values: (Value | undefined)[]
  size: number
}

const FEWEST_SLOTS = 1 << 10
/** A table that would grow over this begins afresh: what it holds can be made again. */
const MOST_SLOTS = 1 << 18

/** An empty table. */
export function pairTable<Value>(): PairTable<Value> {
  return emptyTable(FEWEST_SLOTS)
}

/** The value kept for a pair. */
export function findPair<Value>({ keys, values }: PairTable<Value>, first: number, second: number): Value | undefined {
  const mask = values.length - 1
  for (let slot = slotOf(first, second) & mask; ; slot = (slot + 1) & mask) {
    if (keys[2 * slot + 1] === second && keys[2 * slot] === first) return values[slot]
    if (values[slot] === undefined) return undefined
  }
}

/** Keeps a value for a pair that has none. */
export function keepPair<Value>(table: PairTable<Value>, first: number, second: number, value: Value): Value {
  if (2 * table.size >= table.values.length) grow(table)
  place(table, first, second, value)
  return value
}

function place<Value>(table: PairTable<Value>, first: number, second: number, value: Value): void {
  const { keys, values } = table
  const mask = values.length - 1
  let slot = slotOf(first, second) & mask
  while (values[slot] !== undefined) slot = (slot + 1) & mask
  keys[2 * slot] = first
  keys[2 * slot + 1] = second
  values[slot] = value
  table.size += 1
}

function grow<Value>(table: PairTable<Value>): void {
  const { keys, values } = table
  const full = values.length === MOST_SLOTS
  Object.assign(table, emptyTable<Value>(full ? FEWEST_SLOTS : 2 * values.length))
  if (full) return
  for (let slot = 0; slot < values.length; slot += 1) {
    const value = values[slot]
    if (value !== undefined) place(table, keys[2 * slot]!, keys[2 * slot + 1]!, value)
  }
}

function emptyTable<Value>(slots: number): PairTable<Value> {
  return { keys: new Int32Array(2 * slots), values: new Array<Value | undefined>(slots).fill(undefined), size: 0 }
}

function slotOf(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
