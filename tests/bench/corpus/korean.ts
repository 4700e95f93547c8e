import { anyOf, type Random, weighted, zipfian } from './random.ts'

/** Surnames with their share of the population in tenths of a percent, rounded (census of 2015). */
const SURNAMES =
  '김215 이147 박84 최47 정43 강24 조21 윤21 장20 임17 한15 오15 서15 신15 권14 황14 안14 송14 전11 홍11 유10 고9 문9 양9 손9 배8 백8 허7 남6 심6 노6 하5 곽4 성4 차4 주4 우4 구4 민3 류3 나3 진3 지3 엄3 채3 원3 천2 방2 공2 현2 함2 변2 염2 여2 추2 도2 소2 석2 선2 설2 마1 길1 연1 위1 표1 명1 기1 반1 라1 왕1 금1 옥1 육1 인1 맹1 제1 모1 남궁1 황보1 선우1 독고1'
/** Syllables of given names as they stand first and second, commonest first. */
const FIRST = [
  ...'지민서준영현정재승동성은수진유혜상경도태하윤미용기주시선희종병인창광대철원연규예나소채다가보한건명효세찬두해형강석순우라신',
]
const SECOND = [
  ...'현민영수진호우준희은훈연정아원경빈석윤철미서혁환자숙일주식욱인선규태기용재성지림란순범섭하율나람한솔별권구찬형국관옥라봄',
]
/** Sino-Korean syllables of nouns, commonest first. */
const SINO = [
  ...'정사인기대자지전국공시수부성상장제원동일이도구화학주관산보경조신개생발물행해업소력고통유비과방용의외연분실안중회법여무식가세리반계진선면강운명계체치등변당미심적약양영평표재총호단결추품출투입교급열감판본검설용오송책격독문복서속요직처초합향환활각견규극근금긴난남내년념노능담답당덕도래량련론류률말망매모목민밀박배백벌범벽별병북불빈빙삭살색석손술습승양액야어억언엄역예온완왕욕우웅월위육은음응의임잔잡장저접제족존종좌죄준중증질집차착찬참창채척천철첨청촉촌축충취측층친침쾌타탁탄탈탐태택토특파패편폐포폭풍피필하한할함항핵허험혁현형혜혼홍확황획효후훈휴흉흑흥희',
]
const LOANS =
  '인터넷 데이터 플랫폼 서비스 네트워크 클라우드 소프트웨어 반도체 디지털 콘텐츠 보안 바이오 로봇 게임 모바일 에너지 시스템 프로젝트 글로벌 스타트업'.split(
    ' ',
  )
const NATIVE =
  '사람 나라 바람 하늘 마을 이름 말씀 자리 오늘 내일 우리 모두 가운데 앞 뒤 때 곳 것 뜻 길 일 돈 집 아이 마음'.split(
    ' ',
  )
const PLACES =
  '한국 서울 부산 대구 인천 광주 대전 울산 세종 경기 강원 충북 충남 전북 전남 경북 경남 제주 수원 성남 고양 용인 청주 천안 전주 포항 창원 김해 미국 중국 일본 유럽 독일 영국 프랑스 아시아'.split(
    ' ',
  )
const BODIES =
  '진흥원 협회 연구원 공사 위원회 재단 대학교 센터 본부 공단 연합회 학회 조합 은행 병원 기술원 개발원 교육청 경찰청 노동조합 박물관 평가원 관리원 그룹 전자 증권 보험 건설 화학 통신'.split(
    ' ',
  )
const TITLES = '장관 차관 대표 위원장 의원 교수 원장 사장 회장 대변인 씨 기자 국장 본부장 연구원'.split(' ')
const PARTICLES = '은 는 이 가 을 를 의 에 에서 와 과 로 으로 도 만 에게 까지 부터 보다 에는 에서는 이라고 라며'.split(
  ' ',
)
const PREDICATES =
  '밝혔다 말했다 전했다 설명했다 강조했다 발표했다 지적했다 추진한다 나섰다 열렸다 늘었다 줄었다 마련했다 검토하고 있다 예정이다 것으로 보인다 기대된다 이어졌다 맡았다 참석했다 합의했다 요청했다 내놓았다 진행됐다 확인됐다 제기됐다 시작했다 마쳤다 계획이다 알려졌다'
    .split(' 있다 ')
    .join('_있다 ')
    .split(' ')
    .map((predicate) => predicate.replaceAll('_', ' '))
const LINKS =
  '또 이에 따라 한편 특히 이날 지난달 올해 내년 최근 앞서 다만 그러나 이어 현재 함께 위해 대해 통해 관련해 대한 위한 따른 새로운 주요 모든 같은 다른'.split(
    ' ',
  )

const surname = weighted(
  SURNAMES.split(' ').map((entry) => entry.replace(/\d+/, '')),
  SURNAMES.split(' ').map((entry) => Number(entry.replace(/\D+/, ''))),
)
const first = zipfian(FIRST)
const second = zipfian(SECOND)
const sino = zipfian([...new Set(SINO)])
const particle = zipfian(PARTICLES)

/** A person's name, in nineteen of twenty cases with two syllables after the surname. */
export function koreanName(random: Random): string {
  return surname(random) + (random() < 0.05 ? second(random) : first(random) + second(random))
}

/** A body's name: a place or noun, one or two nouns, and what kind of body it is; at times with spaces. */
export function koreanBody(random: Random): string {
  const head = random() < 0.6 ? anyOf(PLACES, random) : sinoNoun(random)
  const parts = [head, topic(random)]
  if (random() < 0.4) parts.push(topic(random))
  return (random() < 0.15 ? parts.join(' ') : parts.join('')) + anyOf(BODIES, random)
}

/** The vocabulary of a text: `size` nouns, most of two Sino-Korean syllables. */
export function koreanNouns(size: number, random: Random): string[] {
  const nouns = new Set([...NATIVE, ...LOANS, ...PLACES])
  while (nouns.size < size) nouns.add(random() < 0.75 ? sinoNoun(random) : sinoNoun(random) + sino(random))
  return shuffled([...nouns], random)
}

/** A sentence of news: nouns with particles, at times a name with a title, a number or an aside in Latin letters. */
export function koreanSentence(noun: (random: Random) => string, name: () => string, random: Random): string {
  const words: string[] = []
  if (random() < 0.4) words.push(anyOf(LINKS, random))
  for (let phrases = 3 + Math.floor(random() * 7); phrases > 0; phrases--) {
    const kind = random()
    if (kind < 0.12) words.push(name() + (random() < 0.3 ? ` ${anyOf(TITLES, random)}` : '') + particle(random))
    else if (kind < 0.18)
      words.push(`${Math.floor(random() * 2030)}${anyOf(['년', '명', '억원', '%', '월', '일'], random)}`)
    else if (kind < 0.3) words.push(anyOf(LINKS, random))
    else if (kind < 0.5) words.push(noun(random))
    else words.push(noun(random) + particle(random))
  }
  const said = random() < 0.1 ? `"${words.join(' ')}"라고` : words.join(' ')
  return `${said} ${anyOf(PREDICATES, random)}.`
}

function sinoNoun(random: Random): string {
  return sino(random) + sino(random)
}

function topic(random: Random): string {
  return random() < 0.25 ? anyOf(LOANS, random) : sinoNoun(random)
}

function shuffled<T>(values: T[], random: Random): T[] {
  for (let at = values.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const value = values[at]!
    values[at] = values[other]!
    values[other] = value
  }
  return values
}
