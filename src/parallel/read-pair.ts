import type { Dictionary } from '../dictionary/dictionary.ts'
import { overlay } from '../dictionary/overlay.ts'
import type { Document, ReadOptions } from '../link/document.ts'
import { readDocument } from '../link/read.ts'
import { languageOf } from '../text/language.ts'
import type { Translation } from './compare.ts'
import { namedIn } from './scene.ts'
import { sharedPeople } from './shared-people.ts'

/** Both texts read: the target knowing whom the source names, and each knowing the people whom glosses introduce. */
export function readPair(
  texts: Translation,
  dictionary: Dictionary,
  date: string | undefined,
): { from: Document; to: Document } {
  const languages = languagesOf(texts)
  const read = (known: Dictionary): { from: Document; to: Document } => {
    const reading: ReadOptions = date === undefined ? {} : { date }
    const readSource = (others?: Document): Document =>
      readDocument(texts.source, known, { ...reading, lang: languages.source, ...decidedIn(others) })
    const first = readSource()
    const to = readDocument(texts.target, known, { ...reading, lang: languages.target, ...decidedIn(first) })
    // what the source leaves open the translator has decided: of two people of one name, the one with the title
    const named = namedIn(first)
    const open = to.mentions.some(({ sense }) => sense !== undefined && !named.has(sense.entry.id))
    const undecided = first.mentions.some(({ sense }) => sense === undefined)
    return { from: open || undecided ? readSource(to) : first, to }
  }
  const pair = read(dictionary)
  const people = sharedPeople(pair.from, pair.to)
  return people.length === 0 ? pair : read(overlay(dictionary, people))
}

function decidedIn(document: Document | undefined): Pick<ReadOptions, 'known'> {
  return document === undefined
    ? {}
    : { known: new Set(document.mentions.flatMap(({ sense }) => sense?.entry.id ?? [])) }
}

/** The text with the greater share of Hangul is the Korean one, however much of the other was left untranslated. */
function languagesOf({ source, target }: Translation): { source: 'ko' | 'en'; target: 'ko' | 'en' } {
  const [one, other] = [hangulShare(source), hangulShare(target)]
  if (one === other) return { source: languageOf(source), target: languageOf(target) }
  return one > other ? { source: 'ko', target: 'en' } : { source: 'en', target: 'ko' }
}

function hangulShare(text: string): number {
  let hangul = 0
  let latin = 0
  for (const character of text.normalize('NFC')) {
    if (character >= '가' && character <= '힣') hangul++
    else if (/[A-Za-z]/.test(character)) latin++
  }
  return hangul === 0 ? 0 : hangul / (hangul + latin)
}
