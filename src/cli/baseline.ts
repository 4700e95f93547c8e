import { readFile } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
import * as v from 'valibot'
import type { Diagnostic } from '../edit/diagnostic.ts'
import { PyogiError } from '../model/error.ts'
import { writeWhole } from '../node/write-file.ts'
import type { FileReport } from './reports.ts'

const BASELINE = v.strictObject({
  version: v.literal(1),
  /** File, relative to the baseline, to code and text, to how often. */
  files: v.record(v.string(), v.record(v.string(), v.number())),
})
type Baseline = v.InferOutput<typeof BASELINE>

/**
 * Leaves out the findings that a baseline knows: of a code and a text in a file, as many as it counts. Their places may
 * have moved.
 *
 * @throws PyogiError `baseline-invalid`
 */
export async function withoutKnown(baseline: string, reports: readonly FileReport[]): Promise<FileReport[]> {
  const known = await readBaseline(baseline)
  return reports.map((report) => {
    const left = { ...known.files[nameIn(baseline, report.file)] }
    const diagnostics = report.diagnostics.filter((remark) => {
      const key = keyOf(report, remark)
      const count = left[key] ?? 0
      left[key] = count - 1
      return count <= 0
    })
    return { ...report, diagnostics }
  })
}

/** Writes all findings of a run as the baseline of later runs. */
export async function writeBaseline(baseline: string, reports: readonly FileReport[]): Promise<void> {
  const files: Baseline['files'] = {}
  for (const report of reports) {
    if (report.diagnostics.length === 0) continue
    const counts: Record<string, number> = {}
    for (const remark of report.diagnostics) counts[keyOf(report, remark)] = (counts[keyOf(report, remark)] ?? 0) + 1
    files[nameIn(baseline, report.file)] = counts
  }
  await writeWhole(baseline, [`${JSON.stringify({ version: 1, files }, null, 2)}\n`])
}

async function readBaseline(file: string): Promise<Baseline> {
  try {
    return v.parse(BASELINE, JSON.parse(await readFile(file, 'utf8')))
  } catch (error) {
    throw new PyogiError('baseline-invalid', [{ code: 'baseline-invalid', message: (error as Error).message, file }])
  }
}

function keyOf({ text }: FileReport, { code, span }: Diagnostic): string {
  return `${code} ${text.slice(span.start, span.end)}`
}

function nameIn(baseline: string, file: string): string {
  // a file may be called `__proto__`, which is no key of an object
  return `./${relative(dirname(resolve(baseline)), resolve(file)).replaceAll('\\', '/')}`
}
