import type { Gloss } from '../gloss/gloss.ts'
import type { Document } from '../link/document.ts'
import { readDocument } from '../link/read.ts'
import { piecesIn, sourceSpan } from '../text/markup/prose.ts'
import type { Span } from '../text/span.ts'
import type { Host } from './host.ts'
import type { TreeNode } from './tree-node.ts'
import { nodesAround, placeAt, readTree, type TreeProse } from './tree-prose.ts'
import { wrapSpan } from './tree-wrap.ts'

/**
 * How names are marked in HTML. `lang`: the names in the brackets of glosses say their language. `ruby`: glosses become
 * `<ruby>`. `span`: each name whose entry is known stands in a `<span data-pyogi>` with the entry's id.
 */
export type NameMarkup = 'lang' | 'ruby' | 'span'

/** An element to put around a span of the text. */
interface Mark {
  readonly span: Span
  readonly tagName: string
  readonly properties: { readonly lang?: string; readonly dataPyogi?: string }
}

interface Marking {
  /** What is marked together, the outer element first. */
  readonly marksOf: (document: Document) => Mark[][]
  /** True within elements that say it already; the innermost comes first. */
  readonly stands: (around: readonly TreeNode[], mark: Mark) => boolean
}

/** The ways to mark names, by what the option says. */
export const MARKINGS: Readonly<Record<NameMarkup, Marking>> = {
  lang: {
    marksOf: ({ glosses, lang }) =>
      glosses
        .filter(({ verdict }) => verdict === 'verified')
        .flatMap(({ parts }) => parts.filter((part) => part.lang !== lang))
        .map((part) => [{ span: part, tagName: 'span', properties: { lang: part.lang } }]),
    stands: (around, { properties }) => around.find(hasLang)?.properties?.lang === properties.lang,
  },
  ruby: {
    marksOf: ({ glosses, text }) => glosses.map((gloss) => rubyOf(gloss, text)),
    stands: (around) => around.some(({ tagName }) => tagName === 'ruby'),
  },
  span: {
    marksOf: ({ mentions, lang }) =>
      mentions.flatMap(({ sense, span }) => {
        if (sense === undefined) return []
        const foreign = sense.term.lang === lang ? {} : { lang: sense.term.lang }
        return [[{ span, tagName: 'span', properties: { dataPyogi: sense.entry.id, ...foreign } }]]
      }),
    stands: (around) => around.some(({ properties }) => properties?.dataPyogi !== undefined),
  },
}

/** Marks the names of a tree; not those in links, in code, or in elements that say it already. */
export function markNames(root: TreeNode, how: NameMarkup, { dictionary, options }: Host): void {
  const tree = readTree(root)
  const { text, within } = tree.prose
  const { marksOf, stands } = MARKINGS[how]
  for (const marks of marksOf(readDocument(text, dictionary, { ...options, within })).reverse()) {
    if (!marks.every((mark) => nodesIn(tree, mark.span)?.every((node) => !stands(nodesAround(tree, node), mark))))
      continue
    for (const { span, tagName, properties } of marks) {
      const element = { type: 'element', tagName, properties, children: [] }
      if (!wrapSpan(tree, sourceSpan(tree.prose, span), element)) break
    }
  }
}

/**
 * `<ruby>류제명<rp>(</rp><rt>Ryu Je-myung</rt><rp>)</rp></ruby>`, where the bracket is another writing of the head and
 * holds nothing else.
 */
function rubyOf({ kind, verdict, head, span, parts }: Gloss, text: string): Mark[] {
  const [part] = parts
  if (kind !== 'script' || verdict !== 'verified' || part === undefined) return []
  const opening = { start: head.end, end: part.start }
  const closing = { start: part.end, end: span.end }
  if (!/^\s?[([（［]$/.test(text.slice(opening.start, opening.end)) || closing.end - closing.start > 1) return []
  return [
    { span: { start: head.start, end: span.end }, tagName: 'ruby', properties: {} },
    { span: closing, tagName: 'rp', properties: {} },
    { span: part, tagName: 'rt', properties: { lang: part.lang } },
    { span: opening, tagName: 'rp', properties: {} },
  ]
}

/** The text nodes of a span of the prose; undefined where it is not to be written. */
function nodesIn(tree: TreeProse, span: Span): TreeNode[] | undefined {
  const pieces = piecesIn(tree.prose, span)
  if (!pieces.every(({ writable, kind }) => writable && kind !== 'made')) return undefined
  return pieces.map(({ source }) => placeAt(tree, source.start)!.node)
}

function hasLang({ properties }: TreeNode): boolean {
  return properties?.lang !== undefined
}
