import { markedText } from '../check/markup.ts'
import type { Dictionary } from '../dictionary/dictionary.ts'
import { findMentions } from '../link/find-mentions.ts'
import type { Mention } from '../mention/mention.ts'
import { sourceSpan } from '../text/markup/prose.ts'
import { optionsOf } from './dictionary.ts'
import { readText } from './io.ts'
import { markupOf } from './markup.ts'
import type { Settings } from './options.ts'

/** The names of a file's prose, those in links too, in order, with all spans of the file's text. */
export async function mentionsOf(
  file: string,
  dictionary: Dictionary,
  settings: Settings,
): Promise<{ text: string; mentions: Mention[] }> {
  const text = await readText(file, settings.encoding)
  const { prose } = markedText(settings.markup ?? markupOf(file), text)
  const found = findMentions(prose.text, dictionary, optionsOf(settings))
  const mentions = found.map((mention) => ({
    ...mention,
    span: sourceSpan(prose, mention.span),
    evidence: mention.evidence.map((each) =>
      each.span === undefined ? each : { ...each, span: sourceSpan(prose, each.span) },
    ),
    ...(mention.particle === undefined
      ? {}
      : { particle: { ...mention.particle, span: sourceSpan(prose, mention.particle.span) } }),
  }))
  return { text, mentions }
}
