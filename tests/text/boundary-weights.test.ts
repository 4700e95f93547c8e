import { describe, expect, test } from 'vitest'
import { boundAfter, boundBefore } from '../../src/text/boundary.ts'

/** What follows the form between ［ and ］: its code and weight, and what it takes as a title or a particle. */
function endOf(sample: string, reading?: string): string {
  const text = sample.replace(/[［］]/g, '')
  const found = boundAfter(text, sample.indexOf('［'), sample.indexOf('］') - 1, reading)
  if (found === undefined) return 'goes on'
  const { title, particle } = found
  const slice = ({ start, end }: { start: number; end: number }): string => text.slice(start, end)
  return [`${found.code} ${found.weight}`, title && slice(title), particle && slice(particle.span)]
    .filter(Boolean)
    .join(' ')
}

function startOf(sample: string): string {
  const start = sample.indexOf('［')
  return boundBefore(sample.replace(/[［］]/g, ''), start)?.code ?? 'goes on'
}

describe('a particle says the more, the longer it is and the longer the form', () => {
  test.each<[sample: string, expected: string]>([
    ['［이주민］은', 'particle 2 은'],
    ['［이준］은', 'particle 1 은'],
    ['［이준］을', 'particle 2 을'],
    ['［이준］에서', 'particle 3 에서'],
    ['［이준］으로', 'particle 2 으로'],
    ['［준］은', 'particle 1 은'],
    ['［이준］도', 'particle 0 도'],
    ['［이주민］도', 'particle 1 도'],
    ['［길동］아', 'particle -2 아'],
    ['［철수네］야', 'particle -1 야'],
    ['［하늘］이시여', 'particle -1 이시여'],
    ['［의사］라네', 'copula 3 라네'],
    ['［의사］라더니', 'copula 3 라더니'],
    ['［의사］던가', 'copula 3 던가'],
    ['［의사］였다고', 'copula 3 였다고'],
    ['［의사］였음을', 'copula 3 였음을'],
    ['［의사］였기에', 'copula 3 였기에'],
    ['［의사］였는지도', 'copula 3 였는지도'],
    ['［의사］였을지', 'copula 3 였을지'],
    ['［의사］하고는', 'particle 1 하고는'],
    ['［의사］만이', 'particle 1 만이'],
    ['［의사］엔', 'particle 3 엔'],
    ['［의사］이기에', 'copula 1 이기에'],
  ])('%s', (sample, expected) => {
    expect(endOf(sample)).toBe(expected)
  })
})

describe('a wrong shape is a slip of the pen after a long form, else rather another word unless none ends so', () => {
  test.each<[sample: string, expected: string]>([
    ['［과학기술부］은', 'particle 0 은'],
    ['［과학기술부］이', 'particle -1 이'],
    ['［한국정부］은', 'particle 0 은'],
    ['［미래부］은', 'particle 0 은'],
    ['［미래부］이', 'particle -1 이'],
    ['［미래부］으로', 'particle 0 으로'],
    ['［국정원］가', 'particle -3 가'],
    ['［국정원］와', 'particle -3 와'],
    ['［이주］은', 'particle -2 은'],
    ['［삼성］가', 'particle -3 가'],
    ['［삼성］를', 'particle 0 를'],
    ['［서울］으로는', 'particle 0 으로는'],
    ['［KISA］은', 'particle 0 은'],
    ['［KISA］이', 'particle -1 이'],
    ['［A1］이', 'particle 1 이'],
  ])('%s', (sample, expected) => {
    expect(endOf(sample)).toBe(expected)
  })
})

