import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import korea from '../../src/dictionaries/korea.ts'
import { parseGlosses } from '../../src/index.ts'
import { groupsOf, labelled, measure, type Reader, summary, withoutDictionary } from './gloss-rows.ts'

/** Reads with the shipped dictionary. */
export const withDictionary: Reader = (text) => parseGlosses(text, korea)

/**
 * Prints how well bracket glosses are read in labelled files, by language and source. A file is JSONL of
 * `{ text, start, end, kind, left, parts, source? }` (UTF-16, around the bracket; `kind` is gloss, none or optional) or
 * TSV of `lang, text, head=part + part||…`. `--dictionary` reads with the shipped dictionary, `--misses` lists what
 * went wrong.
 */
export function run(args: string[]): void {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { dictionary: { type: 'boolean' }, misses: { type: 'boolean' } },
  })
  if (positionals.length === 0) throw new Error('usage: gloss FILE… [--dictionary] [--misses]')
  for (const file of positionals) {
    for (const [group, rows] of groupsOf(labelled(readFileSync(file, 'utf8')))) {
      const figures = measure(rows, values.dictionary ? withDictionary : withoutDictionary)
      console.log(`${file} ${group}: ${summary(figures)}`)
      if (values.misses && !group.includes(' ')) for (const miss of figures.misses) console.log(miss)
    }
  }
}
