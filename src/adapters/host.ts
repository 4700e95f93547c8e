import type { CheckOptions } from '../check/check.ts'
import type { Dictionary } from '../dictionary/dictionary.ts'
import { overlay } from '../dictionary/overlay.ts'
import type { Diagnostic } from '../edit/diagnostic.ts'
import { createMessages, describeDiagnostic, type Messages } from '../messages/messages.ts'
import { parseEntries } from '../model/schema.ts'
import type { HostOptions } from './host-options.ts'

/** What an adapter works with. */
export interface Host {
  readonly dictionary: Dictionary
  readonly options: CheckOptions
  readonly messages: Messages
  /** A diagnostic in words. */
  readonly describe: (diagnostic: Diagnostic) => string
}

/**
 * Reads a host's options for a dictionary; apart from `hostOf`, so that a page need not load the shipped one.
 *
 * @throws PyogiError `dictionary-invalid`
 */
export function hostWith(basis: Dictionary, options: HostOptions): Host {
  const { dictionary: _, entries, locale = 'en', ...rest } = options
  const messages = createMessages({ locale })
  return {
    dictionary: entries === undefined ? basis : overlay(basis, parseEntries(entries, { file: 'entries' })),
    options: rest,
    messages,
    describe: (diagnostic) => describeDiagnostic(diagnostic, messages),
  }
}