describe('titles and suffix words', () => {
  test.each<[sample: string, expected: string]>([
    ['［류제명］장관', 'title 3 장관'],
    ['［류제명］목사는', 'title 3 목사'],
    ['［류제명］최고위원이', 'title 3 최고위원'],
    ['［류제명］씨', 'title 2 씨'],
    ['［류제명］님께', 'title 2 님'],
    ['［류제명］님께서', 'title 2 님'],
    ['［류제명］선장이', 'title 2 선장'],
    ['［류제명］아저씨', 'title 2 아저씨'],
    ['［류제명］군', 'title 0 군'],
    ['［류제명］양은', 'title 0 양'],
    ['［류제명］장관님의', 'title 3 장관님'],
    ['［류제명］장관직을', 'title 3 장관직'],
    ['［류제명］장관급', 'title 3 장관급'],
    ['［류제명］장관권한대행', 'title 3 장관권한대행'],
    ['［류제명］직을', 'goes on'],
    [`［류제명］${'님'.repeat(5)}`, `title 2 ${'님'.repeat(5)}`],
    [`［류제명］${'님'.repeat(6)}`, 'goes on'],
    ['［국정원］장', 'title 2 장'],
    ['［경찰청］장은', 'title 2 장'],
    ['［서울시］장', 'goes on'],
    ['［국정원］장관', 'title 3 장관'],
    ['［국정원］장님', 'title 2 장님'],
    ['［방통위］원장', 'goes on'],
    ['［방통위］위원장', 'title 3 위원장'],
    ['［연구회］원장', 'title 3 원장'],
    ['［류제명］의원장', 'goes on'],
    ['［삼성］측', 'suffix 2 측'],
    ['［삼성］소속', 'suffix 2 소속'],
    ['［한국인］들은', 'suffix 1 들'],
    ['［삼성］이후', 'suffix 1 이후'],
    ['［과기정통부］산', 'suffix 0 산'],
    ['［미국］산', 'suffix -2 산'],
    ['［미국］팀', 'goes on'],
    ['［미국인］팀', 'suffix 0 팀'],
    ['［한］氏', 'suffix 1 氏'],
    ['［삼성］社는', 'suffix 1 社'],
    ['［류］씨', 'goes on'],
  ])('%s', (sample, expected) => {
    expect(endOf(sample)).toBe(expected)
  })
})

describe('quotes and brackets that close after a form are looked through', () => {
  test.each<[sample: string, expected: string]>([
    ["'［미래부］'는", 'end 2 는'],
    ['「［미래부］」\'"는', 'end 2 는'],
    [`［미래부］${"'".repeat(10)}는`, 'end 2 는'],
    [`［미래부］${"'".repeat(11)}는`, 'end 2'],
    ["［미래부］'(MSIP)'는", 'end 2 는'],
    ['［미래부］()는', 'end 2 는'],
    [`［미래부］(${'x'.repeat(78)})는`, 'end 2 는'],
    [`［미래부］(${'x'.repeat(79)})는`, 'end 2'],
    ['［미래부］(는', 'end 2'],
    ['［미래부］)는', 'end 2'],
    ["［미래부］'협의", 'end 2'],
    ["［미래부］'", 'end 2'],
    ["［미래부］' 는", 'end 2'],
    ['［KISA］(a)는', 'end 2 는'],
    ['［KISA］-', 'end 1'],
    ['［KISA］-(a)는', 'end 1'],
    ['［BTS］(방탄소년단)은', 'end 2 은'],
    ['［KISA］\u0301', 'goes on'],
  ])('%s', (sample, expected) => {
    expect(endOf(sample)).toBe(expected)
  })

  test('the reading of a form decides the particle, not its last letter', () => {
    expect(endOf('［한국원］(a)은', '케이')).toBe('end 2 은')
    expect(boundAfter('한국원은', 0, 3, '케이')?.particle?.agrees).toBe(false)
    expect(boundAfter('KEI는', 0, 3, '케이')?.particle?.agrees).toBe(true)
  })
})

