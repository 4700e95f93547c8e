import { readdirSync, writeFileSync } from 'node:fs'
import type { Options } from 'tsup'

const domains = readdirSync('dictionaries')
  .filter((file) => file.endsWith('.yaml') && !file.startsWith('sources'))
  .map((file) => file.replace('.yaml', ''))

const typed = {
  index: 'src/index.ts',
  josa: 'src/josa.ts',
  names: 'src/names.ts',
  guards: 'src/guards.ts',
  formats: 'src/formats.ts',
  messages: 'src/messages/index.ts',
  'dictionaries/korea': 'src/dictionaries/korea.ts',
  textlint: 'src/adapters/textlint.ts',
  remark: 'src/adapters/remark.ts',
  rehype: 'src/adapters/rehype.ts',
  i18next: 'src/adapters/i18next.ts',
  codemirror: 'src/adapters/codemirror.ts',
  prosemirror: 'src/adapters/prosemirror.ts',
  mcp: 'src/adapters/mcp.ts',
  'cli/main': 'src/cli/main.ts',
  'ndjson-worker': 'src/node/ndjson-worker.ts',
}

const options: Options = {
  entry: {
    ...typed,
    ...Object.fromEntries(domains.map((name) => [`dictionaries/${name}`, `src/dictionaries/generated/${name}.ts`])),
  },
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/],
  splitting: true,
  treeshake: true,
  clean: true,
  dts: { entry: typed, compilerOptions: { ignoreDeprecations: '6.0' } },
  // every domain is a dictionary like the whole one
  onSuccess: async () => {
    for (const name of domains)
      writeFileSync(`dist/dictionaries/${name}.d.ts`, "export { default } from './korea.js'\n")
  },
  esbuildOptions(options) {
    options.charset = 'utf8'
  },
}

export default options
