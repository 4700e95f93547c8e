import type { Candidate, Found } from '../mention/find.ts'
import { boundAfter } from '../text/boundary.ts'
import type { Scene } from './scene.ts'
import { sentenceText } from './scene.ts'
import { KOREAN_CALLINGS, KOREAN_TITLES } from './titles.ts'

/** Forms of address and honour, beside offices and callings. */
const ADDRESSES = ['씨', '여사', '선생', '선생님', '장군', '대왕', '열사', '의사', '신부', '목사', '스님', '화백']
/** Callings that stand before the name as well: 소설가 한강. */
const FORERUNNERS = [
  '시인',
  '소설가',
  '작가',
  '화가',
  '배우',
  '가수',
  '감독',
  '선수',
  '기자',
  '변호사',
  '성우',
  '아나운서',
]
const AFTER_PERSON = [...KOREAN_TITLES, ...KOREAN_CALLINGS, ...ADDRESSES]
/** Whose titles a body gives; a plain calling after a noun says nothing (고대 시인). */
const AFTER_BODY = KOREAN_TITLES
const LONGEST_BRACKET = 60

/**
 * Tells a name from the ordinary word that is spelled the same: a title or calling stands beside it (이상 시인, 시인 이상,
 * 메타 대표), or an acronym's capitals stand among small letters (WHO). Says nothing of who is meant.
 */
export function nameSign(scene: Scene, found: Found, candidate: Candidate): 'title' | 'case' | undefined {
  const { start, end } = found.folded
  const { kind } = candidate.entry
  const form = scene.text.slice(start, end)
  if (/^[A-Z]+$/.test(form)) return hasSmallLetters(sentenceText(scene, start)) ? 'case' : undefined
  if (kind !== 'person' && kind !== 'organization') return undefined
  if (hasTitle(scene.text, found)) return 'title'
  const followers = kind === 'person' ? AFTER_PERSON : AFTER_BODY
  if (followers.some((word) => follows(scene.text, end, word))) return 'title'
  return kind === 'person' && FORERUNNERS.some((word) => precedes(scene.text, start, word)) ? 'title' : undefined
}

/** True when a title is attached; 장 alone rather makes another word of a noun (위원 + 장, 초청 + 장). */
function hasTitle(text: string, { boundary }: Found): boolean {
  const title = boundary.code === 'title' ? boundary.title : undefined
  return title !== undefined && text.slice(title.start, title.end) !== '장'
}

/** Brackets aside, as a gloss must not change what is decided. */
function hasSmallLetters(sentence: string): boolean {
  return /[a-z가-힣]/.test(sentence.replace(/\([^()]*\)/g, ''))
}

function follows(text: string, end: number, word: string): boolean {
  const at = skipBracket(text, end)
  return at > end && text.startsWith(word, at) && boundAfter(text, at, at + word.length) !== undefined
}

/** Where the next word begins: after a bracket, which may be a gloss, and a space. */
export function skipBracket(text: string, end: number): number {
  let at = end
  if (text[at] === '(') {
    const close = text.indexOf(')', at)
    if (close > 0 && close - at < LONGEST_BRACKET) at = close + 1
  }
  return text[at] === ' ' ? at + 1 : at
}

function precedes(text: string, start: number, word: string): boolean {
  const at = start - 1 - word.length
  return text[start - 1] === ' ' && at >= 0 && text.startsWith(word, at) && !/[가-힣]/.test(text[at - 1] ?? ' ')
}
