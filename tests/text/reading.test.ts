import { describe, expect, test } from 'vitest'
import { type Josa, josa } from '../../src/josa.ts'
import { refitParticle } from '../../src/text/particle.ts'
import { codaOfWord } from '../../src/text/reading.ts'

const CODAS: Readonly<Record<string, number>> = { ㄱ: 1, ㄴ: 4, ㄹ: 8, ㅁ: 16, ㅂ: 17, ㅅ: 19, ㅇ: 21, '-': 0, '?': -1 }

describe('words end in the coda they are read with', () => {
  test.each<[coda: string, words: string]>([
    ['ㄹ', 'L R HTML CPR 1 7 8 21 77 108 0.1 2.8 Google Apple Seoul 5dB ㄹ 日'],
    ['ㅁ', 'M SM 3 13 0.3 93 Zoom Team Time Lamb 5kg 5g 5mg 5㎏ 三 金'],
    ['ㄴ', 'N KBN 1000 3,000 10000 20,000 1000만 Phone Net-n Lynn 5t ₩ ¥ ¥5 ₩30 ¥1,000 G7 K9 F1 ε ο υ ん ン 韓 ñ 人'],
    ['ㄱ', '6 100 16 300 0.6 100000000 200,000,000 Book Facebook New-York ㄱ 國 北'],
    ['ㅇ', '0 00 3.0 10.0 10000000000000000 Samsung Ping Tongue 王 江'],
    ['ㅂ', '10 20 110 Soop-shop App Hype # 法'],
    ['ㅅ', 'Robot Rabbit Internet Blackout'],
    [
      '-',
      'A B C D E F G H I J K O P Q S T U V W X Y Z AI MBC 2 4 5 9 22 0.5 1000000000000 100000000000000000000 Microsoft Samsungs Tesla Watt 5m 5cm 5km 5mm 5nm 5L 5ml 5kcal 5cal 5in 5mi 5㎝ ℃ % + & @ $ € £ ° $5 €7 £1,000 $3.1 α ω Ω あ ー é À 美 社 二',
    ],
    ['?', '? ! 😀'],
  ])('%s', (coda, words) => {
    for (const word of words.split(' ')) expect(codaOfWord(word), word).toBe(CODAS[coda])
  })

  test.each([
    ['a raised sign is silent', '국제³', '국제'],
    ['signs at the end are silent', '국정원…!', '국정원'],
    ['a bracket hands over', '국정원(KISA)', '국정원'],
    ['brackets in one another', '국정원(KISA[가])', '국정원'],
    ['a bracket of another kind', '국정원［가］', '국정원'],
    ['a wide bracket', '국정원（가）', '국정원'],
    ['braces', '국정원{가}', '국정원'],
    ['brackets of a title', '국정원〔가〕', '국정원'],
    ['a word in brackets alone', '(국정원)', '국정원'],
    ['a bracket left open', '가(국정원', '국정원'],
    ['no more than the last forty-eight units', `${'A'.repeat(80)}국정원`, '국정원'],
    ['a fraction by what is divided', '1/3', '일'],
    ['a whole fraction', '3/4', '삼'],
    ['no fraction of ten', '1/10', '십'],
    ['a season in English', '시즌7', '세븐'],
    ['a version in English', '버전 1', '원'],
    ['a number of two digits is not', '시즌17', '십칠'],
  ])('%s: %s as %s', (_, word, reading) => {
    expect(codaOfWord(word)).toBe(codaOfWord(reading))
  })

  test('nothing to read', () => {
    expect(codaOfWord('')).toBe(-1)
    expect(codaOfWord('KISA', '')).toBe(-1)
  })
})

/** Pairs of the norm, the shape after a consonant first; what drops its 이 after a vowel, and what does not change. */
const PAIRS =
  '은/는 이/가 을/를 과/와 아/야 은커녕/는커녕 과의/와의 과는/와는 과도/와도 이에요/예요 이어서/여서 이어야/여야 으론/론 으로/로 으로서/로서 으로써/로써 으로부터/로부터 ' +
  '으로부터의/로부터의 으로는/로는 으로도/로도 으로만/로만 으로의/로의 이었다/였다 이었고/였고 이었던/였던'
const DROPPING =
  '이나/나 이나마/나마 이라도/라도 이라면/라면 이라서/라서 이라고/라고 이라는/라는 이라며/라며 이라야/라야 이라/라 이란/란 이랑/랑 이며/며 이든/든 이든지/든지 이고/고 이니/니 ' +
  '이여/여 이시여/시여 이다/다 이면/면 이면서/면서 이지/지 이지만/지만 이거나/거나 이던/던 이므로/므로 이야/야'
const ALONE =
  '의 에 에서 에게 께서 도 만 까지 부터 처럼 보다 하고 마다 조차 마저 밖에 뿐 만큼 에는 에선 인 일 임 인지 입니다 이자'

describe('particles in every spelling', () => {
  test.each(`${PAIRS} ${DROPPING}`.split(' '))('%s', (pair) => {
    const [consonant, vowel] = pair.split('/') as [string, string]
    const liquid = /^으[로론]/.test(consonant) ? vowel : consonant
    const extra = consonant.slice(0, consonant.length - vowel.length)
    const spellings = [pair, `${vowel}/${consonant}`, `[[${consonant}]]`, `[[${pair}]]`, consonant]
    // after a vowel 여 and 야 are also the shapes of other particles
    if (!/^(?:여|야|예)/.test(vowel)) spellings.push(vowel, `[[${vowel}]]`)
    if (extra !== '' && consonant.endsWith(vowel)) spellings.push(`(${extra})${vowel}`)
    for (const spelling of spellings as Josa[]) {
      expect(josa('국정원', spelling), spelling).toBe(consonant)
      expect(josa('미래부', spelling), spelling).toBe(vowel)
      expect(josa('서울', spelling), spelling).toBe(liquid)
    }
  })

  test.each(ALONE.split(' ') as Josa[])('%s stands after any word', (particle) => {
    for (const word of ['국정원', '미래부', '서울', '?']) {
      expect(josa(word, particle)).toBe(particle)
      expect(josa(word, `[[${particle}]]` as Josa)).toBe(particle)
    }
  })

  test.each([
    ['은/는', '은(는)'],
    ['이/가', '이(가)'],
    ['과/와', '과(와)'],
    ['과의/와의', '과(와)의'],
    ['은커녕/는커녕', '은(는)커녕'],
    ['으로/로', '(으)로'],
    ['으로부터/로부터', '(으)로부터'],
    ['이라고/라고', '(이)라고'],
    ['이었다/였다', '이었(였)다'],
    ['이어서/여서', '이어(여)서'],
  ] as const)('%s after what cannot be read: %s', (pair, both) => {
    expect(josa('?', pair as Josa)).toBe(both)
  })

  test('what cannot be read, and what is no particle, stays as it was written', () => {
    expect(refitParticle('은', '은/는', -1)).toBe('은')
    expect(refitParticle('는', '은/는', -1)).toBe('는')
    expect(refitParticle('협회', 'x/y', 0)).toBe('협회')
    expect(refitParticle('이며', '이며/며', 4)).toBe('이며')
    expect(refitParticle('이', '이/가', 0)).toBe('가')
  })

  test.each([' ', '은 /는', '은/', '/는', 'A', '은/A', '은a', '[[은', '은]]'])('%j is no particle', (spelling) => {
    expect(() => josa('서울', spelling as Josa)).toThrow('josa-unknown')
  })
})
