import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { faultsOfContents } from './release/contents.ts'

interface Locked {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
  readonly peer?: boolean
  readonly optional?: boolean
  readonly devOptional?: boolean
  readonly resolved?: string
  readonly hasInstallScript?: boolean
}

const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
const manifest = JSON.parse(read('package.json')) as {
  dependencies: Record<string, string>
  scripts: Record<string, string>
}
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }
/** What `npm install pyogi` brings: its dependencies and theirs, by name. */
const brought = Object.entries(packages)
  .filter(
    ([path, { dev, peer, optional, devOptional }]) => path !== '' && ![dev, peer, optional, devOptional].includes(true),
  )
  .map(([path, locked]) => ({ name: path.slice(path.lastIndexOf('node_modules/') + 13), ...locked }))

describe('what pyogi brings with it', () => {
  test('is at most seven packages of its own choice, in ranges that take mends', () => {
    const { i18next, ...others } = manifest.dependencies
    expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(7)
    expect(Object.values(others).filter((range) => !/^\^\d+\.\d+\.\d+$/.test(range))).toEqual([])
    // a host has its own i18next, of any of these versions, and one copy is enough
    expect(i18next).toBe('>=23 <28')
  })

  test('runs nothing when it is installed', () => {
    const atInstall = ['preinstall', 'install', 'postinstall', 'prepublish', 'preprepare', 'prepare', 'postprepare']
    expect(Object.keys(manifest.scripts).filter((name) => atInstall.includes(name))).toEqual([])
    expect(brought.filter(({ hasInstallScript }) => hasInstallScript === true)).toEqual([])
  })

  test('has the licences that SECURITY.md lists', () => {
    const listed = [...read('SECURITY.md').matchAll(/^\| `([^`]+)` +\| (\S+) +\|/gm)].map(
      ([, name, licence]) => `${name} ${licence}`,
    )
    const bundled = ['hangul-js', 'valibot'].map((name) => `${name} ${packages[`node_modules/${name}`]!.license}`)
    expect(listed.toSorted()).toEqual(
      [...brought.map(({ name, license }) => `${name} ${license}`), ...bundled].toSorted(),
    )
    expect(listed.filter((line) => !/ (?:MIT|ISC)$/.test(line))).toEqual([])
  })

  test('comes from the registry that the user has chosen', () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([])
  })
})

test('a stray file in the package is noticed, and a missing one', () => {
  const faults = faultsOfContents(['dist/index.js', 'src/index.ts', '.env', 'dist/index.js.map', 'tests/x.ts'])
  expect(faults.slice(0, 4)).toEqual(
    ['src/index.ts', '.env', 'dist/index.js.map', 'tests/x.ts'].map((file) => `stray: ${file}`),
  )
  expect(faults.slice(4)).toContainEqual(expect.stringContaining('missing: /^(?:LICENSE'))
})

describe('publishing', () => {
  const workflow = read('.github/workflows/publish.yml')

  test.each(['npm audit', 'npm audit signatures', 'bash .ci/run', 'npm run release -- --sbom sbom.json'])(
    'runs %s before',
    (command) => {
      expect(workflow.indexOf(`run: ${command}`)).toBeGreaterThan(0)
      expect(workflow.indexOf(`run: ${command}`)).toBeLessThan(workflow.indexOf('npm publish'))
    },
  )

  test('says where the package was built, with no more rights than that needs', () => {
    expect(workflow).toContain('npm publish --provenance')
    expect([...workflow.matchAll(/^ +([a-z-]+): (?:write|read)$/gm)].map(([line]) => line.trim())).toEqual([
      'contents: read',
      'contents: read',
      'id-token: write',
    ])
  })
})
