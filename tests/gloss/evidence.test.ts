import { describe, expect, test } from 'vitest'
import { inOrder, letterComponents, lettersTaken } from '../../src/gloss/acronym-letters.ts'
import { canEndHead, goesOn, isBareNoun, isNation, leadsToName } from '../../src/gloss/bare-noun.ts'
import { marksPrefix } from '../../src/gloss/hanja-prefix.ts'
import type { Word } from '../../src/gloss/left-context.ts'
import { isRomanised } from '../../src/gloss/romanised.ts'
import { contractedHead, holds, initialsHead } from '../../src/gloss/short-form.ts'
import { soundsAlike } from '../../src/gloss/sound.ts'
import { isSaid, isSentenceCase, isTitle, translatesSpeech } from '../../src/gloss/utterance.ts'

/** The words of a phrase; what follows each is the sign after it, or the space. */
function wordsOf(phrase: string): Word[] {
  return Array.from(phrase.matchAll(/([^\s,·]+)([,·]?)/g), ({ index, 1: text, 2: sign }) => ({
    text: text!,
    start: index,
    end: index + text!.length,
    after: (sign || (index + text!.length < phrase.length ? ' ' : '')) as Word['after'],
  }))
}

const headOf = (phrase: string, head: { start: number; end: number } | undefined): string | undefined =>
  head && phrase.slice(head.start, head.end)

describe('isRomanised', () => {
  test.each(
    '떡볶이 tteokbokki|독립 dongnip|신라 Silla|학원 hagwon|부산 Busan|부산 Pusan|조선 Chosŏn|자리 chari|다리 tari|나라 nala|시장 shijang|서울 soul|그림 gurim|까치 gachi|가지 gggaji|한글 Han-geul|참깨 ch’amkkae|찌개 tchigae'.split(
      '|',
    ),
  )('%s', (pair) => {
    const [hangul, latin] = pair.split(' ')
    expect(isRomanised(hangul!, latin!)).toBe(true)
  })
  test.each([
    ['부산', 'Daegu'],
    ['부산', 'Busana'],
    ['가지', 'gaaji'],
    ['가', 'go'],
    ['부산 시', 'busan si'],
    ['A부산', 'abusan'],
    ['부산A', 'busana'],
    ['', ''],
    ['가'.repeat(13), 'ga'.repeat(13)],
  ])('not %s, %s', (hangul, latin) => {
    expect(isRomanised(hangul, latin)).toBe(false)
  })
})

describe('soundsAlike', () => {
  test.each<[hangul: string, latin: string, alike: boolean]>([
    ['류제명', 'Ryu Je-myung', true],
    ['구글', 'Google', true],
    ['엘지', 'LG', true],
    ['류제명', 'Kim Min-su', false],
    ['한국은행', 'Bank of Korea', false],
    ['엘지', 'KT', false],
  ])('%s, %s', (hangul, latin, alike) => {
    expect(soundsAlike(hangul, latin) > 0).toBe(alike)
  })
})

describe('isSaid', () => {
  test.each(
    '죄송합니다|물러가라|아니요|아니오|온다|갑시다|그렇죠|먹습니까|가세요|친구예요|책이에요|먹었어요|좋아요|해요|하자|갔다|했네|왔지|있어|간다!|네|예|나 갔다|은 or 는|see 붙임 1|titled simply 봄'.split(
      '|',
    ),
  )('%s', (part) => {
    expect(isSaid(part)).toBe(true)
  })
  test.each('류제명|바다|한국은행|시장|지도|spring 봄|a b 봄|orange 봄|Big Red 봄|네모|예술'.split('|'))(
    'not %s',
    (part) => {
      expect(isSaid(part)).toBe(false)
    },
  )
})

test.each<[head: string, part: string, translated: boolean]>([
  ['Thank you', '감사합니다', true],
  ['Sorry', '죄송합니다', true],
  ['Human Acts', '소년이 온다', false],
  ['to go', '가다', true],
  ['go to', '가다', false],
  ['to be on fire', '불타오르기만하다', false],
  ['Kim Min-su', '김민수', false],
])('translatesSpeech: %s, %s', (head, part, translated) => {
  expect(translatesSpeech(head, part)).toBe(translated)
})

