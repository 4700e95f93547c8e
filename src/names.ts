export { compareNames, type NameAlignment, type NameComparison } from './name/compare.ts'
export { formatRomanName, type NameFormat, type RomanName } from './name/format.ts'
export { type HangulNamesOptions, hangulNames } from './name/hangul-names.ts'
export { type Convention, type RankedName, type RomanizeOptions, romanizeName } from './name/romanize.ts'
