import { beginsAfter } from '../../model/period.ts'
import type { Rule } from '../rule.ts'

/** The date is later than the day the dictionary reaches to: names of that time may be missing. */
export const dateBeyond: Rule = ({ document }) => {
  const { date, dictionary } = document
  if (date === undefined || dictionary.asOf === undefined || !beginsAfter({ from: date }, dictionary.asOf)) return []
  return [
    {
      code: 'date-beyond-data',
      span: { start: 0, end: 0 },
      params: { date, asOf: dictionary.asOf },
      severity: 'information',
      edits: [],
      safe: false,
    },
  ]
}
