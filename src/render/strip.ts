import type { Dictionary } from '../dictionary/dictionary.ts'
import { applyEdits } from '../edit/apply.ts'
import { composeEdits } from '../edit/compose.ts'
import type { Edit } from '../edit/edit.ts'
import type { Document } from '../link/document.ts'
import { readDocument } from '../link/read.ts'
import type { WriteOptions, Written } from './annotate.ts'
import { glossText, type Trust, trustOf } from './gloss-text.ts'
import type { Policy } from './policy.ts'
import { policyFor } from './profiles.ts'
import { mayCarryGloss, scopeAt } from './scope.ts'

const ROUNDS = 4

/**
 * Removes exactly the brackets that `annotate` with the same options could have inserted.
 *
 * @throws PyogiError `option-invalid` or `profile-unknown`
 * @example
 * ```ts
 * import { strip } from 'pyogi'
 * import korea from 'pyogi/dictionaries/korea'
 * strip('Ryu Je-myung (류제명) agreed.', korea).text // => 'Ryu Je-myung agreed.'
 * ```
 */
export function strip(text: string, dictionary: Dictionary, options: WriteOptions = {}): Written {
  const document = readDocument(text, dictionary, options)
  const policy = policyFor(document.lang, options.profile)
  const fixed = { ...options, lang: document.lang }
  let edits: Edit[] = []
  let current = document
  for (let round = 0; round < ROUNDS; round++) {
    const removals = removalsOf(current, policy, trustOf(options))
    if (removals.length === 0) break
    edits = composeEdits(text, edits, removals)
    if (options.within !== undefined) break
    current = readDocument(applyEdits(text, edits), dictionary, fixed)
  }
  return { text: applyEdits(text, edits), edits, mentions: document.mentions, diagnostics: [] }
}

function removalsOf(document: Document, policy: Policy, trust: Trust): Edit[] {
  return document.mentions.flatMap((mention) => {
    if (mention.sense === undefined || !mayCarryGloss(document, mention, policy)) return []
    if (scopeAt(document, mention.span, policy) === undefined) return []
    const written = glossText(mention.sense.entry, policy, document.date, trust)
    const start = mention.span.end
    if (written === undefined || !document.text.startsWith(written, start)) return []
    let end = start + written.length
    while (document.text.startsWith(written, end)) end += written.length
    return [{ span: { start, end }, text: '' }]
  })
}
