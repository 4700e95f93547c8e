import type { Nodes } from 'mdast'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** For each unit of a source: 1 where the real parser has running text, 0 elsewhere. */
export type Units = Uint8Array

/** By remark with GFM: text that stands in no link. */
export function markdownUnits(source: string): Units {
  const units = new Uint8Array(source.length)
  const visit = (node: Nodes): void => {
    if (node.type === 'link' || node.type === 'linkReference') return
    if (node.type === 'text') units.fill(1, node.position!.start.offset, node.position!.end.offset)
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(unified().use(remarkParse).use(remarkGfm).parse(source))
  return units
}

const CLOSED = new Set(
  'a button cite code iframe math noscript pre script select style svg template textarea title'.split(' '),
)

/** By parse5: text outside links, code, scripts and the like. */
export function htmlUnits(source: string): Units {
  const units = new Uint8Array(source.length)
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if (CLOSED.has(node.nodeName)) return
    const place = node.sourceCodeLocation
    if (node.nodeName === '#text' && place) units.fill(1, place.startOffset, place.endOffset)
    if ('childNodes' in node) node.childNodes.forEach(visit)
  }
  visit(parse(source, { sourceCodeLocationInfo: true }))
  return units
}
