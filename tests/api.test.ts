import { describe, expect, test } from 'vitest'
import * as pyogi from '../src/index.ts'
import * as josa from '../src/josa.ts'
import * as messages from '../src/messages/index.ts'

describe('exported names', () => {
  test.each<[string, object, string[]]>([
    [
      'pyogi',
      pyogi,
      [
        'PROFILES',
        'PyogiError',
        'annotate',
        'applyEdits',
        'check',
        'compileDictionary',
        'findMentions',
        'lookup',
        'normalize',
        'openPack',
        'overlay',
        'parseBrackets',
        'parseGlosses',
        'strip',
      ],
    ],
    ['pyogi/josa', josa, ['attachJosa', 'josa']],
    [
      'pyogi/messages',
      messages,
      ['NAMESPACE', 'createMessages', 'describeDiagnostic', 'english', 'korean', 'resources'],
    ],
  ])('%s', (_, module, expected) => {
    expect(Object.keys(module).sort()).toEqual(expected)
  })
})
