import { expect, test } from 'vitest'
import korea from '../../src/dictionaries/korea.ts'
import {
  annotate,
  check,
  compareTranslation,
  findMentions,
  lookup,
  normalize,
  PROFILES,
  PyogiError,
  strip,
} from '../../src/index.ts'
import { policyFaults } from '../../src/render/policy-faults.ts'

/** The paths of the options that are refused; nothing when none is. */
function refused(run: () => unknown): string[] {
  try {
    run()
    return []
  } catch (error) {
    expect(error).toBeInstanceOf(PyogiError)
    return (error as PyogiError).issues.map(({ path = '' }) => path)
  }
}

const readers = {
  findMentions: (options: object) => findMentions('KISA', korea, options),
  annotate: (options: object) => annotate('KISA', korea, options),
  strip: (options: object) => strip('KISA', korea, options),
  check: (options: object) => check('KISA', korea, options),
  normalize: (options: object) => normalize('KISA', korea, options),
}
const writers = { annotate: readers.annotate, strip: readers.strip, check: readers.check, normalize: readers.normalize }
const graders = { check: readers.check, normalize: readers.normalize }
const compared = {
  compareTranslation: (options: object) => compareTranslation({ source: 'KISA', target: 'KISA' }, korea, options),
}
const looked = { lookup: (options: object) => lookup(korea, 'KISA', options) }

test.each<[path: string, options: object, functions: Readonly<Record<string, (options: object) => unknown>>]>([
  ['date', { date: '27.5.2026' }, { ...readers, ...compared, ...looked }],
  ['date', { date: '2026-13' }, { ...readers, ...compared, ...looked }],
  ['date', { date: 2026 }, { ...readers, ...compared, ...looked }],
  ['lang', { lang: 'kr' }, readers],
  ['trust', { trust: 'all' }, { ...writers, ...compared }],
  ['profile.glos', { profile: { basis: 'ap', glos: {} } }, { ...writers, ...compared }],
  ['profile.scope', { profile: { scope: 'page' } }, { ...writers, ...compared }],
  ['profile.gloss.people', { profile: { gloss: { people: { own: 'ko', with: 'ko' } } } }, writers],
  ['profile.gloss.person.with', { profile: { gloss: { person: { own: 'ko' } } } }, writers],
  ['profile.gloss.person.own', { profile: { gloss: { person: { own: 'any one', with: 'ko' } } } }, writers],
  ['profile.gloss.person', { profile: { gloss: { person: null } } }, writers],
  ['profile.style.order', { profile: { style: { order: 'western' } } }, writers],
  ['rules.name-varaint', { rules: { 'name-varaint': 'off' } }, { ...graders, ...compared }],
  ['rules.constructor', { rules: { constructor: 'off' } }, { ...graders, ...compared }],
  ['rules.name-variant', { rules: { 'name-variant': 'of' } }, { ...graders, ...compared }],
])('what is mistyped is refused and not passed over: %s of %j', (path, options, functions) => {
  for (const [name, run] of Object.entries(functions))
    expect([name, refused(() => run(options))]).toEqual([name, [path]])
})

test('what may be given is taken', () => {
  for (const date of ['2026', '2026-05', '2026-05-27'])
    expect(refused(() => normalize('KISA', korea, { date }))).toEqual([])
  for (const policy of Object.values(PROFILES)) expect(policyFaults(policy)).toEqual([])
})
