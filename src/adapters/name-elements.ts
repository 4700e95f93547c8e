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
  /** The language of what it holds, said where it is not that of what stands around. */
  readonly lang?: string
  readonly entry?: string
}

interface Marking {
  /** What is marked together, the outer element first. */
  readonly marksOf: (document: Document) => Mark[][]
  /** True within elements that say it already, and where `lang` is the language around. */
  readonly stands: (around: readonly TreeNode[], mark: Mark, lang: string) => boolean
}

/** The ways to mark names, by what the option says. */
export const MARKINGS: Readonly<Record<NameMarkup, Marking>> = {
  lang: {
    marksOf: ({ glosses }) =>
      glosses
        .filter(({ verdict }) => verdict === 'verified')
        .flatMap(({ parts }) => parts.map((part) => [{ span: part, tagName: 'span', lang: part.lang }])),
    stands: (_, mark, lang) => isOf(mark.lang, lang),
  },
  ruby: {
    marksOf: ({ glosses, text }) => glosses.map((gloss) => rubyOf(gloss, text)),
    stands: (around) => around.some(({ tagName }) => tagName === 'ruby'),
  },
  span: {
    marksOf: ({ mentions }) =>
      mentions.flatMap(({ sense, span }) =>
        sense === undefined ? [] : [[{ span, tagName: 'span', entry: sense.entry.id, lang: sense.term.lang }]],
      ),
    stands: (around) => around.some(({ properties }) => properties?.dataPyogi !== undefined),
  },
}

/** Marks the names of a tree; not those in links, in code, or in elements that say it already. */
export function markNames(root: TreeNode, how: NameMarkup, { dictionary, options }: Host): void {
  const tree = readTree(root)
  const { text, within } = tree.prose
  const { marksOf, stands } = MARKINGS[how]
  const document = readDocument(text, dictionary, { ...options, within })
  const isFree = (mark: Mark): boolean =>
    nodesIn(tree, mark.span)?.every((node) => {
      const around = nodesAround(tree, node)
      return !stands(around, mark, langOf(around) ?? document.lang)
    }) ?? false
  for (const marks of marksOf(document).reverse()) {
    if (!marks.every(isFree)) continue
    for (const mark of marks) {
      const [node] = nodesIn(tree, mark.span) ?? []
      const around = (node && langOf(nodesAround(tree, node))) ?? document.lang
      if (!wrapSpan(tree, sourceSpan(tree.prose, mark.span), elementFor(mark, around))) break
    }
  }
}

function elementFor({ tagName, entry, lang }: Mark, around: string): TreeNode {
  const properties = {
    ...(entry === undefined ? {} : { dataPyogi: entry }),
    ...(lang === undefined || isOf(lang, around) ? {} : { lang }),
  }
  return { type: 'element', tagName, properties, children: [] }
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
    { span: { start: head.start, end: span.end }, tagName: 'ruby' },
    { span: closing, tagName: 'rp' },
    { span: part, tagName: 'rt', lang: part.lang },
    { span: opening, tagName: 'rp' },
  ]
}

/** The text nodes of a span of the prose; undefined where it is not to be written. */
function nodesIn(tree: TreeProse, span: Span): TreeNode[] | undefined {
  const pieces = piecesIn(tree.prose, span)
  if (!pieces.every(({ writable, kind }) => writable && kind !== 'made')) return undefined
  return pieces.map(({ source }) => placeAt(tree, source.start)!.node)
}

/** The language that the innermost element with one says. */
function langOf(around: readonly TreeNode[]): string | undefined {
  const said = around.find(({ properties }) => typeof properties?.lang === 'string')?.properties?.lang
  return said as string | undefined
}

/** True when a name in a language needs no mark where another is said: `en` in `en-US`. */
function isOf(lang: string | undefined, around: string): boolean {
  return lang !== undefined && `${around.toLowerCase()}-`.startsWith(`${lang.toLowerCase()}-`)
}
