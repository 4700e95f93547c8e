/**
 * XML in chunks (saxes), for files of strangers: entities are never declared, nesting is capped, and no text or tag may
 * be longer than a million units. Reading stops at the first fault.
 */
import { SaxesParser } from 'saxes'
import type { Intake, Place } from './intake.ts'

/** An element that is open, or just closed. */
export interface XmlElement {
  /** Name without prefix. */
  name: string
  /** Values by name, with its prefix: `xml:lang`. */
  attributes: ReadonlyMap<string, string>
  /** All text inside, for elements whose text is wanted. */
  text: string
  place: Place
}

/** What a format does with elements; `path` holds the open elements outside the one in hand, outermost first. */
export interface XmlHandlers {
  /** Names of the elements whose text is wanted. */
  texts: ReadonlySet<string>
  /** Names of elements whose text is never wanted, whatever stands around them. */
  codes?: ReadonlySet<string>
  open?: (element: XmlElement, path: readonly XmlElement[]) => void
  close: (element: XmlElement, path: readonly XmlElement[]) => void
}

const DEEPEST = 256
const LONGEST_PIECE = 1 << 20
const SLICE = 1 << 16

/** Thrown through the parser to make it stop in the middle of a chunk. */
const STOP = Symbol('stop')

/** Opens a parser; `push` chunks, then `end`. */
export function createXmlReader(handlers: XmlHandlers, intake: Intake): { push(chunk: string): void; end(): void } {
  const parser = new SaxesParser({ xmlns: true })
  const path: XmlElement[] = []
  /** The open elements whose text is wanted, and how many open ones hold code. */
  const wanted: XmlElement[] = []
  let codes = 0
  let failed = false
  let sinceEvent = 0
  let closed: XmlElement | undefined
  const fail = (message: string, at: Place = { line: parser.line, column: parser.columnIndex + 1 }): never => {
    failed = true
    intake.fault(message, at)
    throw STOP
  }
  // saxes closes an element before it sees that another one should have been closed; so closing waits for what follows.
  const settle = (): void => {
    sinceEvent = 0
    const element = closed
    closed = undefined
    if (element !== undefined) handlers.close(element, path)
  }
  const addText = (text: string): void => {
    settle()
    if (codes === 0) for (const element of wanted) element.text += text
  }
  parser.on('error', (error) => fail(error.message.replace(/^\d+:\d+: /, '')))
  parser.on('doctype', (declaration) => {
    settle()
    if (declaration.includes('[')) fail('expected no declarations of entities, found an internal DTD subset')
  })
  parser.on('opentag', (tag) => {
    settle()
    if (path.length >= DEEPEST) fail(`expected elements nested at most ${DEEPEST} deep`)
    const attributes = new Map<string, string>()
    for (const { name, value } of Object.values(tag.attributes)) attributes.set(name, value)
    const place = { line: parser.line, column: parser.columnIndex + 1 }
    const element = { name: tag.local, attributes, text: '', place }
    handlers.open?.(element, path)
    path.push(element)
    if (handlers.texts.has(element.name)) wanted.push(element)
    if (handlers.codes?.has(element.name)) codes++
  })
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => {
    settle()
    closed = path.pop()
    if (closed === wanted[wanted.length - 1]) wanted.pop()
    if (closed !== undefined && handlers.codes?.has(closed.name)) codes--
  })
  const unlessStopped = (step: () => void): void => {
    if (failed) return
    try {
      step()
    } catch (error) {
      if (error !== STOP) throw error
    }
  }
  return {
    push(chunk) {
      for (let start = 0; start < chunk.length && !failed; start += SLICE) {
        const slice = chunk.slice(start, start + SLICE)
        sinceEvent += slice.length
        unlessStopped(() => {
          parser.write(slice)
          if (sinceEvent > LONGEST_PIECE) fail(`expected no text or tag of more than ${LONGEST_PIECE} units`)
        })
      }
    },
    end() {
      unlessStopped(() => {
        const unclosed = path[path.length - 1]
        if (unclosed !== undefined) {
          fail(`expected </${unclosed.name}>, found the end of the file; it opens here`, unclosed.place)
        }
        parser.close()
        settle()
      })
    },
  }
}

/** What XML 1.0 has no way to write. */
const UNWRITABLE =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Whether XML can hold the text as it is. */
export function fitsXml(text: string): boolean {
  UNWRITABLE.lastIndex = 0
  return !UNWRITABLE.test(text)
}

/** Escapes a text for the content of an element or an attribute in double quotes; what XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  if (!/["&<>\r]/.test(text) && fitsXml(text)) return text
  return text
    .replace(UNWRITABLE, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;')
}
