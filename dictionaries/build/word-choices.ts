/** Surnames with which a form of three syllables may be a person's name. */
export const SURNAMES: string =
  '김이박최정강조윤장임한오서신권황안송류전홍유고문양손배백허남심노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예봉경사부가복태목형피두감호음빈동온시범좌팽승간상라'

/** Names that a word list takes for nouns, and that texts use as names. */
export const FREE_NAMES: readonly string[] = (
  '정부 경찰 검찰 국회 법원 여당 야당 군부 당국 교황청 국방성 국무부 재무부 상무부 백악관 ' +
  '홍길동 독도 백제 고구려 신라 고려 가야 발해 부여 몽골 쿠바 터키 이란 시리아 조지아 오만 라오스 네팔 수단 ' +
  '서초 구로 관악 노원 강동 구미 경상도 전라도 육군 해군 공군 의회 상원 하원 노동당 공산당 월드컵 키움 나이키 ' +
  '농협 수협 축협 신협 한화 두산 해태 현대 삼성 롯데 신세계 쌍용 대우 효성 코오롱 동부 동원 대림 한진 금호 ' +
  '노조 금통위 전교조 민변 참여연대 경실련 가평 양평 연천 철원 보령 순창 부안 예천 울진 세아 만도 웅진 직방 동해 기니 간도 개포 경포 고덕 공릉 광교 광동 구포 ' +
  '기흥 논공 단국 도곡 독산 돌산 동래 둔산 마두 만경 매탄 명지 무주 문래 방배 벌교 벽제 병점 부평 봉천 불당 성북 송도 송정 송탄 수내 수서 신림 안국 안성 ' +
  '양재 양천 역삼 염리 영통 옥천 온양 우면 은평 의왕 인왕 일산 정릉 정읍 중랑 청담 청두 청라 청평 초량 통영 판교 팔달 한남 행신 홍대 홍은 화곡 화순 홍제 ' +
  '한국 미국 중국 일본 북한 남한 서울 도쿄 파리 런던 베를린 모스크바'
).split(' ')

/** Names that are ordinary words as well, where a word list hears the name first or not at all. */
export const HOMOGRAPHS: readonly string[] = (
  '기아 성대 세종 장수 선생 조선 메타 고양 이대 고대 인류 동아 경향 중앙 한글 시민 시대 국민 연합 소라 라마 토스 제미니 갤럭시 ' +
  '알파벳 아마존 오라클 태양 하늘 정원 이상 이주 이하 이미 이제 우리 하지 하나 그린 사랑 보람 나라 진선미'
).split(' ')
