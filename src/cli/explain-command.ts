import type { Evidence, Mention } from '../mention/mention.ts'
import { entriesOf } from '../mention/mention.ts'
import type { Messages } from '../messages/messages.ts'
import { locator } from '../text/locate.ts'
import { dictionaryFor } from './dictionary.ts'
import { mentionsOf } from './find-marked.ts'
import { readSettings, withConfig } from './options.ts'
import { filesOf } from './text-command.ts'

/** Prints each name with its entry or open candidates, and under it the evidence with its weights; returns the exit code. */
export async function runExplain(args: readonly string[], messages: Messages): Promise<number> {
  const settings = await withConfig(readSettings('explain', args))
  const dictionary = await dictionaryFor(settings, messages)
  for (const file of await filesOf(settings)) {
    const { text, mentions } = await mentionsOf(file, dictionary, settings)
    const locate = locator(text)
    for (const mention of mentions) {
      const { line, column } = locate(mention.span.start)
      process.stdout.write(`${file}:${line}:${column} ${mention.text} → ${verdictOf(mention, messages)}\n`)
      for (const evidence of mention.evidence) process.stdout.write(`    ${lineOf(evidence)}\n`)
    }
  }
  return 0
}

function verdictOf({ sense, candidates }: Mention, messages: Messages): string {
  if (sense !== undefined) return `${sense.entry.id} (${sense.term.text})`
  return messages('cli.unresolved', {
    entries: entriesOf(candidates)
      .map((entry) => entry.id)
      .join(', '),
  })
}

function lineOf({ code, weight, entry }: Evidence): string {
  const sign = weight < 0 ? '−' : '+'
  return `${sign}${Math.abs(weight)} ${code}${entry === undefined ? '' : ` ${entry}`}`
}
