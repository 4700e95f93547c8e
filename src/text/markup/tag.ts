/** A tag as HTML's tokenizer sees it: `<b class="x">`, `</p >`. */
export interface Tag {
  readonly name: string
  readonly closing: boolean
  readonly selfClosing: boolean
  /** Attribute names, lower case, with their values. */
  readonly attributes: ReadonlyMap<string, string>
  readonly end: number
}

const NAME = /[A-Za-z][^\s/>]*/y
const ATTRIBUTE = /[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>][^\s>]*))?)?/y

/** Reads the tag that begins with the `<` at `at` (HTML, 13.2.5); undefined when none does or it never ends. */
export function tagAt(source: string, at: number): Tag | undefined {
  const closing = source[at + 1] === '/'
  NAME.lastIndex = at + (closing ? 2 : 1)
  const name = NAME.exec(source)?.[0].toLowerCase()
  if (name === undefined) return undefined
  const attributes = new Map<string, string>()
  let next = NAME.lastIndex
  for (;;) {
    ATTRIBUTE.lastIndex = next
    const match = ATTRIBUTE.exec(source)
    if (match === null) break
    const key = match[1]!.toLowerCase()
    if (!attributes.has(key)) attributes.set(key, match[2] ?? match[3] ?? match[4] ?? '')
    next = ATTRIBUTE.lastIndex
    // a value whose quote never closes swallows the rest of the source
    if (/=\s*$/.test(match[0]) && /["']/.test(source[next] ?? '')) return undefined
  }
  while (next < source.length && /[\s/]/.test(source[next]!)) next++
  if (source[next] !== '>') return undefined
  return { name, closing, selfClosing: source[next - 1] === '/', attributes, end: next + 1 }
}

/** The end of a comment, declaration or instruction that begins at `at`; the end of the source when it never ends. */
export function declarationEnd(source: string, at: number): number {
  if (source.startsWith('<!-->', at)) return at + 5
  if (source.startsWith('<!--->', at)) return at + 6
  const comment = source.startsWith('<!--', at)
  const close = source.indexOf(comment ? '-->' : '>', at + (comment ? 4 : 2))
  return close < 0 ? source.length : close + (comment ? 3 : 1)
}
