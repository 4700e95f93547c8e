import type { Lang } from '../model/entry.ts'
import { acronymHead } from './acronym-head.ts'
import { goesOn, isBareNoun } from './bare-noun.ts'
import { formulaHead, isFormula } from './formula.ts'
import { hanjaHead } from './hanja-head.ts'
import type { Head } from './head.ts'
import { latinHead } from './latin-head.ts'
import type { Word } from './left-context.ts'
import { type Script, scriptOfName } from './name-script.ts'
import { noteClass } from './notes.ts'
import { isAcronym, type Part } from './parts.ts'
import { phraseHead } from './phrase-head.ts'
import { contractedHead, initialsHead } from './short-form.ts'
import { isSpelledOut, soundsAlike } from './sound.ts'

/** The head that one part of a bracket asks for, and the language of the part when the head tells more of it. */
export interface PartHead {
  readonly head: Head
  readonly lang?: Lang
}

/** The words right before a bracket that `part` is another form of; undefined when it is none. */
export function partHead(words: readonly Word[], part: Part): PartHead | undefined {
  const last = words[words.length - 1]
  if (last === undefined) return undefined
  const before = words[words.length - 2]
  const script = headScript(/^\d+$/.test(last.text) && before !== undefined ? before.text : last.text)
  if (script === 'hangul') {
    return (
      hangulHead(words, last, part) ??
      (part.labelled && part.script !== 'hangul' ? plainly(wordHead(last, 'run', 'medium')) : undefined)
    )
  }
  if (script === 'latin') return namesNothing(last.text) ? undefined : plainly(latinWordsHead(words, part))
  return script === 'han' && part.script === 'hangul' ? plainly(wordHead(last, 'hanja', 'medium')) : undefined
}

/** The script a head is taken for: that of its end, since 오픈AI is said as Latin but K-뷰티 as Hangul. */
export function headScript(word: string): Script {
  const script = scriptOfName(word)
  return script === 'none' || script === 'hangul'
    ? script
    : scriptOfName(word.slice(-1)) === 'hangul'
      ? 'hangul'
      : script
}

function hangulHead(words: readonly Word[], last: Word, part: Part): PartHead | undefined {
  switch (part.script) {
    case 'hangul':
      return plainly(sameScriptHead(words, last, part))
    case 'han':
    case 'kana': {
      const found = hanjaHead(words, part.text)
      if (found === undefined) return undefined
      const head: Head = { start: found.start, end: found.end, by: 'hanja', confidence: found.confidence }
      return part.lang === 'ko-Hani' ? { head, lang: found.lang } : { head }
    }
    case 'latin': {
      if (isFormula(part.text)) {
        const named = formulaHead(words, part.text)
        if (named !== undefined || part.text.length <= 2) return plainly(named)
      }
      if (isLetter(part.text)) {
        return isSpelledOut(last.text, part.text) ? plainly(wordHead(last, 'sound', 'high')) : undefined
      }
      return plainly(isAcronym(part.text) ? acronymHead(words, part.text) : phraseHead(words, part.text))
    }
    default:
      // 유의 수준(α): a symbol, no name.
      if (part.text.length < 2) return undefined
      return plainly(countedHead(words, part.text))
  }
}

function latinWordsHead(words: readonly Word[], part: Part): Head | undefined {
  if (part.script !== 'latin') return latinHead(words, part.text)
  if (isAcronym(part.text)) return initialsHead(words, part.text)
  // 생성형 AI(Generative AI): Latin in the head, Hangul before it.
  const before = words[words.length - 2]
  if (before === undefined || scriptOfName(before.text) !== 'hangul') return undefined
  const found = phraseHead(words, part.text)
  return found !== undefined && found.by !== 'run' && found.start <= before.start ? found : undefined
}

/** A short form in Hangul (과기정통부), or another spelling with Latin letters in it (에스케이텔레콤, SK텔레콤). */
function sameScriptHead(words: readonly Word[], last: Word, part: Part): Head | undefined {
  if (/[A-Za-z]/.test(part.text)) {
    return soundsAlike(last.text, part.text) > 0 ? wordHead(last, 'sound', 'high') : undefined
  }
  return contractedHead(words, part.text, part.alias) ?? (part.alias ? aliasHead(words, part.text) : undefined)
}

/** What is called by a name that its letters do not give: the last word, with the list that it closes (시장·군수). */
function aliasHead(words: readonly Word[], alias: string): Head {
  let index = words.length - 1
  while (index > 0 && words[index - 1]!.after === '·') index--
  // 디지털포용 기본계획(이하 “기본계획”): a name for later use is shorter than what it stands for.
  while (words[words.length - 1]!.text === alias && goesOn(words, index)) index--
  return { start: words[index]!.start, end: words[words.length - 1]!.end, by: 'run', confidence: 'medium' }
}

/** Nothing is known of the script: as many bare nouns as the part has words. */
function countedHead(words: readonly Word[], part: string): Head | undefined {
  const count = part.split(/\s+/).length
  const last = words[words.length - 1]!
  let index = words.length - 1
  if (!isBareNoun(last.text)) return undefined
  while (index > 0 && words.length - index < count) {
    const before = words[index - 1]!
    if (before.after !== ' ' || !isBareNoun(before.text)) break
    index--
  }
  const confidence = words.length - index === count ? 'medium' : 'low'
  return { start: words[index]!.start, end: last.end, by: 'run', confidence }
}

function wordHead(word: Word, by: Head['by'], confidence: Head['confidence']): Head {
  return { start: word.start, end: word.end, by, confidence }
}

function plainly(head: Head | undefined): PartHead | undefined {
  return head === undefined ? undefined : { head }
}

/** Whether what is written in Latin letters before a bracket is only a figure with its unit, or a number: 40L, 부록 Ⅱ. */
function namesNothing(word: string): boolean {
  return /^[Ⅰ-ⅿ]+$/.test(word) || (/^\d/.test(word) && noteClass(word) === 'measure')
}

function isLetter(text: string): boolean {
  return /^[A-Za-z]$/.test(text)
}
