import type { Kind } from '../model/entry.ts'
import { looksLikePerson } from './person.ts'

/** What a mined pair seems to name, and the words that say so. */
export interface KindGuess {
  readonly kind: Kind
  readonly evidence: readonly string[]
}

/** In order: the first ending that fits decides. */
const ENDINGS: readonly (readonly [Kind, RegExp])[] = [
  ['law', /(?:법|법률|시행령|시행규칙|조례|헌법|협약|협정|조약)$/u],
  ['role', /(?:최고경영자|책임자|장관|차관|총리|대통령|위원장|비서관|보좌관|대변인)$/u],
  ['programme', /(?:사업|프로그램|프로젝트|계획|전략|이니셔티브|캠페인|인증제?)$/u],
  [
    'organization',
    /(?:부|처|청|원|회|국|단|위원회|공사|공단|재단|은행|대학|대학교|병원|협회|학회|연구소|기구|기금|연합|연맹|본부|센터|그룹|재판소|법원|경찰|검찰|군|노조|당)$/u,
  ],
  ['place', /(?:시|도|군|구|읍|면|동|산|강|섬|해|반도|해협|공항|역|현|성)$/u],
]
const ENGLISH: readonly (readonly [Kind, RegExp])[] = [
  ['law', /\b(?:Act|Law|Code|Constitution|Decree|Ordinance|Treaty|Convention|Agreement|Protocol)\b/],
  ['role', /\b(?:Officer|Minister|President|Secretary|Advis[eo]r|Commissioner)\b/],
  ['programme', /\b(?:Program(?:me)?|Project|Initiative|Plan|Strategy|Campaign)\b/],
  [
    'organization',
    /\b(?:Ministry|Department|Agency|Commission|Committee|Council|Institute|Institution|University|College|Hospital|Bank|Fund|Corp|Inc|Ltd|Co|Company|Group|Association|Society|Foundation|Federation|Union|Organi[sz]ation|Office|Bureau|Service|Administration|Authority|Center|Centre|Court|Party|Police|Board|Force|Alliance)\b/,
  ],
  ['place', /\b(?:City|Province|County|District|Mount|Island|River|Bay|Strait|Peninsula|Airport|Station|Sea)\b/],
]

/** Guesses the kind of a pair from its forms and the offices seen beside it. */
export function guessKind(korean: string, other: string, offices: readonly string[]): KindGuess {
  const english = guessBy(ENGLISH, other)
  if (english !== undefined) return english
  const latinName = /^\p{Lu}[\p{L}.'’-]*(?: (?:(?:van|von|de|der|la|bin|al) ){0,2}\p{Lu}[\p{L}.'’-]*){1,3}$/u.test(
    other,
  )
  const hanjaName = /^\p{Script=Han}{2,4}$/u.test(other) && !/\s/.test(korean)
  if (latinName || hanjaName) {
    if (looksLikePerson(korean)) return { kind: 'person', evidence: [korean, ...offices] }
    if (offices.length > 0) return { kind: 'person', evidence: offices }
  }
  return guessBy(ENDINGS, korean) ?? { kind: 'term', evidence: [] }
}

function guessBy(words: typeof ENGLISH, name: string): KindGuess | undefined {
  for (const [kind, pattern] of words) {
    const found = pattern.exec(name)
    if (found !== null) return { kind, evidence: [found[0]] }
  }
  return undefined
}
