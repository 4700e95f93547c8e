import { describe, expect, test } from 'vitest'
import * as codemirror from '../src/adapters/codemirror.ts'
import * as i18next from '../src/adapters/i18next.ts'
import * as mcp from '../src/adapters/mcp.ts'
import * as prosemirror from '../src/adapters/prosemirror.ts'
import * as rehype from '../src/adapters/rehype.ts'
import * as remark from '../src/adapters/remark.ts'
import * as textlint from '../src/adapters/textlint.ts'
import * as formats from '../src/formats.ts'
import * as guards from '../src/guards.ts'
import * as pyogi from '../src/index.ts'
import * as josa from '../src/josa.ts'
import * as messages from '../src/messages/index.ts'
import * as names from '../src/names.ts'

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
        'compareTranslation',
        'compileDictionary',
        'findMentions',
        'glossaryFor',
        'lookup',
        'mineGlosses',
        'normalize',
        'openPack',
        'overlay',
        'overlayConflicts',
        'parseBrackets',
        'parseGlosses',
        'promptGlossary',
        'strip',
      ],
    ],
    [
      'pyogi/formats',
      formats,
      [
        'FORMATS',
        'WIKIDATA_CLASSES',
        'createDecoder',
        'decode',
        'diffEntries',
        'encodingOf',
        'formatOfFile',
        'jsonLinesReader',
        'jsonLinesWriter',
        'mergeEntries',
        'parseColumnMap',
        'parseCsv',
        'parseDeepl',
        'parseGoogle',
        'parseJsonLines',
        'parseOmegat',
        'parsePairs',
        'parseSheet',
        'parseTable',
        'parseTbx',
        'parseTmx',
        'parseTmxUnits',
        'stringifyCspell',
        'stringifyCsv',
        'stringifyDeepl',
        'stringifyGoogle',
        'stringifyHarper',
        'stringifyHtml',
        'stringifyJsonLines',
        'stringifyMarkdown',
        'stringifyOmegat',
        'stringifyPairs',
        'stringifyPrh',
        'stringifySheet',
        'stringifySynonyms',
        'stringifyTbx',
        'stringifyTerminology',
        'stringifyTmx',
        'stringifyVale',
        'tbxReader',
        'tbxWriter',
        'tmxReader',
        'wikidataEntry',
        'wikidataLine',
      ],
    ],
    ['pyogi/guards', guards, ['guards']],
    ['pyogi/textlint', textlint, ['default']],
    ['pyogi/remark', remark, ['default']],
    ['pyogi/rehype', rehype, ['default']],
    ['pyogi/i18next', i18next, ['fitJosa', 'pyogi', 'termResources']],
    ['pyogi/codemirror', codemirror, ['pyogi']],
    ['pyogi/prosemirror', prosemirror, ['applyFix', 'applySafeFixes', 'pyogi', 'pyogiKey']],
    ['pyogi/mcp', mcp, ['createServer']],
    ['pyogi/josa', josa, ['attachJosa', 'josa']],
    ['pyogi/names', names, ['compareNames', 'formatRomanName', 'hangulNames', 'romanizeName']],
    [
      'pyogi/messages',
      messages,
      ['NAMESPACE', 'createMessages', 'describeDiagnostic', 'english', 'korean', 'resources'],
    ],
  ])('%s', (_, module, expected) => {
    expect(Object.keys(module).sort()).toEqual(expected)
  })
})
