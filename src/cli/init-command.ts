import { access } from 'node:fs/promises'
import { PyogiError } from '../model/error.ts'
import { CONFIG_FILES } from '../node/config.ts'
import { writeWhole } from '../node/write-file.ts'

const FILE = 'pyogi.config.yaml'
const TEMPLATE = `# The settings of pyogi for this folder; options on the command line win.
files:
  - '**/*.md'
# date: 2026-05-27          # the day the texts speak of; without it, date rules are silent
# profile: name-hangul      # pyogi --help lists the profiles
# dictionary: house.yaml    # entries laid over the shipped ones
# rules: { name-ambiguous: 'off' }
# maxWarnings: 0
# baseline: pyogi.baseline.json
`

/** Writes a configuration to begin with; refuses where one stands. */
export async function runInit(): Promise<number> {
  for (const file of CONFIG_FILES) {
    const stands = await access(file).then(
      () => true,
      () => false,
    )
    if (stands) throw new PyogiError('config-exists', [{ code: 'config-exists', message: 'stands already', file }])
  }
  await writeWhole(FILE, [TEMPLATE])
  process.stdout.write(`${FILE}\n`)
  return 0
}
