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
const bytes = await writeModule('korea', all)
for (const { name, entries } of domains) await writeModule(name, entries)
for (const file of await readdir(TARGET)) {
  if (file !== 'korea.ts' && !domains.some(({ name }) => file === `${name}.ts`)) await rm(join(TARGET, file))
}
process.stderr.write(`dictionaries: ${all.length} entries of ${files.length} files, ${bytes} bytes\n`)

/** Examples prove an entry while it is made; whoever uses it needs them no more. */
function withoutExamples({ examples: _, ...entry }: Entry): Entry {
  return entry
}

/** Writes a dictionary as a module whose default export it is: a pack in base64, opened when the module is loaded. */
async function writeModule(name: string, entries: readonly Entry[]): Promise<number> {
  const dictionary = compileDictionary(entries.map(withoutExamples), { asOf: AS_OF, guards })
  const code = `import type { Dictionary } from '../../dictionary/dictionary.ts'
import { openShipped } from '../open-shipped.ts'

/** ${name === 'korea' ? 'The whole dictionary pyogi ships' : `The domain ${name} of the shipped dictionary`} (CC0-1.0). Generated; the source is in dictionaries/. */
const dictionary: Dictionary = openShipped('${Buffer.from(dictionary.bytes).toString('base64')}')
export default dictionary
`
  const file = join(TARGET, `${name}.ts`)
  await writeFile(`${file}.new`, code)
  await rename(`${file}.new`, file)
  return dictionary.bytes.byteLength
}
