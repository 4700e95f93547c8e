import { parseArgs } from 'node:util'
import { EditorState } from '@codemirror/state'
import { schema } from 'prosemirror-schema-basic'
import { EditorState as RichState } from 'prosemirror-state'
import { pyogi as codemirror } from '../../src/adapters/codemirror.ts'
import { pyogi as prosemirror, pyogiKey } from '../../src/adapters/prosemirror.ts'
import korea from '../../src/dictionaries/korea.ts'
import { check } from '../../src/index.ts'
import { generateText } from './corpus/generate.ts'

/*
 * npm run bench:keystroke [-- --bytes 100000 --passes 30 --seed 1]
 * What a keystroke in the middle of a document costs until its new diagnostics are there: milliseconds of CPU time, best
 * (median), the whole document being read again each time. Nothing is kept from one pass to the next.
 */
const { values } = parseArgs({
  options: {
    bytes: { type: 'string', default: '100000' },
    passes: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
  },
})
const names = [...korea.entries].flatMap(({ terms }) => terms.map(({ text }) => text))

/** Types one unit after another into the middle of a document and gives how many diagnostics there are then. */
type Typist = (unit: string) => number

const rows = ['Korean', 'English'].flatMap((language) => {
  const text = articles(language === 'Korean' ? 1 : 0)
  const runs = Object.entries(typistsOf(text)).map(([host, type]) => ({ host, type, times: [] as number[], found: 0 }))
  for (let pass = -5; pass < Number(values.passes); pass++) {
    for (const run of runs) {
      const before = process.cpuUsage()
      run.found = run.type('가나다라마'[(pass + 5) % 5]!)
      const { user, system } = process.cpuUsage(before)
      if (pass >= 0) run.times.push((user + system) / 1000)
    }
  }
  return runs.map(({ host, times, found }) => {
    times.sort((a, b) => a - b)
    const [best, median] = [times[0]!, times[times.length >> 1]!]
    return `| ${language}, ${text.length.toLocaleString('en')} units | ${host} | ${found} | ${best.toFixed(1)} (${median.toFixed(1)}) |`
  })
})
process.stdout.write(`| document of ${Number(values.bytes) / 1000} KB | by | diagnostics | ms |\n|---|---|---:|---:|\n`)
process.stdout.write(`${rows.join('\n')}\n`)

/** Made-up articles in one language, as many as fill so many bytes of UTF-8. */
function articles(share: number): string {
  const bytes = Number(values.bytes)
  const text = generateText(bytes, names, Number(values.seed), share)
  return Buffer.from(text)
    .subarray(0, bytes)
    .toString('utf8')
    .replace(/\ufffd+$/, '')
}

function typistsOf(text: string): Record<string, Typist> {
  const middle = text.length >> 1
  let plain = text
  let state = EditorState.create({ doc: text })
  const { source } = codemirror({ dictionary: korea })
  const marked = codemirror({ dictionary: korea, markup: 'markdown' })
  const blocks = text.split('\n').filter((line) => line !== '')
  let rich = RichState.create({
    doc: schema.node(
      'doc',
      null,
      blocks.map((line) => schema.node('paragraph', null, schema.text(line))),
    ),
    plugins: [prosemirror({ dictionary: korea })],
  })
  return {
    'check alone': (unit) => {
      plain = plain.slice(0, middle) + unit + plain.slice(middle)
      return check(plain, korea).length
    },
    CodeMirror: (unit) => {
      state = state.update({ changes: { from: middle, insert: unit } }).state
      return source({ state }).length
    },
    'CodeMirror, Markdown': (unit) => {
      state = state.update({ changes: { from: middle, insert: unit } }).state
      return marked.source({ state }).length
    },
    ProseMirror: (unit) => {
      rich = rich.apply(rich.tr.insertText(unit, middle))
      return pyogiKey.getState(rich)!.diagnostics.length
    },
  }
}