describe('the end of Latin letters and digits', () => {
  test.each<[sample: string, expected: string]>([
    ['［LLM］s are', 'plural 1'],
    ['［phone］s are', 'plural 0'],
    ['［LLM］s.', 'plural 1'],
    ["［NGO］s' work", 'possessive 1'],
    ["［phone］s' work", 'possessive 0'],
    ["［NGO］s'x", 'plural 1'],
    ['［class］s', 'goes on'],
    ['［GPT-4］s', 'goes on'],
    ['［LLM］s3', 'goes on'],
    ['［New］sx', 'goes on'],
    ["［KISA］'s work", 'possessive 3'],
    ["［KISA］'S WORK", 'possessive 3'],
    ["［KISA］'sx", 'goes on'],
    ["［KISA］'d", 'goes on'],
    ["［KISA］' work", 'end 2'],
    ["［BTS］' work", 'possessive 1'],
    ["［bts］' work", 'possessive 1'],
    ["［BTS］'.", 'end 2'],
    ['［Seoul］-based', 'end 1'],
    ['［Seoul］-Based', 'end 1'],
    ['［Seoul］-trained.', 'end 1'],
    ['［Seoul］-manufactured', 'end 1'],
    ['［Seoul］-manufacturedly', 'goes on'],
    ['［Seoul］-basedx', 'goes on'],
    ['［Seoul］- x', 'end 1'],
    ['［Seoul］-(x)', 'end 1'],
    ['［KBS］-MBC', 'end 0'],
    ['［KBA］-ZZ', 'end 0'],
    ['［KBZ］-AA', 'end 0'],
    ['［Kbs］-MBC', 'goes on'],
    ['［KBS］-M', 'goes on'],
    ['［KBS］-Mbc', 'goes on'],
    ['［GPT］-4', 'goes on'],
    ['［KISA］.Ab', 'end 2'],
    ['［KISA］.Az', 'end 2'],
    ['［KISA］.Zb', 'end 2'],
    ['［KISA］.ab', 'goes on'],
    ['［KISA］.AB', 'goes on'],
    ['［KISA］.A', 'goes on'],
    ['［KISA］.5', 'goes on'],
    ['［KISA］. A', 'end 2'],
    ['［20］,000', 'goes on'],
    ['［20］,a', 'end 2'],
    ['［20］, 000', 'end 2'],
    ['［KISA］,5', 'end 2'],
    ['［AT］&T', 'goes on'],
    ['［AT］&3', 'goes on'],
    ['［AT］& T', 'end 2'],
    ['［KISA］/KBS', 'end 2'],
    ['［KISA］$5', 'end 2'],
    ['［KISA］é', 'goes on'],
    ...['+', '#', '@', '_'].map((sign): [string, string] => [`［KISA］${sign} x`, 'goes on']),
  ])('%s', (sample, expected) => {
    expect(endOf(sample)).toBe(expected)
  })
})

describe('what stands before a form', () => {
  test.each<[sample: string, expected: string]>([
    ["'미래'［이란］ 말은", 'goes on'],
    ["'미래'［한국］", 'start'],
    ["그는 '［이란］ 말은", 'start'],
    ["'［이란］ 말은", 'start'],
    ['(미래)［이란］ 말은', 'goes on'],
    ['(미래)［은행］', 'start'],
    ['미래.［이란］ 말은', 'start'],
    [')［은］ 말', 'start'],
    ['+［한국］', 'start'],
    ['$［KISA］', 'start'],
    ['e\u0301［한국］', 'goes on'],
    ['5［한국］', 'script'],
    ['A［한국］', 'script'],
    ['漢［한국］', 'script'],
    ['한［漢字］', 'script'],
    ['한［5G］', 'script'],
    ['한［KISA］', 'script'],
    ['A［5G］', 'goes on'],
    ['5［G］', 'goes on'],
    ['_［한국］', 'start'],
    ['x_［naver］', 'goes on'],
    ['_［naver］', 'goes on'],
    ['@［naver］', 'goes on'],
    ['Je-［Myung］', 'hyphen'],
    ['3-［KISA］', 'hyphen'],
    ['한-［KISA］', 'hyphen'],
    ['한-［미］', 'hyphen'],
    ['Je-［myung］', 'goes on'],
    ['KISA,［KBS］', 'start'],
    ['1,［KBS］', 'start'],
    ['A,［5G］', 'start'],
    ['1,［000］', 'goes on'],
    ['KISA.［The］', 'start'],
    ['KISA.［the］', 'goes on'],
    ['KISA/［KBS］', 'start'],
    ["KISA'［KBS］", 'goes on'],
    ['AT&［T］', 'goes on'],
    ['한&［KISA］', 'start'],
    ['(［KISA］', 'start'],
  ])('%s', (sample, expected) => {
    expect(startOf(sample)).toBe(expected)
  })

  test.each<[sample: string, weight: number]>([
    [' ［한국］', 2],
    ['(［한국］', 2],
    ['前［한국］', 0],
    ['한-［미］', -1],
  ])('%s weighs %i', (sample, weight) => {
    const start = sample.indexOf('［')
    expect(boundBefore(sample.replace(/[［］]/g, ''), start)?.weight).toBe(weight)
  })
})
