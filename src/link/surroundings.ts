import type { Found } from '../mention/find.ts'
import { boundAfter } from '../text/boundary.ts'
import { skipBracket } from './beside.ts'
import { type Scene, sentenceText } from './scene.ts'

const words = (text: string): string[] => text.split(' ')

/** Nouns that a place has, as they follow its name. */
const OF_PLACE = words(
  '지역 일대 인근 출신 주민 도심 시가지 해역 앞바다 나들목 휴게소 터미널 신도시 산업단지 산단 공항 국제공항 캠퍼스 공장 사업장 ' +
    '경찰서 소방서 보건소 세무서 우체국 교도소 교육지원청 종합운동장 전통시장 중앙시장 산불 화재 참사 축제 ' +
    '북부 남부 동부 서부 중부 정부 대통령 총리 외무장관 국경 총선 대선 군부 반군 교민 대사관 대표팀',
)
/** Nouns that a company, party or school has. */
const OF_BODY = words(
  '주가 주식 주주 주주총회 주총 노조 노동조합 사측 본사 사옥 공장 이사회 경영진 임직원 계열사 자회사 협력사 지분 최대주주 그룹 관계자 창업자 창업주 ' +
    '매출 실적 영업이익 시가총액 대리점 앱 총학생회 캠퍼스 병원 의료원 의대 법대 공대 로스쿨 재학생 동문 출신 타선 투수 팬 구단 당사 당원 측',
)
/** Those of them that only a body has, so that 의 may part them: 이름의 주가. */
const ONLY_OF_BODY = words(
  '주가 주식 노조 본사 사옥 이사회 경영진 임직원 계열사 자회사 지분 최대주주 창업자 창업주 최고경영자 영업이익 시가총액 전기차 신차',
)
/** Words that say which, how much, or what sort, before the very same nouns: 우리 공장, 고령 주민. */
const SAYS_WHICH: ReadonlySet<string> = new Set(
  words(
    '우리 하나 다음 이상 이하 대상 전체 전국 일부 모든 나라 국민 시민 고령 이주 장수 자유 예비 기존 해당 정부 매일 제일',
  ),
)
/** Cities that are planets too. */
const PLANETS: ReadonlySet<string> = new Set(words('화성 수성'))

/** What happens at a place or stands there, after its name: from its particle on. */
const AT_PLACE =
  /^(?:의 한 (?:\S{1,8} )?(?:식당|호텔|공장|아파트|병원|학교|초등학교|중학교|고등학교|창고|물류창고|도로|주택|농장|카페|마을|상가|빌라|펜션|주유소|야산)|에 (?:본사|공장)를? |에 (?:위치한|거주하는|사는)|[을를] 찾은 (?:관광객|방문객|여행객)|[와과] \S+[을를] (?:잇|오가)는)/
/** What is done with a place of the earth. */
const TO_PLACE =
  /^(?:[을를] (?:방문|출발|경유|강타)|으?로 (?:가는|이사|귀농|귀촌|출국|떠나|떠났)|에 (?:도착|입국|상륙|체류)|에(?:는|도)? (?!맞|따|관|대)(?:\S+ ){0,1}(?:들어서|들어선|들어섰|문을 열|문 연|짓는|짓기로|살던|살고|머물|눈이|비가|폭설|폭우|호우|대설|한파))/
/** What is done with a body, or what it does, right after its name. */
const WITH_BODY =
  /^(?:에 (?:과징금|벌금|시정명령|입사|납품|합격|입학|재학)|[을를] (?:상대로|인수|고발|고소|제소|졸업)|[이가] (?:운영하는|출시한|인수한|개발한|생산하는)|에서 (?:퇴사|해고|근무))/
/** What is done with a country or a club in a match. */
const IN_MATCH = /^[을를] (?:\S+ ){0,3}(?:이겼|이기고|꺾|제압|완파|눌렀|누르고)/
/** What a body has or makes, soon after it is named as what the sentence is about. */
const ITS_BUSINESS =
  /^[은는이가] (?:\S+ ){0,3}(?:본사|공장|매출|영업이익|신제품|신차|자회사|계열사|지분|사옥|임직원|분기)(?:[을를이가은는의에]|에서)? /
