import type { Markup } from '../check/markup.ts'

/** What a file's name says of its markup. */
export function markupOf(file: string): Markup {
  if (/\.(?:md|markdown|mkd)$/i.test(file)) return 'markdown'
  return /\.x?html?$/i.test(file) ? 'html' : 'plain'
}
