import { entriesOf, type Mention } from '../mention/mention.ts'

/** A mention with the ids of entries in place of the entries, to be written as JSON. */
export function plainMention(mention: Mention): object {
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
