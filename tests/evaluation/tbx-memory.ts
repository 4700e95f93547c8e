/**
 * Streams a TBX file of many terms through writer and reader at once and says what memory that took.
 *
 * `npx tsx tests/evaluation/tbx-memory.ts [terms, 300000 by default]`
 */
import { tbxReader, tbxWriter } from '../../src/formats.ts'
import type { Entry } from '../../src/model/entry.ts'

/** What a run found. */
export interface MemoryReport {
  entries: number
  terms: number
  characters: number
  /** Most entries that were written and not yet read, at any time. */
  behind: number
  peakHeap: number
}

/** Writes and reads as many terms, three an entry, holding none of them. */
export function streamTerms(terms: number): MemoryReport {
  const writer = tbxWriter()
  const reader = tbxReader()
  const report: MemoryReport = { entries: 0, terms: 0, characters: 0, behind: 0, peakHeap: 0 }
  const take = (read: readonly Entry[]): void => {
    report.entries += read.length
    for (const entry of read) report.terms += entry.terms.length
  }
  const push = (chunk: string): void => {
    report.characters += chunk.length
    take(reader.push(chunk))
  }
  push(writer.head)
  for (let number = 1; number <= terms / 3; number++) {
    push(writer.entry(madeEntry(number)).text)
    report.behind = Math.max(report.behind, number - report.entries)
    if (number % 5000 === 0) report.peakHeap = Math.max(report.peakHeap, process.memoryUsage().heapUsed)
  }
  push(writer.tail)
  take(reader.end())
  return report
}

function madeEntry(number: number): Entry {
  return {
    id: `org.n${number}`,
    kind: 'organization',
    terms: [
      { lang: 'ko', text: `한국기관 ${number}`, from: '2020-01-01' },
      { lang: 'en', text: `Korean Institute ${number}`, source: 'made' },
      { lang: 'en', text: `KI${number}`, type: 'abbreviation' },
    ],
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const start = performance.now()
  const { peakHeap, ...report } = streamTerms(Number(process.argv[2] ?? 300_000))
  const seconds = (performance.now() - start) / 1000
  console.log({ ...report, peakHeapMB: Math.round(peakHeap / 1e6), seconds: Math.round(seconds * 10) / 10 })
}
