import { hasKoreanName } from '../model/designation.ts'
import { boundAfter } from '../text/boundary.ts'
import { isSyllable } from '../text/hangul.ts'
import { spanAt } from '../text/span.ts'
import { type Anchor, anchorsBy, type Later, type LaterScene } from './anchors.ts'
import { holdsTitle, isCalled, SINGULAR_TITLES, titleAt, titlesBeside } from './later-titles.ts'
import { hangulSurname } from './surnames.ts'

/** Titles that may be written to the surname without a space, and surnames that are prefixes themselves (전대통령). */
const JOINED = ['대통령', '위원장', '장관', '차관', '의원', '회장', '총장', '총리']
const NO_JOINED = new Set(['전', '고', '현', '구', '신', '주', '부', '대', '총'])
/** Surnames that are words before a noun as well: 한 의원 is a lawmaker, 이 장관 this minister, 전 장관 a former one. */
const DETERMINERS = new Set(['한', '이', '전', '현', '고', '구', '신', '주', '양', '모', '온', '단'])
/** What stands before the noun 조 or 이 and not before a name: 그 조 대표. */
const DEMONSTRATIVE = /(?:^|[^가-힣])(?:그|저|각|두|세|네|여러|어느|모든|다른) $/
/** How many syllables a full name has beside its title. */
const LEAST_NAME = 3
const LONGEST_NAME = 4

/** Surname and title of a Korean person (`류 차관`, `이 대통령`), the last name of a foreign one (`올트먼은`). */
export function laterHangul(scene: LaterScene): Later[] {
  const people = scene.anchors.filter((anchor) => anchor.entry.kind === 'person')
  const surnameOf = (anchor: Anchor): string | undefined => hangulSurname(anchor.entry, hangulName(anchor))
  const korean = anchorsBy(
    people.filter((anchor) => hasKoreanName(anchor.entry)),
    surnameOf,
  )
  const foreign = anchorsBy(
    people.filter((anchor) => !hasKoreanName(anchor.entry)),
    surnameOf,
  )
  return [
    ...[...korean].flatMap(([surname, group]) => titled(scene, surname, group)),
    // 올트먼 stands alone, 황 asks for a title
    ...[...foreign].flatMap(([surname, group]) =>
      surname.length === 1 ? titled(scene, surname, group) : bare(scene, surname, group),
    ),
  ]
}

function hangulName(anchor: Anchor): string {
  if (anchor.sense.term.lang === 'ko') return anchor.sense.term.text
  return anchor.entry.terms.find((term) => term.lang === 'ko')?.text ?? ''
}

function titled(scene: LaterScene, surname: string, group: readonly Anchor[]): Later[] {
  const { text } = scene.folded
  const later: Later[] = []
  for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + 1)) {
    if (isSyllable(text.charCodeAt(at - 1))) continue
    const end = at + surname.length
    const spaced = text[end] === ' '
    if (!spaced && NO_JOINED.has(surname)) continue
    const title = spaced ? titleAt(text, end + 1) : titleAt(text, end, JOINED)
    if (title === undefined || (!spaced && title.end !== end + title.word.length)) continue
    const folded = { start: at, end: title.end }
    // these lawmakers, not lawmaker Lee: 이 의원들
    if (text.startsWith('들', folded.end) || DEMONSTRATIVE.test(text.slice(Math.max(0, at - 4), at))) continue
    if (spanAt(scene.taken, folded) !== undefined) continue
    const earlier = group.filter((anchor) => anchor.first < at)
    const fitting = holdersOf(scene, earlier, surname, title.word, at)
    if (fitting.length === 1 && !hasStranger(scene, surname, title.word, at))
      later.push({ folded, sense: fitting[0]!.sense })
  }
  return later
}

/** Those beside one of whose full mentions the title stands; where it stands beside none, those who hold it. */
function holdersOf(
  scene: LaterScene,
  anchors: readonly Anchor[],
  surname: string,
  title: string,
  before: number,
): readonly Anchor[] {
  const beside = anchors.filter((anchor) =>
    anchor.places.some(
      (place) =>
        place.start < before && titlesBeside(scene.folded.text, place.end).some((borne) => isCalled(borne, title)),
    ),
  )
  if (beside.length > 0) return beside
  if (DETERMINERS.has(surname) && !SINGULAR_TITLES.includes(title)) return []
  return anchors.filter((anchor) => holdsTitle(scene, anchor, title))
}

/** Somebody else of the surname and title is named before: 류아무개 차관. */
function hasStranger(scene: LaterScene, surname: string, title: string, before: number): boolean {
  const { text } = scene.folded
  for (let at = text.indexOf(` ${title}`); at >= 0 && at < before; at = text.indexOf(` ${title}`, at + 1)) {
    let start = at
    while (isSyllable(text.charCodeAt(start - 1))) start--
    const long = at - start >= LEAST_NAME && at - start <= LONGEST_NAME
    if (long && text.startsWith(surname, start) && spanAt(scene.taken, { start, end: at }) === undefined) return true
  }
  return false
}

function bare(scene: LaterScene, surname: string, group: readonly Anchor[]): Later[] {
  const { text } = scene.folded
  const later: Later[] = []
  for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + surname.length)) {
    const folded = { start: at, end: at + surname.length }
    if (isSyllable(text.charCodeAt(at - 1)) || spanAt(scene.taken, folded) !== undefined) continue
    const boundary = boundAfter(text, folded.start, folded.end)
    // 저커버그식 is no Zuckerberg, 머스크 측 and 머스크측 are
    if (boundary === undefined || (boundary.code === 'suffix' && !text.startsWith('측', folded.end))) continue
    const fitting = group.filter((anchor) => anchor.first < at)
    if (fitting.length === 1) later.push({ folded, sense: fitting[0]!.sense })
  }
  return later
}
