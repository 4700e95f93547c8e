import type { Entry } from '../model/entry.ts'

/** Words right before a name that say of which country it is: ISO 3166-1 alpha-2 to English and Korean words. */
export const COUNTRY_WORDS: Readonly<Record<string, readonly string[]>> = {
  KR: ['korea', 'south korea', 'korean', 'south korean', 'republic of korea', '한국', '국내', '우리나라', '우리'],
  US: ['us', 'u.s.', 'united states', 'american', 'america', '미국', '미'],
  GB: ['uk', 'u.k.', 'united kingdom', 'britain', 'british', '영국', '영'],
  JP: ['japan', 'japanese', '일본', '일'],
  CN: ['china', 'chinese', '중국', '중'],
  SG: ['singapore', 'singaporean', '싱가포르'],
  CA: ['canada', 'canadian', '캐나다'],
  FR: ['france', 'french', '프랑스'],
  DE: ['germany', 'german', '독일'],
  EU: ['eu', 'european', 'europe', '유럽', '유럽연합'],
  RU: ['russia', 'russian', '러시아'],
  UA: ['ukraine', 'ukrainian', '우크라이나'],
  IN: ['india', 'indian', '인도'],
  AU: ['australia', 'australian', '호주'],
  NZ: ['new zealand', '뉴질랜드'],
  TW: ['taiwan', 'taiwanese', '대만'],
  VN: ['vietnam', 'vietnamese', '베트남'],
  ID: ['indonesia', 'indonesian', '인도네시아'],
  MY: ['malaysia', 'malaysian', '말레이시아'],
  TH: ['thailand', 'thai', '태국'],
  PH: ['philippines', 'philippine', '필리핀'],
  IT: ['italy', 'italian', '이탈리아'],
  ES: ['spain', 'spanish', '스페인'],
  NL: ['netherlands', 'dutch', '네덜란드'],
  SE: ['sweden', 'swedish', '스웨덴'],
  CH: ['switzerland', 'swiss', '스위스'],
  PL: ['poland', 'polish', '폴란드'],
  IL: ['israel', 'israeli', '이스라엘'],
  IR: ['iran', 'iranian', '이란'],
  SA: ['saudi arabia', 'saudi', '사우디', '사우디아라비아'],
  AE: ['uae', 'united arab emirates', '아랍에미리트'],
  TR: ['turkey', 'turkish', 'türkiye', '튀르키예', '터키'],
  BR: ['brazil', 'brazilian', '브라질'],
  MX: ['mexico', 'mexican', '멕시코'],
  // of no country in particular (user-assigned in ISO 3166-1)
  ZZ: [
    'other countries',
    'many countries',
    'both countries',
    'each country',
    '각국',
    '양국',
    '외국',
    '타국',
    '여러 나라',
    '다른 나라',
  ],
  KP: ['north korea', 'north korean', 'dprk', '북한', '북'],
}

const WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(COUNTRY_WORDS).flatMap(([code, words]) => words.map((word): [string, string] => [word, code])),
)

/** The last two units of every word: nearly all other words are told by them. */
const ENDINGS: ReadonlySet<string> = new Set([...WORDS.keys()].map((word) => word.slice(-2)))

/** What such a word may end in, as it stands in a text: its last letter, small or capital, or a possessive. */
const LAST_UNITS: ReadonlySet<string> = new Set(
  [...WORDS.keys()].flatMap((word) => [word.slice(-1), word.slice(-1).toUpperCase()]).concat("'", '’', 's'),
)

/** False when the word before `at` names no country, by its last letters; a possessive `'s` aside. */
function mayNameCountry(text: string, at: number): boolean {
  let end = wordEnd(text, at)
  if (!LAST_UNITS.has(text[end - 1] ?? '')) return false
  if (text[end - 1] === 's' && "'’".includes(text[end - 2] ?? ' ')) end = wordEnd(text, end - 2)
  else if ("'’".includes(text[end - 1] ?? ' ')) end = wordEnd(text, end - 1)
  const tail = text.slice(Math.max(0, end - 2), end).toLowerCase()
  return ENDINGS.has(tail) || ENDINGS.has(tail.slice(-1))
}

function wordEnd(text: string, before: number): number {
  let end = before
  while (/\s/.test(text[end - 1] ?? '')) end--
  return end
}

/** The country of a body (ISO 3166-1 alpha-2): its own, or Korea for one with a Korean name of its own. */
export function countryOf({ country, own }: Entry): string | undefined {
  return country ?? (own === 'ko' ? 'KR' : undefined)
}

/**
 * The country that the words right before or after a span name: `the UK AI Safety Institute`, `영국 AI안전연구소`,
 * `AI Safety Institute of Japan`. `text` is folded, offsets are its UTF-16 units. `sure` leaves out words of one syllable,
 * which mean other things too (중, 일, 영).
 */
export function countryBeside(text: string, start: number, end: number, sure = false): string | undefined {
  return countryBefore(text, start, sure) ?? countryAfter(text, end)
}

/** The country that the words right before an offset name: `the Chinese`, `Japan's`; see {@link countryBeside}. */
export function countryBefore(text: string, start: number, sure: boolean): string | undefined {
  if (!mayNameCountry(text, start)) return undefined
  const before = text.slice(Math.max(0, start - 24), start).replace(/^\S*\s/, (head) => (start > 24 ? ' ' : head))
  const words = before
    .toLowerCase()
    .replace(/['’]s?\s*$/, '')
    .trimEnd()
    .split(/\s+/)
  for (const size of [3, 2, 1]) {
    const word = words.slice(-size).join(' ')
    const code = WORDS.get(word)
    if (code !== undefined && words.length >= size && (!sure || word.length > 1)) return code
  }
  return undefined
}

function countryAfter(text: string, end: number): string | undefined {
  if (!text.startsWith(' of ', end) && !text.startsWith(' in ', end)) return undefined
  const after = text
    .slice(end, end + 24)
    .toLowerCase()
    .match(/^ (?:of|in) (?:the )?([a-z.]+)(?: ([a-z]+))?/)
  if (after === null) return undefined
  return WORDS.get(`${after[1]} ${after[2] ?? ''}`.trim()) ?? WORDS.get(after[1]!)
}