/** A sum of money or a number of cars, of which a body is the subject. */
const WITH_SUM = /^[은는이가] (?:\S+ ){0,4}\d\S*(?:억|조|만) ?(?:원|달러|대)/
/** What a body has in a place. */
const ITS_SITES = words('공장 본사 사업장 지점 법인 캠퍼스 사옥 매장 연구소')
/** What a body does to let the world know, at the end of a sentence. */
const ANNOUNCED =
  /(?:밝혔|발표했|출시했|선보였|공시했|인수했|설립했|체결했|내놓았|내놨|설명했|해명했)다[.!]?['"”’]?\s*$/
/** Somebody else who may have said it. */
const SPEAKER =
  /(?:그|그녀|장관|대통령|의원|대표|위원장|관계자|교수|총리|회장|사장|씨|측|부|원|청|처|회|사|위)[은는이가] /
/** What a phrase may begin after: a particle, an ending, a sign, a day. */
const EDGE =
  /(?:^|[은는이가을를의도에서로며고다와과]|[,.:;'"“‘·…\])]|\d[일월년]|지난해|올해|최근|오늘|어제|이날|전날|당시|현재|한편|그러나|또)$/

/**
 * True when the words around a Korean name go with what it names and hardly with the ordinary word that is spelled the
 * same: `이름 주가`, `이름의 한 아파트`, `이름은 … 발표했다`. The phrase must begin with the name (조사 대상 공장).
 */
export function goesWith(scene: Scene, found: Found, kind: 'organization' | 'place'): boolean {
  const { text } = scene
  const { start, end } = found.folded
  const { particle, title } = found.boundary
  if (title !== undefined || !beginsPhrase(text, start)) return false
  const { free } = scene.neighbours
  const form = text.slice(start, end)
  const isWhich = SAYS_WHICH.has(form)
  if (particle === undefined) {
    const after = skipBracket(text, end)
    if (kind === 'place' && (isDateline(text, found) || isBetweenPlaces(scene, found))) return true
    if (text[after - 1] !== ' ' || isWhich) return false
    const next = free.starts.get(after)
    if (isPlace(next)) {
      const at = skipBracket(text, next.folded.end)
      return kind === 'place' || ITS_SITES.some((noun) => isWordAt(text, at, noun))
    }
    return (kind === 'place' ? OF_PLACE : OF_BODY).some((noun) => isWordAt(text, after, noun))
  }
  const from = particle.span.start
  const rest = text.slice(from, from + 60).replace(/\([^()]*\)/g, '')
  if (isWhich && kind === 'organization') return false
  if (IN_MATCH.test(rest)) return true
  if (kind === 'place') return AT_PLACE.test(rest) || (!PLANETS.has(form) && TO_PLACE.test(rest))
  if (rest.startsWith('의 ')) return ONLY_OF_BODY.some((noun) => isWordAt(text, from + 2, noun))
  return (
    [WITH_BODY, ITS_BUSINESS, WITH_SUM].some((pattern) => pattern.test(rest)) ||
    (/^[은는] /.test(rest) && hasAnnounced(scene, found))
  )
}

/** The place that a report begins with: (이름=통신사). */
function isDateline(text: string, { folded }: Found): boolean {
  return /[([]/.test(text[folded.start - 1] ?? '') && text[folded.end] === '='
}

/** Two places in a list vouch for each other, even where both are ordinary words. */
function isBetweenPlaces({ text, neighbours }: Scene, { folded }: Found): boolean {
  const { starts, ends } = neighbours.bodies
  const next = starts.get(skipBracket(text, folded.end, false) + 1)
  if (isPlace(next) && text[next.folded.start - 1] === '·') return true
  const before = ends.get(folded.start - 1)
  return isPlace(before) && text[folded.start - 1] === '·'
}

function isPlace(found: Found | undefined): found is Found {
  return found?.candidates.some(({ entry }) => entry.kind === 'place') === true
}

function beginsPhrase(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 80), start).replace(/\([^()]*\)/g, '')
  return EDGE.test(before.slice(before.lastIndexOf('\n') + 1).trimEnd())
}

function hasAnnounced(scene: Scene, { folded }: Found): boolean {
  const sentence = sentenceText(scene, folded.start)
  const at = sentence.indexOf(scene.text.slice(folded.start, folded.end))
  const plain = sentence.slice(at + folded.end - folded.start).replace(/\([^()]*\)/g, '')
  return ANNOUNCED.test(plain) && !SPEAKER.test(plain)
}

function isWordAt(text: string, at: number, word: string): boolean {
  return text.startsWith(word, at) && boundAfter(text, at, at + word.length) !== undefined
}
