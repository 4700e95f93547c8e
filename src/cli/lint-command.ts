import { lintEntries } from '../dictionary/lint/lint.ts'
import type { Messages } from '../messages/messages.ts'
import { PyogiError } from '../model/error.ts'
import { locateEntries } from '../node/load-entries.ts'
import { readSettings } from './options.ts'

/**
 * Lints dictionary files: every fault with file, line and column. Exit code 1 with faults, 2 when a file cannot be read
 * as entries (then every fault of its shape is said).
 */
export async function runLint(args: readonly string[], messages: Messages): Promise<number> {
  const { files, date } = readSettings(args)
  if (files.length === 0) throw new PyogiError('bad-option', [{ code: 'bad-option', message: 'lint needs files' }])
  let faults = 0
  const basis = new Set<string>()
  for (const file of files) for (const { id } of (await locateEntries(file)).entries) basis.add(id)
  for (const file of files) {
    const { entries, locate } = await locateEntries(file)
    for (const { code, path, params, severity } of lintEntries(entries, {
      basis,
      ...(date === undefined ? {} : { date }),
    })) {
      const place = locate(path)
      const line = `${file}:${place?.line ?? 1}:${place?.column ?? 1} ${messages(`severity.${severity}`)} ${messages(`lint.${code}`, params)} [${code}]`
      process.stdout.write(`${line}\n`)
      if (severity === 'error') faults++
    }
  }
  if (faults === 0) process.stderr.write(`${messages('cli.clean')}\n`)
  return faults > 0 ? 1 : 0
}
