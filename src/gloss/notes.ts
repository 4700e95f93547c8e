/** What a bracket, or one part of it, says when it is no name. */
export type NoteClass =
  | 'age'
  | 'date'
  | 'money'
  | 'measure'
  | 'credit'
  | 'district'
  | 'ticker'
  | 'citation'
  | 'law-reference'
  | 'identifier'
  | 'contact'
  | 'remark'

const NUMBER = '[-+−–]?\\d[\\d,.]{0,18}'
const UNIT =
  '%p?|‰|°|℃|㎡|㎞|㎏|㎝|㎜|㎉|km|kg|cm|mm|mg|ml|m|g|t|L|[KMGT]B|[KMG]bps|[kMG]?Hz|[kMG]?Wh?|TWh|ha|pt|bp|' +
  '명|개|건|곳|위|회|점|승|패|무|배|평|도|포인트|퍼센트|대|마리|권|편|쪽|페이지|층|번|차례|골|도움|이닝|안타|홈런|타수|세트|인|채|가구|자루|톤|미터|킬로'
/** What may follow a unit: another figure, or how exact the figure is. */
const AFTER_UNIT =
  '[\\s,·/~∼+-]{0,2}(?:$|[\\d(]|이상|이하|미만|초과|가량|정도|규모|안팎|내외|증가|감소|상승|하락|포함|기준|대비|상당|당|분|씩|짜리|형|이내)'
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|' +
  'nov(?:ember)?|dec(?:ember)?)\\.?'
const DATE_UNIT = '(?:년대|년도|년|월|일|시|분기|분|세기|학년도|주년|s)'
/** What may follow a date: more of it, or what happened then. A name goes on otherwise (6월 민주 항쟁). */
const AFTER_DATE =
  '(?:$|\\s?[\\d~∼–\\-(,·.]|생$|\\s?(?:출생|사망|기준|현재|부터|까지|말|초|중순|상반기|하반기|이후|이전|전|후|경|쯤|째|간|동안|' +
  '오전|오후|설립|제정|개정|시행|개관|건국|창립|출범|발표|예정|당시))'
const PARTY =
  '(?:더불어)?민주당|국민의힘|조국혁신당|개혁신당|진보당|기본소득당|사회민주당|정의당|새로운미래|새누리당|자유한국당|미래통합당|' +
  '국민의당|바른미래당|열린민주당|무소속|민주|국힘|비례대표|비례|공화당|공화|자민당'
const POSTS =
  '위원장|부위원장|회장|부회장|사장|부사장|대표|대표이사|공동대표|원장|부원장|총장|부총장|이사장|의장|부의장|장관|차관|실장|국장|과장|팀장|단장|' +
  '본부장|센터장|소장|청장|처장|시장|군수|구청장|도지사|지사|감독|주장|교수|학장|연구책임자|책임자|담당|담당자|저자|편집장|주필|행장|지점장|관장|교장|' +
  '서장|사령관|은행장'

