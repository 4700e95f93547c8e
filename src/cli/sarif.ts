import type { Diagnostic, Severity } from '../edit/diagnostic.ts'
import { describeDiagnostic, type Messages } from '../messages/messages.ts'
import { locator } from '../text/locate.ts'
import type { FileReport } from './reports.ts'

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'note' }

/** SARIF 2.1.0 (OASIS); columns in UTF-16 code units, safe edits as fixes. */
export function sarifOf(reports: readonly FileReport[], messages: Messages): object {
  const codes = [...new Set(reports.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code)))].sort()
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'pyogi', rules: codes.map((code) => ruleOf(code, messages)) } },
        columnKind: 'utf16CodeUnits',
        results: reports.flatMap((report) =>
          report.diagnostics.map((remark) => resultOf(report, remark, codes, messages)),
        ),
      },
    ],
  }
}

function ruleOf(id: string, messages: Messages): object {
  const key = `explain.${id}`
  const text = messages(key)
  return text === key ? { id } : { id, fullDescription: { text } }
}

function resultOf(
  { file, text }: FileReport,
  remark: Diagnostic,
  codes: readonly string[],
  messages: Messages,
): object {
  const locate = locator(text)
  const regionOf = ({ start, end }: { start: number; end: number }): object => {
    const first = locate(start)
    const last = locate(end)
    return { startLine: first.line, startColumn: first.column, endLine: last.line, endColumn: last.column }
  }
  const artifactLocation = { uri: encodeURI(file.replaceAll('\\', '/')) }
  const replacements = remark.edits.map(({ span, text: inserted }) => ({
    deletedRegion: regionOf(span),
    insertedContent: { text: inserted },
  }))
  return {
    ruleId: remark.code,
    ruleIndex: codes.indexOf(remark.code),
    level: LEVELS[remark.severity],
    message: { text: describeDiagnostic(remark, messages) },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(remark.span) } }],
    ...(remark.safe && replacements.length > 0
      ? { fixes: [{ artifactChanges: [{ artifactLocation, replacements }] }] }
      : {}),
  }
}
