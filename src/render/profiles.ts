import { PyogiError } from '../model/error.ts'
import type { Policy } from './policy.ts'

/**
 * The profiles pyogi ships.
 *
 * - `name-hangul`: English text; Korean people as `Ryu Je-myung (류제명)` at the first mention (DigitalToday English).
 * - `hangul-name`: Korean text; people whose own name is not Korean as `샘 올트먼(Sam Altman)` (외래어 표기 관행).
 * - `institutions`: as `name-hangul`, and Korean institutions as `Ministry of Science and ICT (과학기술정보통신부)`.
 * - `name-only`: no glosses.
 */
export const PROFILES: Readonly<Record<string, Policy>> = {
  'name-hangul': { name: 'name-hangul', lang: 'en', gloss: { person: { own: 'ko', lang: 'ko' } }, space: ' ' },
  'hangul-name': { name: 'hangul-name', lang: 'ko', gloss: { person: { own: 'foreign', lang: 'en' } }, space: '' },
  institutions: {
    name: 'institutions',
    lang: 'en',
    gloss: { person: { own: 'ko', lang: 'ko' }, organization: { own: 'ko', lang: 'ko' } },
    space: ' ',
  },
  'name-only': { name: 'name-only', lang: 'en', gloss: {}, space: ' ' },
}

/**
 * The policy for a text: the one given, by name or as data; else `name-hangul` for English and `hangul-name` for
 * Korean text.
 *
 * @throws PyogiError `profile-unknown`
 */
export function policyFor(lang: 'ko' | 'en', profile?: string | Policy): Policy {
  if (typeof profile === 'object') return profile
  const policy = PROFILES[profile ?? (lang === 'ko' ? 'hangul-name' : 'name-hangul')]
  if (policy === undefined || (profile !== undefined && !Object.hasOwn(PROFILES, profile))) {
    const message = `no profile ${profile}; there are ${Object.keys(PROFILES).join(', ')}`
    throw new PyogiError('profile-unknown', [{ code: 'profile-unknown', message }])
  }
  return policy
}
