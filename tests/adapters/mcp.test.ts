import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bundleCommandLine } from '../bundle.ts'

const ROOT = new URL('../..', import.meta.url).pathname
const MAIN = join(ROOT, 'src/cli/main.ts')
const folder = mkdtempSync(join(tmpdir(), 'pyogi-mcp-'))
let client: Client

beforeAll(async () => {
  writeFileSync(
    join(folder, 'house.json'),
    JSON.stringify([
      {
        id: 'org.hats',
        kind: 'organization',
        own: 'ko',
        terms: [
          { text: '모자연구원', lang: 'ko' },
          { text: 'Institute of Hats', lang: 'en' },
        ],
      },
    ]),
  )
  writeFileSync(join(folder, 'pyogi.config.yaml'), 'this is no configuration')
  client = await connected(['--dictionary', 'house.json', '--date', '2026-05-27'])
})
afterAll(async () => {
  await client.close()
  rmSync(folder, { recursive: true, force: true })
})

async function connected(args: readonly string[]): Promise<Client> {
  const made = new Client({ name: 'test', version: '0' })
  await made.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: ['--import', import.meta.resolve('tsx'), MAIN, 'mcp', ...args],
      cwd: folder,
    }),
  )
  return made
}

async function call(name: string, input: object): Promise<{ [key: string]: unknown }> {
  const { content, isError } = await client.callTool({ name, arguments: { ...input } })
  expect(isError ?? false).toBe(false)
  const [part] = content
  return JSON.parse(part?.type === 'text' ? part.text : '')
}

describe('the server, with a client over stdio', () => {
  test('offers six tools that only read', async () => {
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name).sort()).toEqual([
      'check',
      'compare',
      'find',
      'glossary',
      'lookup',
      'normalize',
    ])
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true)
    expect(tools.find(({ name }) => name === 'compare')?.inputSchema).toMatchObject({ required: ['source', 'target'] })
    expect(client.getInstructions()).toContain('glossary')
  })

  test('lookup', async () => {
    expect(await call('lookup', { name: '모자연구원' })).toMatchObject({ entries: [{ id: 'org.hats' }] })
    expect(await call('lookup', { name: 'org.msit' })).toMatchObject({ entries: [{ id: 'org.msit' }] })
    expect(await call('lookup', { name: '류재명' })).toMatchObject({
      entries: [],
      nearest: expect.arrayContaining([{ id: 'person.ryu-je-myung', name: '류제명' }]),
    })
  })

  test('find', async () => {
    const { mentions } = await call('find', { text: '과학기술정보통신부는 밝혔다.' })
    expect(mentions).toMatchObject([{ entry: 'org.msit', span: { start: 0, end: 9 } }])
  })

  test('normalize, in Markdown too', async () => {
    const text = 'Ryu **Je-myeong** of the Ministry of Science and ICT met Jason Kwon (Jason Kwon) of `OpenAI`.'
    const mended = 'Ryu **Je-myung** (류제명) of the Ministry of Science and ICT met Jason Kwon of `OpenAI`.'
    expect(await call('normalize', { text, markup: 'markdown' })).toEqual({ text: mended, changes: 3, remarks: [] })
    const plain = await call('normalize', { text: mended, profile: 'name-only' })
    expect(plain).toMatchObject({ changes: 0 })
  })

  test('check', async () => {
    const { remarks } = await call('check', { text: '회의\n\n과학기술정보통신부은 밝혔다.' })
    expect(remarks).toMatchObject([{ code: 'particle-disagrees', line: 3, column: 10, edits: [{ text: '는' }] }])
    expect(remarks).toMatchObject([{ message: expect.stringContaining('과학기술정보통신부') }])
  })

  test('compare', async () => {
    const source = '배경훈 과기정통부 장관이 오픈AI의 샘 올트먼을 만났다.'
    const target = 'Science Minister Bae Gyeong-hun met Sam Altman of OpenAI.'
    expect(await call('compare', { source, target })).toMatchObject({
      text: target.replace('Gyeong-hun', 'Kyung-hoon'),
      remarks: [{ code: 'name-misspelt' }],
    })
  })

  test('glossary', async () => {
    const { names, prompt } = await call('glossary', { text: '과기정통부는 모자연구원과 협의했다.' })
    expect(names).toMatchObject([
      { id: 'org.msit', en: 'Ministry of Science and ICT', abbreviation: 'MSIT' },
      { id: 'org.hats', en: 'Institute of Hats' },
    ])
    expect(prompt).toContain('- 모자연구원 = Institute of Hats')
  })

  test('refuses what no tool takes', async () => {
    for (const input of [{}, { text: 1 }, { text: 'a', file: '/etc/passwd' }, { text: 'a', profile: 'x' }]) {
      const answer = await client.callTool({ name: 'check', arguments: input }).catch((error: Error) => error)
      expect(answer instanceof Error || answer.isError).toBe(true)
    }
  })
})

describe('the command', () => {
  test('refuses an unknown profile before it serves', () => {
    const args = ['--import', import.meta.resolve('tsx'), MAIN, 'mcp', '--profile', 'x']
    expect(spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', input: '' })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('x'),
    })
  })

  test('says which package it needs where only the others are installed', async () => {
    const bundle = await bundleCommandLine()
    const installed = join(folder, 'installed')
    cpSync(bundle, installed, { recursive: true })
    rmSync(bundle, { recursive: true })
    mkdirSync(join(installed, 'node_modules'))
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    for (const name of Object.keys(dependencies))
      symlinkSync(join(ROOT, 'node_modules', name), join(installed, 'node_modules', name))
    const args = [join(installed, 'cli/main.js'), 'mcp']
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', input: '' })
    expect([status, stderr]).toEqual([
      2,
      'pyogi: the command mcp needs the package @modelcontextprotocol/server: npm install @modelcontextprotocol/server\n',
    ])
  })
})
