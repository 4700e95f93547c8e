import korea from '../../../src/dictionaries/korea.ts'
import { generateText } from './generate.ts'

/** UTF-16 units that articles are made of at a time. */
const PORTION = 1_000_000

/**
 * Made-up articles with names of the shipped dictionary, as lines of JSON with an `id` and a `text`; the same for the same
 * seed. With `brokenEvery` every so-many-th line is cut in half.
 */
export function* generateArchive(articles: number, seed: number, brokenEvery = 0): Generator<string> {
  const known = [...korea.entries].flatMap((entry) => entry.terms.map((term) => term.text))
  for (let id = 0, portion = 0; id < articles; portion++) {
    const texts = generateText(PORTION, known, seed + portion)
      .split('\n\n')
      .slice(0, -1)
    for (const text of texts.slice(0, articles - id)) {
      const line = JSON.stringify({ id: id++, text })
      yield brokenEvery > 0 && id % brokenEvery === 0 ? line.slice(0, line.length >> 1) : line
    }
  }
}
