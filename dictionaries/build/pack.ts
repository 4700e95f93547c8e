import { mkdir, readdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compileDictionary } from '../../src/dictionary/compile.ts'
import { guards } from '../../src/dictionary/guards/guards.ts'
import { loadEntries } from '../../src/node/load-entries.ts'

/** How far the data reaches. */
const AS_OF = '2026-11-24'
const SOURCES = new URL('..', import.meta.url).pathname
const TARGET = new URL('../../src/dictionaries/generated/', import.meta.url).pathname

const files = (await readdir(SOURCES)).filter((file) => file.endsWith('.yaml') && !file.startsWith('sources')).sort()
const entries = (await Promise.all(files.map((file) => loadEntries(join(SOURCES, file))))).flat()
const dictionary = compileDictionary(entries, { asOf: AS_OF, guards })
await mkdir(TARGET, { recursive: true })
const code = `/** The pack of the shipped dictionary, base64 (RFC 4648). Generated; the source is dictionaries/*.yaml. */
export const PACK: string = '${Buffer.from(dictionary.bytes).toString('base64')}'
`
await writeFile(join(TARGET, 'korea.ts.new'), code)
await rename(join(TARGET, 'korea.ts.new'), join(TARGET, 'korea.ts'))
process.stderr.write(
  `dictionaries: ${dictionary.size} entries of ${files.length} files, ${dictionary.bytes.byteLength} bytes\n`,
)
