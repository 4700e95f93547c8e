import { expect, test } from 'vitest'
import type { NameStyle } from '../../src/index.ts'
import { styled } from '../../src/render/name.ts'

const own: NameStyle = { order: 'own', given: 'own', second: 'lower' }

test.each<[string, Partial<NameStyle>, string]>([
  ['Hong Gil-dong', {}, 'Hong Gil-dong'],
  ['Hong Gil-dong', { order: 'given-first' }, 'Gil-dong Hong'],
  ['Hong Gil-dong', { given: 'joined' }, 'Hong Gildong'],
  ['Hong Gil-dong', { given: 'joined', second: 'upper' }, 'Hong Gildong'],
  ['Hong Gil-dong', { given: 'spaced', second: 'upper' }, 'Hong Gil Dong'],
  ['Hong Gil-dong', { given: 'hyphen', second: 'upper' }, 'Hong Gil-Dong'],
  ['Hong Gil-dong', { order: 'given-first', given: 'joined' }, 'Gildong Hong'],
  ['Lee Jae Myung', { given: 'joined', order: 'given-first' }, 'Lee Jae Myung'],
  ['Syngman Rhee', { order: 'surname-first' }, 'Syngman Rhee'],
])('%s in %o is %s', (name, style, expected) => {
  expect(styled(name, { ...own, ...style })).toBe(expected)
})
