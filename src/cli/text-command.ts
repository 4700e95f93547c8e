import { check } from '../check/check.ts'
import { normalize } from '../check/normalize.ts'
import type { Diagnostic } from '../edit/diagnostic.ts'
import { explanations } from '../messages/explanations.ts'
import type { Messages } from '../messages/messages.ts'
import { describeDiagnostic } from '../messages/messages.ts'
import { PyogiError } from '../model/error.ts'
import { writeWhole } from '../node/write-file.ts'
import { annotate, type Written } from '../render/annotate.ts'
import { strip } from '../render/strip.ts'
import { locator } from '../text/locate.ts'
import { dictionaryFor, optionsOf } from './dictionary.ts'
import { diffOf } from './diff.ts'
import { readText, STDIN } from './io.ts'
import { readSettings, type Settings } from './options.ts'

const WRITERS: Readonly<Record<Writer, typeof normalize>> = { normalize, annotate, strip }

/** Commands that write a text. */
export type Writer = 'normalize' | 'annotate' | 'strip'

/** Runs `normalize`, `annotate`, `strip` or `check` over files; returns the exit code. */
export async function runText(command: Writer | 'check', args: readonly string[], messages: Messages): Promise<number> {
  const settings = readSettings(args)
  if (settings.explain !== undefined) return explain(settings.explain, messages)
  if (settings.filter !== undefined) {
    return (await import('./ndjson-command.ts')).runFilter(command, settings, settings.filter, messages)
  }
  const dictionary = await dictionaryFor(settings, messages)
  let findings = 0
  for (const file of settings.files.length === 0 ? [STDIN] : settings.files) {
    const text = await readText(file)
    const written: Written =
      command === 'check'
        ? { text, edits: [], mentions: [], diagnostics: check(text, dictionary, optionsOf(settings)) }
        : WRITERS[command](text, dictionary, optionsOf(settings))
    findings += written.diagnostics.filter(
      (remark) => remark.severity !== 'information' && !(command === 'normalize' && remark.safe),
    ).length
    await report(command, file, text, written, settings, messages)
  }
  return findings > 0 ? 1 : 0
}

function explain(code: string, messages: Messages): number {
  if (!Object.hasOwn(explanations.en, code)) {
    const message = `no rule ${code}; there are ${Object.keys(explanations.en).join(', ')}`
    throw new PyogiError('bad-option', [{ code: 'bad-option', message }])
  }
  print(`${code}: ${messages(`explain.${code}`)}`)
  return 0
}

async function report(
  command: Writer | 'check',
  file: string,
  text: string,
  written: Written,
  settings: Settings,
  messages: Messages,
): Promise<void> {
  const locate = locator(text)
  if (settings.inPlace && written.edits.length > 0) await writeWhole(file, [written.text])
  if (settings.format === 'json') {
    const diagnostics = written.diagnostics.map((remark) => ({
      ...remark,
      ...locate(remark.span.start),
      message: describeDiagnostic(remark, messages),
    }))
    print(
      JSON.stringify({
        file,
        ...(command === 'check' ? {} : { text: written.text, edits: written.edits }),
        diagnostics,
      }),
    )
    return
  }
  if (settings.diff) print(diffOf(file, text, written.edits), '')
  else if (command !== 'check' && !settings.inPlace) process.stdout.write(written.text)
  const lines = written.diagnostics.map((remark) => lineOf(file, locate, remark, messages))
  const stream = command === 'check' ? process.stdout : process.stderr
  if (lines.length > 0)
    stream.write(`${command !== 'check' && !written.text.endsWith('\n') ? '\n' : ''}${lines.join('\n')}\n`)
  if (settings.inPlace)
    process.stderr.write(`${messages('cli.summary', { findings: lines.length, changes: written.edits.length })}\n`)
}

function lineOf(file: string, locate: ReturnType<typeof locator>, remark: Diagnostic, messages: Messages): string {
  const { line, column } = locate(remark.span.start)
  const severity = messages(`severity.${remark.severity}`)
  return `${file}:${line}:${column} ${severity} ${describeDiagnostic(remark, messages)} [${remark.code}]`
}

function print(text: string, end = '\n'): void {
  process.stdout.write(`${text}${end}`)
}
