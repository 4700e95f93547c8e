import { foldKey } from '../../../src/match/key.ts'
import { englishBody, englishName, englishSentence, englishWords } from './english.ts'
import { koreanBody, koreanName, koreanNouns, koreanSentence } from './korean.ts'
import { anyOf, type Random, randomFrom, weighted, zipfian } from './random.ts'

const KINDS = [koreanName, koreanBody, englishName, englishBody]
const NAMES = weighted(KINDS, [45, 25, 20, 10])
const KOREAN = weighted(KINDS, [60, 35, 2, 3])
const ENGLISH = weighted(KINDS, [1, 1, 60, 38])

/** `count` different forms, of persons and bodies, in Korean and English; the same for the same seed. */
export function generateForms(count: number, seed: number): string[] {
  const random = randomFrom(seed)
  const forms = new Map<string, string>()
  while (forms.size < count) {
    const form = NAMES(random)(random)
    const key = foldKey(form)
    if (!forms.has(key)) forms.set(key, form)
  }
  return [...forms.values()]
}

/**
 * Articles of made-up news of at least `units` UTF-16 units in all, two thirds of them Korean unless `share` says
 * otherwise. Half of the names in them are from `known`, a few of these often and most seldom; the others are new.
 */
export function generateText(units: number, known: readonly string[], seed: number, share: number = 2 / 3): string {
  const random = randomFrom(seed)
  const noun = zipfian(koreanNouns(20_000, random))
  const word = zipfian(englishWords(4_000, random))
  const isKorean = (form: string): boolean => form.charCodeAt(0) >= 0xac00
  const knownKorean = zipfian(known.filter(isKorean))
  const knownEnglish = zipfian(known.filter((form) => !isKorean(form)))
  const articles: string[] = []
  for (let length = 0; length < units; length += articles.at(-1)!.length) {
    const korean = random() < share
    const name = (): string => {
      if (random() < 0.5) return (korean ? knownKorean : knownEnglish)(random)
      return (korean ? KOREAN : ENGLISH)(random)(random)
    }
    const sentence = (): string => (korean ? koreanSentence(noun, name, random) : englishSentence(word, name, random))
    articles.push(`${article(sentence, random)}\n\n`)
  }
  return articles.join('')
}

function article(sentence: () => string, random: Random): string {
  const paragraphs = Array.from({ length: 3 + Math.floor(random() * 6) }, () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, sentence).join(anyOf([' ', ' ', '  '], random)),
  )
  return paragraphs.join('\n')
}
