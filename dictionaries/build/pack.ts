import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compileDictionary } from '../../src/dictionary/compile.ts'
import { guards } from '../../src/dictionary/guards/guards.ts'
import type { Entry } from '../../src/model/entry.ts'
import { loadEntries } from '../../src/node/load-entries.ts'

/** How far the data reaches. */
const AS_OF = '2026-11-24'
const SOURCES = new URL('..', import.meta.url).pathname
const TARGET = new URL('../../src/dictionaries/generated/', import.meta.url).pathname

const files = (await readdir(SOURCES)).filter((file) => file.endsWith('.yaml') && !file.startsWith('sources')).sort()
const domains = await Promise.all(
  files.map(async (file) => ({ name: file.replace('.yaml', ''), entries: await loadEntries(join(SOURCES, file)) })),
)
await mkdir(TARGET, { recursive: true })
const all = domains.flatMap(({ entries }) => entries)
const whole = await writeModule('korea', all)
await write('korea.pyogi', whole)
for (const { name, entries } of domains) await writeModule(name, entries)
const written = new Set(['korea.ts', 'korea.pyogi', ...domains.map(({ name }) => `${name}.ts`)])
for (const file of await readdir(TARGET)) if (!written.has(file)) await rm(join(TARGET, file))
process.stderr.write(`dictionaries: ${all.length} entries of ${files.length} files, ${whole.byteLength} bytes\n`)

/** Examples prove an entry while it is made; whoever uses it needs them no more. */
function withoutExamples({ examples: _, ...entry }: Entry): Entry {
  return entry
}

/**
 * Writes a dictionary as a module whose default export it is: a pack in base64, opened when the module is loaded. Returns
 * the pack.
 */
async function writeModule(name: string, entries: readonly Entry[]): Promise<Uint8Array> {
  const dictionary = compileDictionary(entries.map(withoutExamples), { asOf: AS_OF, guards })
  const code = `import type { Dictionary } from '../../dictionary/dictionary.ts'
import { openShipped } from '../open-shipped.ts'

/** ${name === 'korea' ? 'The whole dictionary pyogi ships' : `The domain ${name} of the shipped dictionary`} (CC0-1.0). Generated; the source is in dictionaries/. */
const dictionary: Dictionary = openShipped('${Buffer.from(dictionary.bytes).toString('base64')}')
export default dictionary
`
  await write(`${name}.ts`, code)
  return dictionary.bytes
}

/** Writes a file so that whoever reads it meanwhile finds the old or the new one whole. */
async function write(name: string, content: string | Uint8Array): Promise<void> {
  const file = join(TARGET, name)
  await writeFile(`${file}.new`, content)
  await rename(`${file}.new`, file)
}
