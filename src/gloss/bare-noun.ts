import type { Word } from './left-context.ts'

const FIRST_SYLLABLE = 0xac00
const CODAS = 28

/** Nouns and noun endings that look like noun and particle (국가, 회의, 제도, 결과, 도로, 차이). */
const NOUN_ENDINGS: ReadonlySet<string> = new Set(
  (
    '국가 평가 물가 주가 증가 추가 허가 인가 단가 원가 작가 가가 휴가 참가 특가 저가 고가 유가 정가 대가 불가 시가 환가 ' +
    '회의 협의 강의 논의 정의 합의 심의 건의 주의 토의 결의 동의 문의 유의 임의 창의 의의 신의 ' +
    '제도 정도 속도 온도 밀도 강도 한도 철도 지도 보도 농도 빈도 태도 고도 궤도 반도 선도 유도 습도 각도 경도 위도 순도 난도 척도 ' +
    '결과 효과 성과 교과 학과 경과 통과 초과 부과 투과 여과 사과 내과 외과 안과 치과 본과 전과 ' +
    '평화 조화 문화 변화 영화 강화 ' +
    '도로 경로 진로 회로 선로 항로 통로 수로 미로 활로 용광로 원자로 ' +
    '불만 미만 비만 대만 ' +
    '차이 나이 높이 길이 놀이 사이 깊이 넓이 어린이 젊은이 늙은이 지킴이 도우미 종이 오이 아이 하이 ' +
    '기은 산은 수은 한은 은 금은 대은 시은 가은 지은 ' +
    '실은 보은 최은 ' +
    '개인 법인 본인 시인 노인 성인 군인 상인 원인 요인 연인 여인 외국인 장애인 디자인 라인 온라인 오프라인 메인 도메인 블록체인 체인 코인 비트코인 캠페인 승인 확인 할인 ' +
    '권한 제한 기한 무한 북한 남한 대한 ' +
    '자을 가을 마을 노을 ' +
    '에너지 이미지 패키지 페이지 메시지 매니지 지지 토지 복지 단지 기지 농지 택지 잡지 일지 편지 ' +
    '나라 라라 보라 ' +
    '전자 투자 입자 분자 원자 양자 환자 학자 기자 독자 저자 업자 소비자 사용자 노동자 근로자 경영자 '
  )
    .trim()
    .split(/\s+/),
)

/** Endings of words that go on: particles of two syllables and more, adnominal and connective verb forms. */
const GOING_ON =
  /(?:에서|에게|에게서|께서|부터|까지|으로|에서는|에는|에도|에서의|으로의|로의|이라는|라는|이란|이라고|라고|이며|으며|하며|면서|에서도|으로도|보다|처럼|마다|조차|하고|이나|거나|지만|하여|하는|되는|있는|없는|위한|대한|통한|따른|관한|의한|인한|향한|같은|하던|했던|됐던|었던|았던|된다|한다|있다|했다|됐다|이다|니다|하게|되어|되고|하고|받는|받은|만든|맡은|밝힌|열린|나선|들어|따라|위해|통해|대해|관해|등을|등이|등의|등은|만의|로서|으로서|로써|중인|적인|한국의|하기|들의|들이|들은|들을|와의|과의|에의|지난|오는|이날|최근|및)$/

const ALONE: ReadonlySet<string> = new Set(
  '및 등 또는 혹은 그리고 또 즉 이 그 저 각 약 이른바 소위 특히 바로 현재 당시 올해 지난해 내년 작년 이날 최근 지난 오는 모든 여러 다른 새 첫 한 두 세 때 중 후 전 뒤 것 수 바 말 위해 통해 따라 대해 관련 대비 결과 이후 이전 가운데 대신 역시 다시 더 가장 매우 함께 이미 아직 모두 주로 이하 이상 미만 초과 곧 보통 흔히 실제 먼저 우선 한편 다만 오늘 어제 내일'.split(
    ' ',
  ),
)

/** Particles of one syllable, by what the syllable before them must end in. */
const AFTER_CODA = '은이을과'
const AFTER_VOWEL = '는가를와'
const AFTER_ANY = '의도만에'

const NATIONS: ReadonlySet<string> = new Set(
  '미국 미 일본 일 중국 중 영국 영 독일 독 프랑스 불 러시아 러 한국 북한 남한 대만 홍콩 인도 호주 캐나다 이탈리아 스페인 유럽 이란 이스라엘 우크라이나 베트남 싱가포르 국내 우리나라'.split(
    ' ',
  ),
)

/** Whether a word names a country: before a body's name it is as a rule no part of it (미국 연방수사국). */
export function isNation(word: string): boolean {
  return NATIONS.has(word)
}

