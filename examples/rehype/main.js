// The names of an HTML fragment, glossed at their first mention and marked in the three ways pyogi knows.
import { readFileSync } from 'node:fs'
import rehypePyogi from 'pyogi/rehype'
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'

const article = readFileSync('article.html', 'utf8')

for (const mark of ['lang', 'ruby', 'span']) {
  const html = unified()
    .use(rehypeParse, { fragment: true })
    .use(rehypePyogi, { verb: 'annotate', mark })
    .use(rehypeStringify)
  console.log(`== ${mark}\n${html.processSync(article)}`)
}
