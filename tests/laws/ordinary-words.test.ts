import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import korea from '../../src/dictionaries/korea.ts'
import { findMentions } from '../../src/index.ts'
import { codaOf } from '../../src/text/hangul.ts'

const rows = readFileSync(new URL('../cases/ordinary.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string])
const groups = new Map(rows.filter(([head]) => head.startsWith('@')))
const frames = rows.filter(([head]) => !head.startsWith('@'))
const sentences = frames.flatMap(([frame, words]) =>
  (groups.get(words) ?? words).split(' ').map((word) => fill(frame, word)),
)

/** A frame with its word and the shape of the particle that agrees with it. */
function fill(frame: string, word: string): string {
  const coda = codaOf(word.charCodeAt(word.length - 1))
  return frame
    .replace(/<([^<>/]*)\/([^<>/]*)>/g, (_, consonant: string, vowel: string) =>
      coda <= 0 || (coda === 8 && consonant.startsWith('으')) ? vowel : consonant,
    )
    .replace('{}', word)
}

/** Forms of the dictionary, as a reader without grammar would look for them: anywhere, in any case. */
const forms = new Set([...korea.entries].flatMap((entry) => entry.terms.map((term) => term.text.toLowerCase())))
const holdsForm = (sentence: string): boolean => {
  const text = sentence.toLowerCase()
  for (let start = 0; start < text.length; start++) {
    for (let end = start + 2; end <= Math.min(text.length, start + 20); end++) {
      if (forms.has(text.slice(start, end))) return true
    }
  }
  return false
}

describe('ordinary words stay ordinary', () => {
  test('in at least 2,000 different sentences of at least 300 frames, nearly all with a form of the dictionary', () => {
    expect(frames.length).toBeGreaterThanOrEqual(300)
    expect(new Set(frames.map(([frame]) => frame)).size).toBe(frames.length)
    expect(new Set(sentences).size).toBeGreaterThanOrEqual(2000)
    expect(sentences.filter(holdsForm).length / sentences.length).toBeGreaterThan(0.9)
  })

  test('no name is found where nothing speaks for one', () => {
    const found = sentences.flatMap((sentence) =>
      findMentions(sentence, korea).map(
        (mention) => `${mention.text} (${mention.candidates.map(({ entry }) => entry.id).join(', ')}): ${sentence}`,
      ),
    )
    expect(found).toEqual([])
  })
})
