import { CODES } from '../check/codes.ts'
import type { Verb } from '../check/marked.ts'
import { runVerb } from '../check/markup.ts'
import { normalize } from '../check/normalize.ts'
import type { Messages } from '../messages/messages.ts'
import { expandGlobs } from '../node/glob.ts'
import { writeWhole } from '../node/write-file.ts'
import { annotate } from '../render/annotate.ts'
import { strip } from '../render/strip.ts'
import { dictionaryFor, optionsOf } from './dictionary.ts'
import { diffOf } from './diff.ts'
import { badOption } from './exchange-options.ts'
import { readText, STDIN } from './io.ts'
import { markupOf } from './markup.ts'
import { readSettings, type Settings, withConfig } from './options.ts'
import { placedRemarks, remarkLines } from './reports.ts'

const WRITERS: Readonly<Record<Writer, Verb>> = { normalize, annotate, strip }

/** Commands that write a text. */
export type Writer = 'normalize' | 'annotate' | 'strip'

/** Runs `normalize`, `annotate` or `strip` over files; returns the exit code. */
export async function runText(command: Writer, args: readonly string[], messages: Messages): Promise<number> {
  const asked = readSettings(command, args)
  if (asked.explain !== undefined) return explainRule(asked.explain, messages)
  const settings = await withConfig(asked)
  if (settings.filter !== undefined) {
    return (await import('./ndjson-command.ts')).runFilter(command, settings, settings.filter, messages)
  }
  const dictionary = await dictionaryFor(settings, messages)
  let findings = 0
  for (const file of await filesOf(settings)) {
    const text = await readText(file, settings.encoding)
    const markup = settings.markup ?? markupOf(file)
    const written = runVerb(WRITERS[command], markup, text, dictionary, optionsOf(settings))
    findings += written.diagnostics.filter(
      (remark) => remark.severity !== 'information' && !(command === 'normalize' && remark.safe),
    ).length
    await report(file, text, written, settings, messages)
  }
  return findings > 0 ? 1 : 0
}

/** The files of a run: names and patterns; standard input for `-` and when none is given. */
export async function filesOf(settings: Settings): Promise<string[]> {
  const files = await expandGlobs(settings.files.map((file) => (file === '-' ? STDIN : file)))
  return files.length === 0 ? [STDIN] : files
}

/** Says what a rule is for; returns the exit code. */
export function explainRule(code: string, messages: Messages): number {
  if (!CODES.some((one) => one === code)) {
    const message = `no rule ${code}; there are ${CODES.join(', ')}`
    throw badOption(message)
  }
  print(`${code}: ${messages(`explain.${code}`)}`)
  return 0
}

async function report(
  file: string,
  text: string,
  written: ReturnType<typeof runVerb>,
  settings: Settings,
  messages: Messages,
): Promise<void> {
  if (settings.inPlace && written.edits.length > 0) await writeWhole(file, [written.text])
  if (settings.format === 'json') {
    const { text: after, edits } = written
    print(JSON.stringify({ file, text: after, edits, diagnostics: placedRemarks(text, written.diagnostics, messages) }))
    return
  }
  if (settings.diff) print(diffOf(file, text, written.edits), '')
  else if (!settings.inPlace) process.stdout.write(written.text)
  const lines = remarkLines({ file, text, diagnostics: written.diagnostics }, messages)
  if (lines.length > 0) process.stderr.write(`${written.text.endsWith('\n') ? '' : '\n'}${lines.join('\n')}\n`)
  if (settings.inPlace)
    process.stderr.write(`${messages('cli.summary', { findings: lines.length, changes: written.edits.length })}\n`)
}

function print(text: string, end = '\n'): void {
  process.stdout.write(`${text}${end}`)
}
