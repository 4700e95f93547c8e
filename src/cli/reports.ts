import type { Diagnostic, Severity } from '../edit/diagnostic.ts'
import { describeDiagnostic, type Messages } from '../messages/messages.ts'
import { locator } from '../text/locate.ts'
import { sarifOf } from './sarif.ts'

/** What `check` found in one file. */
export interface FileReport {
  readonly file: string
  readonly text: string
  readonly diagnostics: readonly Diagnostic[]
}

/** Forms in which all reports of a run are written at its end. */
export type ReportFormat = 'stylish' | 'sarif' | 'github'

/** Diagnostics with line, column and words, for JSON. */
export function placedRemarks(text: string, diagnostics: readonly Diagnostic[], messages: Messages): object[] {
  const locate = locator(text)
  return diagnostics.map((remark) => ({
    ...remark,
    ...locate(remark.span.start),
    message: describeDiagnostic(remark, messages),
  }))
}

/** Diagnostics in one line each: place, severity, words, code. */
export function remarkLines({ file, text, diagnostics }: FileReport, messages: Messages): string[] {
  const locate = locator(text)
  return diagnostics.map((remark) => {
    const { line, column } = locate(remark.span.start)
    const severity = messages(`severity.${remark.severity}`)
    return `${file}:${line}:${column} ${severity} ${describeDiagnostic(remark, messages)} [${remark.code}]`
  })
}

/** The reports of a run in one of the forms that need all of them. */
export function writeReports(format: ReportFormat, reports: readonly FileReport[], messages: Messages): string {
  if (format === 'sarif') return `${JSON.stringify(sarifOf(reports, messages), null, 2)}\n`
  return format === 'github' ? githubOf(reports, messages) : stylishOf(reports, messages)
}

function stylishOf(reports: readonly FileReport[], messages: Messages): string {
  const found = reports.filter(({ diagnostics }) => diagnostics.length > 0)
  if (found.length === 0) return ''
  const blocks = found.map(({ file, text, diagnostics }) => {
    const locate = locator(text)
    const lines = diagnostics.map((remark) => {
      const { line, column } = locate(remark.span.start)
      const place = `${line}:${column}`.padStart(8)
      return `${place}  ${messages(`severity.${remark.severity}`).padEnd(7)}  ${describeDiagnostic(remark, messages)}  ${remark.code}`
    })
    return `${file}\n${lines.join('\n')}\n`
  })
  const count = (severity: Severity): number =>
    reports.flatMap(({ diagnostics }) => diagnostics).filter((remark) => remark.severity === severity).length
  const totals = { errors: count('error'), warnings: count('warning'), notes: count('information') }
  return `${blocks.join('\n')}\n${messages('cli.totals', totals)}\n`
}

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'notice' }

/** Workflow commands of GitHub Actions: one a line, with `%`, line ends and, in properties, `:` and `,` escaped. */
function githubOf(reports: readonly FileReport[], messages: Messages): string {
  return reports
    .flatMap(({ file, text, diagnostics }) => {
      const locate = locator(text)
      return diagnostics.map((remark) => {
        const start = locate(remark.span.start)
        const end = locate(remark.span.end)
        const place = `file=${property(file)},line=${start.line},endLine=${end.line},col=${start.column},endColumn=${end.column}`
        const message = escaped(describeDiagnostic(remark, messages))
        return `::${COMMANDS[remark.severity]} ${place},title=${property(remark.code)}::${message}\n`
      })
    })
    .join('')
}

function escaped(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

function property(text: string): string {
  return escaped(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}
