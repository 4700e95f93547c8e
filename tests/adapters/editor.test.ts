import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { afterRest, editorReader } from '../../src/adapters/editor.ts'
import { hostOf } from '../../src/adapters/host-options.ts'
import { markedText } from '../../src/check/markup.ts'

test('a document is read once, whoever asks', () => {
  const markedOf = vi.fn(({ text }: { text: string }) => markedText('plain', text))
  const read = editorReader(markedOf, hostOf())
  const document = { text: 'OpenAI sent Jason Kwon (Jason Kwon).' }
  expect(read(document).diagnostics).toBe(read(document).diagnostics)
  expect(read(document).mentions.map(({ span, entries, bound }) => [span.start, span.end, entries, bound])).toEqual([
    [0, 6, ['org.openai'], true],
    [12, 22, ['person.jason-kwon'], true],
    [24, 34, ['person.jason-kwon'], true],
  ])
  expect(markedOf).toHaveBeenCalledTimes(1)
  expect(read({ ...document }).diagnostics).toEqual(read(document).diagnostics)
  expect(markedOf).toHaveBeenCalledTimes(2)
})

describe('a wait after changes', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test('begins anew with each change', () => {
    const run = vi.fn()
    const rest = afterRest(300, () => false, run)
    rest.begin()
    vi.advanceTimersByTime(200)
    rest.begin()
    vi.advanceTimersByTime(299)
    expect(run).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(run).toHaveBeenCalledTimes(1)
    rest.begin()
    rest.stop()
    vi.runAllTimers()
    expect(run).toHaveBeenCalledTimes(1)
  })

  test('lasts as long as a syllable is composed', () => {
    const run = vi.fn()
    let composing = true
    afterRest(0, () => composing, run).begin()
    vi.advanceTimersByTime(1000)
    expect(run).not.toHaveBeenCalled()
    composing = false
    vi.advanceTimersByTime(50)
    expect(run).toHaveBeenCalledTimes(1)
  })
})
