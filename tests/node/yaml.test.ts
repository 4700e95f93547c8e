import { describe, expect, test } from 'vitest'
import { parseProposals } from '../../src/node/proposal-file.ts'
import { parseYaml } from '../../src/node/yaml.ts'
import { faultsOf } from '../formats/faults.ts'

/** Nine times nine times nine …: some bytes that would become gigabytes. */
const BOMB = ['- &a [x, x, x, x, x, x, x, x, x]']
  .concat([...'bcdefghi'].map((name, number) => `- &${name} [${Array(9).fill(`*${'abcdefgh'[number]}`).join(', ')}]`))
  .join('\n')

describe('YAML from strangers', () => {
  test('has no more than a hundred aliases, and only of what stands before', () => {
    expect(faultsOf(() => parseYaml(BOMB, 'x.yaml'))).toEqual([
      '2:7 Excessive alias count indicates a resource exhaustion attack',
    ])
    expect(faultsOf(() => parseYaml('- *b', 'x.yaml'))[0]).toMatch(/^1:3 Unresolved alias/)
    expect(faultsOf(() => parseYaml('- &a {id: *a}', 'x.yaml'))[0]).toMatch(/^1:/)
  })

  test('makes nothing but plain data: no tags, no merge keys, no prototype', () => {
    const [first] = faultsOf(() => parseYaml('- !!js/function x', 'x.yaml'))
    expect(first).toMatch(/^1:17 /)
    expect(faultsOf(() => parseYaml('- __proto__: {kind: term}\n  id: term.x', 'x.yaml')).join()).toContain('__proto__')
    expect(Object.hasOwn(Object.prototype, 'kind')).toBe(false)
  })

  test('is no file of proposals when it is empty', () => {
    expect(faultsOf(() => parseProposals('', 'x.yaml'))).toEqual(['1:1 expected a list of entries'])
  })
})
