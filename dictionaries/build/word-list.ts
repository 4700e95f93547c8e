import { readFileSync } from 'node:fs'

/** What a word list says of one spelling; costs fall as a word gets commoner. */
export interface Listed {
  /** Cost of its commonest use as a noun, adverb, determiner, pronoun, numeral, root or interjection. */
  word?: number
  /** Cost of its commonest use as a common noun or pronoun. */
  noun?: number
  /** Cost of its commonest use as a proper noun. */
  name?: number
  /** Cost of its commonest use as a stem of a verb or adjective, or as a stem with its ending in one (`지은`, `했`). */
  predicate?: number
  /** The list gives it with an ending. */
  inflected?: boolean
  /** The list gives it as a stem that waits for its ending. */
  bare?: boolean
  /** The list takes it apart, and has it in no other way. */
  compound?: boolean
}

const NOUNS = ['NNG', 'NP']
const WORDS = [...NOUNS, 'NNB', 'NNBC', 'NR', 'MAG', 'MAJ', 'MM', 'IC', 'XR']
const PREDICATES = ['VV', 'VA', 'VX', 'VCN']

/**
 * Reads word lists in the columns of mecab-ko-dic: surface, two context numbers, cost, tags joined with `+`, …, and
 * in the ninth column `Compound` or `Inflect`. Only words of one to three Hangul syllables are kept.
 */
export function readWordLists(files: readonly string[]): Map<string, Listed> {
  const listed = new Map<string, Listed>()
  for (const file of files) {
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      const [surface = '', , , cost, tags = '', , , , type] = line.split(',')
      if (!/^[가-힣]{1,3}$/.test(surface)) continue
      const row = listed.get(surface) ?? {}
      listed.set(surface, row)
      note(row, Number(cost), tags.split('+')[0]!, type ?? '')
    }
  }
  return listed
}

function note(row: Listed, cost: number, tag: string, type: string): void {
  const least = (known: number | undefined): number => Math.min(known ?? cost, cost)
  if (tag === 'NNP') row.name = least(row.name)
  if (PREDICATES.includes(tag)) {
    row.predicate = least(row.predicate)
    if (type === 'Inflect') row.inflected = true
    else row.bare = true
  }
  if (!WORDS.includes(tag) || type === 'Inflect') return
  row.compound = type === 'Compound' && row.compound !== false
  row.word = least(row.word)
  if (NOUNS.includes(tag)) row.noun = least(row.noun)
}
