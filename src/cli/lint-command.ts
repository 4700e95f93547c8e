import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { parse } from 'yaml'
import { proveEntries } from '../check/prove.ts'
import korea from '../dictionaries/korea.ts'
import { guards } from '../dictionary/guards/guards.ts'
import type { Finding } from '../dictionary/lint/finding.ts'
import { lintEntries } from '../dictionary/lint/lint.ts'
import { overlay } from '../dictionary/overlay.ts'
import type { Messages } from '../messages/messages.ts'
import { PyogiError } from '../model/error.ts'
import { locateEntries } from '../node/load-entries.ts'
import { readSettings } from './options.ts'

/**
 * Lints dictionary files: every fault with file, line and column; ids of the shipped entries and of the other files are
 * known, sources are those of `sources*.yaml` beside a file. Exit code 1 with faults, 2 when a file cannot be read as
 * entries (then every fault of its shape is said).
 */
export async function runLint(args: readonly string[], messages: Messages): Promise<number> {
  const { files, date } = readSettings('lint', args)
  const entryFiles = files.filter((file) => !basename(file).startsWith('sources'))
  if (entryFiles.length === 0)
    throw new PyogiError('bad-option', [{ code: 'bad-option', message: 'lint needs files of entries' }])
  const located = await Promise.all(entryFiles.map(async (file) => ({ file, ...(await locateEntries(file)) })))
  const all = located.flatMap(({ entries }) => entries)
  const basis = new Set([...korea.entries, ...all].map(({ id }) => id))
  const dictionary = overlay(korea, all, { guards })
  let faults = 0
  for (const { file, entries, locate } of located) {
    const sources = await sourcesBeside(file)
    const context = {
      basis,
      guards,
      ...(sources === undefined ? {} : { sources }),
      ...(date === undefined ? {} : { date }),
    }
    for (const finding of [...lintEntries(entries, context), ...proveEntries(entries, dictionary)]) {
      process.stdout.write(`${file}:${lineOf(finding, locate(finding.path), messages)}\n`)
      if (finding.severity === 'error') faults++
    }
  }
  if (faults === 0) process.stderr.write(`${messages('cli.clean')}\n`)
  return faults > 0 ? 1 : 0
}

function lineOf(
  { code, params, severity }: Finding,
  place: { line: number; column: number } | undefined,
  messages: Messages,
): string {
  return `${place?.line ?? 1}:${place?.column ?? 1} ${messages(`severity.${severity}`)} ${messages(`lint.${code}`, params)} [${code}]`
}

/** The codes of the sources that stand beside a file; none where there is no list. */
async function sourcesBeside(file: string): Promise<ReadonlySet<string> | undefined> {
  const folder = dirname(file)
  const lists = (await readdir(folder)).filter((name) => name.startsWith('sources') && name.endsWith('.yaml'))
  if (lists.length === 0) return undefined
  const texts = await Promise.all(lists.map((name) => readFile(join(folder, name), 'utf8')))
  return new Set(texts.flatMap((text) => Object.keys(parse(text) as object)))
}
