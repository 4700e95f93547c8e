import type { FormIndex } from './open.ts'
import { HANGUL, LATIN, SCRIPT_RANGES, scriptClasses } from './script-class.ts'

const SINGLE = 64

const NEITHER = 3

/**
 * One byte for each UTF-16 unit. Bits 0 and 1 say what a key that starts with the unit is: 1 Hangul, 2 Latin, 3 neither,
 * 0 if there is none. Bits 4 and 5 say likewise what may start after the unit. So a key can start at a unit if the bits
 * shifted from the one before leave something of its own; that Hanja does not start after Hanja is left to the walk.
 * Bit 6 is for a unit that is a key by itself.
 */
export function startTable({ firsts, singles }: FormIndex): Uint8Array {
  const classes = scriptClasses()
  const table = lettingTable().slice()
  for (const unit of firsts) table[unit]! |= kindOf(classes[unit]!)
  for (const unit of singles) table[unit]! |= SINGLE
  return table
}

let letting: Uint8Array | undefined

/** The part of `startTable` that is the same for every index. */
function lettingTable(): Uint8Array {
  if (letting === undefined) {
    letting = new Uint8Array(0x10000).fill(NEITHER << 4)
    for (const [script, first, last] of SCRIPT_RANGES) letting.fill(allowedAfter(script) << 4, first, last + 1)
  }
  return letting
}

function allowedAfter(script: number): number {
  return script === HANGUL || script === LATIN ? NEITHER - script : NEITHER
}

function kindOf(script: number): number {
  return script === HANGUL || script === LATIN ? script : NEITHER
}
