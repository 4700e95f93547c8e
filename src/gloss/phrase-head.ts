import { canEndHead, goesOn, isBareNoun, isNation, leadsToName } from './bare-noun.ts'
import type { Head } from './head.ts'
import type { Word } from './left-context.ts'
import { mayBeSpelled } from './onset-letters.ts'
import { soundsAlike } from './sound.ts'
import { renderedComponents } from './translation.ts'

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'of the a an and or for on in at to by with from de la le du des der von van al el & y'.split(' '),
)
/** What in a phrase says that one thing is another's. */
const POSSESSIVE = /\b(?:of|de|du|des|della|von)\b|['’]s?\s/
const MOST_WORDS = 9
const MOST_SPOKEN = 4
/** What a word inside the head costs that nothing in the bracket answers to, and one that only joins (및, 에 관한). */
const UNEXPLAINED = 0.9
const JOINING = 0.2
/** Share of the phrase that makes a head of several words sure when nothing before it could belong to it. */
const FAIR = 0.6
const JOINERS: ReadonlySet<string> = new Set([
  '및',
  '의',
  '와',
  '과',
  '등',
  '등의',
  '등에',
  '관한',
  '위한',
  '대한',
  '또는',
  '간',
  '내',
])

/** The words before a bracket that a Latin phrase in it spells or translates. */
export function phraseHead(words: readonly Word[], phrase: string): Head | undefined {
  const last = words[words.length - 1]
  if (last === undefined) return undefined
  const latin = phrase.split(/[\s/-]+/).filter((word) => word !== '' && !FUNCTION_WORDS.has(word.toLowerCase()))
  const lower = latin.map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}&'.-]/gu, ''))
  const explained = new Set<number>()
  let best: { index: number; score: number; share: number; whole: number } | undefined
  let score = 0
  for (let index = words.length - 1; index >= 0 && words.length - index <= MOST_WORDS; index--) {
    const word = words[index]!
    if (index < words.length - 1 && (word.after === ',' || isApart(word.text, latin, phrase))) break
    const before = explained.size
    const answers = explain(words.slice(index), latin, lower, explained)
    const gain = explained.size - before
    if (gain === 0 && leadsToName(word.text)) break
    if (gain > 0) score += gain
    else if (JOINERS.has(word.text) || answers) score -= JOINING
    else score -= index === words.length - 1 ? UNEXPLAINED / 2 : UNEXPLAINED
    if (word.after === '·') score -= JOINING
    const text = words.slice(index).map((each) => each.text)
    const whole = text.length <= MOST_SPOKEN ? soundsAlike(text.join(' '), phrase) : 0
    const total = Math.max(score, whole * latin.length) + explained.size / 100
    const share = explained.size / Math.max(1, latin.length)
    if ((gain > 0 || whole > 0) && (best === undefined || total > best.score))
      best = { index, score: total, share, whole }
    if (explained.size === latin.length && whole === 0 && gain === 0) break
  }
  if (best === undefined || best.score <= 0) return unexplainedHead(words, latin, POSSESSIVE.test(phrase))
  const open = best.whole === 0 && best.share < 1 && explained.size < latin.length
  const owner = open && POSSESSIVE.test(phrase) ? ownerBefore(words, best.index) : undefined
  if (owner !== undefined) return { start: owner.start, end: last.end, by: 'translation', confidence: 'medium' }
  if (open) {
    const rest = latin.filter((_, index) => !explained.has(index))
    const index = extended(words, best.index, rest, latin.length)
    if (index < best.index)
      return { start: words[index]!.start, end: last.end, by: 'translation', confidence: 'medium' }
  }
  // What is left unsaid may be said by the word before, if that could belong to the name.
  const alone = !goesOn(words, best.index)
  const sure = best.whole > 0 || best.share === 1 || (alone && (best.share >= FAIR || best.index === words.length - 1))
  const confidence = sure ? 'high' : best.share >= 0.34 ? 'medium' : 'low'
  return { start: words[best.index]!.start, end: last.end, by: best.whole > 0 ? 'sound' : 'translation', confidence }
}

/** Whether a word ends in a particle that the phrase has nothing for: 정부와 법제처 is no Ministry of Government Legislation. */
function isApart(word: string, latin: readonly string[], phrase: string): boolean {
  if (JOINERS.has(word) || isBareNoun(word) || spokenIn(word, latin) !== undefined) return false
  if (/[와과]$/.test(word)) return !/&|\b(?:and|y|et|und)\b/i.test(phrase)
  return /(?:에서|에게|으로|에는|까지|부터|[은는을를])$/.test(word) && !/(?:하는|되는|있는|없는|[한된])$/.test(word)
}

