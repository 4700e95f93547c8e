import { describe, expect, test } from 'vitest'
import { officesBeside } from '../../src/gloss/mine-office.ts'

/** The offices beside the first bracket of a text and the word before it. */
function offices(text: string): string[] {
  const end = text.indexOf(')') + 1
  const start = Math.max(text.lastIndexOf(' ', text.indexOf('(')), text.lastIndexOf('\n', text.indexOf('('))) + 1
  return officesBeside(text, { start, end })
}

describe('officesBeside', () => {
  test.each([
    ['right before', '시장 홍길동(洪吉童)이 왔다', ['시장']],
    ['before, with a noun between', '시장 후보 홍길동(洪吉童)이 왔다', ['시장']],
    ['before, three nouns between', '시장 선거 여당 후보 홍길동(洪吉童)이 왔다', ['시장']],
    ['before, four nouns between', '시장 보궐 선거 여당 후보 홍길동(洪吉童)이 왔다', []],
    ['before, the nearer one', '시장 감독 홍길동(洪吉童)이 왔다', ['감독']],
    ['before, with a particle: of somebody else', '시장의 홍길동(洪吉童)이 왔다', []],
    ['before, with a particle that nouns end in', '시장이 홍길동(洪吉童)을 봤다', []],
    ['before, with more than nouns between', '시장 학교에서 홍길동(洪吉童)이 왔다', []],
    ['after', '홍길동(洪吉童) 시장 왔다', ['시장']],
    ['after a comma', '홍길동(洪吉童), 시장', ['시장']],
    ['after, with a particle of one syllable', '홍길동(洪吉童) 시장이 왔다', ['시장']],
    ['after, with a particle of two', '홍길동(洪吉童) 시장에게 썼다', ['시장']],
    ['after, with three syllables behind', '홍길동(洪吉童) 시장으로서 썼다', []],
    ['after, with a sign behind', '홍길동(洪吉童) 시장, 왔다', ['시장']],
    ['after, with several signs behind', '홍길동(洪吉童) 시장?!” 왔다', ['시장']],
    ['after, with nouns between', '홍길동(洪吉童) 새솔 표기 시장', ['시장']],
    ['after, with three nouns between', '홍길동(洪吉童) 새솔 표기 조사 시장', ['시장']],
    ['after, with four nouns between', '홍길동(洪吉童) 새솔 표기 조사 연구 시장', []],
    ['after, with two spaces between', '홍길동(洪吉童) 새솔  시장', ['시장']],
    ['after, behind a sign', '홍길동(洪吉童) 새솔, 시장', []],
    ['after, behind a word with a particle', '홍길동(洪吉童) 학교에서 시장', []],
    ['after, behind a particle at the bracket', '홍길동(洪吉童)이 시장 만났다', []],
    ['after, behind a particle that could be a noun', '홍길동(洪吉童)과 시장 만났다', []],
    ['after, behind a particle of which half could be one', '홍길동(洪吉童)까지 시장 만났다', []],
    ['after, with four signs behind', '홍길동(洪吉童) 시장?!”’ 왔다', ['시장']],
    ['after, with a sign within', '홍길동(洪吉童) 시,장', []],
    ['after, without a space', '홍길동(洪吉童)시장', []],
    ['after, too far away', `홍길동(洪吉童) ${'가'.repeat(60)} 시장`, []],
    ['on both sides', '시장 홍길동(洪吉童) 감독', ['시장', '감독']],
    ['none', '이웃 홍길동(洪吉童)이 왔다', []],
  ])('%s', (_, text, expected) => {
    expect(offices(text)).toEqual(expected)
  })

  test.each([
    ['a number before', '홍길동(洪吉童) 2차관', ['2차관']],
    ['a number of several digits before', '홍길동(洪吉童) 제12차관', ['제12차관']],
    ['a number that another word begins', '홍길동(洪吉童) 표기제2차관', []],
    ['a number within', '홍길동(洪吉童) 시제2장', []],
    ['its body before', '홍길동(洪吉童) 표기부장관', ['표기부장관']],
    ['its body before and a particle behind', '홍길동(洪吉童) 표기청장이', []],
    ['its body before, more behind', '홍길동(洪吉童) 표기부장관실', ['표기부장관']],
    ['what no body ends in before', '홍길동(洪吉童) 표기장관', []],
    ['the body alone', '홍길동(洪吉童) 표기부', []],
    ['capitals', 'Mayor Hong(홍길동) came', ['Mayor']],
    ['English after the bracket', 'Hong(홍길동), CEO of', ['CEO']],
    ['the middle of the list', '홍길동(洪吉童) 대변인', ['대변인']],
    ['one syllable', '홍길동(洪吉童) 장', []],
  ])('reads an office with %s', (_, text, expected) => {
    expect(offices(text)).toEqual(expected)
  })
})