test.each<[text: string, sentence: boolean, title: boolean]>([
  ['We will not part', true, false],
  ['We Do Not Part', false, true],
  ['we do not part', false, false],
  ['Part', false, false],
  ['Man of the House', false, true],
  ['of the House', false, false],
  ['(The) Man', false, false],
  ['Area 51', false, true],
  ['The ‘Man’', false, true],
  ['Lady vs. Man', false, true],
  ['Lady vs Man', false, true],
  ['Lady ofx Man', true, false],
  ['Lady xof Man', true, false],
  ['Two  Blanks', false, true],
])('sentence or title: %s', (text, sentence, title) => {
  expect([isSentenceCase(text), isTitle(text)]).toEqual([sentence, title])
})

describe('letters of acronyms', () => {
  test('components stand for the letters of their renderings, Latin letters for themselves', () => {
    expect(letterComponents('B형간염', ['h', 'b', 'v'])).toContainEqual({ start: 0, end: 1, rendered: [1] })
    expect(letterComponents('보건부', ['h', 'x'])).toContainEqual({ start: 0, end: 2, rendered: [0] })
    expect(letterComponents('AB', ['c'])).toEqual([])
    expect(letterComponents('A보건', ['h'])).toContainEqual({ start: 1, end: 3, rendered: [0] })
    expect(letterComponents('버그', ['b', 'x', 'b'])).toContainEqual({ start: 0, end: 2, rendered: [0, 2] })
  })

  const component = (start: number, end: number, ...rendered: number[]) => ({ start, end, rendered })
  test.each([
    [2, [component(0, 2, 0), component(2, 4, 0, 1)], 2],
    [2, [component(0, 2, 0, 1), component(2, 4, 0)], 2],
    [2, [component(0, 2, 0, 1)], 1],
    [2, [component(0, 4, 0, 1)], 2],
    [3, [component(0, 3, 0, 1, 2)], 2],
    [1, [component(0, 2, 0), component(2, 4, 0)], 1],
    [2, [], 0],
  ])('of %i letters, %j take %i', (letters, components, taken) => {
    expect(lettersTaken(components, letters)).toBe(taken)
  })

  test.each([
    [2, [component(0, 2, 0), component(2, 4, 1)], true],
    [2, [component(0, 2, 1), component(2, 4, 0)], false],
    [2, [component(0, 4, 0, 1)], true],
    [2, [component(0, 2, 0, 1)], false],
    [1, [component(0, 2, 0), component(2, 4, 1)], true],
    [3, [component(0, 2, 0), component(2, 4, 1)], false],
  ])('of %i letters, %j in order: %s', (letters, components, whole) => {
    expect(inOrder(components, letters)).toBe(whole)
  })
})

describe('contractedHead', () => {
  test.each<[phrase: string, short: string, alias: boolean, head: string | undefined]>([
    ['과학기술정보통신부', '과기정통부', false, '과학기술정보통신부'],
    ['옛 한국 인터넷 진흥원', '인진원', false, '인터넷 진흥원'],
    ['전국 한국 인터넷 진흥원', '전진원', false, undefined],
    [
      '정보통신망 이용촉진 및 정보보호 등에 관한 법률',
      '정보통신망법',
      false,
      '정보통신망 이용촉진 및 정보보호 등에 관한 법률',
    ],
    ['정보통신망 이용촉진 및 정보보호 등에 관한 규칙', '정보통신망규칙', false, undefined],
    ['개인, 정보 보호위원회', '개보위', false, undefined],
    ['계획 수립', '계획', false, undefined],
    ['시행계획', '계획', true, '시행계획'],
    ['한국은행', '한', false, undefined],
    ['한은', '한은', false, undefined],
    ['', '한은', false, undefined],
  ])('%s (%s)', (phrase, short, alias, head) => {
    expect(headOf(phrase, contractedHead(wordsOf(phrase), short, alias))).toBe(head)
  })

  test('what may be the end of a longer name is less sure', () => {
    expect(contractedHead(wordsOf('국가 시행계획'), '계획', true)?.confidence).toBe('medium')
    expect(contractedHead(wordsOf('국가 시행계획'), '시행', true)?.confidence).toBe('high')
    expect(contractedHead(wordsOf('국가의 시행계획'), '계획', true)?.confidence).toBe('high')
  })

  test('letters in their order, an initial ㄹ as it sounds inside', () => {
    expect([holds('과학기술', [...'과기']), holds('과학기술', [...'기과']), holds('연구', [...'련'])]).toEqual([
      true,
      false,
      true,
    ])
  })
})

