import type { TextlintRuleContext, TextlintRuleReportHandler } from '@textlint/types'
import type { MarkedText } from '../check/marked.ts'
import { isDirective } from '../text/markup/directive.ts'
import { isKept, surroundings } from '../text/markup/elements.ts'
import { encodeHtml, encodeMarkdown } from '../text/markup/encode.ts'
import { addFlow } from '../text/markup/flow.ts'
import { proseBuilder } from '../text/markup/prose.ts'
import { tagAt } from '../text/markup/tag.ts'

/** The parts of a textlint node that are read here. */
interface Node {
  readonly type: string
  readonly range: readonly [number, number]
  readonly raw: string
  readonly value?: string
  readonly depth?: number
  readonly parent?: Node
}

/** Collects the prose of a document while textlint walks over it. */
export function textlintReader(context: Readonly<TextlintRuleContext>): {
  handlers: TextlintRuleReportHandler
  read(): MarkedText
} {
  const builder = proseBuilder()
  const around = surroundings(builder)
  const isHtml = /\.x?html?$/i.test(context.getFilePath() ?? '')
  let links = 0
  const enterLink = (): void => {
    links++
  }
  const leaveLink = (): void => {
    links--
  }
  const close = ({ range }: Node): void => builder.close(range[1])
  const handlers: TextlintRuleReportHandler = {
    Header: ({ depth }) => builder.block(`${'#'.repeat(depth)} `),
    'Header:exit': () => builder.end(),
    Paragraph: () => builder.block(),
    'Paragraph:exit': () => builder.end(),
    ListItem: () => builder.block('- '),
    'ListItem:exit': () => builder.end(),
    TableRow: () => builder.block('| '),
    'TableRow:exit': () => builder.end(),
    'TableCell:exit': () => builder.make(' | '),
    Link: enterLink,
    'Link:exit': leaveLink,
    LinkReference: enterLink,
    'LinkReference:exit': leaveLink,
    Code: () => builder.skip(),
    Image: () => builder.skip(),
    ImageReference: () => builder.skip(),
    Break: () => builder.make('\n'),
    'Emphasis:exit': close,
    'Strong:exit': close,
    'Delete:exit': close,
    Html: (node: Node) => readHtmlNode(node),
    Str: (node: Node) => {
      if (!around.isProse) return
      const coded = node.raw !== node.value
      addFlow(builder, node.raw, (offset) => node.range[0] + offset, {
        references: coded,
        escapes: coded && !isHtml,
        writable: links === 0 && around.isWritable,
      })
    },
  }
  const readHtmlNode = ({ raw, range, parent }: Node): void => {
    if (isDirective(raw, 0)) builder.directive(raw, range[0])
    else if (!isHtml && !/^(?:Document|BlockQuote|List|ListItem|Footnote.*)$/.test(parent?.type ?? 'Document')) {
      const tag = tagAt(raw, 0)
      if (tag?.closing) around.close(tag.name, range[1])
      else if (tag !== undefined) around.open(tag.name, isKept(tag.attributes))
    }
  }
  return {
    handlers,
    read: () => ({ prose: builder.build(), encode: isHtml ? encodeHtml : encodeMarkdown }),
  }
}
