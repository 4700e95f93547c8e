import { EditorState } from '@codemirror/state'
import { TextlintKernel, type TextlintKernelOptions, type TextlintPluginCreator } from '@textlint/kernel'
import markdownPlugin from '@textlint/textlint-plugin-markdown'
import fc from 'fast-check'
import { EditorState as ProseState } from 'prosemirror-state'
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { pyogi as codemirrorPyogi } from '../../src/adapters/codemirror.ts'
import { hostOf } from '../../src/adapters/host-options.ts'
import { TOOLS } from '../../src/adapters/mcp-tools.ts'
import { applySafeFixes, pyogi as prosemirrorPyogi, pyogiKey } from '../../src/adapters/prosemirror.ts'
import rehypePyogi from '../../src/adapters/rehype.ts'
import remarkPyogi from '../../src/adapters/remark.ts'
import rule from '../../src/adapters/textlint.ts'
import korea from '../../src/dictionaries/korea.ts'
import { documents } from '../adapters/prosemirror-documents.ts'
import { claim } from './outcome.ts'
import { type Target, target } from './target.ts'
import { anyText, damagedText } from './texts.ts'

const someText = fc.oneof({ weight: 6, arbitrary: anyText }, damagedText)
const markups = fc.constantFrom('plain' as const, 'markdown' as const, 'html' as const)
const host = hostOf()
const markdown = (['check', 'normalize', 'annotate'] as const).map((verb) =>
  unified().use(remarkParse).use(remarkGfm).use(remarkPyogi, { verb }).use(remarkStringify).freeze(),
)
const html = (['check', 'normalize', 'annotate'] as const).map((verb) =>
  unified().use(rehypeParse, { fragment: true }).use(rehypePyogi, { verb, mark: 'span' }).use(rehypeStringify).freeze(),
)
/** A CommonJS module that means to be an ES one. */
const imported = markdownPlugin as unknown as TextlintPluginCreator & { default?: TextlintPluginCreator }
const plugin = imported.default ?? imported
const kernel = new TextlintKernel()
const textlint: TextlintKernelOptions = {
  ext: '.md',
  plugins: [{ pluginId: 'markdown', plugin }],
  rules: [{ ruleId: 'pyogi', rule }],
}
const prosemirror = prosemirrorPyogi({ dictionary: korea })

/** Every host whose documents strangers write: what pyogi does there never throws and stays within the document. */
export const HOST_TARGETS: readonly Target[] = [
  target('remark and rehype', 8, someText, (text) => {
    for (const processor of [...markdown, ...html]) processor.processSync(text)
  }),
  target('textlint', 8, someText, async (text) => {
    const { messages } = await kernel.lintText(text, textlint)
    for (const { range, fix } of messages) {
      claim(range[0] >= 0 && range[0] <= range[1] && range[1] <= text.length, 'a message stands in its text')
      claim(fix === undefined || fix.range[1] <= text.length, 'a fix stands in its text')
    }
    await kernel.fixText(text, textlint)
  }),
  target('CodeMirror', 8, fc.tuple(someText, markups), ([text, markup]) => {
    const state = EditorState.create({ doc: text })
    const { source, fixAll } = codemirrorPyogi({ dictionary: korea, markup })
    for (const { from, to } of source({ state }))
      claim(from >= 0 && from <= to && to <= state.doc.length, 'a remark stands in its document')
    fixAll({ state, dispatch: () => {} })
  }),
  target('ProseMirror', 8, documents, (doc) => {
    const state = ProseState.create({ doc, plugins: [prosemirror] })
    for (const { span } of pyogiKey.getState(state)!.diagnostics)
      claim(span.start >= 0 && span.end <= doc.content.size, 'a remark stands in its document')
    applySafeFixes(state, (transaction) => transaction.doc.check())
  }),
  target('tools', 8, fc.tuple(someText, someText, markups), ([text, other, markup]) => {
    for (const { answer } of Object.values(TOOLS))
      JSON.stringify(answer({ text, name: text, source: other, target: text, markup }, host))
  }),
]
