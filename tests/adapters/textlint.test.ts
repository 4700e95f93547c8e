import { spawn, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { packed } from './packed.ts'

const TEXTLINT = new URL('../../node_modules/textlint/bin/textlint.js', import.meta.url).pathname
let folder = ''
let remove = (): void => {}

beforeAll(async () => {
  ;({ folder, remove } = await packed({ textlint: 'src/adapters/textlint.ts' }))
})
afterAll(() => remove())

/** textlint looks rules up from where it is installed itself. */
const environment = (): NodeJS.ProcessEnv => ({ ...process.env, NODE_PATH: join(folder, 'node_modules') })

interface Message {
  readonly ruleId: string
  readonly message: string
  readonly line: number
  readonly column: number
  readonly fix?: object
}

/** Runs the real textlint on a file; gives its messages and what the file then holds. */
function textlint(
  file: string,
  text: string,
  { options = {}, fix = false }: { options?: object; fix?: boolean } = {},
): { messages: Message[]; text: string } {
  writeFileSync(join(folder, file), text)
  writeFileSync(join(folder, '.textlintrc.json'), JSON.stringify({ rules: { 'pyogi/textlint': options } }))
  const args = [TEXTLINT, '--format', 'json', ...(fix ? ['--fix'] : []), file]
  const run = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', env: environment() })
  expect(run.stderr).toBe('')
  const [result] = JSON.parse(run.stdout) as { messages: Message[] }[]
  return { messages: result?.messages ?? [], text: readFileSync(join(folder, file), 'utf8') }
}

const codeOf = ({ message }: Message): string | undefined => message.match(/\(([a-z-]+)\)$/)?.[1]

describe('the rule pyogi/textlint in the real textlint', () => {
  test('reports at the place, with the fixes of what is safe', () => {
    const { messages } = textlint(
      'a.md',
      '# News\n\nThe **Ministry of Science and ICT** met Jason Kwon (Jason Kwon).\n',
    )
    expect(
      messages.map((message) => [codeOf(message), message.line, message.column, message.fix !== undefined]),
    ).toEqual([['gloss-redundant', 3, 41, true]])
  })

  test.each<[name: string, file: string, text: string, expected: string]>([
    [
      'Markdown, a name parted by emphasis',
      'b.md',
      '# News\n\nRyu **Je-myeong** of the Ministry of Science and ICT met Jason Kwon (Jason Kwon).\n',
      '# News\n\nRyu **Je-myung** (류제명) of the Ministry of Science and ICT met Jason Kwon.\n',
    ],
    [
      'Markdown, links, code and HTML stay',
      'c.md',
      '[KISA이](x) `KISA이` <b title="KISA이">x</b> 한국인터넷진흥원(KISA)는 R&amp;D를 한다.\n',
      '[KISA이](x) `KISA이` <b title="KISA이">x</b> 한국인터넷진흥원(KISA)은 R&amp;D를 한다.\n',
    ],
    [
      'plain text, the first mention in the document',
      'd.txt',
      'Headline about science\n\nRyu Je-myung of the Ministry of Science and ICT agreed.\nRyu Je-myung left.\n',
      'Headline about science\n\nRyu Je-myung (류제명) of the Ministry of Science and ICT agreed.\nRyu Je-myung left.\n',
    ],
    [
      'silence by a comment',
      'e.md',
      '<!-- pyogi-disable-next-line -->\n한국인터넷진흥원(KISA)는 밝혔다.\n\n한국인터넷진흥원(KISA)는 밝혔다.\n',
      '<!-- pyogi-disable-next-line -->\n한국인터넷진흥원(KISA)는 밝혔다.\n\n한국인터넷진흥원은 밝혔다.\n',
    ],
  ])('--fix: %s', (_, file, text, expected) => {
    expect(textlint(file, text, { fix: true }).text).toBe(expected)
  })

  test('--fix says of each repair what it mends', () => {
    const text = 'Ryu **Je-myeong** of the Ministry of Science and ICT agreed.\n'
    const { messages } = textlint('g.md', text, { fix: true })
    expect(messages.map((message) => [codeOf(message), message.column])).toEqual([
      ['name-misspelt', 1],
      ['gloss-missing', 1],
    ])
  })

  test('takes options, a house’s entries among them', () => {
    const options = {
      profile: 'institutions',
      locale: 'ko',
      entries: [
        {
          id: 'org.example',
          kind: 'organization',
          own: 'ko',
          terms: [
            { text: 'Example Institute of Hats', lang: 'en' },
            { text: '모자연구원', lang: 'ko' },
          ],
        },
      ],
    }
    const { messages } = textlint('f.md', 'The Example Institute of Hats agreed.\n', { options })
    expect(messages.map(({ message }) => message)).toEqual([expect.stringContaining('모자연구원')])
  })

  test('serves textlint’s MCP mode', async () => {
    writeFileSync(join(folder, '.textlintrc.json'), JSON.stringify({ rules: { 'pyogi/textlint': true } }))
    const answer = await askMcp({
      name: 'lintText',
      arguments: { text: '한국인터넷진흥원(KISA)는', stdinFilename: 'x.md' },
    })
    expect(answer).toContain('particle-disagrees')
  })
})

test.each<[options: object, message: string]>([
  [{ rules: { 'name-varaint': 'off' } }, 'rules.name-varaint no such rule; there are gloss-redundant, '],
  [{ dat: '2026-05-27' }, 'dat no such option; there are '],
])('refuses options that are mistyped: %j', (options, message) => {
  writeFileSync(join(folder, 'o.md'), 'KISA.\n')
  writeFileSync(join(folder, '.textlintrc.json'), JSON.stringify({ rules: { 'pyogi/textlint': options } }))
  const run = spawnSync(process.execPath, [TEXTLINT, 'o.md'], { cwd: folder, encoding: 'utf8', env: environment() })
  expect(run.status).not.toBe(0)
  expect(run.stdout + run.stderr).toContain(message)
})

/** Starts `textlint --mcp`, calls one tool, and gives the raw answer. */
async function askMcp(params: object): Promise<string> {
  const server = spawn(process.execPath, [TEXTLINT, '--mcp'], { cwd: folder, env: environment() })
  const send = (message: object): void => {
    server.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
  }
  try {
    const clientInfo = { name: 'test', version: '0' }
    send({ id: 1, method: 'initialize', params: { protocolVersion: '2025-03-26', capabilities: {}, clientInfo } })
    let heard = ''
    for await (const chunk of server.stdout) {
      heard += String(chunk)
      const lines = heard.split('\n')
      heard = lines.pop() ?? ''
      for (const line of lines) {
        const { id } = JSON.parse(line) as { id?: number }
        if (id === 2) return line
        if (id !== 1) continue
        send({ method: 'notifications/initialized' })
        send({ id: 2, method: 'tools/call', params })
      }
    }
    return ''
  } finally {
    server.kill()
  }
}
