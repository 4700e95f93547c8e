export { type CheckOptions, check } from './check/check.ts'
export { normalize } from './check/normalize.ts'
export { type CompileOptions, compileDictionary } from './dictionary/compile.ts'
export type { Dictionary } from './dictionary/dictionary.ts'
export { lookup } from './dictionary/lookup.ts'
export { type OverlayConflict, overlay, overlayConflicts } from './dictionary/overlay.ts'
export { openPack } from './dictionary/pack.ts'
export { applyEdits } from './edit/apply.ts'
export type { Diagnostic, Severity } from './edit/diagnostic.ts'
export type { Edit } from './edit/edit.ts'
export { type Bracket, parseBrackets } from './gloss/brackets.ts'
export type { Gloss } from './gloss/gloss.ts'
export type { GlossPart } from './gloss/glosses.ts'
export type { Agreement, Counted, GlossCandidate } from './gloss/mine.ts'
export type { ReadOptions } from './link/document.ts'
export { findMentions, parseGlosses } from './link/find-mentions.ts'
export { type GlossaryItem, glossaryFor } from './link/glossary-for.ts'
export { type MineOptions, mineGlosses } from './link/mine.ts'
export { type PromptOptions, promptGlossary } from './link/prompt-glossary.ts'
export type { Evidence, EvidenceCode, Mention, MentionParticle } from './mention/mention.ts'
export type {
  Confidence,
  Entry,
  Example,
  Guard,
  Kind,
  Lang,
  Office,
  Sense,
  Status,
  Term,
  TermType,
} from './model/entry.ts'
export { type Issue, PyogiError } from './model/error.ts'
export type { Patch } from './model/schema.ts'
export { type CompareOptions, type Comparison, compareTranslation, type Translation } from './parallel/compare.ts'
export type { NamePair } from './parallel/pairs.ts'
export type { NameCandidate } from './parallel/stranger-findings.ts'
export { annotate, type WriteOptions, type Written } from './render/annotate.ts'
export type { Trust } from './render/gloss-text.ts'
export type { GlossRule, NameStyle, Policy } from './render/policy.ts'
export { type PolicyChoice, PROFILES } from './render/profiles.ts'
export { strip } from './render/strip.ts'
export type { Span } from './text/span.ts'
