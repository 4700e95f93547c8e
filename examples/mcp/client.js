// What a language model's host does with mcp.json: start the server, ask it for a glossary, have a translation compared.
import { readFileSync } from 'node:fs'
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'

const { pyogi } = JSON.parse(readFileSync('mcp.json', 'utf8')).mcpServers
const client = new Client({ name: 'example', version: '1.0.0' })
await client.connect(new StdioClientTransport(pyogi))

const call = async (name, input) => JSON.parse((await client.callTool({ name, arguments: input })).content[0].text)
const source = '류제명 과기정통부 제2차관이 모자연구원을 찾았다.'
const target = 'Ryu Jae-myung, second vice minister of science and ICT, visited the Institute of Hats.'

console.log((await call('glossary', { text: source })).prompt)
console.log((await call('compare', { source, target })).text)
await client.close()
