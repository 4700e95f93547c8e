/**
 * Regular expressions for tools that know nothing else (Vale, prh, textlint-rule-terminology). pyogi itself never
 * matches with them. They hold no group that captures and no bare bracket, which Vale would count.
 */

/** What may follow a name that ends in Hangul: particles and the copula; up to three of them make a chain (으로부터의). */
const PARTICLES =
  '은 는 이 가 을 를 과 와 의 에 도 만 로 으로 에서 에게 에게서 께 께서 한테 까지 부터 처럼 보다 하고 마다 조차 마저 밖에 뿐 대로 만큼 ' +
  '로서 으로서 로써 으로써 이나 나 이랑 랑 이며 며 이라 라 이란 란 이고 이다 다 이자 인 입니다 이었다 였다 엔 에선'

const AFTER_HANGUL = `(?=(?:${PARTICLES.split(' ').join('|')}){0,3}(?![가-힣]))`
const BEFORE_HANGUL = '(?<![가-힣])'
const BEFORE_LATIN = '(?<![A-Za-z0-9])'
const AFTER_LATIN = '(?![A-Za-z0-9])'

/**
 * A pattern for a form that must not stand in a text: at word edges, particles allowed after Hangul, and not where it is
 * a part of one of the right forms.
 */
export function rulePattern(wrong: string, rightForms: Iterable<string>): string {
  const inside = new Set<string>()
  for (const right of rightForms) {
    for (let at = right.indexOf(wrong); at !== -1 && right !== wrong; at = right.indexOf(wrong, at + 1)) {
      const before = literal(right.slice(0, at))
      const after = literal(right.slice(at + wrong.length))
      inside.add(
        after === ''
          ? `(?<!${before})`
          : before === ''
            ? `(?!${literal(wrong)}${after})`
            : `(?!(?<=${before})${literal(wrong)}${after})`,
      )
    }
  }
  const left = isHangul(wrong.at(0)) ? BEFORE_HANGUL : isLatin(wrong.at(0)) ? BEFORE_LATIN : ''
  const right = isHangul(wrong.at(-1)) ? AFTER_HANGUL : isLatin(wrong.at(-1)) ? AFTER_LATIN : ''
  return `${left}${[...inside].join('')}${literal(wrong)}${right}`
}

/** A text as a pattern that matches just itself, in JavaScript with and without its u flag and in .NET's dialect. */
function literal(text: string): string {
  return text.replace(/[!-/:-@[-`{-~\s]/g, (letter) =>
    letter === ' ' ? letter : letter < '\x80' ? `\\x${letter.charCodeAt(0).toString(16).padStart(2, '0')}` : letter,
  )
}

function isHangul(letter: string | undefined): boolean {
  return letter !== undefined && letter >= '가' && letter <= '힣'
}

function isLatin(letter: string | undefined): boolean {
  return letter !== undefined && /[A-Za-z0-9]/.test(letter)
}
