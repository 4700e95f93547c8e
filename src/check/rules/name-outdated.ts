import type { Dictionary } from '../../dictionary/dictionary.ts'
import type { Diagnostic } from '../../edit/diagnostic.ts'
import type { Edit } from '../../edit/edit.ts'
import { lastDayOf } from '../../link/succession.ts'
import type { Mention } from '../../mention/mention.ts'
import { statusOf } from '../../model/designation.ts'
import type { Entry, Sense, Term } from '../../model/entry.ts'
import { beginsAfter, endedBefore, firstDay } from '../../model/period.ts'
import { writtenTerm } from '../../render/name.ts'
import { isQuoted, isTitle } from '../../render/scope.ts'
import { replaceMention } from '../replace.ts'
import type { Reading, Rule } from '../rule.ts'

/**
 * A name that was not in force at the date: `name-outdated` where one name followed it, `name-split` where several
 * bodies did (reported, never chosen), `name-anachronistic` where it came only later. Always an offer: an article of
 * today may speak of yesterday. Quotes and titles of works are never modernised.
 */
export const nameOutdated: Rule = (reading) => {
  const { document } = reading
  if (document.date === undefined) return []
  const said = new Set<string>()
  return document.mentions.flatMap((mention) => {
    if (mention.sense === undefined || mention.via === 'later') return []
    if (isQuoted(document, mention.span) || isTitle(document, mention.span)) return []
    const remark = remarkOn(reading, mention, mention.sense, said.has(mention.sense.entry.id))
    if (remark !== undefined) said.add(mention.sense.entry.id)
    return remark ?? []
  })
}

function remarkOn(reading: Reading, mention: Mention, sense: Sense, again: boolean): Diagnostic | undefined {
  const { document } = reading
  const base = { span: mention.span, severity: 'information' as const, safe: false, entry: sense.entry.id }
  if (isWrong(sense) || isSaidPast(document.text, mention.span.start)) return undefined
  if (beginsAfter(sense.term, document.date)) {
    const params = { found: mention.text, from: sense.term.from ?? '' }
    return { ...base, code: 'name-anachronistic', params, edits: [] }
  }
  if (!endedBefore(sense.term, document.date)) return undefined
  const heirs = heirsOf(document.dictionary, sense.entry, document.date)
  const names = heirs.flatMap((heir) => writtenTerm(heir, sense.term.lang, reading.policy, document.date) ?? [])
  const params = {
    found: mention.text,
    until: sense.term.until ?? '',
    expected: names.map((name) => name.text).join(', '),
  }
  if (names.length > 1) return { ...base, code: 'name-split', severity: 'warning', params, edits: [] }
  const [name] = names
  if (name === undefined || name.text === mention.text) return undefined
  return { ...base, code: 'name-outdated', params, edits: offer(reading, mention, name, again) }
}

/** The text says itself that the name is of the past: 당시 환경부, the then Ministry, 한화진 전 환경부 장관. */
function isSaidPast(text: string, start: number): boolean {
  return /(?:^|[^가-힣])(?:당시|옛|구|전|전신인) $|\b(?:then|then-|former|erstwhile|defunct)[ -]$/i.test(
    text.slice(Math.max(0, start - 12), start).normalize('NFC'),
  )
}

function isWrong({ entry, term }: Sense): boolean {
  const status = statusOf(entry, term)
  return status === 'deprecated' || status === 'rejected'
}

/** The entries that bear the succession at a date: the entry itself while one of its names is in force, else its successors. */
function heirsOf(dictionary: Dictionary, entry: Entry, date: string | undefined): Entry[] {
  const heirs: Entry[] = []
  const seen = new Set<string>()
  const visit = (body: Entry): void => {
    if (seen.has(body.id)) return
    seen.add(body.id)
    const alive = body.terms.some(
      (term) =>
        !endedBefore(term, date) &&
        !beginsAfter(term, date) &&
        (term.type ?? 'full') === 'full' &&
        !isWrong({ entry: body, term }),
    )
    if (alive) heirs.push(body)
    else for (const heir of followersOf(dictionary, body)) visit(heir)
  }
  visit(entry)
  return heirs
}

/**
 * The bodies that followed one when it ended. What began more than a year before, while the body went on, only took over
 * a part of it then (미래창조과학부 of the 방송통신위원회).
 */
function followersOf(dictionary: Dictionary, body: Entry): Entry[] {
  const followers = (body.successors ?? []).flatMap((id) => dictionary.find(id) ?? [])
  const last = lastDayOf(body)
  if (last === undefined) return followers
  const late = followers.filter((follower) => !beganBefore(follower, yearBefore(last)))
  return late.length > 0 ? late : followers
}

function beganBefore({ terms }: Entry, day: string): boolean {
  return terms.some(({ from }) => from !== undefined && firstDay(from) < day)
}

function yearBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
}

function offer(reading: Reading, mention: Mention, name: Term, again: boolean): Edit[] {
  if (reading.policy.outdated === 'rename') return replaceMention(reading.document, mention, name)
  if (again) return []
  const { start } = mention.span
  if (/[가-힣]/.test(mention.text)) return [{ span: { start, end: start }, text: '당시 ' }]
  const article = reading.document.text.slice(Math.max(0, start - 4), start).toLowerCase() === 'the '
  return [{ span: { start, end: start }, text: article ? 'then ' : 'the then ' }]
}
