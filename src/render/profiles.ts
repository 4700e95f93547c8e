import { PyogiError } from '../model/error.ts'
import type { Policy } from './policy.ts'

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
  headline: false,
  outdated: 'rename',
}
const KOREAN: Policy = { ...ENGLISH, lang: 'ko', space: '' }
const FOREIGNERS = { own: 'foreign', with: 'en' } as const
const KOREANS = { own: 'ko', with: 'ko' } as const

/**
 * The profiles pyogi ships, and what each follows.
 *
 * - `name-hangul`: English text; Korean people as `Ryu Je-myung (류제명)` (DigitalToday English).
 * - `hangul-name`: Korean text; people whose own name is not Korean as `샘 올트먼(Sam Altman)` (press practice after 외래어 표기법).
 * - `institutions`: as `name-hangul`, and `Ministry of Science and ICT (과학기술정보통신부)`.
 * - `name-only`: no glosses.
 * - `ap`: AP style; no gloss, no `Full Name (ABC)`.
 * - `yonhap`: Yonhap English; hyphen and lower case after it, no gloss.
 * - `korea-net`: Korea.net; no gloss, abbreviations introduced in brackets.
 * - `korean-press`: Korean text; `기관(약어)` and `외국인(Original)` at the first mention.
 * - `norm-strict`: as `korean-press`, with square brackets where 한글 맞춤법 부록 문장 부호 asks for them.
 * - `academic`: English text; Hanja after Korean names where known.
 */
export const PROFILES: Readonly<Record<string, Policy>> = Object.freeze({
  'name-hangul': { ...ENGLISH, name: 'name-hangul', gloss: { person: KOREANS } },
  'hangul-name': { ...KOREAN, name: 'hangul-name', gloss: { person: FOREIGNERS } },
  institutions: { ...ENGLISH, name: 'institutions', gloss: { person: KOREANS, organization: KOREANS } },
  'name-only': ENGLISH,
  ap: { ...ENGLISH, name: 'ap', abbreviations: 'forbidden' },
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
 * @throws PyogiError `profile-unknown`
 */
export function policyFor(lang: 'ko' | 'en', choice?: PolicyChoice): Policy {
  if (typeof choice === 'object') {
    const { basis, ...points } = choice
    return { ...policyFor(lang, basis), ...points }
  }
  const name = choice ?? (lang === 'ko' ? 'hangul-name' : 'name-hangul')
  const policy = Object.hasOwn(PROFILES, name) ? PROFILES[name] : undefined
  if (policy !== undefined) return policy
  const message = `no profile ${name}; there are ${Object.keys(PROFILES).join(', ')}`
  throw new PyogiError('profile-unknown', [{ code: 'profile-unknown', message }])
}
