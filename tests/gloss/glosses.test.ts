import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readGlosses } from '../../src/gloss/glosses.ts'
import { type Labelled, labelled, measure } from '../evaluation/gloss-rows.ts'

function pairs(text: string, mentions: readonly string[] = []): string[] {
  const found = mentions.map((form) => {
    const start = text.indexOf(form)
    return { start, end: start + form.length, entries: [form] }
  })
  return readGlosses(text, found).map(
    (gloss) => `${gloss.head.text} = ${gloss.parts.map((part) => part.text).join(' + ')}: ${gloss.kind} by ${gloss.by}`,
  )
}

/** The labelled brackets of `cases/gloss.tsv`, by the text they stand in. */
const CASES = new Map<string, Labelled[]>()
for (const row of labelled(readFileSync(new URL('../cases/gloss.tsv', import.meta.url), 'utf8'))) {
  CASES.set(row.text, [...(CASES.get(row.text) ?? []), row])
}

describe('readGlosses', () => {
  it.each([...CASES])('reads %s', (_, rows) => {
    expect(measure(rows).misses).toEqual([])
  })

  it.each([
    ['Korean name in Hanja', '류제명(柳濟明)', '류제명 = 柳濟明: script by hanja'],
    ['several parts', '한국은행(Bank of Korea, BOK)', '한국은행 = Bank of Korea + BOK: script by translation'],
    ['acronym', '한국인터넷진흥원(KISA)', '한국인터넷진흥원 = KISA: abbreviation by acronym'],
    ['contraction', '과학기술정보통신부(이하 과기정통부)', '과학기술정보통신부 = 과기정통부: abbreviation by acronym'],
    ['self-gloss', 'CSO Jason Kwon (Jason Kwon)', 'Jason Kwon = Jason Kwon: same by run'],
    ['self-gloss of an acronym', 'artificial intelligence, AI (AI)', 'AI = AI: same by run'],
    ['English initials', 'the Supply Chain Act (SCA)', 'Supply Chain Act = SCA: abbreviation by acronym'],
    [
      'possessive',
      "the Fair Trade Commission's (공정거래위원회) rule",
      'Fair Trade Commission = 공정거래위원회: script by translation',
    ],
    [
      'possessive plural',
      "the Teachers Unions' (교사노동조합) rule",
      'Teachers Unions = 교사노동조합: script by translation',
    ],
    ['brand with an ending', "at Levi's (리바이스) today", "Levi's = 리바이스: script by translation"],
    ['quoted', '「개인정보 보호법」(PIPA)', '개인정보 보호법 = PIPA: abbreviation by quote'],
    ['age left out', '류제명(柳濟明·52)', '류제명 = 柳濟明: script by hanja'],
    ['full width', '류제명（柳濟明）', '류제명 = 柳濟明: script by hanja'],
  ])('%s', (_, text, expected) => {
    expect(pairs(text)).toEqual([expected])
  })

  it('trusts the dictionary for the left edge', () => {
    const text = '정보보호 및 개인정보보호 관리체계(ISMS-P) 인증'
    expect(pairs(text, ['정보보호 및 개인정보보호 관리체계'])).toEqual([
      '정보보호 및 개인정보보호 관리체계 = ISMS-P: abbreviation by dictionary',
    ])
  })

  it.each([
    ['생성형 인공지능(Generative AI)이', '인공지능', '생성형 인공지능 = Generative AI: script by translation'],
    ['미국 증권거래위원회(SEC)는', '증권거래위원회', '증권거래위원회 = SEC: abbreviation by dictionary'],
    [
      '총재 크리스틴 라가르드(Christine Lagarde)는',
      '크리스틴 라가르드',
      '크리스틴 라가르드 = Christine Lagarde: script by dictionary',
    ],
    [
      'The ruling People Power Party (국민의힘) objected',
      'People Power Party',
      'People Power Party = 국민의힘: script by dictionary',
    ],
    ['이강인(PSG)은 뛰었다', '이강인', undefined],
  ])('weighs a dictionary hit in %s', (text, mention, expected) => {
    expect(pairs(text, [mention])).toEqual(expected === undefined ? [] : [expected])
  })

  it('reads heads and parts without a dictionary', () => {
    expect(readGlosses('국제통화기금(IMF) 총재', []).map((gloss) => gloss.head)).toEqual([
      { start: 0, end: 6, text: '국제통화기금' },
    ])
  })
})
