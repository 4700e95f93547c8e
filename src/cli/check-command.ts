import { runVerb } from '../check/markup.ts'
import type { Messages } from '../messages/messages.ts'
import { withoutKnown, writeBaseline } from './baseline.ts'
import { dictionaryFor, optionsOf } from './dictionary.ts'
import { badOption } from './exchange-options.ts'
import { readText } from './io.ts'
import { markupOf } from './markup.ts'
import { readSettings, type Settings, withConfig } from './options.ts'
import { type FileReport, placedRemarks, remarkLines, writeReports } from './reports.ts'
import { explainRule, filesOf } from './text-command.ts'

/** Reports what the names of files leave to be wished, and changes nothing; returns the exit code. */
export async function runCheck(args: readonly string[], messages: Messages): Promise<number> {
  const asked = readSettings('check', args)
  if (asked.explain !== undefined) return explainRule(asked.explain, messages)
  const settings = await withConfig(asked, 'check')
  if (settings.filter !== undefined) {
    return (await import('./ndjson-command.ts')).runFilter('check', settings, settings.filter, messages)
  }
  const { baseline } = settings
  if (settings.writeBaseline && baseline === undefined) throw badOption('--write-baseline needs --baseline FILE')
  const all = await readReports(settings, messages)
  if (baseline !== undefined && settings.writeBaseline) {
    await writeBaseline(baseline, all)
    return 0
  }
  const reports = baseline === undefined ? all : await withoutKnown(baseline, all)
  process.stdout.write(outputOf(reports, settings, messages))
  const remarks = reports.flatMap(({ diagnostics }) => diagnostics)
  const errors = remarks.filter(({ severity }) => severity === 'error').length
  const warnings = remarks.filter(({ severity }) => severity === 'warning').length
  return errors > 0 || warnings > (settings.maxWarnings ?? 0) ? 1 : 0
}

async function readReports(settings: Settings, messages: Messages): Promise<FileReport[]> {
  const dictionary = await dictionaryFor(settings, messages)
  const reports: FileReport[] = []
  for (const file of await filesOf(settings)) {
    const text = await readText(file, settings.encoding)
    const markup = settings.markup ?? markupOf(file)
    const { diagnostics } = runVerb(undefined, markup, text, dictionary, optionsOf(settings))
    reports.push({ file, text, diagnostics })
  }
  return reports
}

function outputOf(reports: readonly FileReport[], settings: Settings, messages: Messages): string {
  switch (settings.format) {
    case 'json':
      return reports
        .map(({ file, text, diagnostics }) => {
          return `${JSON.stringify({ file, diagnostics: placedRemarks(text, diagnostics, messages) })}\n`
        })
        .join('')
    case 'stylish':
    case 'sarif':
    case 'github':
      return writeReports(settings.format, reports, messages)
    default:
      return reports
        .flatMap((report) => remarkLines(report, messages))
        .map((line) => `${line}\n`)
        .join('')
  }
}
