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
  KP: ['north korea', 'north korean', 'dprk', '북한', '북'],
}

const WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(COUNTRY_WORDS).flatMap(([code, words]) => words.map((word): [string, string] => [word, code])),
)

/**
 * The country that the words right before or after a span name: `the UK AI Safety Institute`, `영국 AI안전연구소`,
 * `AI Safety Institute of Japan`. `text` is folded, offsets are its UTF-16 units.
 */
export function countryBeside(text: string, start: number, end: number): string | undefined {
  const before = text.slice(Math.max(0, start - 24), start).replace(/^\S*\s/, (head) => (start > 24 ? ' ' : head))
  const words = before
    .toLowerCase()
    .replace(/['’]s?\s*$/, '')
    .trimEnd()
    .split(/\s+/)
  for (const size of [3, 2, 1]) {
    const code = WORDS.get(words.slice(-size).join(' '))
    if (code !== undefined && words.length >= size) return code
  }
  const after = text
    .slice(end, end + 24)
    .toLowerCase()
    .match(/^ (?:of|in) (?:the )?([a-z.]+)(?: ([a-z]+))?/)
  if (after === null) return undefined
  return WORDS.get(`${after[1]} ${after[2] ?? ''}`.trim()) ?? WORDS.get(after[1]!)
}
