import { parseArgs } from 'node:util'
import { writeStdout } from '../../src/node/write-file.ts'
import { generateArchive } from './corpus/archive.ts'

/* tsx tests/bench/archive.ts [--articles 24000 --seed 1 --broken-every 100]: made-up articles as lines of JSON. */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '24000' },
    seed: { type: 'string', default: '1' },
    'broken-every': { type: 'string', default: '0' },
  },
})

await writeStdout(lines())

function* lines(): Generator<string> {
  for (const line of generateArchive(Number(values.articles), Number(values.seed), Number(values['broken-every']))) {
    yield `${line}\n`
  }
}
