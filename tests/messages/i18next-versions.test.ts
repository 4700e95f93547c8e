import * as i18next26 from 'i18next'
import * as i18next23 from 'i18next-23'
import * as i18next24 from 'i18next-24'
import * as i18next25 from 'i18next-25'
import * as i18next27 from 'i18next-27'
import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => {
  vi.doUnmock('i18next')
  vi.restoreAllMocks()
})

/** A house's own i18next is taken where it stands; some versions print a line of their own to standard output. */
test.each<[version: string, module: object]>([
  ['23', i18next23],
  ['24', i18next24],
  ['25', i18next25],
  ['26', i18next26],
  ['27', i18next27],
])('by i18next %s the texts are the same, and nothing is printed', async (_, module) => {
  const printed = (['log', 'info', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name))
  vi.resetModules()
  vi.doMock('i18next', () => module)
  const { createMessages } = await import('../../src/messages/messages.ts')
  expect(createMessages({ locale: 'ko' })('severity.warning')).toBe('경고')
  const particle = { found: 'KISA이', expected: 'KISA가', context: 'expected' }
  expect(createMessages()('diagnostic.particle-disagrees', particle)).toContain('KISA가')
  for (const one of printed) expect(one).not.toHaveBeenCalled()
})
