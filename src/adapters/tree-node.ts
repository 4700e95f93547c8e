/** What is read of a node of a syntax tree: mdast (Markdown) or hast (HTML). */
export interface TreeNode {
  readonly type: string
  value?: string
  children?: TreeNode[]
  readonly tagName?: string
  /** Of an element in MDX. */
  readonly name?: string | null
  readonly depth?: number
  properties?: Record<string, unknown>
  position?: TreePosition | undefined
}

/** Where a node stands in the file. */
export interface TreePosition {
  readonly start: TreePoint
  readonly end: TreePoint
}

/** A place in a file: line and column from 1, offset from 0. */
export interface TreePoint {
  readonly line: number
  readonly column: number
  readonly offset?: number | undefined
}

/** A tag or comment that a tree keeps as it is written. */
export const RAW_TYPES: ReadonlySet<string> = new Set(['html', 'raw'])

const ELEMENTS: Readonly<Record<string, string>> = {
  paragraph: 'p',
  blockquote: 'blockquote',
  list: 'ul',
  listItem: 'li',
  thematicBreak: 'hr',
  table: 'table',
  tableRow: 'tr',
  tableCell: 'td',
  footnoteDefinition: 'section',
  inlineCode: 'code',
  inlineMath: 'code',
  mdxTextExpression: 'code',
  break: 'br',
  image: 'img',
  imageReference: 'img',
  link: 'a',
  linkReference: 'a',
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
}

/** The HTML element that a node of either tree is; none for roots, text and what has no meaning for prose. */
export function elementOf(node: TreeNode): string | undefined {
  if (node.type === 'heading') return `h${node.depth}`
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') return node.name?.toLowerCase()
  return node.tagName ?? ELEMENTS[node.type]
}
