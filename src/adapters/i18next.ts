import type { i18n, PostProcessorModule, ThirdPartyModule } from 'i18next'
import korea from '../dictionaries/korea.ts'
import type { Dictionary } from '../dictionary/dictionary.ts'
import { entriesCalled } from '../dictionary/lookup.ts'
import { abbreviationOf, isTrusted, preferredTerm } from '../model/designation.ts'
import type { Entry, Term } from '../model/entry.ts'
import { dateIssues, refuseOptions, strangeKeys } from '../model/option.ts'
import { glossText, type Trust, trustOf } from '../render/gloss-text.ts'
import { writtenTerm } from '../render/name.ts'
import type { Policy } from '../render/policy.ts'
import { type PolicyChoice, policyFor } from '../render/profiles.ts'
import { fitJosa } from './josa-markers.ts'

export { fitJosa } from './josa-markers.ts'

/** Options of the i18next plugin. */
export interface I18nextOptions {
  /** The dictionary; the shipped one when not given. */
  readonly dictionary?: Dictionary
  /** The day the texts speak of. */
  readonly date?: string
  /** How names are written, in the language that a profile is for; by the language when not given. */
  readonly profile?: PolicyChoice
  /** `verified` (the default): only verified spellings are written; `any` lifts this. */
  readonly trust?: Trust
}

const STYLES = ['name', 'gloss', 'abbreviation'] as const

/** How the formatter `term` writes an entry: its name, with a gloss, or abbreviated. */
export type TermStyle = (typeof STYLES)[number]

/** Name of the post-processor, that of the package it can stand in for. */
const POST_PROCESSOR = 'korean-postposition'

/**
 * The i18next plugin, for i18next 23 to 27. It fits the particles of translations (`{{name}}[[은]]`, `{{name}}을(를)`), and
 * adds the formatter `term`: `{{org, term}}`, `{{org, term(style: gloss)}}` for the id of an entry or one of its names,
 * written in the current language. A style that is mistyped is a warning of i18next's logger, and the name is written.
 *
 * @throws PyogiError `option-invalid` or `profile-unknown`
 * @example
 * ```ts
 * import { createInstance } from 'i18next'
 * import { pyogi } from 'pyogi/i18next'
 * const i18n = createInstance()
 * const translation = { met: '{{who}}을(를) {{org, term(style: gloss)}}[[이]] 만났다.' }
 * i18n.use(pyogi()).init({ initAsync: false, lng: 'ko', resources: { ko: { translation } } })
 * i18n.t('met', { who: '류제명', org: 'org.kisa' }) // => '류제명을 한국인터넷진흥원(KISA)이 만났다.'
 * ```
 */
export function pyogi(options: I18nextOptions = {}): ThirdPartyModule {
  const { dictionary = korea } = options
  refuseOptions(strangeKeys('', options, ['dictionary', 'date', 'profile', 'trust']))
  proveOptions(options)
  const postProcessor: PostProcessorModule = {
    type: 'postProcessor',
    name: POST_PROCESSOR,
    process: (value) => (typeof value === 'string' ? fitJosa(value, dictionary) : value),
  }
  return {
    type: '3rdParty',
    init(instance: i18n): void {
      instance.use(postProcessor)
      const named = [instance.options.postProcess || []].flat()
      if (!named.includes(POST_PROCESSOR)) instance.options.postProcess = [...named, POST_PROCESSOR]
      instance.services.formatter?.add('term', (value: unknown, lng, { style = 'name' }: { style?: string }) => {
        const known = STYLES.find((one) => one === style)
        if (known === undefined)
          instance.services.logger.warn(`pyogi: no style ${style}; there are ${STYLES.join(', ')}`)
        return writeTerm(value, lng ?? instance.language, known ?? 'name', { ...options, dictionary })
      })
    },
  }
}

/**
 * The names of a dictionary as i18next resources, for the languages `ko` and `en`: `t('names:org.msit')`. Only spellings
 * that may be written are in it.
 *
 * @throws PyogiError `option-invalid` or `profile-unknown`
 * @example
 * ```ts
 * import { compileDictionary } from 'pyogi'
 * import { termResources } from 'pyogi/i18next'
 * const terms = [{ text: '홍길동', lang: 'ko' }, { text: 'Hong Gil-dong', lang: 'en' }]
 * termResources(compileDictionary([{ id: 'person.hong-gil-dong', kind: 'person', terms }])).en
 * // => { names: { person: { 'hong-gil-dong': 'Hong Gil-dong' } } }
 * ```
 */
export function termResources(
  dictionary: Dictionary,
  options: Omit<I18nextOptions, 'dictionary'> = {},
): Record<'ko' | 'en', { names: Record<string, Record<string, string>> }> {
  proveOptions(options)
  return { ko: { names: namesIn('ko') }, en: { names: namesIn('en') } }

  function namesIn(lang: 'ko' | 'en'): Record<string, Record<string, string>> {
    const names: Record<string, Record<string, string>> = {}
    const policy = policyFor(lang, options.profile)
    for (const entry of dictionary.entries) {
      const term = writtenTerm(entry, lang, policy, options.date)
      if (term === undefined || !isTrusted(term, options.trust ?? 'verified')) continue
      const dot = entry.id.indexOf('.')
      const domain = entry.id.slice(0, Math.max(dot, 0))
      names[domain] ??= {}
      names[domain][entry.id.slice(dot + 1)] = term.text
    }
    return names
  }
}

function proveOptions(options: I18nextOptions): void {
  refuseOptions(dateIssues('date', options.date))
  trustOf(options)
  policyFor('ko', options.profile)
}

function writeTerm(
  value: unknown,
  language: string,
  style: TermStyle,
  options: I18nextOptions & { readonly dictionary: Dictionary },
): string {
  const { dictionary, date, trust = 'verified' } = options
  const text = String(value)
  const [entry, other] = entriesCalled(dictionary, text, date)
  if (entry === undefined || other !== undefined) return text
  const lang = language.startsWith('ko') ? 'ko' : 'en'
  const chosen = policyFor(lang, options.profile)
  // a profile for texts of the other language says nothing of glosses in this one
  const policy = chosen.lang === lang ? chosen : { ...policyFor(lang), style: chosen.style }
  const name = [writtenTerm(entry, lang, policy, date), preferredTerm(entry, lang === 'ko' ? 'en' : 'ko', date)].find(
    (term): term is Term => term !== undefined && isTrusted(term, trust),
  )
  if (name === undefined) return text
  if (style === 'abbreviation') return abbreviationOf(entry, 'en', date)?.text ?? name.text
  const gloss = style === 'gloss' ? glossOf(entry, policy, date, trust) : ''
  return gloss.trim().slice(1, -1) === name.text ? name.text : name.text + gloss
}

/** The gloss a policy gives; where it has no rule for the kind, what is usual in its language. */
function glossOf(entry: Entry, policy: Policy, date: string | undefined, trust: Trust): string {
  const usual = policy.lang === 'en' ? 'ko' : abbreviationOf(entry, 'en', date) === undefined ? 'en' : 'abbreviation'
  const gloss = { [entry.kind]: { own: 'any', with: usual }, ...policy.gloss } as Policy['gloss']
  return glossText(entry, { ...policy, gloss }, date, trust) ?? ''
}
