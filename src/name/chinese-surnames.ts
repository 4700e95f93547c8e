import { codeBetween, type LatinName } from './latin-name.ts'
import { codeOf, LONGEST_CODED } from './letter-code.ts'

/** Chinese surnames in pinyin or Wade–Giles, each before the Korean readings of its characters. */
const SURNAMES =
  'li 이리 lee 이리 wang 왕 zhang 장 chang 장 liu 유류 chen 진 chan 진 yang 양 huang 황 zhao 조 wu 오 zhou 주 xu 서허 hsu 서허 sun 손 ma 마 zhu 주 ' +
  'hu 호 guo 곽 kuo 곽 he 하 gao 고 lin 임림 luo 나라 zheng 정 liang 양량 xie 사 tang 당 song 송 deng 등 teng 등 han 한 feng 풍 ' +
  'yu 우유여 dong 동 xiao 소 hsiao 소 cheng 정 cao 조 tsai 채 cai 채 peng 팽 pan 반 yuan 원 lu 노로육 jiang 강장 chiang 장강 ye 엽 yan 염안 du 두 wei 위 ' +
  'su 소 ding 정 xue 설 shen 심 ren 임 yao 요 zhong 종 cui 최 tan 담 fan 범 fang 방 shi 석사시 liao 요료 xiong 웅 jin 김금 lai 뢰 ' +
  'qin 진 bai 백 meng 맹 qiu 구 hou 후 jia 가 xia 하 fu 부 zeng 증 tian 전 gu 고 mao 모 xi 습 xiang 향 qian 전 kong 공 long 용룡'

let readings: ReadonlyMap<number, string> | undefined

const PINYIN_INITIALS = /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?/
const PINYIN_FINALS =
  /^(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ui|un|uo|ue|a|e|i|o|u)/

/** Korean readings of the Chinese surname that a name begins with, as a run of syllables; empty for any other word. */
export function chineseSurnameReadings(latin: LatinName): string {
  const end = latin.words[1] ?? latin.length
  if (end > LONGEST_CODED) return ''
  readings ??= new Map(
    Array.from(SURNAMES.matchAll(/(\w+) (\S+)/g), ([, letters, syllables]) => [codeOf(letters!), syllables!]),
  )
  return readings.get(codeBetween(latin, 0, end)) ?? ''
}

/** True when a word can be divided into syllables of pinyin: `Jinping`, `Xi`. */
export function isPinyin(word: string): boolean {
  let rest = word
  for (let syllables = 0; rest !== '' && syllables < 4; syllables += 1) {
    const initial = PINYIN_INITIALS.exec(rest)![0]
    const final = PINYIN_FINALS.exec(rest.slice(initial.length))?.[0]
    if (final === undefined) return false
    rest = rest.slice(initial.length + final.length)
  }
  return rest === ''
}
