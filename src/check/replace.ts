import type { Edit } from '../edit/edit.ts'
import type { Document } from '../link/document.ts'
import type { Mention } from '../mention/mention.ts'
import type { Term } from '../model/entry.ts'
import { refitParticle } from '../text/particle.ts'
import { codaOfWord } from '../text/reading.ts'

/** The edits that put another name in the place of a mention: the name, its particle re-fitted, `a` or `an` before it. */
export function replaceMention(document: Document, mention: Mention, term: Term): Edit[] {
  const edits: Edit[] = [{ span: mention.span, text: term.text }]
  const particle = particleEdit(document, mention, term)
  if (particle !== undefined) edits.push(particle)
  const article = articleEdit(document.text, mention, term.text)
  if (article !== undefined) edits.unshift(article)
  return edits
}

function particleEdit(document: Document, mention: Mention, term: Term): Edit | undefined {
  const { particle } = mention
  if (particle === undefined) return undefined
  const standing = document.text.slice(particle.span.start, particle.span.end)
  const written = standing.normalize('NFC')
  const fitted = refitParticle(written, particle.pair, codaOfWord(term.text, term.reading))
  return fitted === written ? undefined : { span: particle.span, text: fitted }
}

function articleEdit(text: string, mention: Mention, name: string): Edit | undefined {
  const before = text.slice(Math.max(0, mention.span.start - 4), mention.span.start)
  const article = before.match(/(?:^|[^A-Za-z])(an?) $/i)?.[1]
  if (article === undefined) return undefined
  const fitted = takesAn(name) ? `${article[0]}n` : article[0]!
  if (fitted === article) return undefined
  const end = mention.span.start - 1
  return { span: { start: end - article.length, end }, text: fitted }
}

/** True when English says `an` before a name: it begins with a vowel sound, or with a letter whose name does. */
export function takesAn(name: string): boolean {
  const first = name.match(/^[A-Za-z]+/)?.[0] ?? ''
  if (/^[A-Z]{2,}$/.test(first)) return /^[AEFHILMNORSX]/.test(first)
  return /^[aeiou]/i.test(first) && !/^(?:uni|eu|one|u[a-z]e)/i.test(first)
}
