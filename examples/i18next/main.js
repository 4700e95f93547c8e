// One sentence in two languages: particles that fit the values, and the names of a dictionary.
import { createInstance } from 'i18next'
import korea from 'pyogi/dictionaries/korea'
import { pyogi, termResources } from 'pyogi/i18next'

const names = termResources(korea)
const resources = {
  ko: { ...names.ko, translation: { met: '{{who}}[[은]] {{org, term(style: gloss)}}[[을]] 찾았다.' } },
  en: { ...names.en, translation: { met: '{{who, term}} visited {{org, term(style: abbreviation)}}.' } },
}
const i18n = createInstance()
await i18n.use(pyogi()).init({ lng: 'ko', resources })

for (const lng of ['ko', 'en']) {
  console.log(i18n.t('met', { lng, who: '류제명', org: 'org.kisa' }))
  console.log(i18n.t('names:org.msit', { lng }))
}
