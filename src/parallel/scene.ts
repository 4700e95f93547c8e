import type { Document } from '../link/document.ts'
import type { Trust } from '../render/gloss-text.ts'
import type { Policy } from '../render/policy.ts'

/** What the findings of a comparison read. */
export interface ParallelScene {
  readonly source: Document
  readonly target: Document
  readonly policy: Policy
  readonly trust: Trust
  /** Whether people whom the dictionary does not hold are made consistent. */
  readonly unify: boolean
}
