import type { Dictionary } from '../dictionary/dictionary.ts'
import type { Evidence, Mention } from '../mention/mention.ts'
import { entriesOf } from '../mention/mention.ts'
import type { Messages } from '../messages/messages.ts'
import { preferredTerm } from '../model/designation.ts'
import { locator } from '../text/locate.ts'
import { dictionaryFor } from './dictionary.ts'
import { mentionsOf } from './find-marked.ts'
import { readSettings, withConfig } from './options.ts'
import { filesOf } from './text-command.ts'

/** Prints each name with its entry or open candidates, and under it in words what speaks for it; returns the exit code. */
export async function runExplain(args: readonly string[], messages: Messages): Promise<number> {
  const settings = await withConfig(readSettings('explain', args))
  const dictionary = await dictionaryFor(settings, messages)
  for (const file of await filesOf(settings)) {
    const { text, mentions } = await mentionsOf(file, dictionary, settings)
    const locate = locator(text)
    for (const mention of mentions) {
      const { line, column } = locate(mention.span.start)
      process.stdout.write(`${file}:${line}:${column} ${mention.text} → ${verdictOf(mention, messages)}\n`)
      let about: string | undefined
      for (const evidence of mention.evidence) {
        const { candidate } = evidence
        if (candidate !== undefined && candidate !== about) process.stdout.write(`  ${candidate}\n`)
        about = candidate
        process.stdout.write(`    ${lineOf(evidence, mention, dictionary, messages)}\n`)
      }
      if (mention.sense === undefined) process.stdout.write(`  ${messages('cli.undecided')}\n`)
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

/** The weight, the reason, and of what or from what it comes: `+2 a title that … (Ministry of Justice, org.moj)`. */
function lineOf(
  { code, weight, entry, candidate }: Evidence,
  { sense, text }: Mention,
  dictionary: Dictionary,
  messages: Messages,
): string {
  const sign = weight < 0 ? '−' : '+'
  const said = messages(`evidence.${code}`, weight < 0 ? { context: 'against' } : {})
  const amount = `${sign}${Math.round(Math.abs(weight) * 10) / 10}`
  if (entry === undefined || entry === sense?.entry.id || entry === candidate) return `${amount} ${said}`
  const known = dictionary.find(entry)
  const name = known && preferredTerm(known, /[가-힣]/.test(text) ? 'ko' : 'en', undefined)?.text
  return `${amount} ${said} (${name === undefined || name === text ? '' : `${name}, `}${entry})`
}