/** Words that stand before names and belong to none: where it is, what it is, whose it is, who somebody is. */
const LEADING: ReadonlySet<string> = new Set(
  (
    '산하 소속 소재 출신 직속 국내 국외 해외 글로벌 전세계 최대 최초 첫 유명 신임 전임 현직 전직 당시 주최 주관 담당 관련 계열 ' +
    '자회사 모회사 업체 기업 회사 제조사 개발사 제작사 배급사 기획사 소속사 스타트업 대기업 단체 시민단체 인권단체 기관 공기업 ' +
    '대통령 총리 부총리 장관 차관 대표 회장 부회장 사장 의장 위원장 총재 원장 교수 박사 의원 시장 지사 감독 선수 배우 가수 작가 소설가 시인 화가 ' +
    '철학자 사회학자 심리학자 경제학자 물리학자 수학자 역사학자 외교관 변호사 기자 앵커 대사 장군 ' +
    '걸그룹 보이그룹 밴드 신조어 사단법인 재단법인 주식회사 유한회사 다국적 제약사 부품사 배우자 부인 남편 아들 딸 형 동생'
  ).split(' '),
)
/** Verbs and adjectives that end a sentence, and words that tell how: 좋았다, 비싸요, 차갑게, 천천히; nouns that end so are left out. */
const PREDICATE =
  /^(?!.{0,4}(?:바다|사이다|소다|판다|나다|간다|완다|베란다|람다|젠다)$).+다$|[^필중수가동개민주소긴]요$|^.(?<![가무꽃집대지홍성멍])게$|^.{2,5}게$|.히$/
const ADVERBS: ReadonlySet<string> = new Set(
  '별로 정말 정말로 진짜 진짜로 서로 스스로 그대로 따로 새로 바로 함부로 아주 너무 꽤 좀 잘 못 안 빨리 그저 결코 과연 아마 만약'.split(
    ' ',
  ),
)

/**
 * Whether a word can be the last of a head. Right before a bracket hardly a particle stands, so that only what is never
 * the end of a noun rules it out.
 */
export function canEndHead(word: string): boolean {
  if (word === '' || ALONE.has(word) || ADVERBS.has(word) || PREDICATE.test(word)) return false
  return isBareNoun(word) || !(GOING_ON.test(word) || isConnective(word) || /(?:[는를]|[을은에])$/u.test(word))
}

/** Whether a word can stand inside a compound name: no particle, no verb ending, no adverb. */
export function isBareNoun(word: string): boolean {
  if (word === '' || ALONE.has(word)) return false
  if (!/\p{Script=Hangul}$/u.test(word)) return /[\p{L}\p{N}]$/u.test(word)
  if (word.length > 4 && word.endsWith('의')) return false
  if (word.length > 2 && NOUN_ENDINGS.has(word.slice(-3))) return true
  if (NOUN_ENDINGS.has(word.slice(-2))) return true
  if (GOING_ON.test(word) || isConnective(word)) return false
  if (word.length < 2) return true
  const last = word.charAt(word.length - 1)
  const before = word.charCodeAt(word.length - 2)
  const closed = before >= FIRST_SYLLABLE && (before - FIRST_SYLLABLE) % CODAS !== 0
  if (before < FIRST_SYLLABLE) return !(AFTER_CODA + AFTER_VOWEL + AFTER_ANY).includes(last)
  if (AFTER_CODA.includes(last)) return !closed
  if (AFTER_VOWEL.includes(last)) return !(!closed && (word.length > 2 || last === '는' || last === '를'))
  if (AFTER_ANY.includes(last)) return !(word.length > 2 || last === '에')
  return true
}

/** Codas (Unicode order) that verb stems end in before 고 (씻고, 있고, 앉고) and nouns hardly ever do (신고, 국고). */
const STEM_CODAS: ReadonlySet<number> = new Set([5, 6, 7, 9, 10, 11, 12, 13, 14, 15, 18, 19, 20, 22, 25, 26, 27])

function isConnective(word: string): boolean {
  return (
    word.length > 1 &&
    word.endsWith('고') &&
    STEM_CODAS.has((word.charCodeAt(word.length - 2) - FIRST_SYLLABLE) % CODAS)
  )
}

/** Whether a word stands before names as a rule and belongs to none (산하, 소설가). */
export function leadsToName(word: string): boolean {
  return LEADING.has(word)
}

/** Whether the word before `index` could belong to the name as well. */
export function goesOn(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]
  return (
    before !== undefined &&
    before.after === ' ' &&
    isBareNoun(before.text) &&
    !isNation(before.text) &&
    !leadsToName(before.text)
  )
}
