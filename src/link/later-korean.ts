import { hasKoreanName } from '../model/designation.ts'
import { boundAfter } from '../text/boundary.ts'
import { isSyllable } from '../text/hangul.ts'
import { spanAt } from '../text/span.ts'
import { type Anchor, anchorsBy, type Later, type LaterScene } from './anchors.ts'
import { hangulSurname } from './surnames.ts'
import { KOREAN_TITLES } from './titles.ts'

const LONGEST_FIRST = [...KOREAN_TITLES].sort((a, b) => b.length - a.length)

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
  const lead = `${surname} `
  for (let at = text.indexOf(lead); at >= 0; at = text.indexOf(lead, at + 1)) {
    if (isSyllable(text.charCodeAt(at - 1))) continue
    const from = at + lead.length
    const title = LONGEST_FIRST.find(
      (word) => text.startsWith(word, from) && boundAfter(text, from, from + word.length) !== undefined,
    )
    if (title === undefined) continue
    const folded = { start: at, end: from + title.length }
    if (spanAt(scene.taken, folded) !== undefined) continue
    const fitting = group.filter((anchor) => anchor.first < at && holdsTitle(scene, anchor, title))
    if (fitting.length === 1) later.push({ folded, sense: fitting[0]!.sense })
  }
  return later
}

/** The title is one of the person's offices, or stands beside the first full mention. */
function holdsTitle(scene: LaterScene, anchor: Anchor, title: string): boolean {
  if ((anchor.entry.offices ?? []).some((office) => office.ko?.endsWith(title) === true)) return true
  return scene.folded.text
    .slice(anchor.first, anchor.first + 40)
    .split(/[\n.,]/)[0]!
    .includes(title)
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
