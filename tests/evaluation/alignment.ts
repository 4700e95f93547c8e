import { alignedArticles, alignmentOf } from '../parallel/aligned-articles.ts'

/** Prints how many names of aligned articles are paired: `npx tsx tests/evaluation/alignment.ts [--verbose]`. */
for (const file of ['aligned-articles.txt', 'aligned-articles-held-out.txt']) {
  const articles = alignedArticles(file)
  const results = articles.map(alignmentOf)
  const sum = (count: (result: (typeof results)[number]) => number): number =>
    results.reduce((total, result) => total + count(result), 0)
  const [right, wrong] = [sum((result) => result.right), sum((result) => result.wrong.length)]
  console.log(
    `${file}: ${articles.length} articles, ${sum(({ known }) => known.paired)} of ${sum(({ known }) => known.marked)} ` +
      `names of the dictionary, ${sum(({ unknown }) => unknown.paired)} of ${sum(({ unknown }) => unknown.marked)} people beyond it, ` +
      `precision ${((100 * right) / (right + wrong)).toFixed(1)} % (${wrong} of ${right + wrong} pairs wrong)`,
  )
  if (process.argv.includes('--verbose') && !file.includes('held-out'))
    results.forEach(({ lost, wrong: pairs }, number) => {
      if (lost.length + pairs.length > 0)
        console.log(`- ${articles[number]!.title}: lost ${lost.join(', ')}; wrong ${pairs.join(', ')}`)
    })
}
