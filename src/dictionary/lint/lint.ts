import type { Entry } from '../../model/entry.ts'
import { dates } from './dates.ts'
import type { Finding, LintContext, LintRule } from './finding.ts'
import { ids } from './ids.ts'
import { names } from './names.ts'
import { succession } from './succession.ts'
import { words } from './words.ts'

const RULES: readonly LintRule[] = [ids, succession, dates, names, words]

/** Everything that is wrong or doubtful with entries, in their order; they are valid by the schema already. */
export function lintEntries(entries: readonly Entry[], context: LintContext = {}): Finding[] {
  return RULES.flatMap((rule) => rule(entries, context)).sort((a, b) => Number(a.path[0]) - Number(b.path[0]))
}
