import { findMentions } from '../link/find-mentions.ts'
import { entriesOf, type Mention } from '../mention/mention.ts'
import type { Messages } from '../messages/messages.ts'
import { locator } from '../text/locate.ts'
import { dictionaryFor } from './dictionary.ts'
import { readText, STDIN } from './io.ts'
import { readSettings } from './options.ts'
import { optionsOf } from './text-command.ts'

/** Lists the names of files, one a line: place, text, entry, or the open candidates; returns the exit code. */
export async function runFind(args: readonly string[], messages: Messages): Promise<number> {
  const settings = readSettings(args)
  const dictionary = await dictionaryFor(settings, messages)
  for (const file of settings.files.length === 0 ? [STDIN] : settings.files) {
    const text = await readText(file)
    const locate = locator(text)
    for (const mention of findMentions(text, dictionary, optionsOf(settings))) {
      const { line, column } = locate(mention.span.start)
      process.stdout.write(
        settings.format === 'json'
          ? `${JSON.stringify({ file, line, column, ...plain(mention) })}\n`
          : `${file}:${line}:${column} ${mention.text}\t${entryOf(mention, messages)}\t${mention.via}\n`,
      )
    }
  }
  return 0
}

function plain(mention: Mention): object {
  const { span, text, via, particle, evidence, sense } = mention
  return {
    span,
    text,
    via,
    entry: sense?.entry.id,
    candidates: entriesOf(mention.candidates).map((entry) => entry.id),
    particle,
    evidence,
  }
}

function entryOf(mention: Mention, messages: Messages): string {
  if (mention.sense !== undefined) return mention.sense.entry.id
  return messages('cli.unresolved', {
    entries: entriesOf(mention.candidates)
      .map((entry) => entry.id)
      .join(', '),
  })
}
