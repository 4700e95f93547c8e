import { expect, test } from 'vitest'
import { isParty, type NoteClass, noteClass } from '../../src/gloss/notes.ts'

/** What each class says, as the papers write it; `|` parts the examples. */
const NOTES: readonly (readonly [NoteClass, string])[] = [
  ['credit', '사진=연합뉴스|사진 제공=서울시|그래픽：홍길동|자료 = 통계청|출처: 한국은행|사진ⓒ뉴스'],
  [
    'credit',
    'Photo: Yonhap|image by NASA|Photos from Reuters|screenshot|File photo|Source: BOK|picture courtesy of KARI',
  ],
  [
    'credit',
    'courtesy of NASA|Captured from YouTube|© Reuters|서울시 제공|유튜브 캡처|방송 갈무리|사진|서울=홍길동 기자|대전=뉴스1',
  ],
  ['credit', '연합뉴스|AP·연합뉴스|로이터=연합뉴스|Yonhap|AFP, 게티|신화'],
  ['credit', 'Keysight, USA|Olympus, Japan|Leica Microsystems, Germany'],
  ['contact', 'https://example.com|www.example.go.kr|@pyogi|#표기|a@b.example|example.kr|sub.example.com/page'],
  [
    'contact',
    '☎ 044-000-0000|전화 02-000-0000|문의: 표기과|tel. 02|Fax 1|E-mail: x|02-123-4567|+82-10-1234-5678|02) 123-4567',
  ],
  [
    'identifier',
    'CVE-2024-0001|ISBN 978|ISO 9001|RFC 5646|KS X 1001|IEEE 802|RS-2024-0|PMID: 1|과제번호 1|등록 번호 3|사업자등록 1',
  ],
  ['identifier', 'Grant No. A-12|Project ID: 7|No. 12|2023다12345|2020헌마1|98도12|AB-12-3|X12-34'],
  ['identifier', 'v2.3.1|Python 3.11|version 2|버전 3|ver. 4'],
  ['ticker', '005930|A005930|NVDA|NASDAQ: NVDA|KRX：005930|코스닥: 035720|NYSE:BRK.B'],
  [
    'law-reference',
    '제15조제1항|법률 제17343호|같은 법 제3조|대통령령 제1호|제 2 항|Article 15|§ 3|Section 2|Act No. 4|art. 5',
  ],
  ['citation', 'Kim et al.|p. 12|pp. 3|Fig. 3|Table 1|vol. 2|cf.|ibid|Appendix A|Eq. 2|ch. 4'],
  ['citation', 'see also Kim|see below|See page 3|see|see 12|3.2절|그림 3|표 1|부록 A|각주 2|참고'],
  [
    'citation',
    'Smith, 2019|Kim & Lee, 2020a|김철수, 2019|홍길동 외, 2021|김철수·이영희, 2018|Park and Choi, 2001: 12|Kim; Lee 2002',
  ],
  ['district', '국민의힘·서울 동작을|민주당, 경기|더불어민주당 비례대표|D-Calif.|R-Texas|Rep. - Ohio|무소속/부산'],
  ['date', '현지시간|현지 시각|한국시간|미국 시각|local time|KST|since 2019|born 1924|circa 1400|until May|d. 1990'],
  [
    'date',
    'May 5|5 May|December 31|1392년|6월 10일|기원전 3세기|약 20년|3분기|21세기 초|5월 말|90년대 이후|1919년 설립',
  ],
  ['date', '1392~1897|1924–2009|2020-|~2024|2019-현재|10-12|2026. 1. 2.|12/25|3.1|월|금요일|오전 9:30|14:00'],
  ['age', '52|만 34세|34·여|7살|110|45, 구속|남·34|여성|aged 34|age 7|12 years old|12-year-old'],
  [
    'money',
    '$3.5 billion|약 $3|US$10|€20|about ₩1,000|up to $5|약 23억달러|3조2000억원|총 5만원|1인당 3만원|20 won|10 dollars|월 5유로',
  ],
  [
    'measure',
    '62%|약 25평|3승 2패|5명|전년 대비 3% 증가|영하 3도|100km|10.5㎡|> 3mg|평균 7.5점|4GB|3%p|up 3|전년 동기 대비',
  ],
  ['measure', '℃|㎡|m/s|cm|kHz|kW|ppm|μm|dB|rpm|폭 2m|지름 3cm|30 %|p < .05|n=30|χ² = 3.2|R² ≥ 0.9'],
  ['remark', '왼쪽|왼쪽 두 번째|가운데, 안경|가명|위원장 홍길동|교수 김철수|및 부속|예: 사과|즉, 그것|사과, 배 등'],
  [
    'remark',
    'or|and more|or, rather|Ctrl+C|F5|a|b\\c|{x}|%d|main()|-v|/usr|.txt|file.txt|archive.tar.gz|src/text/fold',
  ],
  [
    'remark',
    'left|second from left|fourth from the right|far right, standing|bottom row|pictured|sic|laughs|e.g. apples|acting|former minister|including tax',
  ],
  ['remark', 'A~D|A–F|A, B, O, AB|1, 2|…|?|iii|iv|x|①|㉠|ㄱ|ㅋㅋ'],
]

test.each(NOTES.flatMap(([expected, examples]) => examples.split('|').map((text) => [text, expected] as const)))(
  '%s is of class %s',
  (text, expected) => {
    expect(noteClass(text)).toBe(expected)
  },
)

test.each(
  '한국은행|Bank of Korea|KISA|류제명|柳濟明|6월 민주 항쟁|D-Day|NASA Photo|Seeing Machines|May|Marchand|이상형|위대한 개츠비|Andes|order|Orion|ABC|1912 Group|제일은행|사진관|그림책|5G|제주|민주주의|출처불명확|leftover|Photoshop|코스피200|Kim 2|Sections|Pictures|3M|삼성·LG'.split(
    '|',
  ),
)('%s can be a name', (text) => {
  expect(noteClass(text)).toBeUndefined()
})

test('what is long is a remark', () => {
  expect([noteClass('가'.repeat(200)), noteClass('가'.repeat(201))]).toEqual([undefined, 'remark'])
})

test('parties', () => {
  expect(['국민의힘', '더불어민주당', '국민의힘당', '민주주의', '무소속'].map(isParty)).toEqual([
    true,
    true,
    false,
    false,
    true,
  ])
})
