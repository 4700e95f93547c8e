import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { type TreeOptions, treeVerb } from './tree-plugin.ts'

/** Options of the remark plugin: those of `check`, `verb`, `entries` of the house, `locale` and `docs` of the messages. */
export type RemarkOptions = TreeOptions

/**
 * The remark plugin. It reports what `check` finds as messages of the file (`ruleId` is the code), or, by the option
 * `verb`, normalizes, annotates or strips the tree. Code, HTML and the text of links stay as they are.
 *
 * @throws PyogiError `dictionary-invalid`, `option-invalid` or `profile-unknown`
 * @example
 * ```ts
 * import { unified } from 'unified'
 * import remarkParse from 'remark-parse'
 * import remarkPyogi from 'pyogi/remark'
 * import remarkStringify from 'remark-stringify'
 * const markdown = unified().use(remarkParse).use(remarkPyogi, { verb: 'annotate' }).use(remarkStringify)
 * String(markdown.processSync('오픈AI의 샘 **올트먼**은 말했다.')) // => '오픈AI의 샘 **올트먼**(Sam Altman)은 말했다.\n'
 * ```
 */
export default function remarkPyogi(options: RemarkOptions = {}): (tree: Root, file: VFile) => undefined {
  const { run } = treeVerb(options)
  return (tree, file) => {
    // its parser takes a byte order mark away before it counts
    run(tree, file, String(file).replace(/^\uFEFF/, ''))
  }
}
