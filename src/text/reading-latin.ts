const B = 17
const K = 1
const L = 8
const M = 16
const N = 4
const NG = 21
const S = 19

/** Units after a number whose reading is not that of their letters: 5kg 킬로그램, 10t 톤, 3m 미터, 2L 리터. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/\d ?[kmµμ]?g$/, M],
  [/\d ?t$/, N],
  [/\d ?dB$/, L],
  [/\d ?(?:[cdkmnµμ]?m|[dkm]?l|m?L|k?cal|in|mi)$/, 0],
]

/** Capitals read as a word though they are few: OPEC 오펙, ONE 원. Five and more with two vowels always are. */
const SHORT_WORDS =
  /^(?:[AO]PEC|RCEP|IMAP|EPUB|SOOP|STEP|SPEC|ONE|DLE|POP|TOP|CUP|MAP|APP|BIG|WEB|LAB|AIR|CAR|WAR|STAR|OVER|.+(?:[AEIOU](?:CK|[MN]E|NG)|OOK))$/

/** English spelling by the sound it ends in; the first that fits decides, and what fits none ends in a vowel. */
const ENDINGS: readonly (readonly [RegExp, number])[] = [
  [
    /(?:^me|theme|acme|anime|finale|chile|nestle|hub|sub|soup|loop|jeep|check|nut|kn[io]t|watt|jet|(?:^|[gpu])bit|hit|^kit|exit|fiat|chevrolet|buffet|ballet|monet)$/,
    0,
  ],
  [/ng(?:ue)?$/, NG],
  [/le?$/, L],
  [/m(?:b|n|e|me)?$/, M],
  [/n(?:e|ne)?$/, N],
  [/(?:(?:^|[^aeiou])[aeiou]|eo|ee|oo|ou|hea)p$|pp$|[^k]ype$|[^aeiou][aeiou]bb?$/, B],
  [/(?:(?:[^aeiou][aeiou]|[eo]o|ae|eu|i[au]|ui)(?:ck?|k|q)|york|big|toeic|..(?<!fin|ed|bio|food|prop|big)tech)$/, K],
  [/(?:(?:^|[^aeiou])[aeiou])tt?$|(?<!c)out$|pod$|good$|(?:templ|chocol|priv)ate$|circuit$/, S],
]

/** Coda of the Latin word at the end of `text`: letter by letter for capitals, by English spelling for a word. */
export function codaOfLatin(text: string): number {
  for (const [unit, coda] of UNITS) if (unit.test(text)) return coda
  const word = /[A-Z]+$|[A-Z]?[a-z]+$/.exec(text)?.[0] ?? ''
  const lower = word.toLowerCase()
  if (!/[aeiouy]/.test(lower) || isSpelled(word)) return codaOfLetter(lower)
  return ENDINGS.find(([ending]) => ending.test(lower))?.[1] ?? 0
}

function isSpelled(word: string): boolean {
  if (/[a-z]/.test(word) || SHORT_WORDS.test(word)) return false
  return word.length < 5 || /[^AEIOUY]{4}/.test(word) || !/[AEIOUY].*[AEIOUY]/.test(word)
}

/** Letter names: 엘, 엠, 엔, 알 are closed, the rest are open. */
function codaOfLetter(word: string): number {
  const last = word.slice(-1)
  return last === 'm' ? M : last === 'n' ? N : last === 'l' || last === 'r' ? L : 0
}
