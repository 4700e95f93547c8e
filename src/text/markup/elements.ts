import type { ProseBuilder } from './prose.ts'

/** Elements whose content is no prose. */
const SKIPPED = new Set(
  'audio button canvas code datalist iframe kbd math noembed noframes noscript object optgroup option output pre samp script select style svg template textarea title tt var video xmp'.split(
    ' ',
  ),
)
/** Elements whose content is read and never written: links, titles of works. */
const READ_ONLY = new Set(['a', 'cite'])
/** Elements that end a line of running text, with the mark plain text has for them. */
const BLOCKS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'address article aside blockquote body center dd details dialog div dl dt fieldset figure footer form head header hgroup hr html legend main menu nav ol p search section summary table tbody tfoot thead ul'
      .split(' ')
      .map((name) => [name, '']),
  ),
  h1: '# ',
  h2: '## ',
  h3: '### ',
  h4: '#### ',
  h5: '##### ',
  h6: '###### ',
  li: '- ',
  tr: '| ',
  caption: '▲ ',
  figcaption: '▲ ',
}
/** Where a cell ends that is not closed. */
const ROWS = new Set(['tr', 'tbody', 'tfoot', 'table'])
const OBJECTS = new Set(['embed', 'img', 'input', 'meter', 'progress', 'source', 'track'])
/** What closes without its end tag. */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

/** What the elements around a place mean for its text. */
export interface Surroundings {
  /** Begins an element; one that is `kept` ({@link isKept}) is read and not written. */
  open(name: string, kept?: boolean): void
  /** Ends one. `end` is where its end tag ends in the source. */
  close(name: string, end: number): void
  /** False in code, scripts, pictures. */
  readonly isProse: boolean
  /** False in links and titles of works. */
  readonly isWritable: boolean
}

/** True for an element that says not to be translated: `translate="no"`, or `class="notranslate"` as translators read it. */
export function isKept(attributes: ReadonlyMap<string, string>): boolean {
  return attributes.get('translate') === 'no' || /(?:^|\s)notranslate(?:\s|$)/.test(attributes.get('class') ?? '')
}

/**
 * Keeps count of the elements that stand open and marks their structure in a prose. An element that is never closed
 * stays open: what then follows is rather left alone than written.
 */
export function surroundings(builder: ProseBuilder): Surroundings {
  const skipped = new Map<string, number>()
  const readOnly = new Map<string, number>()
  const kept: { name: string; depth: number }[] = []
  const rubies: boolean[] = []
  let inCell = false
  // the end tags of cells may be left out
  const endCell = (): void => {
    if (inCell) builder.make(' | ')
    inCell = false
  }
  const openRuby = (name: string): void => {
    if (name === 'ruby') rubies.push(false)
    else if (name === 'rp') rubies.splice(-1, 1, true)
    else if (name === 'rt' && rubies.at(-1) === false) builder.make('(')
  }
  return {
    get isProse() {
      return skipped.size === 0
    },
    get isWritable() {
      return readOnly.size === 0 && kept.length === 0
    },
    open(name, isKept = false) {
      for (const element of kept) if (element.name === name) element.depth++
      if (isKept && !VOID.has(name)) kept.push({ name, depth: 1 })
      if (SKIPPED.has(name)) {
        if (skipped.size === 0) builder.skip()
        count(skipped, name, 1)
      } else if (skipped.size > 0) return
      else if (READ_ONLY.has(name)) count(readOnly, name, 1)
      else if (name === 'br') builder.make('\n')
      else if (name === 'q') builder.make('“')
      else if (OBJECTS.has(name)) builder.skip()
      else if (isCell(name)) {
        endCell()
        inCell = true
      } else if (Object.hasOwn(BLOCKS, name)) {
        if (ROWS.has(name)) endCell()
        // in a cell, blocks stand beside each other
        if (inCell) builder.make(' ')
        else builder.block(BLOCKS[name])
      } else openRuby(name)
    },
    close(name, end) {
      for (const element of kept) if (element.name === name) element.depth--
      while (kept.length > 0 && kept.at(-1)!.depth <= 0) kept.pop()
      if (SKIPPED.has(name)) count(skipped, name, -1)
      else if (skipped.size > 0) return
      else if (READ_ONLY.has(name)) count(readOnly, name, -1)
      else if (name === 'q') builder.make('”')
      else if (isCell(name)) endCell()
      else if (name === 'ruby') rubies.pop()
      else if (name === 'rt') {
        if (rubies.at(-1) === false) builder.make(')')
      } else if (Object.hasOwn(BLOCKS, name)) {
        if (ROWS.has(name)) endCell()
        if (inCell) builder.make(' ')
        else builder.end()
      } else builder.close(end)
    },
  }
}

function isCell(name: string): boolean {
  return name === 'td' || name === 'th'
}

function count(open: Map<string, number>, name: string, by: 1 | -1): void {
  const depth = (open.get(name) ?? 0) + by
  if (depth > 0 && name !== 'a') open.set(name, depth)
  else if (depth > 0) open.set(name, 1)
  else open.delete(name)
}
