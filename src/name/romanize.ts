import { formatRomanName, type NameFormat, type RomanName } from './format.ts'
import { divideHangulName, type HangulName } from './hangul-name.ts'
import { koreanNames } from './korean-names.ts'
import { mccuneReischauer } from './mccune-reischauer.ts'
import { northKorean } from './north-korean.ts'
import { rankSpellings } from './rank-spellings.ts'
import { revised } from './revised.ts'
import { MARKED_STYLE, type Shares } from './spelling-model.ts'

/** A way to spell names: what people use, or a system. */
export type Convention = 'attested' | 'revised' | 'mccune-reischauer' | 'ala-lc' | 'north-korean' | 'press' | 'passport'

/** Options of {@link romanizeName}; the format defaults to the convention's own. */
export interface RomanizeOptions extends NameFormat {
  /** Default `attested`. */
  readonly convention?: Convention | undefined
  /** How many spellings at most; default 10. */
  readonly limit?: number | undefined
}

/** A spelling and the probability that it is the one in use, 0 to 1. */
export interface RankedName {
  readonly text: string
  readonly probability: number
}

interface Candidate extends RomanName {
  readonly probability: number
}

const FORMATS: Readonly<Record<Convention, NameFormat>> = {
  attested: {},
  revised: { separator: 'joined' },
  'mccune-reischauer': {},
  'ala-lc': {},
  'north-korean': { separator: 'spaced' },
  press: {},
  passport: { separator: 'joined', case: 'upper' },
}

/**
 * Spells a Korean name in Latin letters, the likeliest spelling first.
 *
 * `attested` ranks what people use, by the counts of the tables: of the spellings given 0.5, about half are right.
 * `passport` ranks the same letters as passports print them. `press` keeps the usual spelling of the surname and spells
 * the given name by the 2000 rules. `revised` (Revised Romanization, 2000), `mccune-reischauer`, `ala-lc` and
 * `north-korean` are systems: their probabilities only say how sure the reading of the Hangul is.
 * Text that is no Hangul name gives nothing.
 *
 * @example
 * ```ts
 * import { romanizeName } from 'pyogi/names'
 * romanizeName('김민수', { limit: 1 })[0]?.text // => 'Kim Min-soo'
 * romanizeName('홍빛나', { convention: 'revised' })[0]?.text // => 'Hong Bitna'
 * ```
 */
export function romanizeName(hangul: string, options: RomanizeOptions = {}): RankedName[] {
  const convention = options.convention ?? 'attested'
  const [name] = divideHangulName(hangul)
  if (name === undefined || !/^[가-힣]+$/.test(name.surname + name.given)) return []
  const own = FORMATS[convention]
  const format: NameFormat = {
    order: options.order ?? own.order,
    separator: options.separator ?? own.separator,
    case: options.case ?? own.case,
  }
  return candidates(name, convention, options.limit ?? 10).map((candidate) => ({
    text: formatRomanName(candidate, format),
    probability: candidate.probability,
  }))
}

function candidates(name: HangulName, convention: Convention, limit: number): Candidate[] {
  switch (convention) {
    case 'attested':
    case 'passport':
      return attested(name, limit)
    case 'revised':
      return [{ surname: revised(name.surname).join(''), given: revised(name.given), probability: 1 }]
    case 'press':
      return attested({ surname: name.surname, given: '' }, limit).map(({ surname, probability }) => ({
        surname,
        given: revised(name.given),
        probability,
      }))
    case 'north-korean':
      return northKorean(name).slice(0, limit)
    default:
      return [{ ...mccuneReischauer(name, convention), probability: 1 }]
  }
}

/** The same for every name: worked out once. */
let everyday: Shares | undefined

function attested(name: HangulName, limit: number): Candidate[] {
  const model = koreanNames()
  everyday ??= everydayStyles(model.styles)
  return rankSpellings(model, name, everyday, limit).map(({ surname, given, probability }) => ({
    surname: surname.join(''),
    given,
    probability,
  }))
}

/** Shares of the styles without the marks of McCune–Reischauer, which libraries write and people do not. */
function everydayStyles(styles: Shares): Shares {
  const rest = 1 - styles[MARKED_STYLE]!
  return styles.map((share, style) => (style === MARKED_STYLE ? 0 : share / rest))
}
