import { expect, test } from 'vitest'
import { pyogi as codemirror } from '../../src/adapters/codemirror.ts'
import { pyogi as i18next, termResources } from '../../src/adapters/i18next.ts'
import { createServer } from '../../src/adapters/mcp.ts'
import { pyogi as prosemirror } from '../../src/adapters/prosemirror.ts'
import rehype from '../../src/adapters/rehype.ts'
import remark from '../../src/adapters/remark.ts'
import korea from '../../src/dictionaries/korea.ts'

const hosts: Readonly<Record<string, (options: object) => unknown>> = {
  remark,
  rehype,
  codemirror: (options) => codemirror({ dictionary: korea, ...options }),
  prosemirror: (options) => prosemirror({ dictionary: korea, ...options }),
  mcp: createServer,
}

test.each<[options: object, message: RegExp]>([
  [{ dat: '2026' }, /^option-invalid: dat no such option; there are dictionary, entries, locale, date, /],
  [{ date: 'today' }, /^option-invalid: date expected YYYY, YYYY-MM or YYYY-MM-DD, found today$/],
  [
    { rules: { 'name-varaint': 'off' } },
    /^option-invalid: rules.name-varaint no such rule; there are gloss-redundant, /,
  ],
  [{ profile: 'name-hangull' }, /^profile-unknown: no profile name-hangull; /],
  [{ profile: { later: 'never' } }, /^option-invalid: profile.later expected any, surname, full, found never$/],
])('every host refuses %j when it is set up, not once a text', (options, message) => {
  for (const start of Object.values(hosts)) expect(() => start(options)).toThrow(message)
})

test('the options of one host are refused by name and by value', () => {
  expect(() => remark({ verb: 'normalise' } as object)).toThrow(
    'verb expected check, normalize, annotate, strip, found normalise',
  )
  expect(() => remark({ mark: 'ruby' } as object)).toThrow('mark no such option')
  expect(() => rehype({ mark: 'rubi' } as object)).toThrow('mark expected lang, ruby, span, found rubi')
  expect(() => codemirror({ dictionary: korea, markup: 'md' } as never)).toThrow(
    'markup expected plain, markdown, html, found md',
  )
  expect(() => i18next({ style: 'gloss' } as object)).toThrow('style no such option')
  expect(() => i18next({ date: 'today' })).toThrow('date expected')
  expect(() => termResources(korea, { trust: 'all' as 'any' })).toThrow('trust expected verified, any, found all')
})
