/** A name in a sentence: UTF-16 offsets, half-open, and what kind of thing it names. */
export interface GoldSpan {
  readonly start: number
  readonly end: number
  readonly type: string
}

/** A labelled sentence; `trap` says what it tries. */
export interface GoldSentence {
  readonly text: string
  readonly spans: readonly GoldSpan[]
  readonly trap?: string
}

/** Other people's labels for the kinds of names; anything else that is labelled is no name (a date, an amount). */
const TYPES: Readonly<Record<string, string>> = {
  person: 'person',
  PS: 'person',
  PER: 'person',
  organization: 'organization',
  OG: 'organization',
  ORG: 'organization',
  place: 'place',
  LC: 'place',
  LOC: 'place',
  product: 'product',
  law: 'law',
  programme: 'programme',
}

/** The kind of name a label stands for; undefined when it stands for none. */
export function kindOf(type: string): string | undefined {
  return TYPES[type.replace(/^[BI]-/, '')]
}

/**
 * Reads labelled sentences, one a line. JSON lines: `{ "text": "…", "spans": [{ "start": 0, "end": 3, "type": "person" }] }`.
 * Tab-separated: the sentence with its names marked `［류제명/person］`, and optionally before it a column that says
 * what the sentence tries; lines that begin with `#` are remarks. Types are `person`, `organization`, `place`,
 * `product`, `law`, `programme` (or PS, OG, LC; PER, ORG, LOC); other types are labelled, but no names;
 * `stranger` is a name that is left out of the dictionary on purpose.
 */
export function readGold(content: string): GoldSentence[] {
  const lines = content.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'))
  return lines.map((line) => (line.startsWith('{') ? (JSON.parse(line) as GoldSentence) : readMarked(line)))
}

function readMarked(line: string): GoldSentence {
  const columns = line.split('\t')
  const spans: GoldSpan[] = []
  let text = ''
  for (const part of columns.at(-1)!.split(/(［[^［］]*］)/)) {
    if (!part.startsWith('［')) {
      text += part
      continue
    }
    const slash = part.lastIndexOf('/')
    if (slash < 0) throw new Error(`a mark without a type: ${part} in ${line}`)
    const name = part.slice(1, slash)
    spans.push({ start: text.length, end: text.length + name.length, type: part.slice(slash + 1, -1) })
    text += name
  }
  return { text, spans, ...(columns.length > 1 ? { trap: columns[0]! } : {}) }
}
