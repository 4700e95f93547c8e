import { type LabelledPair, labelledPairs, type Outcome, outcomeOf } from '../parallel/labelled-pairs.ts'

/** Prints what a comparison finds on the labelled pairs: `npx tsx tests/evaluation/translation.ts [--verbose]`. */
function main(): void {
  const verbose = process.argv.includes('--verbose')
  const files = process.argv.slice(2).filter((argument) => argument.endsWith('.jsonl'))
  for (const file of files.length > 0 ? files : ['translation.jsonl', 'translation-held-out.jsonl']) {
    const results = labelledPairs(file).map((pair): [LabelledPair, Outcome] => [pair, outcomeOf(pair)])
    const faults = sum(results, ([pair]) => pair.faults.length)
    const missed = sum(results, ([, outcome]) => outcome.missed.length)
    const clean = results.filter(([pair]) => pair.class === 'clean')
    const alarmed = clean.filter(([, outcome]) => outcome.alarms.length > 0).length
    const repairs = results.filter(([pair]) => pair.repaired !== undefined)
    const repaired = repairs.filter(([pair, outcome]) => outcome.repaired === pair.repaired).length
    const names = sum(results, ([pair]) => pair.pairs.length)
    const paired = sum(results, ([pair, { pairs }]) => pair.pairs.filter((name) => pairs.includes(name)).length)
    console.log(
      `${file}: ${faults - missed} of ${faults} faults found, false alarms on ${alarmed} of ${clean.length} clean pairs, ` +
        `${sum(results, ([, outcome]) => outcome.alarms.length)} alarms in all, ` +
        `${repaired} of ${repairs.length} repairs, ${paired} of ${names} names paired`,
    )
    if (verbose) for (const [pair, outcome] of results) explain(pair, outcome)
  }
}

function explain(pair: LabelledPair, { missed, alarms, repaired, pairs, comparison }: Outcome): void {
  const unpaired = pair.pairs.filter((name) => !pairs.includes(name))
  const unmended = pair.repaired !== undefined && repaired !== pair.repaired
  if (missed.length + alarms.length + unpaired.length === 0 && !unmended) return
  const said = comparison.diagnostics.map(
    ({ code, span }) => `${code}[${pair.target.slice(span.start, span.end).slice(0, 60)}]`,
  )
  console.log(`- ${pair.name}: missed ${missed.length}, alarms ${alarms.map(({ code }) => code).join(' ') || 'none'}`)
  console.log(`    said ${said.join(' ') || 'nothing'}`)
  if (unmended) console.log(`    repaired ${repaired}`)
  if (unpaired.length > 0) console.log(`    not paired ${unpaired.join(' ')}; pairs ${pairs.join(' ')}`)
}

function sum<T>(all: readonly T[], count: (each: T) => number): number {
  return all.reduce((total, each) => total + count(each), 0)
}

main()
