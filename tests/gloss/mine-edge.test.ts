import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { votedHead } from '../../src/gloss/mine-edge.ts'

const vote = (phrases: Readonly<Record<string, number>>): string | undefined =>
  votedHead(new Map(Object.entries(phrases)))

describe('votedHead', () => {
  test.each<[name: string, phrases: Record<string, number>, head: string | undefined]>([
    [
      'takes the phrase that what stands before does not explain',
      { 망: 4, '신경 망': 4, '깊은 신경 망': 1, '얕은 신경 망': 1 },
      '신경 망',
    ],
    ['needs three uses', { 망: 2, '신경 망': 2 }, undefined],
    ['is content with three', { 망: 3 }, '망'],
    ['never starts a head with a particle', { 망: 4, '우리의 망': 4 }, undefined],
    ['has nothing to say of nothing', {}, undefined],
    ['takes what is used more often, seen first', { 그물: 5, 망: 4 }, '그물'],
    ['takes what is used more often, seen last', { 망: 4, 그물: 5 }, '그물'],
    ['takes the first in the order of its letters, seen first', { 그물: 4, 망: 4 }, '그물'],
    ['takes the first in the order of its letters, seen last', { 망: 4, 그물: 4 }, '그물'],
    ['asks for a score, not for uses', { 망: 5, '신경 망': 4, '깊은 망': 1, '그 신경 망': 4 }, '망'],
    ['takes a score of one and a half', { 망: 4, '우리의 망': 3, '저희의 망': 1 }, '망'],
    ['refuses a score of less', { 망: 5, '우리의 망': 4, '저희의 망': 1 }, '망'],
    ['refuses a score of less than one and a half', { 망: 4, '우리의 망': 4, '저희의 망': 0 }, undefined],
    ['counts what is one word longer alone', { 망: 6, '우리의 망': 3, '큰 우리의 망': 2 }, '망'],
    ['starts no head with an English article', { Net: 4, 'the Net': 4 }, undefined],
    ['nor with one that begins a sentence', { Net: 4, 'The Net': 4 }, undefined],
    ['starts a head with a word that such a one begins', { 'Anode Net': 4 }, 'Anode Net'],
    ['starts a head with a word that such a one ends', { 'Mona Net': 4 }, 'Mona Net'],
  ])('%s', (_, phrases, head) => {
    expect(vote(phrases)).toBe(head)
  })

  test('does not depend on the order in which phrases were seen', () => {
    const words = fc.array(fc.constantFrom('망', '신경', '깊은', 'the', 'Net'), { minLength: 1, maxLength: 4 })
    const counts = fc.uniqueArray(
      fc.tuple(
        words.map((all) => all.join(' ')),
        fc.integer({ min: 1, max: 6 }),
      ),
      {
        selector: ([phrase]) => phrase,
        maxLength: 12,
      },
    )
    const orders = counts.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    )
    fc.assert(
      fc.property(orders, ([one, other]) => {
        expect(votedHead(new Map(other))).toBe(votedHead(new Map(one)))
      }),
    )
  })
})
