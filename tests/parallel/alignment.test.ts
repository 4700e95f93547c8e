import { describe, expect, test } from 'vitest'
import { alignedArticles, alignmentOf } from './aligned-articles.ts'

describe.each([
  ['aligned-articles.txt', 15],
  ['aligned-articles-held-out.txt', 15],
])('the names of %s', (file, count) => {
  const articles = alignedArticles(file)
  const results = articles.map(alignmentOf)
  const share = (kind: 'known' | 'unknown'): number => {
    const marked = results.reduce((sum, result) => sum + result[kind].marked, 0)
    expect(marked).toBeGreaterThan(20)
    return results.reduce((sum, result) => sum + result[kind].paired, 0) / marked
  }
  test('are many', () => {
    expect(articles.length).toBe(count)
  })
  test('of the dictionary are paired', () => {
    expect(share('known')).toBeGreaterThanOrEqual(0.95)
  })
  test('of people beyond it are paired', () => {
    expect(share('unknown')).toBeGreaterThanOrEqual(0.9)
  })
  test('are paired with the right ones', () => {
    const right = results.reduce((sum, result) => sum + result.right, 0)
    const wrong = results.flatMap((result) => result.wrong)
    expect(right / (right + wrong.length)).toBeGreaterThanOrEqual(0.98)
  })
})
