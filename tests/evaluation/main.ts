/** `npm run evaluate -- COMMAND FILE…`: figures of one part of pyogi on data that is given to it. */
interface Evaluation {
  run(args: readonly string[]): void | Promise<void>
}

const EVALUATIONS: Readonly<Record<string, () => Promise<Evaluation>>> = {
  corpus: () => import('./corpus.ts'),
  detection: () => import('./detection.ts'),
  gloss: () => import('./gloss.ts'),
  josa: () => import('./josa.ts'),
  names: () => import('./names.ts'),
  seed: () => import('./seed.ts'),
}

const [command = '', ...args] = process.argv.slice(2)
const load = EVALUATIONS[command]
if (load === undefined) {
  console.error(`usage: npm run evaluate -- ${Object.keys(EVALUATIONS).join('|')} FILE…`)
  process.exitCode = 2
} else await (await load()).run(args)
