import { readFileSync } from 'node:fs'
import korea from '../../src/dictionaries/korea.ts'
import { guards } from '../../src/dictionary/guards/guards.ts'
import { applyEdits } from '../../src/edit/apply.ts'
import type { Diagnostic } from '../../src/edit/diagnostic.ts'
import { type Comparison, compareTranslation } from '../../src/parallel/compare.ts'
import type { Span } from '../../src/text/span.ts'

/** A planted fault: the codes that may name it, and its span in the target, or the name of the source it lacks. */
export interface Fault {
  readonly codes: readonly string[]
  readonly span?: Span
  readonly name?: string
}

/** One line of `tests/cases/translation*.jsonl`, its marks `{{code,code|text}}` read. */
export interface LabelledPair {
  readonly name: string
  readonly class: string
  readonly date?: string
  readonly source: string
  readonly target: string
  readonly faults: readonly Fault[]
  /** The target after the safe edits. */
  readonly repaired?: string
  /** `source name=target name`. */
  readonly pairs: readonly string[]
}

/** The labelled pairs of a file of `tests/cases`. */
export function labelledPairs(file: string): LabelledPair[] {
  const lines = readFileSync(new URL(`../cases/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  return lines.map((line) => {
    const { target: marked, missing = [], pairs = [], ...rest } = JSON.parse(line)
    const { text, faults } = unmarked(marked)
    const lost = missing.map((name: string): Fault => ({ codes: ['translation-missing'], name }))
    return { ...rest, target: text, faults: [...faults, ...lost], pairs }
  })
}

/** What came of a pair: the faults not found, and the warnings and errors nobody planted. */
export interface Outcome {
  readonly comparison: Comparison
  readonly missed: readonly Fault[]
  readonly alarms: readonly Diagnostic[]
  readonly repaired: string
  /** Pairs as `source name=target name`. */
  readonly pairs: readonly string[]
}

/** Compares a labelled pair. */
export function outcomeOf({ source, target, date, faults }: LabelledPair): Outcome {
  const comparison = compareTranslation({ source, target }, korea, { guards, ...(date === undefined ? {} : { date }) })
  const { diagnostics, edits, pairs } = comparison
  return {
    comparison,
    missed: faults.filter((fault) => !diagnostics.some((remark) => isFault(remark, fault))),
    alarms: diagnostics.filter(
      (remark) => remark.severity !== 'information' && !faults.some((fault) => isFault(remark, fault)),
    ),
    repaired: applyEdits(target, edits),
    pairs: pairs.map((pair) => `${pair.source.text}=${pair.target?.text ?? ''}`),
  }
}

function isFault({ code, span, params }: Diagnostic, fault: Fault): boolean {
  if (!fault.codes.includes(code)) return false
  if (fault.span === undefined) return params.name === fault.name
  return span.start === fault.span.start && span.end === fault.span.end
}

function unmarked(marked: string): { text: string; faults: Fault[] } {
  const faults: Fault[] = []
  let text = ''
  let at = 0
  for (const mark of marked.matchAll(/\{\{([a-z,-]+)\|([^}]+)\}\}/g)) {
    text += marked.slice(at, mark.index)
    faults.push({ codes: mark[1]!.split(','), span: { start: text.length, end: text.length + mark[2]!.length } })
    text += mark[2]!
    at = mark.index + mark[0].length
  }
  return { text: text + marked.slice(at), faults }
}
