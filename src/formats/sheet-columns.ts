import { KINDS, type Kind, type Lang, type TermType } from '../model/entry.ts'
import { PyogiError } from '../model/error.ts'

/** What a column of a glossary sheet holds: a term of a language and type, or a field of the entry. */
export type SheetColumn = { field: 'id' | 'kind' | 'note' | 'source' } | { field: 'term'; lang: Lang; type?: TermType }

const FIELDS = ['id', 'kind', 'note', 'source'] as const
const TYPES: readonly TermType[] = ['full', 'short', 'abbreviation', 'variant']

/** Headings people write, in small letters and without spaces, and the columns they mean. */
const HEADINGS: ReadonlyMap<string, string> = new Map([
  ...listed('ko', '한국어 한글 국문 국어 우리말 한글명 국문명 한국어명 한글명칭 국문명칭 korean kor hangul'),
  ...listed('en', '영어 영문 영문명 영어명 영문명칭 영문표기 english eng'),
  ...listed('ko-Hani', '한자 한자명 한자표기 hanja'),
  ...listed('ko:short', '약칭 국문약칭 한글약칭 줄임말'),
  ...listed('en:abbreviation', '영문약칭 영문약어 약어 abbreviation abbr acronym'),
  ...listed('id', '식별자'),
  ...listed('kind', '종류 구분 분류 유형 category type'),
  ...listed('note', '비고 설명 메모 참고 주석 remarks remark comment comments description notes'),
  ...listed('source', '출처 근거 reference'),
])

function listed(column: string, headings: string): [string, string][] {
  return headings.split(' ').map((heading) => [heading, column])
}

const KIND_WORDS: ReadonlyMap<string, Kind> = new Map([
  ...KINDS.map((kind): [string, Kind] => [kind, kind]),
  ...kinds('person', '인물 인명 사람'),
  ...kinds('organization', '기관 단체 조직 기업 회사 organisation'),
  ...kinds('place', '지명 장소'),
  ...kinds('programme', '사업 program'),
  ...kinds('law', '법령 법률'),
  ...kinds('product', '제품'),
  ...kinds('role', '직위 직책 직함'),
  ...kinds('term', '용어'),
])

function kinds(kind: Kind, words: string): [string, Kind][] {
  return words.split(' ').map((word) => [word, kind])
}

/** The kind that a cell names in Korean or English. */
export function kindOf(cell: string): Kind | undefined {
  return KIND_WORDS.get(cell.toLowerCase().replaceAll(/\s/g, ''))
}

/**
 * Reads a column's name: `id`, `kind`, `note`, `source`, or a language with an optional type, `en:abbreviation`.
 * `undefined` for anything else.
 */
function columnOf(name: string): SheetColumn | undefined {
  const field = FIELDS.find((known) => known === name)
  if (field !== undefined) return { field }
  const [lang = '', type, ...rest] = name.split(':')
  const known = TYPES.find((one) => one === type)
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(lang) || rest.length > 0) return undefined
  if (type === undefined) return { field: 'term', lang }
  return known === undefined ? undefined : { field: 'term', lang, type: known }
}

/** The column that a heading means, by its own name or a usual Korean or English word for it. */
export function headingColumn(heading: string): SheetColumn | undefined {
  const usual = HEADINGS.get(heading.toLowerCase().replaceAll(/[\s_()]/g, ''))
  return columnOf(usual ?? heading.trim())
}

/**
 * Reads a column map as users write it: `국문=ko, 영문=en, 약칭=en:abbreviation`.
 *
 * @throws PyogiError `option-invalid`
 *
 * @example
 * ```ts
 * import { parseColumnMap } from 'pyogi/formats'
 * parseColumnMap('국문=ko,약칭=en:abbreviation').get('국문') // => { field: 'term', lang: 'ko' }
 * ```
 */
export function parseColumnMap(text: string): Map<string, SheetColumn> {
  const columns = new Map<string, SheetColumn>()
  for (const part of text.split(',')) {
    const equals = part.lastIndexOf('=')
    const column = columnOf(part.slice(equals + 1).trim())
    if (equals === -1 || column === undefined) {
      const message = `expected HEADING=COLUMN with a column such as ko, en:abbreviation or note, found ${JSON.stringify(part)}`
      throw new PyogiError('option-invalid', [{ code: 'option-invalid', message }])
    }
    columns.set(part.slice(0, equals).trim(), column)
  }
  return columns
}
