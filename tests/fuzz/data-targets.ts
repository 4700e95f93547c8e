import fc from 'fast-check'
import { provePack } from '../../src/dictionary/pack.ts'
import * as formats from '../../src/formats.ts'
import { compileDictionary, findMentions, lookup, normalize, openPack, overlay, parseGlosses } from '../../src/index.ts'
import { batchAnswerer } from '../../src/node/ndjson-answer.ts'
import { parseConfig } from '../../src/node/parse-config.ts'
import { parseProposals } from '../../src/node/proposal-file.ts'
import { parseYaml } from '../../src/node/yaml.ts'
import { compiled, hostileDictionary, hostileEntries, noEntries, sampleEntries } from './dictionaries.ts'
import { damagedBytes, damagedFile, damagedJson, damagedLine, damagedSettings, damagedYaml } from './files.ts'
import { answerOf, claim, inData, inFile, inWords } from './outcome.ts'
import { type Target, target } from './target.ts'
import { anyText } from './texts.ts'

const pack = compileDictionary(sampleEntries).bytes
const encodings = fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'euc-kr') as fc.Arbitrary<formats.Encoding>
const answers = (['normalize', 'check', 'find'] as const).map((verb) =>
  batchAnswerer(openPack(pack), { verb, field: 'text', options: {}, longest: 1000 }),
)

/** Every function that takes data: it is used, or refused by a `PyogiError` that says where it is wrong. */
export const DATA_TARGETS: readonly Target[] = [
  target('files', 30, damagedFile, ({ format, text }) => {
    const { parse, reader } = formats.FORMATS.get(format)!
    const read = answerOf(() => parse!(text, { file: 'x' }), inFile)
    if (reader === undefined) return
    const pieces = answerOf(() => {
      const open = reader({ file: 'x' })
      const first = [...open.push(text.slice(0, text.length / 2)), ...open.push(text.slice(text.length / 2))]
      return first.concat(open.end())
    }, inFile)
    claim(JSON.stringify(read?.entries) === JSON.stringify(pieces), 'chunks are read as the whole')
  }),
  target('YAML', 5, damagedYaml, (text) => {
    answerOf(() => parseYaml(text, 'x.yaml'), inFile)
    answerOf(() => parseProposals(text, 'x.yaml'), inFile)
  }),
  target('settings', 5, damagedSettings, ([text, file]) => {
    answerOf(() => parseConfig(text, file), inFile)
  }),
  target('Wikidata', 50, damagedLine, (line) => {
    answerOf(() => formats.wikidataLine(line), inFile)
  }),
  target('JSON lines', 25, damagedJson, (lines) => {
    const batch = Buffer.from(`${lines}\n`)
    const count = batch.filter((byte) => byte === 10).length
    for (const answer of answers) {
      const { bytes, lines: counted } = answer(batch)
      const written = new TextDecoder().decode(bytes).trimEnd().split('\n')
      claim(written.length === count && counted === count, 'a line has one answer')
      for (const line of written) JSON.parse(line)
    }
  }),
  target('bytes', 50, fc.tuple(damagedBytes, encodings, fc.nat(7)), ([bytes, encoding, size]) => {
    const whole = answerOf(() => formats.decode(bytes, { encoding }), inFile)
    const pieces = answerOf(() => {
      const next = formats.createDecoder({ encoding })
      let text = ''
      for (let at = 0; at < bytes.length; at += size + 200) text += next(bytes.subarray(at, at + size + 200), false)
      return text + next(new Uint8Array(0), true)
    }, inFile)
    claim(whole === pieces, 'bytes are read the same however they are cut')
  }),
  target('packs', 8, fc.tuple(fc.array(fc.tuple(fc.nat(), fc.nat(255))), fc.nat()), ([flips, length]) => {
    const bytes = flips.length % 2 === 0 ? pack.slice() : pack.slice(0, length % pack.length)
    for (const [at, value] of flips) if (bytes.length > 0) bytes[at % bytes.length] = value
    answerOf(() => provePack(bytes), inWords)
    answerOf(() => {
      const dictionary = openPack(bytes)
      findMentions('KISA의 류제명 차관', dictionary)
      return [...dictionary.entries]
    }, inWords)
  }),
  target('names of options', 25, anyText, (text) => {
    answerOf(() => formats.parseColumnMap(text), inWords)
    answerOf(() => formats.encodingOf(text), inWords)
    formats.formatOfFile(text)
    for (const name of ['__proto__', 'constructor', text]) claim(!formats.FORMATS.get(name), 'no such format')
  }),
  target('no entries', 6, noEntries, (entries) => {
    compiled(entries as never)
    answerOf(() => overlay(openPack(pack), entries as never), inData)
  }),
  target('hostile dictionaries', 3, hostileDictionary, ({ entries, text }) => {
    const dictionary = compiled(entries)
    if (dictionary === undefined) return
    for (const id of ['__proto__', 'constructor', 'toString', '']) claim(!dictionary.find(id), 'no such entry')
    lookup(dictionary, text)
    parseGlosses(text, dictionary)
    for (const { span, text: said } of findMentions(text, dictionary))
      claim(text.slice(span.start, span.end) === said, 'a mention slices to what it says')
    for (const trust of ['verified', 'any'] as const) normalize(text, dictionary, { trust })
  }),
  target('hostile entries', 4, fc.tuple(hostileEntries, hostileEntries), ([one, two]) => {
    for (const { stringify } of formats.FORMATS.values()) if (stringify !== undefined) stringify(one)
    formats.diffEntries(one, two)
    answerOf(() => formats.mergeEntries([one, two]), inWords)
  }),
]
