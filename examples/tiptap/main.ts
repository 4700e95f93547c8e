/*
 * After `npm run build`:
 * npx esbuild examples/tiptap/main.ts --bundle --outdir=examples/tiptap --servedir=examples/tiptap
 */
import { Editor, Extension } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import korea from 'pyogi/dictionaries/korea'
import { applySafeFixes, pyogi } from 'pyogi/prosemirror'

const Names = Extension.create({
  name: 'names',
  addProseMirrorPlugins: () => [pyogi({ dictionary: korea, locale: 'ko' })],
  addKeyboardShortcuts: () => ({
    'Mod-Alt-m': ({ editor }) => applySafeFixes(editor.state, editor.view.dispatch),
  }),
})

new Editor({
  element: document.querySelector('#editor'),
  extensions: [StarterKit, Names],
  content: `<h2>소식</h2>
<ul><li><p>류<strong>제명</strong> 과기정통부 제2차관은 <em>제이슨</em> 권을 만났다.<br>KISA이 남았다.</p></li></ul>
<pre><code>KISA이 남았다.</code></pre>`,
})
