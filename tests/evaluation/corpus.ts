import korea from '../../src/dictionaries/korea.ts'

/** Two halves of made-up institutions, in both languages. */
const FIRST =
  '한빛=Hanbit 새솔=Saesol 다온=Daon 누리=Nuri 마루=Maru 가람=Garam 아라=Ara 미르=Mir 해솔=Haesol 도담=Dodam 라온=Raon 가온=Gaon 벼리=Byeori 보람=Boram 나래=Narae'
const SECOND =
  '정보연구원=Information Institute|재난안전센터=Disaster Safety Center|기술진흥원=Technology Promotion Agency|환경위원회=Environment Commission|보건재단=Health Foundation|문화협회=Culture Association|금융연합회=Finance Federation|해양연구소=Marine Research Institute|교육공사=Education Corporation|에너지공단=Energy Agency'
const GIVEN = '가람 나린 다솜 라율 마린 바론 사담 아진 자율 차솔'.split(' ')
const SURNAMES = '김=Kim 이=Lee 박=Park 최=Choi 정=Jung'.split(' ')
const KOREAN = [
  (ko: string, en: string) => `정부는 ${ko}(${en})와 함께 대책을 낸다.`,
  (ko: string, en: string) => `이번 조사를 맡은 ${ko}(${en})는 밝혔다.`,
  (ko: string, en: string) => `${ko}(${en}) 관계자(52)는 12일(현지시간) 말했다.`,
  (ko: string, en: string) => `서울에서 열린 행사에 ${ko}(${en})가 참여했다. (사진=연합뉴스)`,
]
const ENGLISH = [
  (ko: string, en: string) => `Officials from the ${en} (${ko}) met on Monday.`,
  (ko: string, en: string) => `A report by the ${en} (${ko}) came out (see Table 2).`,
]
const PLAIN = [
  '날씨가 맑다. 기온은 21도(체감 19도)였다.',
  '시장은 조용했다(거래량 감소).',
  'The day was quiet (no trading).',
]
const LARGEST = 2 ** 32

/** The same numbers from 0 to 1 for the same start. */
function seeded(start: number): () => number {
  let state = start
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / LARGEST
  }
}

/** Lines of NDJSON, one document each: sentences with glosses of known, made-up and private names, and with none. */
export function* corpus(lines: number): Generator<string> {
  const random = seeded(7)
  const one = <T>(all: readonly T[]): T => all[Math.floor(random() ** 2 * all.length)]!
  const known = [...korea.entries].flatMap((entry) => {
    const ko = entry.terms.find((term) => term.lang === 'ko')
    const en = entry.terms.find((term) => term.lang === 'en')
    return ko === undefined || en === undefined ? [] : [[ko.text, en.text] as const]
  })
  const pairOf = (text: string): readonly string[] => text.split('=')
  const made = FIRST.split(' ').flatMap((first) =>
    SECOND.split('|').map((second) => {
      const [ko = '', en = ''] = pairOf(first)
      const [koRest = '', enRest = ''] = pairOf(second)
      return [ko + koRest, `${en} ${enRest}`] as const
    }),
  )
  for (let line = 0; line < lines; line++) {
    const sentences = Array.from({ length: 3 }, () => {
      const chance = random()
      if (chance < 0.3) return one(PLAIN)
      if (chance < 0.4) {
        const [ko = '', en = ''] = pairOf(one(SURNAMES))
        return `주민 ${ko}${one(GIVEN)}(${en} ${String.fromCharCode(65 + Math.floor(random() * 26))}a-rin)씨가 보았다.`
      }
      const [ko, en] = chance < 0.7 ? one(known) : one(made)
      return one([...KOREAN, ...ENGLISH])(ko, en)
    })
    yield JSON.stringify({ id: line, text: sentences.join(' ') })
  }
}

/** Writes a made-up corpus of so many lines (50,000) to standard output: `corpus 50000 > corpus.ndjson`. */
export function run([lines = '50000']: readonly string[]): void {
  for (const line of corpus(Number(lines))) process.stdout.write(`${line}\n`)
}
