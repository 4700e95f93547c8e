import type { Diagnostic } from '../edit/diagnostic.ts'
import type { Document } from '../link/document.ts'
import type { Trust } from '../render/gloss-text.ts'
import type { Policy } from '../render/policy.ts'

/** What a rule reads: the document and what the house wants. */
export interface Reading {
  readonly document: Document
  readonly policy: Policy
  readonly trust: Trust
}

/** A rule of `check`: remarks about a document, each with its code. */
export type Rule = (reading: Reading) => Diagnostic[]
