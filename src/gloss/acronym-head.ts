import { inOrder, letterComponents, lettersTaken } from './acronym-letters.ts'
import { canEndHead, goesOn, isBareNoun, isNation, leadsToName } from './bare-noun.ts'
import type { Head } from './head.ts'
import type { Word } from './left-context.ts'
import { canStart } from './onset-letters.ts'
import { looksLikePerson } from './person.ts'
import { soundsAlike } from './sound.ts'
import { type Component, initialedComponents } from './translation.ts'

const MOST_WORDS = 6
/** Korean names have about two syllables for each letter of their English abbreviation; with fewer a word is missing. */
const FEWEST_SYLLABLES = 1.5
const SHORTEST = 3
/** Bodies that go by a brand, whose letters their name need not have: 한국도로공사(EX). */
const BRANDED = /(?:공사|공단|은행|그룹|방송|항공)$/
/** Syllables from which on a name is believed of which only the first of two letters tells. */
const FEWEST_FOR_TWO = 4
/** Share of the letters that makes a head sure when nothing before it could belong to it. */
const FAIR = 0.3

/** The words before a bracket that an acronym in it abbreviates; undefined when it is a person's club or employer. */
export function acronymHead(words: readonly Word[], acronym: string): Head | undefined {
  const last = words[words.length - 1]
  if (last === undefined) return undefined
  const headFrom = (index: number, by: Head['by'], confidence: Head['confidence']): Head => {
    return { start: words[index]!.start, end: last.end, by, confidence }
  }
  if (soundsAlike(last.text, acronym) > 0) return headFrom(words.length - 1, 'sound', 'high')
  const letters = [...acronym.replace(/s$/, '').toLowerCase()].filter((letter) => /[a-z]/.test(letter))
  const digits = /\d+/.exec(acronym)?.[0]
  if (digits !== undefined) return numberedHead(words, acronym, letters, digits)
  const instrument = instrumentStart(words)
  if (instrument !== undefined) return headFrom(instrument, 'acronym', 'medium')
  const chain = chainStart(words, letters) ?? initialsStart(words, letters)
  if (chain !== undefined) return headFrom(chain, 'acronym', 'high')
  const { index: byLetters, taken } = lettersStart(words, letters)
  if (letters.length === 2 && taken < 2 && !BRANDED.test(last.text)) {
    // 전자제품 인증(KC): one of two letters is met by chance, unless a long name starts with the first.
    const starts = letterComponents(words[byLetters]!.text, letters).some(
      ({ start, rendered }) => start === 0 && rendered.includes(0),
    )
    return starts && syllables(words, byLetters) >= FEWEST_FOR_TWO
      ? headFrom(byLetters, 'acronym', 'medium')
      : undefined
  }
  const proofs = initialedComponents(last.text, letters)
  if (looksLikePerson(last.text) && proofs.every((proof) => proof.end - proof.start < 2)) return undefined
  if (proofs.length === 0 && !canEndHead(last.text)) return undefined
  const index = taken === letters.length ? byLetters : bySyllables(words, byLetters, letters.length)
  const share = taken / Math.max(1, letters.length)
  const enough = syllables(words, index) >= FEWEST_SYLLABLES * letters.length
  // 보고서(PDF), 정부(MSIT): too short for the letters, and nothing else speaks for it.
  if (!enough && share < 0.5 && (share === 0 || words[index]!.text.length < SHORTEST)) return undefined
  const alone = index === byLetters && !goesOn(words, index)
  if (share === 1 || (alone && (enough || share >= FAIR))) {
    return headFrom(index, share > 0 ? 'acronym' : 'run', 'high')
  }
  const confidence = share > 0 || alone || enough ? 'medium' : 'low'
  return headFrom(index, share > 0 ? 'acronym' : 'run', confidence)
}

/** 아동의 권리에 관한 협약(CRC): a treaty or law is named with what it is about. */
function instrumentStart(words: readonly Word[]): number | undefined {
  const about = words.findLastIndex((word) => /^(?:관한|대한|위한)$/.test(word.text))
  const matter = words[about - 1]
  const after = words.slice(about + 1)
  if (matter === undefined || !/..[에을를]$/.test(matter.text)) return undefined
  if (after.length === 0 || after.length > 3 || !after.every((word) => isBareNoun(word.text))) return undefined
  if (!/(?:협약|협정|조약|의정서|선언|규약|규정|규칙|법률|법)$/.test(after[after.length - 1]!.text)) return undefined
  let index = about - 1
  while (index > 0 && words[index - 1]!.after === ' ' && /..의$/.test(words[index - 1]!.text)) index--
  return index
}

