import { readdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PackedWords } from '../../src/dictionary/guards/packed-words.ts'
import { loadEntries } from '../../src/node/load-entries.ts'
import { jamoOf } from '../../src/text/jamo.ts'
import { ENGLISH_WORDS } from './english-words.ts'
import { packWords } from './pack-words.ts'
import { FREE_NAMES, HOMOGRAPHS, SURNAMES } from './word-choices.ts'
import { type Listed, readWordLists } from './word-list.ts'

/** Costs a word has in mecab-ko-dic that the corpus behind it does not attest, and a few about it. */
const UNSEEN = { from: 2833, to: 2842 }
/** How much costlier than the name an ordinary reading may be and still be heard. */
const RIVAL = 500
/** How much cheaper it must be when the corpus hardly attests it, as a list may take any place for a noun. */
const DOUBTFUL = -2100
/** From this cost on a noun of one syllable is hardly ever a word by itself. */
const RARE_SYLLABLE = 3300

const SOURCES = new URL('..', import.meta.url).pathname
const TARGET = new URL('../../src/dictionary/guards/tables/ordinary-words.ts', import.meta.url).pathname

if (process.argv.length < 3) {
  process.stderr.write('usage: tsx dictionaries/build/guards.ts LIST.csv …   (the columns of mecab-ko-dic)\n')
  process.exit(2)
}
const listed = [...readWordLists(process.argv.slice(2))]
const free = new Set([...FREE_NAMES, ...(await judgedFree())].filter((name) => /^[가-힣]{2,3}$/.test(name)))
const words = listed
  .filter(([surface, row]) => surface.length > 1 && isOrdinary(surface, row))
  .map(([surface]) => surface)
const ordinary = [...new Set([...words, ...HOMOGRAPHS])].filter((word) => !free.has(word))
const nouns = listed.filter(([surface, row]) => surface.length < 3 && isCommonNoun(surface, row))
const stems = listed.filter(
  ([surface, row]) => surface.length < 3 && row.predicate !== undefined && isOpen(surface, row),
)
await write()

/** An attested word counts unless it is rather a name; any other if it is simple and could hardly be one. */
function isOrdinary(
  surface: string,
  { word, name = Number.POSITIVE_INFINITY, predicate, inflected, compound }: Listed,
): boolean {
  const form = inflected ? predicate : undefined
  const cost = Math.min(word ?? Number.POSITIVE_INFINITY, form ?? Number.POSITIVE_INFINITY)
  if (cost === Number.POSITIVE_INFINITY || cost > name + (form === undefined && cost > UNSEEN.to ? DOUBTFUL : RIVAL))
    return false
  if (form !== undefined || cost < UNSEEN.from || cost > UNSEEN.to) return true
  if (compound === true || name !== Number.POSITIVE_INFINITY) return false
  return surface.length === 2 || !SURNAMES.includes(surface[0]!)
}

/** A noun that the corpus attests, and does not price as a rarity; the shortest are dearer, as they are parts of words. */
function isCommonNoun(surface: string, { noun = UNSEEN.to }: Listed): boolean {
  return noun < UNSEEN.from || (surface.length === 1 && noun > UNSEEN.to && noun < RARE_SYLLABLE)
}

/** A stem as it is, or one with its ending to which more endings are added: in 아 or 어 (`이뤄`), or past (`했`). */
function isOpen(surface: string, { bare }: Listed): boolean {
  return bare === true || 'ㅏㅐㅑㅓㅔㅕㅆ'.includes(jamoOf(surface).at(-1)!.at(-1)!)
}

/** Names, other than of people, whose entries were judged by hand and left unguarded. */
async function judgedFree(): Promise<string[]> {
  const files = (await readdir(SOURCES)).filter((file) => file.endsWith('.yaml') && !file.startsWith('sources'))
  const entries = (await Promise.all(files.map((file) => loadEntries(join(SOURCES, file))))).flat()
  return entries
    .filter((entry) => entry.kind !== 'person')
    .flatMap((entry) => entry.terms.filter((term) => (term.guard ?? entry.guard ?? 'none') === 'none'))
    .map((term) => term.text)
}

async function write(): Promise<void> {
  const lists = { words: ordinary, nouns: nouns.map(([noun]) => noun), stems: stems.map(([stem]) => stem) }
  const syllables = [...new Set(Object.values(lists).flat().join(''))].sort().join('')
  const code = `import type { PackedWords } from '../packed-words.ts'

/*! Korean words selected from mecab-ko-dic, by Yongwoon Lee and Yungho Yu: Apache License 2.0, https://www.apache.org/licenses/LICENSE-2.0 */

/** Names that are ordinary words as well, and that texts use as names. */
export const FREE: string =
  '${[...free].sort().join(' ')}'

/** The digits of the packed words. */
export const SYLLABLES: string = '${syllables}'

/** Forms of two and three syllables that are ordinary words. */
export const WORDS: readonly PackedWords[] = ${pack(lists.words, syllables)}

/** Common nouns of one and two syllables, which a particle may follow. */
export const NOUNS: readonly PackedWords[] = ${pack(lists.nouns, syllables)}

/** Stems of verbs and adjectives of one and two syllables, as endings meet them. */
export const STEMS: readonly PackedWords[] = ${pack(lists.stems, syllables)}

/** Short English words, which headlines in capitals spell like acronyms. */
export const ENGLISH: string =
  '${ENGLISH_WORDS.trim().split(/\s+/).sort().join(' ')}'
`
  await writeFile(`${TARGET}.new`, code)
  await rename(`${TARGET}.new`, TARGET)
  process.stderr.write(
    `guards: ${ordinary.length} words, ${nouns.length} nouns, ${stems.length} stems, ${Buffer.byteLength(code)} bytes\n`,
  )
}

function pack(words: readonly string[], syllables: string): string {
  const lengths = [...new Set(words.map((word) => word.length))].sort()
  const packed = lengths.map((length) =>
    packWords(
      words.filter((word) => word.length === length),
      length,
      syllables,
    ),
  )
  return `[\n${packed.map(line).join('')}]`
}

function line({ length, count, order, bits }: PackedWords): string {
  return `  { length: ${length}, count: ${count}, order: ${order}, bits: '${bits}' },\n`
}
