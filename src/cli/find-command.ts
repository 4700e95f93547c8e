import { entriesOf, type Mention } from '../mention/mention.ts'
import type { Messages } from '../messages/messages.ts'
import { plainMention } from '../node/plain-mention.ts'
import { locator } from '../text/locate.ts'
import { dictionaryFor } from './dictionary.ts'
import { mentionsOf } from './find-marked.ts'
import { readSettings, withConfig } from './options.ts'
import { filesOf } from './text-command.ts'

/** Lists the names of files, one a line: place, text, entry, or the open candidates; returns the exit code. */
export async function runFind(args: readonly string[], messages: Messages): Promise<number> {
  const settings = await withConfig(readSettings('find', args))
  if (settings.filter !== undefined) {
    return (await import('./ndjson-command.ts')).runFilter('find', settings, settings.filter, messages)
  }
  const dictionary = await dictionaryFor(settings, messages)
  for (const file of await filesOf(settings)) {
    const { text, mentions } = await mentionsOf(file, dictionary, settings)
    const locate = locator(text)
    for (const mention of mentions) {
      const { line, column } = locate(mention.span.start)
      process.stdout.write(
        settings.format === 'json'
          ? `${JSON.stringify({ file, line, column, ...plainMention(mention) })}\n`
          : `${file}:${line}:${column} ${mention.text}\t${entryOf(mention, messages)}\t${mention.via}\n`,
      )
    }
  }
  return 0
}

function entryOf(mention: Mention, messages: Messages): string {
  if (mention.sense !== undefined) return mention.sense.entry.id
  return messages('cli.unresolved', {
    entries: entriesOf(mention.candidates)
      .map((entry) => entry.id)
      .join(', '),
  })
}
