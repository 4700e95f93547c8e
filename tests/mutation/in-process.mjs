import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Script } from 'node:vm'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { JestAsymmetricMatchers, JestChaiExpect } from '@vitest/expect'
import * as chai from 'chai'
import { build } from 'esbuild'
import { globSync } from 'tinyglobby'
import { tsImport } from 'tsx/esm/api'

const require = createRequire(import.meta.url)
const { GROUPS } = await tsImport('./groups.ts', import.meta.url)

/**
 * Test runner of Stryker that bundles the test files of a group once and runs the bundle afresh in this process for every
 * mutant, so that each takes milliseconds: no module of one mutant's run is left for the next, and a mutant that breaks a
 * module as it loads is noticed.
 */
class InProcess {
  #script
  #state
  #times = new Map()
  /** The tests that noticed mutants, the last one last. */
  #killers = new Set()

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    globalThis.__stryker__ ??= {}
    this.#state = globalThis.__stryker__
    chai.use(JestChaiExpect)
    chai.use(JestAsymmetricMatchers)
    // the same cases for every mutant, and no more of them than this many milliseconds take
    require('fast-check').configureGlobal({ seed: 1, interruptAfterTimeLimit: 40, markInterruptAsFailure: false })
    const files = GROUPS[process.env.MUTATION_GROUP].tests.flatMap((pattern) => globSync(pattern))
    const { outputFiles } = await build({
      stdin: { contents: files.map((file) => `import './${file}'`).join('\n'), resolveDir: process.cwd() },
      bundle: true,
      // `sideEffects` of package.json speaks of src, not of tests
      ignoreAnnotations: true,
      write: false,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      external: ['fast-check'],
      plugins: [{ name: 'tests', setup: readTests }],
    })
    this.#script = new Script(`(function (require) {${outputFiles[0].text}\n})`)
  }

  async dryRun() {
    const tests = await this.#run()
    for (const { id, timeSpentMs } of tests) this.#times.set(id, timeSpentMs)
    return { status: 'complete', tests, mutantCoverage: this.#state.mutantCoverage }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    Object.assign(this.#state, { activeMutant: activeMutant.id, hitCount: 0, hitLimit })
    const tests = await this.#run(testFilter && new Set(testFilter))
    if (this.#state.hitCount > hitLimit) return { status: 'timeout', reason: 'hit limit' }
    const failed = tests.find(({ status }) => status === 1)
    if (failed !== undefined) {
      this.#killers.delete(failed.id)
      this.#killers.add(failed.id)
    }
    return failed === undefined
      ? { status: 'survived', nrOfTests: tests.length }
      : { status: 'killed', killedBy: [failed.id], failureMessage: failed.failureMessage, nrOfTests: tests.length }
  }

  /** Results of the tests of `filter`, or of all; under a mutant up to the first that fails. */
  async #run(filter) {
    const collected = []
    globalThis.inProcess = { expect: chai.expect, tests: collected }
    const results = []
    try {
      this.#script.runInThisContext()(require)
    } catch (error) {
      return [resultOf('the files load', 0, error)]
    }
    // as the first that fails decides: those that noticed the mutants before, which are near by, then the quickest
    const ranks = new Map([...this.#killers].map((id, number) => [id, -1 - number]))
    const rankOf = ({ id }) => ranks.get(id) ?? this.#times.get(id) ?? 0
    for (const { id, body } of collected.sort((a, b) => rankOf(a) - rankOf(b))) {
      if (filter !== undefined && !filter.has(id)) continue
      this.#state.currentTestId = id
      const start = performance.now()
      let thrown
      try {
        await body()
      } catch (error) {
        thrown = error ?? new Error('thrown')
      }
      results.push(resultOf(id, performance.now() - start, thrown))
      if (thrown !== undefined && this.#state.activeMutant !== undefined) break
    }
    this.#state.currentTestId = undefined
    return results
  }
}

function resultOf(id, timeSpentMs, thrown) {
  const failureMessage = String(thrown?.message ?? '')
  return { id, name: id, timeSpentMs, status: thrown === undefined ? 0 : 1, failureMessage }
}

function readTests({ onLoad, onResolve }) {
  onResolve({ filter: /^vitest$/ }, () => ({ path: resolve('tests/mutation/test-api.mjs') }))
  // what measures growth would take hours on instrumented code
  onResolve({ filter: /\/growth\.ts$/ }, () => ({ path: resolve('tests/mutation/no-growth.ts') }))
  onLoad({ filter: /\.ts$/ }, async ({ path }) => {
    const contents = await readFile(path, 'utf8')
    return { contents: contents.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)), loader: 'ts' }
  })
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcess)]
