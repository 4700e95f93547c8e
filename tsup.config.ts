import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
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
}

const common: Options = {
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/],
  // the core is imported without a bundler too: nothing that a browser cannot read stays outside
  noExternal: ['hangul-js', 'valibot'],
  splitting: true,
  treeshake: true,
  // the script removes dist, because both parts are built at once
  clean: false,
  // names stay as they are, for whoever reads a stack
  esbuildOptions(options) {
    options.charset = 'utf8'
    options.minifySyntax = true
    options.minifyWhitespace = true
  },
}

const library: Options = {
  ...common,
  entry: {
    ...typed,
    'node/korea': 'src/node/korea.ts',
    ...Object.fromEntries(domains.map((name) => [`dictionaries/${name}`, `src/dictionaries/generated/${name}.ts`])),
  },
  dts: { entry: typed, compilerOptions: { ignoreDeprecations: '6.0' } },
  onSuccess: async () => {
    // what `node/korea` reads
    mkdirSync('dist/dictionaries/generated', { recursive: true })
    copyFileSync('src/dictionaries/generated/korea.pyogi', 'dist/dictionaries/generated/korea.pyogi')
    // every domain is a dictionary like the whole one
    for (const name of domains)
      writeFileSync(`dist/dictionaries/${name}.d.ts`, "export { default } from './korea.js'\n")
  },
}

/**
 * The guards stand in the library, and the dictionary in its file; the rest is built again, so that neither part falls into
 * the pieces of the other.
 */
const tables: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'tables of the library',
  setup(build) {
    build.onResolve({ filter: /\/guards\/guards\.ts$/ }, () => ({ path: '../guards.js', external: true }))
    build.onResolve({ filter: /\/dictionaries\/korea\.ts$/ }, () => ({ path: resolve('src/node/korea.ts') }))
  },
}

const commandLine: Options = {
  ...common,
  entry: { main: 'src/cli/main.ts', 'ndjson-worker': 'src/node/ndjson-worker.ts' },
  outDir: 'dist/cli',
  esbuildPlugins: [tables],
}

const both: Options[] = [library, commandLine]

export default both
