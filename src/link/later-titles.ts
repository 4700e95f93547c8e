import { inForce } from '../model/period.ts'
import { boundAfter } from '../text/boundary.ts'
import type { Anchor, LaterScene } from './anchors.ts'
import { skipBracket } from './beside.ts'
import { KOREAN_TITLES } from './titles.ts'

const TITLES = [...new Set([...KOREAN_TITLES, '후보자', 'CEO', 'CTO', 'CFO', 'COO', 'CSO'])].sort(
  (a, b) => b.length - a.length,
)
/** Longer titles that are said shorter after a surname: 국무총리 is 총리, 부총리 is not. */
const SHORTER: Readonly<Record<string, readonly string[]>> = {
  국무총리: ['총리'],
  도지사: ['지사'],
  사무총장: ['총장'],
  연구소장: ['소장'],
  상임위원: ['위원'],
  최고위원: ['위원'],
}
/** Titles that only one person holds: nobody else of the surname is meant. */
export const SINGULAR_TITLES: readonly string[] = ['대통령', '총리', '부총리', '국무총리']
/** Words of a title phrase before the title itself: 재정경제부 장관 겸, 삼성전자, 전. */
const MOST_WORDS = 7
const LEAD = /^(?:(?:전|현|전임|신임) )?(?:제?\d)?/

/** A title at `from` of a folded text with what may lead it (전, 제2): where it ends, and its own word. */
export function titleAt(
  text: string,
  from: number,
  titles: readonly string[] = TITLES,
): { end: number; word: string } | undefined {
  const start = from + LEAD.exec(text.slice(from, from + 8))![0].length
  const word = titles.find(
    (title) => text.startsWith(title, start) && boundAfter(text, start, start + title.length) !== undefined,
  )
  return word === undefined ? undefined : { end: start + word.length, word }
}

/**
 * The title words that stand with a full name: `구윤철(Koo Yun-cheol) 부총리 겸 재정경제부 장관이` has 부총리 and 장관.
 * The phrase ends with the first particle or mark.
 */
export function titlesBeside(text: string, nameEnd: number): string[] {
  const found: string[] = []
  let at = skipBracket(text, nameEnd)
  for (let words = 0; words < MOST_WORDS && at > nameEnd - 1; words++) {
    let end = at
    while (end < text.length && /[가-힣A-Za-z0-9·&]/.test(text[end]!)) end++
    if (end === at) break
    const title = lastTitle(text, at, end)
    if (title !== undefined) found.push(title.word)
    const goesOn = title === undefined ? !endsPhrase(text, at, end) : title.end === end
    if (!goesOn) break
    at = skipBracket(text, end)
    if (at === end) break
  }
  return found
}

/** The longest title that ends a word, particle aside, and where it ends: 과기정통부장관은 has 장관. */
function lastTitle(text: string, start: number, end: number): { word: string; end: number } | undefined {
  for (let at = start; at < end; at++) {
    for (const word of TITLES) {
      const stop = at + word.length
      if (stop > end || !text.startsWith(word, at)) continue
      if (stop === end || boundAfter(text, at, stop) !== undefined) return { word, end: stop }
    }
  }
  return undefined
}

/** True where a word that is no title ends the noun phrase: it bears a particle (삼성전자의, 서울에서). */
function endsPhrase(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end)
  return word.length > 2 && /(?:[은는을를의에]|에서|에게|으로|[이가과와])$/.test(word) && !/[국증]가$/.test(word)
}

/** True when a person who bears `borne` may be called by `title`: the same, or one said shorter. */
export function isCalled(borne: string, title: string): boolean {
  if (borne === title) return true
  return SHORTER[borne]?.includes(title) === true
}

/** True when a person holds an office whose Korean title ends in `title`, at the scene's date. */
export function holdsTitle(scene: LaterScene, { entry }: Anchor, title: string): boolean {
  return (entry.offices ?? []).some((office) => {
    if (office.ko === undefined || !inForce(office, scene.date)) return false
    const borne = TITLES.find((word) => office.ko!.endsWith(word))
    return borne !== undefined && (isCalled(borne, title) || office.ko === title)
  })
}
