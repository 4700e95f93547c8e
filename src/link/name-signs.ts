import type { Candidate, Found } from '../mention/find.ts'
import { boundAfter } from '../text/boundary.ts'
import { callingAfter, isListed } from './beside.ts'
import { type Scene, sentenceText } from './scene.ts'
import { goesWith } from './surroundings.ts'
import { FORERUNNERS, KOREAN_CALLINGS, KOREAN_TITLES } from './titles.ts'

const words = (text: string): string[] => text.split(' ')
const LONGEST_WORD = 20

/** Forms of address and honour, beside offices and callings. */
const ADDRESSES = words('씨 여사 선생 선생님 장군 대왕 열사 의사 신부 목사 스님 화백')
const AFTER_PERSON: readonly string[] = [...KOREAN_TITLES, ...KOREAN_CALLINGS, ...ADDRESSES]
/** Titles that a body gives. A plain calling after a noun says nothing (고대 시인), nor does what is no office only (바로 시장). */
const AFTER_BODY: readonly string[] = words(
  '대표 대표이사 공동대표 회장 부회장 사장 부사장 이사장 전무 상무 의장 총재 총장 최고경영자 최고전략책임자 최고기술책임자 ' +
    '사무총장 대변인 교수 장관 차관 의원 위원장 원내대표 최고위원',
)
/** What follows the name of a place. */
const AFTER_PLACE: readonly string[] = words(
  '시내 시민 시청 시의회 시의원 부시장 군청 군민 군의회 군의원 군수 부군수 구청 구민 구의회 구청장 도민 도의회 읍내 앞바다 나들목',
)
/** Where a city or a county stands after its province, the province is known. */
const PROVINCES: ReadonlySet<string> = new Set(
  words(
    '경기 강원 충북 충남 전북 전남 경북 경남 제주 경기도 강원도 충청북도 충청남도 전라북도 전라남도 경상북도 경상남도 서울 부산 대구 인천 광주 대전 울산',
  ),
)
/** Nouns that are a title's own: 신임 장관 and 담당 검사 name nobody. */
const BEFORE_TITLES: ReadonlySet<string> = new Set(
  words(
    '신임 전임 후임 현직 전직 차기 공동 임시 수석 선임 책임 주임 담당 전담 지도 초대 역대 당시 해당 명예 상임 총괄 대표 특별 초빙 겸임 객원 전문 ' +
      '협회 회사 그룹 조합 재단 기업 은행 대학 학교 병원 학회 위원 이사 감사 부장 여성 남성 청년 원로 중견 신인 유명 동료 선배 후배 일부 다른 여러 모든',
  ),
)
/** What may be written to an ordinary word without a space and leaves it a name; other titles make compounds: 선거위원. */
const ATTACHED: readonly string[] = words('씨 님 의원 장관 차관 총리 대통령 대왕 선생 장군 여사 교수 박사')

/**
 * Tells a name from the ordinary word that is spelled the same: a title or calling stands beside it (이상 시인, 시인 이상,
 * 메타 대표), a name of its kind in a list (여주와 이천), its province before it, 에서 after a place, what places
 * or bodies have or do (`link/surroundings.ts`), or an acronym's capitals stand among small
 * letters (WHO). Says nothing of who is meant.
 */
export function nameSign(
  scene: Scene,
  found: Found,
  candidate: Candidate,
): 'title' | 'case' | 'co-mention' | 'boundary' | undefined {
  const { text, neighbours } = scene
  const { start, end } = found.folded
  const { entry, term } = candidate
  const { kind } = entry
  const form = text.slice(start, end)
  if (/^[A-Z]+$/.test(form)) {
    return hasSmallLetters(sentenceText(scene, start)) ? 'case' : undefined
  }
  if (kind !== 'person' && kind !== 'organization' && kind !== 'place') return undefined
  const isTitle = BEFORE_TITLES.has(form) || AFTER_PERSON.includes(form)
  if (!isTitle && isListed(neighbours, found, kind)) return 'co-mention'
  const before = wordBefore(text, start)
  if (kind === 'place' && PROVINCES.has(before) && !PROVINCES.has(form)) return 'co-mention'
  if (isTitle) return undefined
  if (kind === 'place' && (term.guard ?? entry.guard) === undefined && !PROVINCES.has(form) && isWhere(scene, found)) {
    return 'boundary'
  }
  if (kind !== 'person' && goesWith(scene, found, kind)) return 'boundary'
  if (kind === 'person' && FORERUNNERS.includes(before)) return 'title'
  const calling = callingAfter(neighbours, found)
  if (calling === undefined) return undefined
  const attached = calling.start === end
  if (attached && kind !== 'person') return undefined
  const titles = attached ? ATTACHED : kind === 'person' ? AFTER_PERSON : kind === 'place' ? AFTER_PLACE : AFTER_BODY
  return titles.some((title) => isWordAt(text, calling.last, title)) ? 'title' : undefined
}

/** True for a place where something happens: 이름에서. */
function isWhere({ text }: Scene, { boundary }: Found): boolean {
  return boundary.particle !== undefined && text.startsWith('에서', boundary.particle.span.start)
}

function isWordAt(text: string, at: number, word: string): boolean {
  return text.startsWith(word, at) && boundAfter(text, at, at + word.length) !== undefined
}

function wordBefore(text: string, start: number): string {
  return text[start - 1] === ' ' ? /[^\s.,()]*$/.exec(text.slice(Math.max(0, start - LONGEST_WORD), start - 1))![0] : ''
}

/** Brackets aside, as a gloss must not change what is decided. */
function hasSmallLetters(sentence: string): boolean {
  return /[a-z가-힣]/.test(sentence.replace(/\([^()]*\)/g, ''))
}
