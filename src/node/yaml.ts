import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, stringify } from 'yaml'
import type { Entry } from '../model/entry.ts'
import { PyogiError } from '../model/error.ts'
import { type Locate, parseEntries } from '../model/schema.ts'
import type { LocatedEntries } from './load-entries.ts'

/**
 * Reads entries from YAML (1.2 core schema), one list item an entry.
 *
 * @throws PyogiError `dictionary-invalid` with file, line and column of every fault
 */
export function parseYaml(text: string, file: string): LocatedEntries {
  const { value, locate } = readYaml(text, file)
  return { entries: parseEntries(value, { file, locate }), locate }
}

/** A YAML text as plain data, and where each part of it stands. */
export function readYaml(text: string, file: string): { value: unknown; locate: Locate } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  if (document.errors.length > 0) {
    throw new PyogiError(
      'dictionary-invalid',
      document.errors.map((error) => ({ code: 'yaml', message: error.message, file, ...placeOf(lines, error.pos[0]) })),
    )
  }
  const locate: Locate = (path) => {
    const offset = nodeAt(document.contents, path)?.range?.[0]
    return offset === undefined ? undefined : placeOf(lines, offset)
  }
  return { value: document.toJS({ maxAliasCount: 100 }) ?? [], locate }
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
