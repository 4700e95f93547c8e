/*
 * After `npm run build`:
 * npx esbuild examples/prosemirror/main.ts --bundle --outdir=examples/prosemirror --servedir=examples/prosemirror
 */
import { baseKeymap } from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { DOMParser } from 'prosemirror-model'
import { schema } from 'prosemirror-schema-basic'
import { type Command, EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import korea from 'pyogi/dictionaries/korea'
import { applyFix, applySafeFixes, pyogi, pyogiKey } from 'pyogi/prosemirror'

const article = document.createElement('div')
article.innerHTML = `<h1>소식</h1>
<p>류<strong>제명</strong> 과기정통부 제2차관은 제이슨 권을 만났다. KISA이 남았다.</p>
<p><strong>미래창조과학부</strong>는 <code>KISA이</code>라고 적었다.</p>`

const view = new EditorView(document.querySelector('#editor'), {
  state: EditorState.create({
    doc: DOMParser.fromSchema(schema).parse(article),
    plugins: [
      history(),
      keymap({ 'Mod-z': undo, 'Mod-y': redo }),
      keymap(baseKeymap),
      pyogi({ dictionary: korea, date: '2026-05-27', locale: 'ko' }),
    ],
  }),
  dispatchTransaction(transaction) {
    this.updateState(this.state.apply(transaction))
    if (transaction.docChanged) listRemarks()
  },
})

function listRemarks(): void {
  const { diagnostics = [] } = pyogiKey.getState(view.state) ?? {}
  const items = diagnostics.map((remark) => {
    const item = document.createElement('li')
    item.append(`${remark.message} `)
    if (remark.edits.length > 0) item.append(button(remark.safe ? '고치기' : '제안대로', applyFix(remark)))
    return item
  })
  document.querySelector('#remarks')?.replaceChildren(...items)
}

function button(label: string, command: Command): HTMLButtonElement {
  const element = document.createElement('button')
  element.textContent = label
  element.onclick = () => command(view.state, view.dispatch, view)
  return element
}

document.querySelector('#fix-all')?.addEventListener('click', () => applySafeFixes(view.state, view.dispatch, view))
listRemarks()
