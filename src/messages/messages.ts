import { createInstance, type i18n } from 'i18next'
import type { Diagnostic } from '../edit/diagnostic.ts'
import { particleAfter } from '../text/particle-after.ts'
import { english } from './english.ts'
import { evidence } from './evidence.ts'
import { explanations } from './explanations.ts'
import { korean } from './korean.ts'

/** The i18next namespace pyogi's texts stand in. */
export const NAMESPACE = 'pyogi'

/** pyogi's texts as i18next resources: `resources.en.pyogi`, `resources.ko.pyogi`. */
export const resources: Readonly<Record<'en' | 'ko', Record<string, object>>> = {
  en: { [NAMESPACE]: { ...english, explain: explanations.en, evidence: evidence.en } },
  ko: { [NAMESPACE]: { ...korean, explain: explanations.ko, evidence: evidence.ko } },
}

/** Speaks a text by its key: `cli.summary`, `diagnostic.gloss-missing`. */
export type Messages = (key: string, params?: Readonly<Record<string, unknown>>) => string

/**
 * Texts in a language, by an i18next instance of their own, or by the host's. Resources that the host's instance
 * already holds win over pyogi's.
 *
 * @example
 * ```ts
 * import { createMessages } from 'pyogi/messages'
 * createMessages({ locale: 'en' })('severity.warning') // => 'warning'
 * createMessages({ locale: 'ko' })('severity.warning') // => '경고'
 * ```
 */
export function createMessages(options: { locale?: string; i18n?: i18n } = {}): Messages {
  const instance = options.i18n ?? ownInstance()
  for (const [lang, texts] of Object.entries(resources)) {
    instance.addResourceBundle(lang, NAMESPACE, texts[NAMESPACE], true, false)
  }
  instance.services.formatter?.add('josa', withJosa)
  const locale = options.locale ?? options.i18n?.language ?? 'en'
  return (key, params = {}) =>
    instance.t(key, { ...params, lng: locale, ns: NAMESPACE, interpolation: { escapeValue: false } })
}

/**
 * A diagnostic in words.
 *
 * @example
 * ```ts
 * import { check } from 'pyogi'
 * import korea from 'pyogi/dictionaries/korea'
 * import { createMessages, describeDiagnostic } from 'pyogi/messages'
 * const [remark] = check('OpenAI sent Jason Kwon (Jason Kwon).', korea)
 * describeDiagnostic(remark!, createMessages({ locale: 'en' }))
 * // => '“Jason Kwon (Jason Kwon)”: the bracket says what the name says'
 * ```
 */
export function describeDiagnostic(diagnostic: Diagnostic, messages: Messages): string {
  const context = diagnostic.params.expected === undefined ? {} : { context: 'expected' }
  return messages(`diagnostic.${diagnostic.code}`, { ...diagnostic.params, ...context })
}

function ownInstance(): i18n {
  const instance = createInstance()
  // i18next 25 writes an advertisement to standard output, where answers stand
  const quiet = { showSupportNotice: false }
  void instance.init({ ...quiet, initAsync: false, lng: 'en', fallbackLng: 'en', ns: [NAMESPACE], resources: {} })
  return instance
}

/** `{{name, josa(pair: 은/는)}}`: the value, the closing quote the template opened, and the particle that agrees. */
function withJosa(value: unknown, _lang: string | undefined, options: { pair?: string }): string {
  const word = String(value)
  const particle = particleAfter(word, options.pair ?? '은/는')
  return `${word}’${particle}`
}
