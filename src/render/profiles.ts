import { PyogiError } from '../model/error.ts'
import { refuseOptions } from '../model/option.ts'
import type { Policy } from './policy.ts'
import { policyFaults } from './policy-faults.ts'

const ENGLISH: Policy = {
  name: 'name-only',
  lang: 'en',
  gloss: {},
  space: ' ',
  brackets: 'round',
  abbreviations: 'introduced',
  style: { order: 'own', given: 'own', second: 'lower' },
  scope: 'document',
  captions: 'apart',
  tables: 'apart',
  headline: false,
  outdated: 'rename',
  later: 'any',
}
const KOREAN: Policy = { ...ENGLISH, lang: 'ko', space: '' }
const FOREIGNERS = { own: 'foreign', with: 'en' } as const
const KOREANS = { own: 'ko', with: 'ko' } as const

/**
 * The profiles pyogi ships, and what each follows.
 *
 * - `name-hangul`: English text; Korean people as `Ryu Je-myung (류제명)`. Follows English editions of Korean papers that
 *   gloss people in Hangul (DigitalToday). Names as the dictionary has them: the person's own spelling before 국어의 로마자
 *   표기법 (문화관광부고시 제2000-8호), 제3장 제4항 (surname first, hyphen allowed) and 제7항 (established spellings stay).
 * - `hangul-name`: Korean text; people whose own name is not Korean as `샘 올트먼(Sam Altman)`. Follows 한글 맞춤법 부록 문장
 *   부호 (문화체육관광부고시 제2014-39호) on round brackets for the original of a word, names in Hangul after 외래어 표기법.
 * - `institutions`: as `name-hangul`, and `Ministry of Science and ICT (과학기술정보통신부)`, as bilingual documents of public
 *   bodies have it.
 * - `name-only`: no glosses; spelling, dates and particles only.
 * - `ap`: AP Stylebook: no gloss; `abbreviations and acronyms`: no abbreviation in brackets after a full name; `names`: the
 *   surname alone on second reference (offered).
 * - `yonhap`: Yonhap News Agency's English service: surname first, hyphen, small letter after it, no gloss.
 * - `korea-net`: Korea.net, the government's portal: names as `yonhap`, abbreviations introduced in brackets.
 * - `korean-press`: Korean text; `기관(약어)` and `외국인(Original)` at the first mention, round brackets throughout, as Korean
 *   papers and agencies write.
 * - `norm-strict`: as `korean-press`, with the square brackets of 한글 맞춤법 부록 문장 부호 where head and bracket sound
 *   different (한국인터넷진흥원[KISA]), round ones where they sound alike.
 * - `academic`: English text; Hanja after Korean names where known, as scholarly writing has them beside ALA-LC spellings.
 */
export const PROFILES: Readonly<Record<string, Policy>> = Object.freeze({
  'name-hangul': { ...ENGLISH, name: 'name-hangul', gloss: { person: KOREANS } },
  'hangul-name': { ...KOREAN, name: 'hangul-name', gloss: { person: FOREIGNERS } },
  institutions: { ...ENGLISH, name: 'institutions', gloss: { person: KOREANS, organization: KOREANS } },
  'name-only': ENGLISH,
  ap: { ...ENGLISH, name: 'ap', abbreviations: 'forbidden', later: 'surname' },
  yonhap: { ...ENGLISH, name: 'yonhap' },
  'korea-net': { ...ENGLISH, name: 'korea-net' },
  'korean-press': {
    ...KOREAN,
    name: 'korean-press',
    gloss: { person: FOREIGNERS, organization: { own: 'any', with: 'abbreviation' } },
  },
  'norm-strict': {
    ...KOREAN,
    name: 'norm-strict',
    gloss: { person: FOREIGNERS, organization: { own: 'any', with: 'abbreviation' } },
    brackets: 'norm',
  },
  academic: { ...ENGLISH, name: 'academic', gloss: { person: { own: 'ko', with: 'ko-Hani' } } },
} satisfies Record<string, Policy>)

/** What a house may give as its policy: a profile's name, or a profile changed in some points. */
export type PolicyChoice = string | (Partial<Policy> & { readonly basis?: string })

/**
 * The policy for a text: the profile named, or a profile (`basis`) with a house's own points over it; without a name
 * `name-hangul` for English and `hangul-name` for Korean text.
 *
 * @throws PyogiError `profile-unknown`, or `option-invalid` for points that no policy has
 */
export function policyFor(lang: 'ko' | 'en', choice?: PolicyChoice): Policy {
  if (typeof choice === 'object') {
    const { basis, ...points } = choice
    refuseOptions(policyFaults(points))
    return { ...policyFor(lang, basis), ...points }
  }
  const name = choice ?? (lang === 'ko' ? 'hangul-name' : 'name-hangul')
  const policy = Object.hasOwn(PROFILES, name) ? PROFILES[name] : undefined
  if (policy !== undefined) return policy
  const message = `no profile ${name}; there are ${Object.keys(PROFILES).join(', ')}`
  throw new PyogiError('profile-unknown', [{ code: 'profile-unknown', message }])
}
