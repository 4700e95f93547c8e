/** Endings of what is said, not named: 죄송합니다, 물러가라, 아니요, 온다, 갑시다. */
const SAID =
  /(?:니다|니까|세요|에요|예요|어요|아요|해요|[가-힣]죠|[시읍합갑]시다|[하가오려마]라|하자|[았었였했됐갔왔겠있없][다네지어]|[는한된간온난린운]다|아니[요오]|^네|^예|\s[가-힣]{1,10}[다요까라])[.!?…]?$/
/** A verb or adjective as the dictionary has it. */
const VERB = /^[가-힣]{1,4}다$/
/** English words that speak about Hangul in a bracket: 은 or 는, see 붙임 1. */
const ABOUT = /(?:^|\s)(?:or|and|see|after|before|meaning|means|from|in|is|was|the|with|then|as|not)(?:\s|$)/
/** Words in small letters, of which a name has hardly two beside Hangul: titled simply 봄. */
const SMALL_WORDS = /(?<!\S)[a-z]{2,}(?!\S)/g
const SMALL = /^(?:a|an|the|of|in|on|at|to|for|and|or|but|by|from|with|as|is|de|la|vs\.?)$/i

/** Whether Hangul, or Hangul with English around it, says something where a name would only name. */
export function isSaid(part: string): boolean {
  return SAID.test(part) || ABOUT.test(part) || (part.match(SMALL_WORDS)?.length ?? 0) > 1
}

/**
 * Whether Hangul after English words translates what somebody says ("Thank you", 감사합니다), and names nothing; what is
 * written as a title may be a sentence (Human Acts, 소년이 온다).
 */
export function translatesSpeech(head: string, part: string): boolean {
  const words = head.split(/\s+/)
  if (isSaid(part) || (/^to\s/.test(head) && VERB.test(part))) return words.length < 2 || !isTitleCase(words)
  return false
}

/** Whether a quotation in English is written as a sentence is: one capital, at its beginning. */
export function isSentenceCase(quoted: string): boolean {
  const words = quoted.split(/\s+/)
  return words.length > 1 && /^\p{Lu}/u.test(quoted) && !isTitleCase(words)
}

/** Whether English words are written as the title of a work is: We Do Not Part. */
export function isTitle(text: string): boolean {
  const words = text.split(/\s+/)
  return words.length > 1 && /^\p{Lu}/u.test(text) && isTitleCase(words)
}

function isTitleCase(words: readonly string[]): boolean {
  return words.every((word, index) => /^[^\p{L}]*[\p{Lu}\d]/u.test(word) || (index > 0 && SMALL.test(word)))
}
