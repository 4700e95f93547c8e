import type { CheckOptions } from '../check/check.ts'
import korea from '../dictionaries/korea.ts'
import type { Dictionary } from '../dictionary/dictionary.ts'
import { type Host, hostWith, type OwnOptions } from './host.ts'

/** Options of the adapters: those of `check`, what names to know, and what language to speak. */
export interface HostOptions extends Omit<CheckOptions, 'within' | 'veto'> {
  /** The dictionary; the shipped one when not given. */
  readonly dictionary?: Dictionary
  /** A house's own entries, laid over the dictionary. */
  readonly entries?: readonly unknown[]
  /** Language of the messages: `en` (the default) or `ko`. */
  readonly locale?: string
}

/**
 * Reads a host's options.
 *
 * @throws PyogiError `dictionary-invalid`, `option-invalid` or `profile-unknown`
 */
export function hostOf(options: HostOptions = {}, own: OwnOptions = {}): Host {
  return hostWith(options.dictionary ?? korea, options, own)
}