test.each<[phrase: string, acronym: string, head: string | undefined]>([
  ['the Supply Chain Act', 'SCA', 'Supply Chain Act'],
  ['a Hypertext Markup Language', 'HTML', 'Hypertext Markup Language'],
  ['the Ministry of Science and Technology', 'MST', 'Ministry of Science and Technology'],
  ['an Artificial General-Purpose Unit', 'AGPU', 'Artificial General-Purpose Unit'],
  ['a High/Low Index', 'HLI', 'High/Low Index'],
  ['Act on Low-Carbon', 'LC', 'Low-Carbon'],
  ['Area 51 Base', 'A5B', 'Area 51 Base'],
  ['Research & Development', 'R&D', 'Research & Development'],
  ['Quick brown fox', 'QF', undefined],
  ['Quick offer fox', 'QF', undefined],
  ['Alphabet', 'A', undefined],
  ['', 'AB', undefined],
  ['Zoo of the for in on Bee', 'ZB', 'Zoo of the for in on Bee'],
  ['Zoo of the for in on to with Bee', 'ZB', undefined],
])('initialsHead: %s (%s)', (phrase, acronym, head) => {
  expect(headOf(phrase, initialsHead(wordsOf(phrase), acronym))).toBe(head)
})

describe('nouns', () => {
  test.each(
    '국가 물가 회의 협의 제도 철도 효과 사과 문화 도로 원자로 대만 차이 어린이 한은 보은 개인 블록체인 권한 북한 가을 에너지 복지 나라 전자 근로자 위원회 법 신고 국고 KISA 5 가 아이 자의'.split(
      ' ',
    ),
  )('%s may stand in a name', (word) => {
    expect(isBareNoun(word)).toBe(true)
  })
  test.each(
    '및 등 정부는 장관을 사람이 학교와 서울에 우리나라의 회사도 이것만 법에서 하는 있고 씻고 앉고 KISA가 5는 C# …'
      .split(' ')
      .concat(''),
  )('%s may not', (word) => {
    expect(isBareNoun(word)).toBe(false)
  })
  test.each('위원회 바다 판다 필요 수요 주요 가게 무게 집게 신고 국가'.split(' '))('%s may end a head', (word) => {
    expect(canEndHead(word)).toBe(true)
  })
  test.each('좋았다 비싸요 차갑게 천천히 별로 및 정부는 장관을 하는 있고'.split(' ').concat(''))(
    '%s ends none',
    (word) => {
      expect(canEndHead(word)).toBe(false)
    },
  )
  test.each<[phrase: string, goes: boolean]>([
    ['국가 연구소', true],
    ['국가, 연구소', false],
    ['미국 연구소', false],
    ['산하 연구소', false],
    ['정부의 연구소', false],
    ['연구소', false],
  ])('before the last of %s a name may go on: %s', (phrase, goes) => {
    const words = wordsOf(phrase)
    expect(goesOn(words, words.length - 1)).toBe(goes)
  })
  test('countries and what leads to a name', () => {
    expect(['미국', '한국', '미국인'].map(isNation)).toEqual([true, true, false])
    expect(['산하', '철학자', '배우자', '연구소'].map(leadsToName)).toEqual([true, true, true, false])
  })
})

test.each<[text: string, prefix: boolean]>([
  ['신(新)도시', true],
  ['대(對)중국', true],
  ['고(故) 김 전 대통령', true],
  ['고(古) 김 전 대통령', false],
  ['고(故), 김', false],
  ['신(新) Seoul', false],
  ['류(柳)는 말했다', false],
  ['류(柳)씨는', false],
  ['류(柳)', false],
  ['한국(韓國)어', false],
  ['한(韓國)어', false],
  ['에(A)이스', false],
])('marksPrefix: %s', (text, prefix) => {
  const [open, close] = [text.indexOf('('), text.indexOf(')')]
  expect(marksPrefix(text, { start: 0, end: open }, text.slice(open + 1, close), close + 1)).toBe(prefix)
})
