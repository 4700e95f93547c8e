import { isDirective } from './directive.ts'
import { isKept, surroundings } from './elements.ts'
import { addFlow } from './flow.ts'
import { type Prose, proseBuilder } from './prose.ts'
import { declarationEnd, tagAt } from './tag.ts'

/** Elements whose content the tokenizer does not read as markup (HTML, 13.2.6.2). */
const RAW = new Set('iframe noembed noframes noscript script style textarea title xmp'.split(' '))
const PLAIN = 'plaintext'

/**
 * The prose of an HTML document, by source offsets: running text with its character references decoded; no tags,
 * attribute values, comments, code, scripts. Links and titles of works are read and not writable; so is
 * `translate="no"` or `class="notranslate"`. Comments that speak to pyogi stay in the text.
 */
export function readHtml(source: string): Prose {
  const builder = proseBuilder()
  const around = surroundings(builder)
  const text = (start: number, end: number): void => {
    if (end > start && around.isProse)
      addFlow(builder, source.slice(start, end), (offset) => start + offset, {
        references: true,
        writable: around.isWritable,
      })
  }
  let from = 0
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', from)) {
    const mark = source[at + 1] ?? ''
    if (mark === '!' || mark === '?' || (mark === '/' && !/[A-Za-z]/.test(source[at + 2] ?? ''))) {
      text(from, at)
      from = declarationEnd(source, at)
      if (isDirective(source, at)) builder.directive(source.slice(at, from), at)
      continue
    }
    if (!/[A-Za-z/]/.test(mark)) {
      const next = source.indexOf('<', at + 1)
      text(from, next < 0 ? source.length : next)
      from = next < 0 ? source.length : next
      continue
    }
    text(from, at)
    const tag = tagAt(source, at)
    if (tag === undefined || tag.name === PLAIN) return builder.build()
    from = tag.end
    if (tag.closing) around.close(tag.name, tag.end)
    else if (RAW.has(tag.name)) from = rawEnd(source, tag.name, tag.end)
    else {
      around.open(tag.name, isKept(tag.attributes))
      if (tag.selfClosing && (tag.name === 'svg' || tag.name === 'math')) around.close(tag.name, tag.end)
    }
  }
  text(from, source.length)
  return builder.build()
}

/** Where the end tag of a raw element ends. */
function rawEnd(source: string, name: string, from: number): number {
  for (let at = source.indexOf('</', from); at >= 0; at = source.indexOf('</', at + 2)) {
    const after = source[at + 2 + name.length] ?? '>'
    if (source.slice(at + 2, at + 2 + name.length).toLowerCase() !== name || !/[\s/>]/.test(after)) continue
    const close = source.indexOf('>', at)
    return close < 0 ? source.length : close + 1
  }
  return source.length
}
