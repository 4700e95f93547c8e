/** What a user's first programs look like; each prints `fine`. */
export const CORE = `
import { check, compileDictionary, lookup, normalize, PyogiError } from 'pyogi'
import korea from 'pyogi/dictionaries/korea'
import government from 'pyogi/dictionaries/government'
import { stringifyTbx, parseTbx } from 'pyogi/formats'
import { guards } from 'pyogi/guards'
import { josa } from 'pyogi/josa'
import { createMessages, describeDiagnostic } from 'pyogi/messages'
import { compareNames } from 'pyogi/names'

const text = 'Ryu Je-myeong met Jason Kwon (Jason Kwon).'
const [remark] = check(text, korea)
const words: string = describeDiagnostic(remark!, createMessages({ locale: 'en' }))
const house = compileDictionary([...government.entries].slice(0, 3), { guards })
const back = parseTbx(stringifyTbx(house.entries).text)
let code = ''
try {
  compileDictionary([{ id: 'x', kind: 'term', terms: [] }])
} catch (error) {
  if (error instanceof PyogiError) code = error.code
}
const fine =
  normalize(text, korea).text === 'Ryu Je-myung (류제명) met Jason Kwon.' &&
  josa('KISA', '은/는') === '는' &&
  lookup(korea, 'KISA').length > 0 &&
  compareNames('류제명', 'Ryu Je-myung').verdict === 'match' &&
  back.entries.length === 3 &&
  code === 'dictionary-invalid' &&
  words.length > 0
console.log(fine ? 'fine' : 'broken')
`

/** The subpaths that live in other programs, whose packages have to be there. */
export const HOSTS = `
import { createServer } from 'pyogi/mcp'
import textlint from 'pyogi/textlint'
import remark from 'pyogi/remark'
import rehype from 'pyogi/rehype'
import { pyogi as i18next } from 'pyogi/i18next'
import { pyogi as codemirror } from 'pyogi/codemirror'
import { pyogi as prosemirror } from 'pyogi/prosemirror'
import schema from 'pyogi/schema.json' with { type: 'json' }

const all = [createServer, remark, rehype, i18next, codemirror, prosemirror, textlint.linter ?? textlint]
console.log(all.every((one) => typeof one === 'function') && schema.title === 'pyogi entry' ? 'fine' : 'broken')
`

/** The core in a page, from its files as they are: no bundler and no import map. */
export const PAGE = `<!doctype html><meta charset="utf-8"><title>waiting</title><script type="module">
import { normalize } from './pyogi/index.js'
import { josa } from './pyogi/josa.js'
import { compareNames } from './pyogi/names.js'
import korea from './pyogi/dictionaries/korea.js'
const { text } = normalize('Ryu Je-myeong met Jason Kwon (Jason Kwon).', korea)
const fine = text === 'Ryu Je-myung (류제명) met Jason Kwon.' && josa('KISA', '은/는') === '는'
document.title = fine && compareNames('류제명', 'Ryu Je-myung').verdict === 'match' ? 'fine' : 'broken'
</script>`
