import { readFileSync } from 'node:fs'
import korea from '../../src/dictionaries/korea.ts'
import { guards } from '../../src/dictionary/guards/guards.ts'
import { compareTranslation, type Translation } from '../../src/parallel/compare.ts'
import { overlaps, type Span } from '../../src/text/span.ts'

/** A name marked in an article: a digit for an entry of the dictionary, a letter for a person it does not hold. */
interface Marked extends Span {
  readonly id: string
}

/** An article and its translation with their names marked. */
export interface AlignedArticle extends Translation {
  readonly title: string
  readonly sourceNames: readonly Marked[]
  readonly targetNames: readonly Marked[]
}

/** What a comparison paired of an article's names. */
export interface Alignment {
  readonly lost: readonly string[]
  readonly wrong: readonly string[]
  readonly right: number
  /** How many names of the dictionary, and how many people beyond it, are marked and how many of them were paired. */
  readonly known: Tally
  readonly unknown: Tally
}

interface Tally {
  readonly marked: number
  readonly paired: number
}

/** The articles of a file of `tests/cases`: `== title`, `# ko` and `# en` in the order source, target; `[id:name]`. */
export function alignedArticles(file: string): AlignedArticle[] {
  const text = readFileSync(new URL(`../cases/${file}`, import.meta.url), 'utf8')
  return text
    .split(/^== /m)
    .slice(1)
    .map((article) => {
      const [title = '', source = '', target = ''] = article.split(/\n# (?:ko|en)\n/)
      const [from, to] = [unmarked(source.trim()), unmarked(target.trim())]
      return { title, source: from.text, target: to.text, sourceNames: from.names, targetNames: to.names }
    })
}

/** Compares an article with its translation and counts the names that were paired as they are marked. */
export function alignmentOf({ source, target, sourceNames, targetNames }: AlignedArticle): Alignment {
  const { pairs } = compareTranslation({ source, target }, korea, { guards })
  const paired = new Set<string>()
  const wrong: string[] = []
  let right = 0
  for (const pair of pairs) {
    if (pair.target === undefined) continue
    const from = sourceNames.find((name) => overlaps(name, pair.source))?.id
    const to = targetNames.find((name) => overlaps(name, pair.target!))?.id
    const isEntry = pair.name.includes('.')
    if (from !== undefined && from === to) {
      paired.add(from)
      right++
    } else if (from !== undefined || to !== undefined || !isEntry) wrong.push(`${pair.source.text}=${pair.target.text}`)
  }
  const ids = [...new Set(sourceNames.map(({ id }) => id))]
  const tally = (own: readonly string[]): Tally => ({
    marked: own.length,
    paired: own.filter((id) => paired.has(id)).length,
  })
  return {
    lost: ids.filter((id) => !paired.has(id)).map((id) => textOf(source, sourceNames, id)),
    wrong,
    right,
    known: tally(ids.filter((id) => /\d/.test(id))),
    unknown: tally(ids.filter((id) => /[a-z]/.test(id))),
  }
}

function textOf(text: string, names: readonly Marked[], id: string): string {
  const name = names.find((given) => given.id === id)!
  return text.slice(name.start, name.end)
}

function unmarked(marked: string): { text: string; names: Marked[] } {
  const names: Marked[] = []
  let text = ''
  let at = 0
  for (const mark of marked.matchAll(/\[(\w):([^\]]+)\]/g)) {
    text += marked.slice(at, mark.index)
    names.push({ id: mark[1]!, start: text.length, end: text.length + mark[2]!.length })
    text += mark[2]!
    at = mark.index + mark[0].length
  }
  return { text: text + marked.slice(at), names }
}
