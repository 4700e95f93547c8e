import { TestRunner, test } from 'vitest'

type ImportFile = TestRunner['importFile']

/**
 * Runs tests as vitest does, but a test file that cannot be imported has one test, which fails: Stryker counts tests
 * alone, and a mutant that breaks a module as it loads would survive it.
 */
export default class Runner extends TestRunner {
  override async importFile(...[path, source]: Parameters<ImportFile>): Promise<unknown> {
    try {
      return await super.importFile(path, source)
    } catch (error) {
      if (source === 'setup') throw error
      return test('is imported', () => {
        throw error
      })
    }
  }
}
