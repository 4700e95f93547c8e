import { type CheckOptions, check } from '../check/check.ts'
import type { Dictionary } from '../dictionary/dictionary.ts'
import { overlay } from '../dictionary/overlay.ts'
import type { Diagnostic } from '../edit/diagnostic.ts'
import { createMessages, describeDiagnostic, type Messages } from '../messages/messages.ts'
import { choiceIssues, refuseOptions, strangeKeys } from '../model/option.ts'
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

/** The options every adapter has. */
const SHARED = ['dictionary', 'entries', 'locale', 'date', 'lang', 'profile', 'trust', 'rules', 'known'] as const

/** The options an adapter has besides, by name: the values each may have, or `any`. */
export type OwnOptions = Readonly<Record<string, readonly unknown[] | 'any'>>

/**
 * Reads a host's options for a dictionary; apart from `hostOf`, so that a page need not load the shipped one. What is
 * mistyped in a host's settings is refused when they are read, and not once a text.
 *
 * @throws PyogiError `dictionary-invalid`, `option-invalid` or `profile-unknown`
 */
export function hostWith(basis: Dictionary, options: HostOptions, own: OwnOptions = {}): Host {
  refuseOptions([
    ...strangeKeys('', options, [...SHARED, ...Object.keys(own)]),
    ...Object.entries(own).flatMap(([name, values]) =>
      values === 'any' ? [] : choiceIssues(name, (options as Record<string, unknown>)[name], values),
    ),
  ])
  const { dictionary: _, entries, locale = 'en', ...rest } = options
  check('', basis, rest)
  const messages = createMessages({ locale })
  return {
    dictionary: entries === undefined ? basis : overlay(basis, parseEntries(entries, { file: 'entries' })),
    options: rest,
    messages,
    describe: (diagnostic) => describeDiagnostic(diagnostic, messages),
  }
}
