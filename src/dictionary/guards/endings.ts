/** Endings that stand on any stem, or on a form in 아/어, written with a space between. */
const WORDS =
  '고 지 게 기 는 네 다 던 도록 거나 자 자고 자마자 지만 지도 지는 지를 지와 지의 는데 는지 는가 거든 거늘 더니 더라 더라도 습니다 ' +
  '니 니까 나 면 며 면서 면은 려 려고 려는 러 라 라고 라도 라는 라면 므로 ' +
  '은 을 으나 으니 으며 으면 으로 은데 은지 을까 을수록 음 음을 기도 기는 기에 기로 기를 기만 ' +
  '어 아 어서 아서 어도 아도 어야 아야 어라 아라 었다 았다 서 도 야 요 져 진 질 선 세 소 구나 군 죠 지요'

/** Endings of Korean verbs and adjectives as they close a word of two or three syllables. */
export const ENDINGS: ReadonlySet<string> = new Set(WORDS.split(' '))

/** True when an ending goes with a stem of this coda (`codaOf`): 먹 + 으면, 가 + 면; most go with any. */
export function fitsStem(ending: string, coda: number): boolean {
  if (/^(?:[은을음으]|습니다)/.test(ending)) return coda > 0
  return /^(?:니|나$|면|며|려|러|라|므로|선$)/.test(ending) ? coda === 0 || coda === 8 : true
}

/** Forms of 하다 and 되다 that make a verb or an adjective of a noun: 이상하, 당연한, 가능해. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set('하 한 할 함 해 했 히 되 된 될 됨 돼 됐'.split(' '))

/** What makes a noun of another and hardly ever ends a given name: 조선 + 소, 관람 + 객. */
export const NOUN_SUFFIXES = '소점장물품론증액력객층탑꾼집책급료망값밭틀판팀곡극밥빵죄칙탕통폭함행'
