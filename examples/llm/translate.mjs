// Names before and after a translation by a language model: a glossary for the prompt, then a comparison that mends.
// The model is a stand-in: its answer is a file, so that the example runs anywhere. Put your own call in `translate`.
import { readFileSync } from 'node:fs'
import { applyEdits, compareTranslation, glossaryFor } from 'pyogi'
import korea from 'pyogi/dictionaries/korea'
import { guards } from 'pyogi/guards'
import { createMessages, describeDiagnostic } from 'pyogi/messages'

const read = (file) => readFileSync(new URL(file, import.meta.url), 'utf8')
const date = '2026-05-27'
const source = read('source.ko.txt')

/** The preferred name of an entry in a language. */
function nameOf({ terms }, lang) {
  return terms.find((term) => term.lang === lang && (term.status ?? 'preferred') === 'preferred')?.text
}

/** The block of a prompt that fixes the names of a text. */
function glossaryBlock(text) {
  const lines = glossaryFor(text, korea, { date }).flatMap(({ entry }) => {
    const [ko, en] = [nameOf(entry, 'ko'), nameOf(entry, 'en')]
    return ko === undefined || en === undefined ? [] : [`- ${ko}: ${en}`]
  })
  return `Write these names exactly so:\n${lines.join('\n')}`
}

/** Stands for the call of a model. */
async function translate(_prompt) {
  return read('answer.en.txt')
}

const prompt = `Translate into English.\n\n${glossaryBlock(source)}\n\n${source}`
const target = await translate(prompt)
const { diagnostics, edits, candidates } = compareTranslation({ source, target }, korea, { date, guards })
const messages = createMessages({ locale: 'en' })

console.log(`== prompt\n\n${prompt}\n== answer\n\n${target}\n== findings\n`)
for (const remark of diagnostics) console.log(`${remark.code.padEnd(18)} ${describeDiagnostic(remark, messages)}`)
console.log(`\n== repaired\n\n${applyEdits(target, edits)}\n== candidates for the dictionary\n`)
for (const { hangul, latin, spellings } of candidates)
  console.log(`${hangul}: ${latin ?? 'not in the answer'}; likely ${spellings.map(({ text }) => text).join(', ')}`)
