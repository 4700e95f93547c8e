import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, stringify, visit } from 'yaml'
import type { Entry } from '../model/entry.ts'
import { PyogiError } from '../model/error.ts'
import { type Locate, parseEntries } from '../model/schema.ts'
import type { LocatedEntries } from './load-entries.ts'

/** Where the parts of a text stand that is known to be good YAML. */
export function locateIn(text: string): Locate {
  const lines = new LineCounter()
  return locatorOf(parseDocument(text, { lineCounter: lines, uniqueKeys: false, logLevel: 'silent' }), lines)
}

/**
 * Reads entries from YAML (1.2 core schema), one list item an entry.
 *
 * @throws PyogiError `dictionary-invalid` with file, line and column of every fault
 */
export function parseYaml(text: string, file: string): LocatedEntries {
  const { value, locate } = readYaml(text, file)
  return { entries: parseEntries(value, { file, locate }), locate }
}

/**
 * A YAML text as plain data, and where each part of it stands.
 *
 * @throws PyogiError of the code given, with file, line and column of every fault
 */
export function readYaml(text: string, file: string, code = 'dictionary-invalid'): { value: unknown; locate: Locate } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' })
  if (document.errors.length > 0) {
    throw new PyogiError(
      code,
      document.errors.map((error) => ({ code: 'yaml', message: error.message, file, ...placeOf(lines, error.pos[0]) })),
    )
  }
  const locate = locatorOf(document, lines)
  try {
    return { value: document.toJS({ maxAliasCount: MOST_ALIASES }) ?? [], locate }
  } catch (error) {
    const { message } = error as Error
    throw new PyogiError(code, [{ code: 'yaml', message, file, ...placeOf(lines, firstAlias(document)) }])
  }
}

function locatorOf(document: Document, lines: LineCounter): Locate {
  return (path) => {
    const offset = nodeAt(document.contents, path)?.range?.[0]
    return offset === undefined ? undefined : placeOf(lines, offset)
  }
}

/** Aliases of aliases make gigabytes of a line. */
const MOST_ALIASES = 100

function firstAlias(document: Document): number {
  let offset = 0
  visit(document, {
    Alias(_, alias) {
      offset = alias.range?.[0] ?? 0
      return visit.BREAK
    },
  })
  return offset
}

function placeOf(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset)
  return { line, column: col }
}

/** The node at a path, or the deepest one on the way that exists. */
function nodeAt(root: unknown, path: readonly (string | number)[]): Node | undefined {
  let node = root
  for (const step of path) {
    const next = isSeq(node) || isMap(node) ? node.get(step, true) : undefined
    if (!isSeq(next) && !isMap(next) && !isScalar(next)) break
    node = next
  }
  return isSeq(node) || isMap(node) || isScalar(node) ? node : undefined
}

/** Writes entries as YAML, one list item an entry, as `parseYaml` reads them. */
export function stringifyYaml(entries: readonly Entry[]): string {
  return stringify(entries, { lineWidth: 120, aliasDuplicateObjects: false })
}