/** 환경·사회·지배구조(ESG): as many words joined by middle dots as letters, each with a rendering on its letter. */
function chainStart(words: readonly Word[], letters: readonly string[]): number | undefined {
  const from = words.length - letters.length
  if (from < 0 || letters.length < 2) return undefined
  const fits = words.slice(from).every((word, index) => {
    const joined = index === letters.length - 1 || word.after === '·'
    return joined && initialedComponents(word.text, [letters[index]!]).length > 0
  })
  return fits ? from : undefined
}

/** 5세대 이동통신(5G): the words from the one with the number on; without it only what the letters stand for. */
function numberedHead(
  words: readonly Word[],
  acronym: string,
  letters: readonly string[],
  digits: string,
): Head | undefined {
  const last = words[words.length - 1]!
  const says = letters.length === 1 || acronym.endsWith(digits)
  for (let index = words.length - 1; says && index >= Math.max(0, words.length - 3); index--) {
    if (index < words.length - 1 && words[index]!.after !== ' ') break
    if (/\d+/.exec(words[index]!.text)?.[0] !== digits) continue
    return { start: words[index]!.start, end: last.end, by: 'acronym', confidence: 'high' }
  }
  const { index, taken } = lettersStart(words, letters)
  if (letters.length < 2 || taken < letters.length) return undefined
  return {
    start: words[index]!.start,
    end: last.end,
    by: 'acronym',
    confidence: goesOn(words, index) ? 'medium' : 'high',
  }
}

/** 무함마드 빈 살만(MBS): as many words as letters, each with its letter's sound first. */
function initialsStart(words: readonly Word[], letters: readonly string[]): number | undefined {
  const from = words.length - letters.length
  if (from < 0 || letters.length < 3) return undefined
  const fits = words.slice(from).every((word, index) => {
    return canStart(word.text, letters[index]!) && (index === letters.length - 1 || word.after === ' ')
  })
  return fits ? from : undefined
}

/** The fewest words that stand for the most letters, each word for one more; and for how many they stand. */
function lettersStart(words: readonly Word[], letters: readonly string[]): { index: number; taken: number } {
  let index = words.length - 1
  let components: readonly Component[] = letterComponents(words[index]!.text, letters)
  let taken = lettersTaken(components, letters.length)
  while (index > 0 && words.length - index < MOST_WORDS) {
    const word = words[index - 1]!
    const own = letterComponents(word.text, letters)
    if (leadsToName(word.text)) break
    const known = own.reduce((sum, component) => sum + component.end - component.start, 0) === word.text.length
    if (word.after === ',' || (!canEndHead(word.text) && !isRendered(word.text, letters))) break
    if (!known && (word.after !== ' ' || !isBareNoun(word.text))) break
    const all = [...own, ...components]
    const now = lettersTaken(all, letters.length)
    // 클라우드 서비스 제공사(CSP): all letters are taken without the first word, but only with it in their order.
    const orders = taken === letters.length && inOrder(all, letters.length) && !inOrder(components, letters.length)
    if (now <= taken && !orders) {
      const first = overGap(words, index - 1, letters, components, taken)
      if (first === undefined) break
      return first
    }
    index--
    components = all
    taken = now
  }
  return { index, taken }
}

/** 탄소 국경 조정 제도(CBAM): over one word that stands for no letter, to one that stands for the first. */
function overGap(
  words: readonly Word[],
  gap: number,
  letters: readonly string[],
  components: readonly Component[],
  taken: number,
): { index: number; taken: number } | undefined {
  const word = words[gap - 1]
  if (word === undefined || word.after !== ' ' || words[gap]!.after !== ' ') return undefined
  if (!isBareNoun(word.text) || !isBareNoun(words[gap]!.text) || isNation(word.text)) return undefined
  const own = initialedComponents(word.text, letters)
  if (!own.some((component) => component.end - component.start >= 2 && component.rendered.includes(0))) return undefined
  const now = lettersTaken([...own, ...components], letters.length)
  return now > taken ? { index: gap - 1, taken: now } : undefined
}

/** Whether a word is covered by components for the letters: 후 in 외상 후 스트레스 장애, PTSD. */
function isRendered(word: string, letters: readonly string[]): boolean {
  const components = initialedComponents(word, letters)
  return components.reduce((sum, component) => sum + component.end - component.start, 0) === word.length
}

/** Takes more bare nouns while the name is too short for its letters. */
function bySyllables(words: readonly Word[], from: number, letters: number): number {
  let index = from
  while (
    goesOn(words, index) &&
    words.length - index < letters &&
    syllables(words, index) < FEWEST_SYLLABLES * letters
  ) {
    index--
  }
  return index
}

function syllables(words: readonly Word[], from: number): number {
  return words.slice(from).reduce((sum, word) => sum + word.text.length, 0)
}
