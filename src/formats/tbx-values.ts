import type { Status, TermType } from '../model/entry.ts'

/** TBX administrativeStatus of a status; damage counts as deprecated, for want of anything closer. */
export const STATUS_VALUES: Readonly<Record<Status, string>> = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  deprecated: 'deprecatedTerm-admn-sts',
  superseded: 'supersededTerm-admn-sts',
  rejected: 'deprecatedTerm-admn-sts',
}

/** TBX termType of a type. */
export const TYPE_VALUES: Readonly<Record<TermType, string>> = {
  full: 'fullForm',
  short: 'shortForm',
  abbreviation: 'abbreviation',
  variant: 'variant',
}

const STATUSES: ReadonlyMap<string, Status> = new Map([
  ['preferredTerm', 'preferred'],
  ['admittedTerm', 'admitted'],
  ['deprecatedTerm', 'deprecated'],
  ['supersededTerm', 'superseded'],
  ['preferred', 'preferred'],
  ['admitted', 'admitted'],
  ['deprecated', 'deprecated'],
  ['superseded', 'superseded'],
  ['forbidden', 'rejected'],
  ['obsolete', 'superseded'],
])

const TYPES: ReadonlyMap<string, TermType> = new Map([
  ['fullForm', 'full'],
  ['shortForm', 'short'],
  ['abbreviation', 'abbreviation'],
  ['acronym', 'abbreviation'],
  ['initialism', 'abbreviation'],
  ['variant', 'variant'],
])

/** The status of an administrativeStatus, with or without its suffix, or of what other tools write instead. */
export function statusOfValue(value: string): Status | undefined {
  return STATUSES.get(value.replace(/-admn-sts$/, ''))
}

/** The type of a termType; `undefined` for `phrase` and anything unknown. */
export function typeOfValue(value: string): TermType | undefined {
  return TYPES.get(value)
}
