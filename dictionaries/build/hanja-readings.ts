/**
 * Derives `src/gloss/hanja-runs.ts` from the field kHangul of the Unicode Han Database.
 *
 * KS X 1001 lists its 4,888 Hanja by Korean reading, those with several readings once for each, and every platform
 * can decode it (`TextDecoder('euc-kr')`). So the readings of all of them are a run length for each syllable.
 *
 * Usage: tsx dictionaries/build/hanja-readings.ts Unihan_Readings.txt (Unicode 15.0, Debian package unicode-data)
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { ksHanja } from '../../src/gloss/hanja-reading.ts'

interface Step {
  readonly cost: number
  readonly reading: string
  readonly before?: Step
}

/** Readings of each Hanja: lines `U+91D1<TAB>kHangul<TAB>금:0EN 김:0N`. */
function readingsOf(unihan: string): Map<string, string[]> {
  const readings = new Map<string, string[]>()
  for (const [, code, value] of unihan.matchAll(/^U\+([0-9A-F]+)\tkHangul\t(.+)$/gm)) {
    const list = value!.split(' ').map((reading) => reading.slice(0, reading.indexOf(':')))
    readings.set(String.fromCodePoint(Number.parseInt(code!, 16)), list)
  }
  return readings
}

/** The cheapest sequence of readings in rising order; a Hanja that lacks the reading of its place costs 1. */
function inOrder(hanja: readonly string[], readings: ReadonlyMap<string, string[]>): string[] {
  let states = new Map<string, Step>([['가', { cost: 0, reading: '가' }]])
  for (const sign of hanja) {
    const own = readings.get(sign.normalize('NFC')) ?? []
    const next = new Map<string, Step>()
    const offer = (reading: string, cost: number, before: Step): void => {
      if (cost < (next.get(reading)?.cost ?? Number.POSITIVE_INFINITY)) next.set(reading, { cost, reading, before })
    }
    for (const state of states.values()) {
      offer(state.reading, state.cost + (own.includes(state.reading) ? 0 : 1), state)
      for (const reading of own) if (reading > state.reading) offer(reading, state.cost, state)
    }
    states = next
  }
  let step: Step | undefined = [...states.values()].sort((a, b) => a.cost - b.cost)[0]
  const path: string[] = []
  for (; step?.before !== undefined; step = step.before) path.unshift(step.reading)
  return path
}

/** `가가각` as `가2각1`. */
function runLengths(path: readonly string[]): string {
  const runs: { reading: string; count: number }[] = []
  for (const reading of path) {
    const last = runs[runs.length - 1]
    if (last?.reading === reading) last.count++
    else runs.push({ reading, count: 1 })
  }
  return runs.map(({ reading, count }) => reading + count).join('')
}

const runs = runLengths(inOrder(ksHanja(), readingsOf(readFileSync(process.argv[2]!, 'utf8'))))
const lines = runs.match(/.{1,100}(?=[가-힣]|$)/gu)!
writeFileSync(
  new URL('../../src/gloss/hanja-runs.ts', import.meta.url),
  `/**
 * How many of the Hanja of KS X 1001, in the order of that standard, are read as each syllable.
 * Derived by dictionaries/build/hanja-readings.ts from kHangul of the Unicode Han Database 15.0.
 */
export const HANJA_RUNS: string =
${lines.map((line) => `  '${line}'`).join(' +\n')}
`,
)
