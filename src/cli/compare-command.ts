import { applyEdits } from '../edit/apply.ts'
import { describeDiagnostic, type Messages } from '../messages/messages.ts'
import { PyogiError } from '../model/error.ts'
import { compareTranslation } from '../parallel/compare.ts'
import { locator } from '../text/locate.ts'
import { diffOf } from './diff.ts'
import { readText, writeAtomically } from './io.ts'
import { readSettings } from './options.ts'
import { dictionaryFor } from './text-command.ts'

/** Compares SOURCE with TARGET and reports what the translation did to the names; exit code 1 with findings. */
export async function runCompare(args: readonly string[], messages: Messages): Promise<number> {
  const settings = readSettings(args)
  const [sourceFile, targetFile] = settings.files
  if (sourceFile === undefined || targetFile === undefined) {
    throw new PyogiError('bad-option', [{ code: 'bad-option', message: 'compare needs a source and a target file' }])
  }
  const dictionary = await dictionaryFor(settings)
  const source = await readText(sourceFile)
  const target = await readText(targetFile)
  const options = settings.date === undefined ? {} : { date: settings.date }
  const comparison = compareTranslation({ source, target }, dictionary, options)
  if (settings.inPlace && comparison.edits.length > 0)
    await writeAtomically(targetFile, applyEdits(target, comparison.edits))
  if (settings.format === 'json') process.stdout.write(`${JSON.stringify(comparison)}\n`)
  else if (settings.diff) process.stdout.write(diffOf(targetFile, target, comparison.edits))
  else {
    const locate = locator(target)
    for (const remark of comparison.diagnostics) {
      const { line, column } = locate(remark.span.start)
      const severity = messages(`severity.${remark.severity}`)
      process.stdout.write(
        `${targetFile}:${line}:${column} ${severity} ${describeDiagnostic(remark, messages)} [${remark.code}]\n`,
      )
    }
  }
  return comparison.diagnostics.some((remark) => remark.severity !== 'information') ? 1 : 0
}