/**
 * Adds to `explained` the words of the phrase that the first of the Korean words answers to, by sound, by meaning, or
 * together with the words after it, or by being one of them; whether it answers to any at all.
 */
function explain(
  words: readonly Word[],
  latin: readonly string[],
  lower: readonly string[],
  explained: Set<number>,
): boolean {
  const first = words[0]!.text
  const same = lower.indexOf(first.toLowerCase())
  if (same >= 0) {
    explained.add(same)
    return true
  }
  const number = numberIn(first, lower)
  if (number >= 0) {
    explained.add(number)
    return true
  }
  const spoken = spokenIn(first, latin)
  if (spoken !== undefined) {
    for (const index of spoken) explained.add(index)
    return true
  }
  const components = renderedComponents(words.map((word) => word.text).join(''), lower).filter(
    (component) => component.start < first.length,
  )
  const covered = components.reduce(
    (sum, component) => sum + Math.min(first.length, component.end) - component.start,
    0,
  )
  // The rest of a compound may be a name by its sound: 하버드 + 대학교, 서울 + 과학기술 + 대학교.
  const rest = first.slice(0, components[0]?.start ?? 0)
  const named = rest.length >= 2 ? spokenIn(rest, latin) : undefined
  if (covered * 2 < first.length && named === undefined) return false
  for (const component of components) for (const index of component.rendered) explained.add(index)
  for (const index of named ?? []) explained.add(index)
  return true
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']
const ORDINAL = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

/** Index of the word that says the number of an ordinal: 제2차 and II, 4차 and fourth; -1 when there is none. */
function numberIn(korean: string, lower: readonly string[]): number {
  const digits = /^제?(\d{1,2})(?:차|대|세|호|기|회|차원|세대)?$/.exec(korean)?.[1]
  if (digits === undefined) return -1
  const names = [digits, `${digits}d`, `${digits}g`, ROMAN[Number(digits) - 1], ORDINAL[Number(digits) - 1]]
  return lower.findIndex((word) => names.includes(word.replace(/(?<=\d)(?:st|nd|rd|th)$/, '')))
}

/** Indexes of the one to three neighbouring Latin words that sound like a Korean word, the best there are. */
function spokenIn(korean: string, latin: readonly string[]): number[] | undefined {
  let best: { score: number; from: number; to: number } | undefined
  for (let from = 0; from < latin.length; from++) {
    for (let to = from + 1; to <= Math.min(latin.length, from + 3); to++) {
      const score = soundsAlike(korean, latin.slice(from, to).join(' '))
      if (score > (best?.score ?? 0)) best = { score, from, to }
    }
  }
  return best === undefined ? undefined : Array.from({ length: best.to - best.from }, (_, step) => best.from + step)
}

/** Nothing answers: as many bare nouns as the phrase has words, as long as they are short for it. */
function unexplainedHead(words: readonly Word[], latin: readonly string[], possessed: boolean): Head | undefined {
  const last = words[words.length - 1]!
  if (!canEndHead(last.text)) return undefined
  const owner = possessed ? ownerBefore(words, words.length - 1) : undefined
  if (owner !== undefined) {
    return { start: owner.start, end: last.end, by: 'run', confidence: 'medium' }
  }
  const index = extended(words, words.length - 1, latin.slice(1), latin.length)
  const alone = index === words.length - 1 && !goesOn(words, index)
  return { start: words[index]!.start, end: last.end, by: 'run', confidence: alone ? 'medium' : 'low' }
}

/** The word in 의 before the one at `index`: 공유지의 비극, tragedy of the commons; 죄수의 딜레마, prisoner's dilemma. */
function ownerBefore(words: readonly Word[], index: number): Word | undefined {
  const before = words[index - 1]
  return before?.after === ' ' && /..의$/.test(before.text) ? before : undefined
}

/**
 * Takes bare nouns before `from` for the `open` words of a phrase of `count` words that nothing answers to yet, while
 * the head is short for the phrase or they may spell one of the words.
 */
function extended(words: readonly Word[], from: number, open: readonly string[], count: number): number {
  let index = from
  let syllables = words.slice(index).reduce((sum, word) => sum + word.text.length, 0)
  while (index > 0 && from - index < open.length) {
    const before = words[index - 1]!
    if (syllables >= 2 * count && !open.some((word) => mayBeSpelled(before.text, word))) break
    if (before.after !== ' ' || before.text.length < 2 || !isBareNoun(before.text)) break
    if (isNation(before.text) || leadsToName(before.text)) break
    index--
    syllables += before.text.length
  }
  return index
}
