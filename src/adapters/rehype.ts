import type { Root } from 'hast'
import type { VFile } from 'vfile'
import { MARKINGS, markNames, type NameMarkup } from './name-elements.ts'
import { type TreeOptions, treeVerb } from './tree-plugin.ts'

export type { NameMarkup } from './name-elements.ts'

/** Options of the rehype plugin: those of the remark plugin, and how names are marked. */
export interface RehypeOptions extends TreeOptions {
  /** Elements for the names, after what `verb` does; none when not given. */
  readonly mark?: NameMarkup
}

/**
 * The rehype plugin. It reports what `check` finds as messages of the file (`ruleId` is the code), or, by the option
 * `verb`, normalizes, annotates or strips the tree; by the option `mark` it puts elements around the names. Code, raw
 * HTML, attributes and the text of links stay as they are.
 *
 * @throws PyogiError `dictionary-invalid`, `option-invalid` or `profile-unknown`
 * @example
 * ```ts
 * import { unified } from 'unified'
 * import rehypeParse from 'rehype-parse'
 * import rehypePyogi from 'pyogi/rehype'
 * import rehypeStringify from 'rehype-stringify'
 * const html = unified().use(rehypeParse, { fragment: true }).use(rehypePyogi, { verb: 'annotate', mark: 'ruby' }).use(rehypeStringify)
 * String(html.processSync('<p><b>샘 올트먼</b> 오픈AI 대표가 말했다.</p>'))
 * // => '<p><ruby><b>샘 올트먼</b><rp>(</rp><rt lang="en">Sam Altman</rt><rp>)</rp></ruby> 오픈AI 대표가 말했다.</p>'
 * ```
 */
export default function rehypePyogi(options: RehypeOptions = {}): (tree: Root, file: VFile) => undefined {
  const { mark } = options
  const { host, run } = treeVerb(options, { mark: Object.keys(MARKINGS) })
  return (tree, file) => {
    run(tree, file)
    if (mark !== undefined) markNames(tree, mark, host)
  }
}
