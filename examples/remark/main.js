// First what pyogi has to say about the names of a Markdown file, then the file with its names mended.
import { readFileSync } from 'node:fs'
import remarkPyogi from 'pyogi/remark'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'

const article = readFileSync('article.md', 'utf8')
const markdown = (options) => unified().use(remarkParse).use(remarkPyogi, options).use(remarkStringify)

for (const message of markdown({ date: '2026-05-27' }).processSync(article).messages)
  console.log(`${message} [${message.ruleId}]`)
console.log(`\n${markdown({ date: '2026-05-27', verb: 'normalize' }).processSync(article)}`)
