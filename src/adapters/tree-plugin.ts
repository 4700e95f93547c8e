import type { VFile } from 'vfile'
import { checkMarked, type MarkedText, type Verb, writeMarked } from '../check/marked.ts'
import { normalize } from '../check/normalize.ts'
import type { Diagnostic, Severity } from '../edit/diagnostic.ts'
import { annotate } from '../render/annotate.ts'
import { strip } from '../render/strip.ts'
import type { Host, OwnOptions } from './host.ts'
import { type HostOptions, hostOf } from './host-options.ts'
import type { TreeNode } from './tree-node.ts'
import { treePointer } from './tree-point.ts'
import { readTree, writeTree } from './tree-prose.ts'

const WRITERS: Readonly<Record<'normalize' | 'annotate' | 'strip', Verb>> = { normalize, annotate, strip }

/** Options of the plugins for syntax trees. */
export interface TreeOptions extends HostOptions {
  /** `check` (the default) reports; the others write the tree and report what is left to a person. */
  readonly verb?: 'check' | keyof typeof WRITERS
  /** Address of a page about the rules; the `url` of a message is the place of its code there. */
  readonly docs?: string
}

/** What vfile makes of a severity: `fatal` is true for errors, undefined for information. */
const FATAL: Readonly<Record<Severity, boolean | undefined>> = { error: true, warning: false, information: undefined }

/** Reads the options once and gives what is done to each tree, with the text that its positions are of. */
export function treeVerb(
  options: TreeOptions,
  own: OwnOptions = {},
): { host: Host; run: (tree: TreeNode, file: VFile, text?: string) => void } {
  const { verb = 'check', docs } = options
  const host = hostOf(options, { verb: ['check', ...Object.keys(WRITERS)], docs: 'any', ...own })
  return {
    host,
    run(root, file, text = String(file)) {
      const tree = readTree(root)
      const marked: MarkedText = { prose: tree.prose, encode: (text) => text }
      if (verb === 'check') {
        report(checkMarked(marked, host.dictionary, host.options), treePointer(tree, text), file, host, docs)
        return
      }
      const { edits, diagnostics } = writeMarked(WRITERS[verb], marked, host.dictionary, host.options)
      const left = diagnostics.filter(({ safe }) => !safe)
      report(left, treePointer(tree, text), file, host, docs)
      writeTree(tree, edits)
    },
  }
}

function report(
  remarks: readonly Diagnostic[],
  pointer: ReturnType<typeof treePointer>,
  file: VFile,
  { describe, messages }: Host,
  docs: string | undefined,
): void {
  for (const remark of remarks) {
    const place = pointer(remark.span)
    const message = file.message(describe(remark), { ruleId: remark.code, source: 'pyogi', place })
    message.fatal = FATAL[remark.severity]
    message.note = messages(`explain.${remark.code}`)
    if (docs !== undefined) message.url = `${docs}#${remark.code}`
  }
}
