import { dryRun } from '../check/dry-run.ts'
import korea from '../dictionaries/korea.ts'
import type { Messages } from '../messages/messages.ts'
import { PyogiError } from '../model/error.ts'
import { dictionaryFor } from './dictionary.ts'
import { readText } from './io.ts'
import { readSettings } from './options.ts'

/** Prints what `--dictionary FILE`, laid over the shipped entries, would change in texts; changes nothing. */
export async function runDryRun(args: readonly string[], messages: Messages): Promise<number> {
  const settings = readSettings('dry-run', args)
  if (settings.dictionary === undefined || settings.files.length === 0) {
    throw new PyogiError('bad-option', [{ code: 'bad-option', message: 'dry-run needs --dictionary FILE and texts' }])
  }
  const dictionary = await dictionaryFor(settings, messages)
  const texts: string[] = []
  for (const file of settings.files) texts.push(await readText(file, settings.encoding))
  const changes = dryRun(texts, korea, dictionary, settings.date === undefined ? {} : { date: settings.date })
  if (settings.format === 'json') process.stdout.write(`${JSON.stringify(changes)}\n`)
  else if (changes.length === 0) process.stderr.write(`${messages('cli.clean')}\n`)
  else
    for (const { kind, text, before, after, count, contexts } of changes) {
      process.stdout.write(
        `${kind} ${count}× ${text}  ${before || '–'} → ${after || '–'}\n${contexts.map((context) => `    ${context}\n`).join('')}`,
      )
    }
  return 0
}
