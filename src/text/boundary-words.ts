import { nodeOf, type Tree } from './boundary-tree.ts'

/** A title or suffix word that may stand at a name without a space. */
export interface Attached {
  readonly code: 'title' | 'suffix'
  readonly weight: number
  /** Fewest characters the form must have for it, as short suffixes end many longer words; infinite: only after a title. */
  readonly least: number
}

type Row = readonly [code: Attached['code'], weight: number, least: number, words: string]

const ROWS: readonly Row[] = [
  [
    'title',
    3,
    2,
    '대통령 국무총리 총리 부총리 장관 차관 차관보 의원 국회의원 위원장 부위원장 위원 의장 부의장 이사장 이사 대표 대표이사 공동대표 원내대표 회장 부회장 사장 부사장 ' +
      '전무 상무 총재 부총재 총장 부총장 원장 부원장 처장 차장 청장 국장 과장 실장 본부장 단장 팀장 센터장 소장 부장 지부장 지점장 행장 교육감 시장 지사 도지사 군수 ' +
      '구청장 교수 박사 연구위원 변호사 검사 판사 대법관 재판관 비서관 행정관 비서실장 수석 정책실장 안보실장 대변인 부대변인 ' +
      '보좌관 대사 총영사 기자 앵커 아나운서 특파원 논설위원 감독 코치 선수 후보 후보자 예비후보 당선인 당선자 내정자 작가 시인 배우 가수 화백 명인 여사 선생 선생님 장군 대왕 열사 ' +
      '목사 신부 스님 주교 추기경 대장 중장 소장 준장 대령 중령 소령 대위 중위 소위 사령관 참모총장 최고위원 상임위원 사무총장 사무처장 사무국장 간사 주석 국왕 왕세자 총통 ' +
      '부통령 특사 특별대표 경찰관 소방관 관계자 직원 임원 최고경영자 창업자 이병 일병 상병 병장',
  ],
  ['title', 2, 2, '씨 님'],
  [
    'title',
    2,
    2,
    '오빠 언니 누나 아저씨 아줌마 할머니 할아버지 이모 삼촌 여왕 황제 교황 총서기 서기장 구단주 조합장 협회장 함장 선장',
  ],
  ['title', 0, 2, '군 양 옹 형'],
  ['suffix', 2, 2, '측 소속 출신 등'],
  ['suffix', 1, 2, '들 쪽 끼리 이하 이후 이전 이외 당국'],
  ['suffix', 0, 3, '용 발 산 계 제 행 판 식 풍 권 전 내 외 간 별 당 편 급 표 배 컵 주 쯤 가량 사 호 팀 팬'],
  ['suffix', -2, 2, '용 발 산 계 제 행 판 식 풍'],
  ['suffix', 1, Number.POSITIVE_INFINITY, '직 급 실 대행 권한대행 지명자 시절'],
  ['suffix', 1, 1, '氏 側 發 産 系 等 家 製 版 行 用 式 型 前 現 元 社'],
]

/** What may end with 장 to name its head: 국정원장, 경찰청장, 금감원장. Not 시, 군, 구, 도: 시장 is a title of its own. */
const HEADED = '원청처실국단소관팀행'

/** Letter tree of the titles and suffix words; of two readings the first that the form is long enough for counts. */
export const ATTACHED: Tree<readonly Attached[]> = plant()

/** True when 장 after a body that ends in this code unit names its head (국정원장). */
export function headedByJang(unit: number): boolean {
  return HEADED.includes(String.fromCharCode(unit))
}

function plant(): Tree<readonly Attached[]> {
  const root: Tree<readonly Attached[]> = { next: new Map() }
  for (const [code, weight, least, words] of ROWS) {
    for (const word of words.split(' ')) {
      const node = nodeOf(root, word)
      node.value = [...(node.value ?? []), { code, weight, least }]
    }
  }
  return root
}
