import { describe, expect, test } from 'vitest'
import { type Boundary, boundAfter } from '../../src/text/boundary.ts'

/** The form between ［ and ］ of a sample, and what the text around it is. */
function marked(sample: string): { text: string; start: number; end: number } {
  const start = sample.indexOf('［')
  const end = sample.indexOf('］') - 1
  return { text: sample.replace('［', '').replace('］', ''), start, end }
}
function boundOf(sample: string): Boundary | undefined {
  const { text, start, end } = marked(sample)
  return boundAfter(text, start, end)
}

/** Particles and copulas of the norm (한글 맞춤법, 표준국어대사전): the pair, or the one shape that stands after any word. */
const PARTICLES =
  '은/는 이/가 을/를 의 에 과/와 으로/로 도 이나/나 이란/란 이든/든 이며/며 이고/고 이랑/랑 만 뿐 께 하고 같이 에서 에게 에게서 께서 한테 한테서 ' +
  '으로서/로서 으로써/로써 으로부터/로부터 에서부터 부터 까지 보다 처럼 만큼 마다 조차 마저 밖에 은커녕/는커녕 이나마/나마 이라도/라도 이야말로/야말로 ' +
  '이든지/든지 이라든지/라든지 으론/론 엔 에겐 에선 께선 한텐 까진 부턴 에는 에서는 에서도 에서의 까지만 으로는/로는 과의/와의 만의 까지도 에게서도'
const VOCATIVES = '아/야 이야/야 이여/여 이시여/시여'
const COPULAS =
  '이다/다 인 일 이니/니 이면/면 이지/지 이던/던 이자 이냐/냐 이라/라 임 이라는/라는 이라며/라며 이라면/라면 이라면서/라면서 이라서/라서 이라던/라던 ' +
  '이라지만/라지만 이면서/면서 이면서도/면서도 이지만/지만 이니까/니까 이거나/거나 이므로/므로 이냐고/냐고 이구나/구나 이자마자 인데 인데도 인들 인즉 인만큼 일까 ' +
  '입니다 입니다만 입니까 이에요/예요 이라네/라네 이라더니/라더니 이던가/던가 이라고/라고 이라고는/라고는 이라기보다/라기보다 인지 인지는 인가 일지 이어서/여서 이어야/여야 임을 이기에 ' +
  '이었다/였다 이었고/였고 이었지만/였지만 이었다고/였다고 이었음을/였음을 이었던/였던 이었으며/였으며 이었습니다/였습니다 이셨다/셨다'

/** The shapes of a pair after a consonant, after a vowel and after ㄹ. */
function shapesOf(pair: string): { consonant: string; vowel: string; liquid: string } {
  const [consonant, vowel = consonant] = pair.split('/') as [string, string?]
  return { consonant, vowel, liquid: /^으[로론]/.test(consonant) ? vowel : consonant }
}

describe('every particle and copula', () => {
  test.each(
    [PARTICLES, VOCATIVES, COPULAS].flatMap((list, kind) =>
      list.split(' ').map((pair): [string, string] => [pair, kind === 2 ? 'copula' : 'particle']),
    ),
  )('%s fits where the coda asks for it', (pair, code) => {
    const { consonant, vowel, liquid } = shapesOf(pair)
    for (const [word, shape] of [
      ['가국정원', consonant],
      ['가미래부', vowel],
      ['가나서울', liquid],
    ] as const) {
      const found = boundOf(`어제 ［${word}］${shape} 그`)
      expect(found?.code, word + shape).toBe(code)
      const { text, start, end } = marked(`어제 ［${word}］${shape} 그`)
      expect(found?.particle, word + shape).toEqual({
        span: { start: end, end: end + shape.length },
        pair: pair === '이야/야' ? expect.stringMatching(/야$/) : pair,
        agrees: true,
      })
      expect(boundAfter(text.trimEnd(), start, end)).toEqual(found)
      if (VOCATIVES.split(' ').includes(pair)) expect(found!.weight).toBeLessThan(0)
      else expect(found!.weight).toBeGreaterThan(0)
    }
  })

  test.each([
    ['야 calls no one whose name ends in a consonant', '［길동］야'],
    ['나 after a consonant is another word', '［국정원］나'],
    ['며 after a consonant is another word', '［국정원］며'],
    ['a past stem without its ending', '［홍길동］이었'],
    ['a past stem before a blank', '［홍길동］이었 그'],
    ['the second of two does not fit the first', '［국정원］만는'],
    ['half a chain at the end of the text', '［국정원］만으'],
    ['a chain that goes on', '［국정원］에서협'],
    ['more in a row than anyone writes', `［국정원］에${'만'.repeat(6)}`],
    ['a past stem and half an ending', '［홍길동］이었스'],
  ])('%s', (_, sample) => {
    expect(boundOf(sample)).toBeUndefined()
  })

  test.each([
    ['the second fits the first', '［국정원］만은', '만은'],
    ['five after the first', `［국정원］에${'만'.repeat(5)}`, `에${'만'.repeat(5)}`],
    ['a number after it', '［정부］는3일', '는'],
    ['a longer shape than one syllable is a slip', '［국정원］라고', '라고'],
    ['and the other way round', '［미래부］은커녕', '은커녕'],
  ])('%s', (_, sample, shape) => {
    const { text, end } = marked(sample)
    const span = boundOf(sample)?.particle?.span
    expect(span).toEqual({ start: end, end: end + shape.length })
    expect(text.slice(span!.start, span!.end)).toBe(shape)
  })

  test('a copula after a vowel keeps its 이 or drops it', () => {
    for (const shape of ['이며', '며', '이라고', '라고', '이다', '다']) {
      expect(boundOf(`［가미래부］${shape}`)?.particle?.agrees, shape).toBe(true)
    }
  })
})

describe('every title and suffix word', () => {
  const TITLES =
    '대통령 총리 부총리 장관 차관 의원 위원장 의장 이사장 대표 회장 사장 전무 총재 총장 원장 처장 국장 본부장 센터장 소장 교육감 시장 도지사 구청장 교수 박사 변호사 ' +
    '대법관 비서관 수석 대변인 보좌관 대사 기자 앵커 감독 선수 후보 당선인 작가 배우 여사 선생님 장군 목사 신부 추기경 대령 사령관 사무총장 주석 국왕 ' +
    '부통령 특사 직원 창업자 병장 씨 님 누나 할머니 삼촌 여왕 교황 선장 군 양 옹 형'
  const SUFFIXES =
    '측 소속 출신 등 들 쪽 끼리 이하 이후 당국 용 산 계 제 식 풍 전 간 별 컵 주 쯤 사 호 팀 팬 氏 側 發 産 社'

  test.each(TITLES.split(' '))('홍길동%s is called so', (title) => {
    const { text, end } = marked(`어제 ［홍길동］${title} 그`)
    const found = boundOf(`어제 ［홍길동］${title} 그`)
    expect(found).toMatchObject({ code: 'title', title: { start: end, end: text.length - 2 } })
    expect(found!.weight).toBeGreaterThanOrEqual(0)
  })

  test.each(SUFFIXES.split(' '))('홍길동%s ends in a suffix word', (suffix) => {
    const { text, end } = marked(`어제 ［홍길동］${suffix} 그`)
    expect(boundOf(`어제 ［홍길동］${suffix} 그`)).toMatchObject({
      code: 'suffix',
      title: { start: end, end: text.length - 2 },
    })
  })
})
