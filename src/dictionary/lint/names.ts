import { hasKoreanName, statusOf } from '../../model/designation.ts'
import type { Entry, Term } from '../../model/entry.ts'
import { compareNames } from '../../name/compare.ts'
import type { Finding, LintRule } from './finding.ts'

/**
 * `not-nfc`; `uncertain-preferred`; `source-missing` and `source-unknown`; `spelling-implausible` (the name model finds
 * a person's preferred spelling unlikely: a question, never a fault).
 */
export const names: LintRule = (entries, { sources }) =>
  entries.flatMap((entry, number) => [
    ...entry.terms.flatMap((term, at) => termFindings(entry, term, [number, 'terms', at], sources)),
    ...implausible(entry, number),
  ])

function termFindings(
  entry: Entry,
  term: Term,
  path: Finding['path'],
  sources: ReadonlySet<string> | undefined,
): Finding[] {
  const findings: Finding[] = []
  const params = { text: term.text }
  if (term.text !== term.text.normalize('NFC')) findings.push({ code: 'not-nfc', path, params, severity: 'error' })
  if (term.confidence === 'uncertain' && statusOf(entry, term) === 'preferred') {
    findings.push({ code: 'uncertain-preferred', path, params, severity: 'error' })
  }
  if (sources === undefined) return findings
  const given = [term.source ?? []].flat()
  if (term.confidence === 'verified' && given.length === 0)
    findings.push({ code: 'source-missing', path, params, severity: 'error' })
  for (const source of given) {
    if (!sources.has(source))
      findings.push({ code: 'source-unknown', path, params: { ...params, source }, severity: 'error' })
  }
  return findings
}

function implausible(entry: Entry, number: number): Finding[] {
  if (entry.kind !== 'person' || !hasKoreanName(entry)) return []
  const hangul = entry.terms.find((term) => term.lang === 'ko' && /^[가-힣]{2,5}$/.test(term.text))?.text
  if (hangul === undefined) return []
  return entry.terms.flatMap((term, at): Finding[] => {
    if (term.lang !== 'en' || statusOf(entry, term) !== 'preferred') return []
    if (compareNames(hangul, term.text).verdict !== 'mismatch') return []
    return [
      {
        code: 'spelling-implausible',
        path: [number, 'terms', at],
        params: { hangul, text: term.text },
        severity: 'warning',
      },
    ]
  })
}
