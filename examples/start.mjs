// The main job on two sample articles: before, after, and what was found.
import { readFileSync } from 'node:fs'
import { normalize } from 'pyogi'
import korea from 'pyogi/dictionaries/korea'
import { createMessages, describeDiagnostic } from 'pyogi/messages'

for (const [file, locale] of [
  ['article.en.txt', 'en'],
  ['article.ko.txt', 'ko'],
]) {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8')
  const { text: written, edits, diagnostics } = normalize(text, korea, { date: '2026-05-27' })
  const messages = createMessages({ locale })
  console.log(`== ${file}, before\n\n${text}\n== ${file}, after: ${edits.length} edits\n\n${written}\n== findings\n`)
  for (const diagnostic of diagnostics)
    console.log(`${diagnostic.code.padEnd(22)} ${describeDiagnostic(diagnostic, messages)}`)
  console.log()
}
