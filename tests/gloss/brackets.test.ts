import { describe, expect, it } from 'vitest'
import { parseBrackets } from '../../src/gloss/brackets.ts'

const CLASSES: readonly (readonly [string, string, string])[] = [
  ['age', '김 모 씨(52)', 'age'],
  ['age and sex', '이 모 씨(34·여)', 'age'],
  ['age in words', 'the suspect (aged 34)', 'age'],
  ['year', '조선(1392년~1897년)', 'date'],
  ['life dates', 'Kim Dae-jung (1924–2009)', 'date'],
  ['local time', '15일(현지시간)', 'date'],
  ['weekday', '3월 2일(월)', 'date'],
  ['money', '3조2000억원(약 23억달러)', 'money'],
  ['dollars', '예산($3.5 billion)', 'money'],
  ['area', '84㎡(약 25평)', 'measure'],
  ['share', '응답자(62%)', 'measure'],
  ['score', 'LG(3승 2패)', 'measure'],
  ['photo credit', '행사장. (사진=연합뉴스)', 'credit'],
  ['English credit', 'Seoul (Photo: Yonhap)', 'credit'],
  ['party and district', '나경원 의원(국민의힘·서울 동작을)', 'district'],
  ['party', '나경원 의원(국민의힘)', 'district'],
  ['ticker', '삼성전자(005930)', 'ticker'],
  ['exchange', 'Nvidia (NASDAQ: NVDA)', 'ticker'],
  ['author and year', '그렇다(Smith, 2019)', 'citation'],
  ['numbers in square brackets', '그렇다[12, 13]', 'citation'],
  ['figure', '결과(그림 3)', 'citation'],
  ['article of a law', '개인정보 보호법(제15조제1항)', 'law-reference'],
  ['number of a law', '전자정부법(법률 제20070호)', 'law-reference'],
  ['vulnerability', '취약점(CVE-2024-0001)', 'identifier'],
  ['grant', '지원(과제번호 RS-2024-00000000)', 'identifier'],
  ['agency and place', '(서울=연합뉴스) 정부는', 'dateline'],
  ['telephone', '정책과(044-000-0000)', 'contact'],
  ['host', '누리집(www.example.go.kr)', 'contact'],
  ['office and holder', '개인정보보호위원회(위원장 홍길동)', 'remark'],
  ['place in a photo', '장관(왼쪽 두 번째)', 'remark'],
  ['club of a player', '이강인(파리 생제르맹)', 'remark'],
  ['examples', '언어(Java, Python 등)', 'remark'],
  ['title', '「개인정보 보호법」', 'title'],
  ['name in Latin', '한국은행(Bank of Korea)', 'gloss-candidate'],
  ['name in Hanja', '이순신(李舜臣)', 'gloss-candidate'],
  ['short form', '과학기술정보통신부(과기정통부)', 'gloss-candidate'],
  ['Hangul after Latin', 'Ryu Je-myung (류제명)', 'gloss-candidate'],
  ['name and age', '류제명(柳濟明·52)', 'gloss-candidate'],
]

/** Brackets as `depth:text`. */
function written(text: string): string[] {
  return parseBrackets(text).map(({ span, depth }) => `${depth}:${text.slice(span.start, span.end)}`)
}

describe('parseBrackets', () => {
  it.each(CLASSES)('%s: %s', (_, text, expected) => {
    expect(parseBrackets(text).map((bracket) => bracket.class)).toEqual([expected])
  })

  it.each([
    ['nested', '한국과학기술원(KAIST(카이스트))', ['0:(KAIST(카이스트))', '1:(카이스트)']],
    ['of both widths', '한국은행（BOK) [1］', ['0:（BOK)', '0:[1］']],
    ['crossing', '(a [b) c]', ['0:(a [b)']],
    ['without a partner', '1) 가 (나', []],
    ['over a blank line', '(가\n\n나)', []],
    ['over a line end', '(가\n나)', ['0:(가\n나)']],
  ])('pairs brackets %s', (_, text, expected) => {
    expect(written(text)).toEqual(expected)
  })
})
