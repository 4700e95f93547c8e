import type { Dictionary } from '../dictionary/dictionary.ts'
import { applyEdits } from '../edit/apply.ts'
import type { Diagnostic } from '../edit/diagnostic.ts'
import type { Edit } from '../edit/edit.ts'
import type { Gloss } from '../gloss/gloss.ts'
import type { Document, ReadOptions } from '../link/document.ts'
import { readDocument } from '../link/read.ts'
import type { Mention } from '../mention/mention.ts'
import { isTrusted } from '../model/designation.ts'
import type { Entry, Term } from '../model/entry.ts'
import { spanAt } from '../text/span.ts'
import { glossTerm, glossText, type Trust, trustOf } from './gloss-text.ts'
import type { Policy } from './policy.ts'
import { type PolicyChoice, policyFor } from './profiles.ts'
import { mayCarryGloss, scopeAt } from './scope.ts'

/** Options of the verbs that write. */
export interface WriteOptions extends ReadOptions {
  /** A profile's name or a policy; by the language of the text when not given. */
  readonly profile?: PolicyChoice
  /** `verified` (the default): only verified spellings are written; `any` lifts this. */
  readonly trust?: Trust
}

/** What a verb did: the new text, the edits that lead there, and what it saw; all spans are of the text it was given. */
export interface Written {
  readonly text: string
  readonly edits: readonly Edit[]
  readonly mentions: readonly Mention[]
  readonly diagnostics: readonly Diagnostic[]
}

/** A place where a gloss is wanted and none stands. */
export interface MissingGloss {
  readonly mention: Mention
  readonly text: string
  readonly trusted: boolean
}

/**
 * Inserts the gloss that the policy wants at the first mention of each entry in each scope, where none stands.
 *
 * @throws PyogiError `option-invalid` or `profile-unknown`
 * @example
 * ```ts
 * import { annotate } from 'pyogi'
 * import korea from 'pyogi/dictionaries/korea'
 * annotate('Ryu Je-myung, second vice minister of the Ministry of Science and ICT, agreed.', korea).text
 * // => 'Ryu Je-myung (류제명), second vice minister of the Ministry of Science and ICT, agreed.'
 * ```
 */
export function annotate(text: string, dictionary: Dictionary, options: WriteOptions = {}): Written {
  const document = readDocument(text, dictionary, options)
  const policy = policyFor(document.lang, options.profile)
  const missing = missingGlosses(document, policy, trustOf(options))
  const edits = missing.flatMap((gloss) => (gloss.trusted ? [insertionOf(gloss)] : []))
  return { text: applyEdits(text, edits), edits, mentions: document.mentions, diagnostics: [] }
}

/** The edit that writes a missing gloss. */
export function insertionOf({ mention, text }: MissingGloss): Edit {
  return { span: { start: mention.span.end, end: mention.span.end }, text }
}

/** Where the policy wants a gloss and none stands: the first mention of each entry in each scope that may carry one. */
export function missingGlosses(document: Document, policy: Policy, trust: Trust): MissingGloss[] {
  const missing: MissingGloss[] = []
  const seen = new Set<string>()
  const glossAt = new Map(document.glosses.map((gloss) => [gloss.head.end, gloss.kind]))
  const brackets = document.glosses.map((gloss) => gloss.bracket)
  const terms = new Map<Entry, Term | undefined>()
  for (const mention of document.mentions) {
    if (mention.sense === undefined) continue
    const { entry } = mention.sense
    if (policy.gloss[entry.kind] === undefined) continue
    if (!terms.has(entry)) terms.set(entry, glossTerm(entry, policy, document.date))
    const term = terms.get(entry)
    if (term === undefined) continue
    const scope = scopeAt(document, mention.span, policy)
    if (scope === undefined) continue
    const place = `${scope} ${entry.id}`
    if (seen.has(place)) continue
    if (spanAt(brackets, mention.span) !== undefined) {
      // the entry was introduced the other way round: 류제명(Ryu Je-myung)
      if (isPartOfGloss(document.glosses, mention)) seen.add(place)
      continue
    }
    if (!mayCarryGloss(document, mention, policy)) continue
    const written = glossText(entry, policy, document.date, 'any')!
    const { end } = mention.span
    // an abbreviation after a person is a party, and no gloss
    const glossed = glossAt.has(end) && (entry.kind !== 'person' || glossAt.get(end) !== 'abbreviation')
    if (glossed || document.text.startsWith(written, end)) seen.add(place)
    else if (!bracketFollows(document.text, end)) {
      seen.add(place)
      const trusted = isTrusted(term, trust)
      missing.push({ mention, trusted, text: written })
    }
  }
  return missing
}

function isPartOfGloss(glosses: readonly Gloss[], mention: Mention): boolean {
  return glosses.some(
    (gloss) =>
      gloss.sense?.entry === mention.sense?.entry && gloss.parts.some((part) => part.start === mention.span.start),
  )
}

/** An opening bracket right after a name belongs to it, whatever it says. */
function bracketFollows(text: string, at: number): boolean {
  return /^\s?[([（［]/.test(text.slice(at, at + 2))
}
