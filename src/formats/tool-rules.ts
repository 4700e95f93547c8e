import type { Entry } from '../model/entry.ts'
import type { Issue } from '../model/error.ts'
import type { Loss } from './exchange.ts'
import { type Replacement, replacementsOf, rightForms } from './replacements.ts'
import { rulePattern } from './rule-pattern.ts'

/** A replacement with the pattern that finds its wrong form. */
export interface ToolRule extends Replacement {
  pattern: string
}

/** The rules of a tool that searches with patterns; forms with line ends or controls are losses. */
export function toolRules(entries: Iterable<Entry>): { rules: ToolRule[]; losses: Loss[] } {
  const all = [...entries]
  const { replacements, losses } = replacementsOf(all)
  const rights = rightForms(all)
  const isWritable = ({ wrong, right }: Replacement): boolean => !/[\p{Cc}\u2028\u2029]/u.test(wrong + right)
  const rules = replacements.filter(isWritable).map((one) => ({ ...one, pattern: rulePattern(one.wrong, rights) }))
  const left = replacements.filter((one) => !isWritable(one))
  const unwritten = left.map(({ entry, wrong }): Loss => {
    const number = entry.terms.findIndex(({ text }) => text === wrong)
    return { entry: entry.id, path: `terms.${number}`, value: wrong, kept: 'no' }
  })
  return { rules, losses: [...losses, ...unwritten] }
}

/** What a tool cannot do, as issues of what was written for it. */
export function toolLimits(tool: string, limits: readonly string[]): Issue[] {
  return limits.map((limit) => ({ code: 'format-tool-limit', message: `${tool}: ${limit}` }))
}

/** The same as comment lines. */
export function limitComments(tool: string, limits: readonly string[]): string {
  return limits.map((limit) => `# ${tool}: ${limit}\n`).join('')
}
