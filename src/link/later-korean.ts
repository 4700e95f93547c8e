import { hasKoreanName } from '../model/designation.ts'
import { inForce } from '../model/period.ts'
import { boundAfter } from '../text/boundary.ts'
import { isSyllable } from '../text/hangul.ts'
import { spanAt } from '../text/span.ts'
import { type Anchor, anchorsBy, type Later, type LaterScene } from './anchors.ts'
import { hangulSurname } from './surnames.ts'
import { KOREAN_TITLES } from './titles.ts'

const TITLES = [...KOREAN_TITLES, 'CEO', 'CTO', 'CFO', 'COO', 'CSO']
/** Titles that may be written to the surname without a space, and surnames that are prefixes themselves (전대통령). */
const JOINED = ['대통령', '위원장', '장관', '차관', '의원', '회장', '총장', '총리']
const NO_JOINED = new Set(['전', '고', '현', '구', '신', '주', '부', '대', '총'])
/** How far behind a full name its title may stand, and how many syllables a name has beside one. */
const BESIDE = 40
const LEAST_NAME = 3
const LONGEST_NAME = 4
const LONGEST_FIRST = [...new Set(TITLES)].sort((a, b) => b.length - a.length)

/** Surname and title of a Korean person (`류 차관`, `이 대통령`), the last name of a foreign one (`올트먼은`). */
export function laterHangul(scene: LaterScene): Later[] {
  const people = scene.anchors.filter((anchor) => anchor.entry.kind === 'person')
  const korean = anchorsBy(
    people.filter((anchor) => hasKoreanName(anchor.entry)),
    (anchor) => hangulSurname(anchor.entry, hangulName(anchor)),
  )
  const foreign = anchorsBy(
    people.filter((anchor) => !hasKoreanName(anchor.entry)),
    (anchor) => hangulSurname(anchor.entry, hangulName(anchor)),
  )
  return [
    ...[...korean].flatMap(([surname, group]) => titled(scene, surname, group)),
    // 올트먼 stands alone, 황 asks for a title
    ...[...foreign].flatMap(([surname, group]) => (surname.length === 1 ? titled(scene, surname, group) : [])),
    ...[...foreign].flatMap(([surname, group]) => bare(scene, surname, group)),
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
    const spaced = text[at + surname.length] === ' '
    if (!spaced && NO_JOINED.has(surname)) continue
    const from = at + surname.length + (spaced ? 1 : 0)
    const title = (spaced ? LONGEST_FIRST : JOINED).find(
      (word) => text.startsWith(word, from) && boundAfter(text, from, from + word.length) !== undefined,
    )
    if (title === undefined) continue
    const folded = { start: at, end: from + title.length }
    // these lawmakers, not lawmaker Lee: 이 의원들
    if (text.startsWith('들', folded.end)) continue
    if (spanAt(scene.taken, folded) !== undefined) continue
    const fitting = holdersOf(
      scene,
      group.filter((anchor) => anchor.first < at),
      title,
    )
    if (fitting.length === 1 && !hasStranger(scene, surname, title, at))
      later.push({ folded, sense: fitting[0]!.sense })
  }
  return later
}

/** Those beside whose first full mention the title stands; where it stands beside none, those who hold it. */
function holdersOf(scene: LaterScene, anchors: readonly Anchor[], title: string): Anchor[] {
  const beside = anchors.filter((anchor) =>
    scene.folded.text
      .slice(anchor.first, anchor.first + BESIDE)
      .split(/[\n.,]|(?<=[가-힣])[과와] /)[0]!
      .includes(title),
  )
  if (beside.length > 0) return beside
  return anchors.filter((anchor) =>
    (anchor.entry.offices ?? []).some((office) => inForce(office, scene.date) && office.ko?.endsWith(title) === true),
  )
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
  if (surname.length < 2) return later
  for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + surname.length)) {
    const folded = { start: at, end: at + surname.length }
    if (isSyllable(text.charCodeAt(at - 1)) || boundAfter(text, folded.start, folded.end) === undefined) continue
    if (spanAt(scene.taken, folded) !== undefined) continue
    const fitting = group.filter((anchor) => anchor.first < at)
    if (fitting.length === 1) later.push({ folded, sense: fitting[0]!.sense })
  }
  return later
}
