import { HANJA_RUNS } from './hanja-runs.ts'

const FIRST_ROW = 0xca
const LAST_ROW = 0xfd
const ROW = 94
const FIRST_SYLLABLE = 0xac00
const RIME = 588
/** Onsets that the initial-sound rule (두음 법칙) exchanges: ㄴ, ㄹ and none. */
const INITIAL_SOUND: ReadonlySet<number> = new Set([2, 5, 11])

/** The 4,888 Hanja of KS X 1001 in its order, which is the order of their Korean readings. */
export function ksHanja(): string[] {
  const bytes: number[] = []
  for (let row = FIRST_ROW; row <= LAST_ROW; row++) {
    for (let cell = 0; cell < ROW; cell++) bytes.push(row, 0xa1 + cell)
  }
  return [...new TextDecoder('euc-kr').decode(new Uint8Array(bytes))]
}

let table: Map<string, string> | undefined

function readingTable(): Map<string, string> {
  if (table !== undefined) return table
  table = new Map()
  const hanja = ksHanja()
  let at = 0
  for (const [, reading, count] of HANJA_RUNS.matchAll(/([가-힣])(\d+)/g)) {
    for (const end = at + Number(count); at < end; at++) {
      const sign = hanja[at]!.normalize('NFC')
      table.set(sign, (table.get(sign) ?? '') + reading)
    }
  }
  return table
}

/** Korean readings of a Hanja, one syllable each, `金` → `금김`; empty for one outside KS X 1001. */
export function hanjaReadings(sign: string): string {
  return readingTable().get(sign.normalize('NFC')) ?? ''
}

/**
 * Whether Hanja can be read as a Hangul syllable, the initial-sound rule (한글 맞춤법 §10–12) allowed for:
 * `fits`, `differs`, or `unknown` for a Hanja outside KS X 1001.
 */
export function hanjaFits(sign: string, syllable: string): 'fits' | 'differs' | 'unknown' {
  const readings = hanjaReadings(sign)
  if (readings === '') return 'unknown'
  for (const reading of readings) if (reading === syllable || sameByInitialSound(reading, syllable)) return 'fits'
  return 'differs'
}

/** Whether two syllables differ only by the initial-sound rule: 련 and 연, 노 and 로. */
export function sameByInitialSound(a: string, b: string): boolean {
  const first = a.charCodeAt(0) - FIRST_SYLLABLE
  const second = b.charCodeAt(0) - FIRST_SYLLABLE
  const exchanged = INITIAL_SOUND.has(Math.floor(first / RIME)) && INITIAL_SOUND.has(Math.floor(second / RIME))
  return exchanged && first % RIME === second % RIME
}
