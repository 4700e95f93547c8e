/** What test files import of vitest, for tests that run in this process: `globalThis.inProcess` collects and compares. */
const { expect, tests } = globalThis.inProcess
const names = []

function describe(name, body) {
  names.push(name)
  body()
  names.pop()
}

function test(name, body) {
  tests.push({ id: `${tests.length} ${[...names, name].join(' ')}`, body })
}

test.each = (rows) => (name, body) => {
  for (const row of rows) test(name, () => (Array.isArray(row) ? body(...row) : body(row)))
}

export { describe, expect, test as it, test }