/** Tried in order. Each is anchored or looks for a single mark, and no repeat stands in an unbounded repeat. */
const RULES: readonly (readonly [NoteClass, RegExp])[] = [
  // 사진=연합뉴스 · Photo: Yonhap · 대통령실 제공
  [
    'credit',
    /^(?:사진|그래픽|자료|이미지|영상|일러스트|캡처|캡쳐|출처|제공|글|그림|촬영)(?:\s?(?:제공|출처|사진))?\s?[=:：ⓒ©／/]/,
  ],
  [
    'credit',
    /^(?:photos?|image|picture|source|credit|graphic|screenshot|file photo)(?:$|\s?[:=/]|\s(?:by|from|courtesy)\b)/i,
  ],
  [
    'credit',
    /^courtesy\b|^captured? from\b|[ⓒ©]|(?:제공|캡처|캡쳐|갈무리|출처|자료사진)$|^사진$|=.{0,30}(?:기자|뉴스1?|뉴시스)$/i,
  ],
  [
    'credit',
    /^(?:AP|AFP|EPA|로이터|연합뉴스|뉴시스|뉴스1|Yonhap|블룸버그|Getty|게티|신화)(?:[·/,\s=-]{1,3}[A-Za-z가-힣]{1,12}){0,3}$/,
  ],
  // www.example.go.kr · 044-000-0000 · 문의: …
  [
    'contact',
    /https?:|www\.|^[@#]|@[\w-]{1,60}\.|^[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){0,4}\.(?:com|net|org|kr|jp|io|gov|edu|ai)(?:\/|$)/i,
  ],
  [
    'contact',
    /^[☎☏]|^(?:전화|문의|팩스|tel|fax|이메일|e-?mail)\.?\s?[:：\d]|^\+?(?:\d{2,4}[-)]\s?){1,2}\d{3,4}-\d{4}/i,
  ],
  // CVE-2024-0001 · 과제번호 RS-2024-… · 2023다12345
  [
    'identifier',
    /^(?:CVE|CWE|ISBN|ISSN|DOI|ISO|RFC|KS|IEC|IEEE|EN|RS|NRF|IITP|KCI|PMID|arXiv)[-: ]?[A-Z]{0,3}[-: ]?\d/i,
  ],
  [
    'identifier',
    /^(?:과제|등록|사건|제품|관리|고유)\s?번호|^사업자\s?등록|^모델명|^(?:Grant|Project|No\.)\s?(?:No\.?|number|ID)?\s?[:#]?\s?[A-Z-]{0,6}\d/i,
  ],
  ['identifier', /^(?:19|20)?\d{2}[가-힣]{1,3}\d{1,7}(?:\s|$)|^[A-Z]{1,6}-?\d[\dA-Z]{0,6}-\d[\dA-Z-]{0,14}$/],
  // 005930 · NASDAQ: NVDA
  [
    'ticker',
    /^A?\d{6}$|^(?:AAPL|TSLA|NVDA|MSFT|AMZN|GOOGL?|NFLX|INTC|AVGO|BABA|PLTR|QCOM|ORCL)$|^(?:NYSE|NASDAQ|NASDAQGS|KRX|KOSDAQ|KOSPI|TSE|LSE|HKEX|나스닥|뉴욕증권거래소|코스닥|코스피)\s?[:：]\s?[\w.-]{1,10}$/i,
  ],
  // 제15조제1항 · 법률 제17343호 · Article 15
  [
    'law-reference',
    /^(?:같은 ?법|동법|법률|예규|훈령|고시|대통령령|총리령|부령|시행령|시행규칙|법)?\s?제\s?\d{1,5}\s?(?:조|호|항|장|편|절)/,
  ],
  ['law-reference', /^(?:§|arts?\.|articles?|section|act no\.)\s?\d/i],
  // Smith, 2019 · 그림 3 · p. 12 · 표 1 참조
  [
    'citation',
    /\bet al\b|^(?:pp?\.|ch\.|chap\.|figs?\.|figure|appendix|table|eq\.|vol\.|cf\.|ibid)\s?(?:\d|[A-Z]\b|$)/i,
  ],
  ['citation', /^see\s(?:also|above|below|page|figure|fig\.|table|section|article|photo|p\.|\d)|^see$/i],
  [
    'citation',
    /^\d{1,3}(?:\.\d{1,3}){0,3}\s?[절장항](?:\s|\.|$)|^(?:그림|표|식|부록|사진|도표|장|각주|참고문헌)\s?[\dA-Z]{1,3}|(?:참조|참고)$|^(?:참조|참고)\b/,
  ],
  [
    'citation',
    /^[가-힣A-Z][가-힣A-Za-z'’.-]{0,20}(?:(?:,| &| and| 외|와|과|·|;)(?:\s?[가-힣A-Z][가-힣A-Za-z'’.-]{0,20})?){0,4},?\s(?:19|20)\d{2}[a-d]?(?:[;,:].{0,120})?$/,
  ],
  // 국민의힘·서울 동작을 · R-Texas
  ['district', new RegExp(`^(?:${PARTY})(?:\\s?[·,/∙・ㆍ]\\s?.{1,24}|\\s[가-힣]{2,12})$`)],
  ['district', /^(?:[RDI]|Rep|Dem|PPP|DPK?|GOP)\.?\s?[-–,]\s?(?!Day)[A-Z][A-Za-z.\s]{1,24}$/],
  // 현지시간 · born 1924 · May 5 · 1392년~1897년 · 2026. 1. 2. · 월
  ['date', /^현지\s?시[각간]$|^(?:한국|미국|동부|서부|우리)\s?시[각간]$|^(?:local time|KST|EST|GMT|UTC)$/i],
  [
    'date',
    new RegExp(`^(?:since|from|until|circa|c\\.|ca\\.|b\\.|d\\.|fl\\.|r\\.|born|died)\\s?(?:${MONTH}|\\d)`, 'i'),
  ],
  ['date', new RegExp(`^(?:${MONTH}\\s\\d{1,2}|\\d{1,2}\\s${MONTH}|${MONTH}\\s\\d{4})(?:\\b|$)`, 'i')],
  ['date', new RegExp(`^(?:약|기원전|서기|음력|양력|단기|BC|AD)?\\s?\\d{1,4}${DATE_UNIT}${AFTER_DATE}`)],
  [
    'date',
    /^(?:BC |AD )?(?:1\d|20|21)\d{2}(?:\s?[–~∼〜-]\s?(?:\d{2,4}|현재|present)?)?(?:\s?(?:BC|AD|CE|BCE))?$|^[~∼]\s?\d{4}$|^\d{1,4}\s?[-–~∼]\s?\d{1,4}$/,
  ],
  [
    'date',
    /^\d{1,4}[./-]\s?\d{1,2}(?:[./-]\s?\d{1,4})?\.?(?:\s?[~∼–-].{0,20})?$|^[월화수목금토일](?:요일)?$|^(?:오전|오후)?\s?\d{1,2}:\d{2}/,
  ],
  // 52 · 만 34세 · 34·여
  [
    'age',
    /^(?:만\s?)?(?:1[01]\d|\d{1,2})(?:\s?[세살])?(?:\s?[·,/∙ㆍ]\s?(?:남|여|남성|여성|남자|여자|구속|사망|가명))?$/,
  ],
  [
    'age',
    /^(?:남|여|남성|여성)(?:\s?[·,/∙ㆍ]\s?(?:1[01]\d|\d{1,2})세?)?$|^(?:aged?|age)\s\d{1,3}$|^\d{1,3}(?:[- ]years?[- ]old)$/i,
  ],
  // 약 23억달러 · $3.5 billion
  [
    'money',
    new RegExp(
      `^(?:약|총|최대|최소|연|월|about|around|approximately|some|up to)?\\s?(?:US|A|C|HK)?[$₩€¥£￦]\\s?${NUMBER}`,
      'i',
    ),
  ],
  [
    'money',
    new RegExp(
      `^(?:1인당|한화|과제당)?\\s?(?:약|총|최대|최소|연|월|한화|about|around|approximately)?\\s?${NUMBER}(?:\\s?[\\d,.조억만천백여]{1,12})?\\s?(?:원|달러|엔|유로|위안|파운드|won|dollars?|euros?|yen|yuan|KRW|USD)`,
      'i',
    ),
  ],
  // 약 25평 · 62% · 3승 2패 · n=30 · p < .05
  [
    'measure',
    new RegExp(
      `^(?:약|총|최대|최소|각|전년|전월|전년 ?대비|전월 ?대비|평균|종합|세계|체감|영하|up|down|about|around|approximately|over)?\\s?[<>=≤≥+]?\\s?${NUMBER}\\s?(?:${UNIT})${AFTER_UNIT}`,
    ),
  ],
  [
    'measure',
    /^(?:전년|전월|전주|전일|전 ?거래일|지난해|작년|지난달)\s?(?:동기|대비|보다|같은).{0,30}$|^(?:up|down)\s[\d.]/,
  ],
  // ℃ · m/s · 폭 2m · 지름 3cm
  [
    'measure',
    /^(?:℃|℉|%|‰|㎡|㎥|㎏|㎞|㎜|㎝|[kcmnμ]?m[²³23]?|[km]?g|[mkμ]?[lL]|[kKM]?Pa|[kMG]?Hz|[kM]?Wh?|[km]?V|m?A|dB|ppm|ppb|ms|inch|인치|px|dpi|[a-zμ]{1,3}\/[a-zL㎡㎥³²]{1,3}|[kK]cal|rpm)$/,
  ],
  ['measure', new RegExp(`^[가-힣]{1,4}\\s${NUMBER}\\s?(?:${UNIT})$`)],
  ['measure', /^[\d.,]{1,8}\s?%|^[A-Za-zα-ωχη²()]{1,8}\s?[<>=≤≥]\s?[-−]?[\d.]/],
  // 왼쪽 두 번째 · 위원장 홍길동 · 및 … · … 등 · Ctrl+C
  [
    'remark',
    /^(?:왼쪽|오른쪽|가운데|맨|앞줄|뒷줄|위|아래|앞|뒤|좌|우|왼쪽부터|사진 ?속|이상|기준|포함|제외|예정|별도|가명|익명|종합|속보|단독|상보|인터뷰|계속|신설|개정|폐지|삭제|생략|일동 웃음)(?:[\s·,].{0,60})?$/,
  ],
  ['remark', new RegExp(`^(?:${POSTS})\\s.{1,40}$`)],
  [
    'remark',
    /^(?:및|또는|혹은|그리고|이나|즉|예|예를 들어|예컨대|참고로|단|다만|힌트|주의)(?:[\s,.:·].{0,160})?$|\s등\.?$/,
  ],
  ['remark', /^(?:or|and)(?:$|[\s,.:].{0,80}$)/],
  ['remark', /^(?:Ctrl|Shift|Alt|Cmd|Fn)\s?\+|^F\d{1,2}$|[|*\\{}$^]|%[a-z]\b|\w\(\)|^[-/]\w|^\.[a-z]/],
  ['remark', /^\w{1,40}\.[a-z]{2,4}(?:\.\w{1,10})?$|^\w{1,30}\/\w{1,30}\/\w/],
  [
    'remark',
    /^(?:far |(?:first|second|third|fourth|fifth) (?:from (?:the )?)?)?(?:left|right|center|centre|above|below|top|bottom|front|back)(?:$|,|\s(?:from|row|photo|side)\b)/i,
  ],
  [
    'remark',
    /^(?:pictured|not pictured|sic|laughs?|emphasis|optional|continued|e\.g\.|i\.e\.|incl\.|including|excluding|except|acting|former|retired|ret\.|formerly)(?:$|[\s,.:].{0,80}$)/i,
  ],
  [
    'credit',
    /^[A-Z][\w.&-]{1,20}(?: [A-Z][\w.&-]{1,20}){0,4}(?:, [A-Z][\w.-]{1,20}){0,2}, (?:USA|U\.S\.A\.|US|UK|Germany|Japan|China|Korea|France|Switzerland|Italy|Canada|Netherlands|Sweden|Denmark)$/,
  ],
  // A~D · A, B, O, AB · v2.3.1 · R 4.3.1 · 256GB
  ['remark', /^[A-Z]\s?[~∼–-]\s?[A-Z]$|^[A-Z]{1,3}(?:\s?[,·]\s?[A-Z]{1,3}){2,8}$/],
  ['identifier', /^(?:[A-Za-z]{1,12}\s?)?v?\.?\s?\d{1,3}\.\d{1,3}(?:\.\d{1,4}){0,2}$|^(?:version|ver\.?|버전)\s?\d/i],
  ['remark', /^[\d\s.,:;~%+*/#!?·…-]{1,30}$|^(?:i{1,3}|i?[vx]|[vx]i{1,3})$|^[a-z]$|^[①-⑳㉠-㉻]|^[ㄱ-ㅎㅏ-ㅣ]{1,3}$/],
]

const LONGEST = 200
const PARTIES = new RegExp(`^(?:${PARTY})$`)

/** Whether a text is a party's name alone: its member's party after a Hangul name, a name of its own after an English one. */
export function isParty(text: string): boolean {
  return PARTIES.test(text)
}

/** What a text in brackets says when it is no name: its class; undefined for what can be a name. */
export function noteClass(text: string): NoteClass | undefined {
  if (text.length > LONGEST) return 'remark'
  return RULES.find(([, pattern]) => pattern.test(text))?.[0]
}
