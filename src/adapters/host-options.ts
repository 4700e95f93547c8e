import type { CheckOptions } from '../check/check.ts'
import korea from '../dictionaries/korea.ts'
import type { Dictionary } from '../dictionary/dictionary.ts'
import { overlay } from '../dictionary/overlay.ts'
import type { Diagnostic } from '../edit/diagnostic.ts'
import { createMessages, describeDiagnostic } from '../messages/messages.ts'
import { parseEntries } from '../model/schema.ts'

/** Options of the adapters: those of `check`, what names to know, and what language to speak. */
export interface HostOptions extends Omit<CheckOptions, 'within' | 'veto'> {
  /** The dictionary; the shipped one when not given. */
  readonly dictionary?: Dictionary
  /** A house's own entries, laid over the dictionary. */
  readonly entries?: readonly unknown[]
  /** Language of the messages: `en` (the default) or `ko`. */
  readonly locale?: string
}

/** What an adapter works with. */
export interface Host {
  readonly dictionary: Dictionary
  readonly options: CheckOptions
  /** A diagnostic in words. */
  readonly describe: (diagnostic: Diagnostic) => string
}

/**
 * Reads a host's options.
 *
 * @throws PyogiError `dictionary-invalid`
 */
export function hostOf(options: HostOptions = {}): Host {
  const { dictionary: given, entries, locale = 'en', ...rest } = options
  const basis = given ?? korea
  const messages = createMessages({ locale })
  return {
    dictionary: entries === undefined ? basis : overlay(basis, parseEntries(entries, { file: 'entries' })),
    options: rest,
    describe: (diagnostic) => describeDiagnostic(diagnostic, messages),
  }
}
