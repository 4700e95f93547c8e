/*
 * After `npm run build`:
 * npx esbuild examples/codemirror/main.ts --bundle --outdir=examples/codemirror --servedir=examples/codemirror
 */
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { linter } from '@codemirror/lint'
import { EditorView, keymap } from '@codemirror/view'
import { pyogi } from 'pyogi/codemirror'
import korea from 'pyogi/dictionaries/korea'

const doc = `# News

Ryu **Je-myeong** of the Ministry of Science and ICT met Jason Kwon (Jason Kwon).
The AI Safety Institute agreed; \`Ryu Je-myeong\` is code.
`

const { source, mentions, fixAll } = pyogi({ dictionary: korea, markup: 'markdown', date: '2026-05-27' })

new EditorView({
  doc,
  parent: document.querySelector('#editor') ?? document.body,
  extensions: [
    history(),
    keymap.of([{ key: 'Mod-Alt-m', run: fixAll }, ...defaultKeymap, ...historyKeymap]),
    EditorView.lineWrapping,
    linter(source, { delay: 0 }),
    mentions,
  ],
})
