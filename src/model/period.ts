/** A time span of names and offices: first and last day in force; `YYYY` and `YYYY-MM` mean the whole period. */
export interface Period {
  readonly from?: string
  readonly until?: string
}

/** A date of any precision: `2025`, `2025-06`, `2025-06-30`. */
export const DATE: RegExp = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

/** The first day of a date of any precision: `2025` is `2025-01-01`. */
export function firstDay(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date
}

/** The last day of a date of any precision: `2025` is `2025-12-31` (every month has at most 31 days in comparison). */
export function lastDay(date: string): string {
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date
}

/** True when the period is in force on some day of `date`; an open end is always in force. */
export function inForce(period: Period, date: string | undefined): boolean {
  if (date === undefined) return true
  if (period.from !== undefined && firstDay(period.from) > lastDay(date)) return false
  return period.until === undefined || lastDay(period.until) >= firstDay(date)
}

/** True when the period ended before `date`. */
export function endedBefore(period: Period, date: string | undefined): boolean {
  return date !== undefined && period.until !== undefined && lastDay(period.until) < firstDay(date)
}

/** True when the period begins after `date`. */
export function beginsAfter(period: Period, date: string | undefined): boolean {
  return date !== undefined && period.from !== undefined && firstDay(period.from) > lastDay(date)
}
