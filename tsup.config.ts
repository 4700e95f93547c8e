import type { Options } from 'tsup'

const options: Options = {
  entry: {
    index: 'src/index.ts',
    josa: 'src/josa.ts',
    names: 'src/names.ts',
    guards: 'src/guards.ts',
    formats: 'src/formats.ts',
    messages: 'src/messages/index.ts',
    'dictionaries/korea': 'src/dictionaries/korea.ts',
    textlint: 'src/adapters/textlint.ts',
    i18next: 'src/adapters/i18next.ts',
    'cli/main': 'src/cli/main.ts',
    'ndjson-worker': 'src/node/ndjson-worker.ts',
  },
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/],
  splitting: true,
  treeshake: true,
  clean: true,
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  esbuildOptions(options) {
    options.charset = 'utf8'
  },
}

export default options
