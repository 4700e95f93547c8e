import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { PyogiError } from '../model/error.ts'

const WILD = /[*?]/
const BRACES = /\{([^{},]*,[^{}]*)\}/

/**
 * The files that names and patterns stand for, in order and once each. `*` and `?` match within a folder, `**` over
 * folders, `{md,txt}` for either; hidden folders and `node_modules` are left out. A pattern that matches nothing is a fault.
 *
 * @throws PyogiError `file-unreadable`
 */
export async function expandGlobs(patterns: readonly string[]): Promise<string[]> {
  const files = new Set<string>()
  for (const pattern of patterns) {
    if (!WILD.test(pattern) && !BRACES.test(pattern)) {
      files.add(pattern)
      continue
    }
    const found: string[] = []
    for (const plain of withoutBraces(pattern.replaceAll('\\', '/'))) found.push(...(await matchingPattern(plain)))
    if (found.length === 0)
      throw new PyogiError('file-unreadable', [{ code: 'file-unreadable', message: 'no file matches', file: pattern }])
    for (const file of found) files.add(file)
  }
  return [...files]
}

/** The patterns that one with braces stands for; the innermost are opened first. */
function withoutBraces(pattern: string): string[] {
  const braces = pattern.match(BRACES)
  if (braces === null) return [pattern]
  const [before, after] = [pattern.slice(0, braces.index), pattern.slice(braces.index! + braces[0].length)]
  return braces[1]!.split(',').flatMap((choice) => withoutBraces(before + choice + after))
}

async function matchingPattern(pattern: string): Promise<string[]> {
  const steps = pattern.split('/')
  const first = steps.findIndex((step) => WILD.test(step))
  // braces may have left a name without a wildcard
  const [folder, rest] = first < 0 ? [steps.slice(0, -1), steps.slice(-1)] : [steps.slice(0, first), steps.slice(first)]
  return matching(folder.join('/') || (steps[0] === '' ? '/' : ''), rest)
}

async function matching(folder: string, steps: readonly string[]): Promise<string[]> {
  const [step, ...rest] = steps
  if (step === undefined) return []
  const found = new Set<string>(step === '**' && rest.length > 0 ? await matching(folder, rest) : [])
  const entries = await readdir(folder || '.', { withFileTypes: true }).catch(() => [])
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    const path = folder === '' ? entry.name : join(folder, entry.name)
    if (entry.isDirectory()) {
      const inner = step === '**' ? steps : fits(entry.name, step) ? rest : []
      for (const file of await matching(path, inner)) found.add(file)
    } else if (rest.length === 0 && fits(entry.name, step)) found.add(path)
  }
  return [...found]
}

/** `*` and `?` against a name, by going back to the last `*` (linear in name times pattern). */
function fits(name: string, pattern: string): boolean {
  let at = 0
  let step = 0
  let star = -1
  let mark = 0
  while (at < name.length) {
    if (pattern[step] === '*') {
      star = step++
      mark = at
    } else if (pattern[step] === '?' || pattern[step] === name[at]) {
      step++
      at++
    } else if (star >= 0) {
      step = star + 1
      at = ++mark
    } else return false
  }
  while (pattern[step] === '*') step++
  return step === pattern.length
}
