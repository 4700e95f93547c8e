/**
 * Character references whose names stand in ordinary prose (HTML, 13.5). The others of the 2231 are left alone: what
 * is not decoded is not read as prose.
 */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  middot: '·',
  centerdot: '·',
  bull: '•',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  copy: '©',
  reg: '®',
  trade: '™',
  times: '×',
  deg: '°',
  sect: '§',
  para: '¶',
  shy: '\u00ad',
  zwnj: '\u200c',
  zwj: '\u200d',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  agrave: 'à',
  aacute: 'á',
  acirc: 'â',
  atilde: 'ã',
  auml: 'ä',
  aring: 'å',
  aelig: 'æ',
  ccedil: 'ç',
  egrave: 'è',
  eacute: 'é',
  ecirc: 'ê',
  euml: 'ë',
  igrave: 'ì',
  iacute: 'í',
  icirc: 'î',
  iuml: 'ï',
  ntilde: 'ñ',
  ograve: 'ò',
  oacute: 'ó',
  ocirc: 'ô',
  otilde: 'õ',
  ouml: 'ö',
  oslash: 'ø',
  ugrave: 'ù',
  uacute: 'ú',
  ucirc: 'û',
  uuml: 'ü',
  szlig: 'ß',
  Eacute: 'É',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  euro: '€',
  pound: '£',
  yen: '¥',
  num: '#',
  lpar: '(',
  rpar: ')',
  lsqb: '[',
  rsqb: ']',
  comma: ',',
  period: '.',
  colon: ':',
  semi: ';',
  ast: '*',
  lowbar: '_',
  sol: '/',
  bsol: '\\',
  vert: '|',
  hyphen: '‐',
  dash: '‐',
  commat: '@',
  percnt: '%',
  plus: '+',
  equals: '=',
  quest: '?',
  excl: '!',
  dollar: '$',
  Tab: '\t',
  NewLine: '\n',
}

/** Bytes 0x80 to 0x9f that HTML reads as Windows-1252. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const LONGEST = 32

/** A character reference at an offset: its end, and what it stands for; `text` is undefined for a name not known here. */
export interface Reference {
  readonly end: number
  readonly text: string | undefined
}

/** Reads the character reference that begins with the `&` at `at`; undefined when none does. It must end in `;`. */
export function referenceAt(source: string, at: number): Reference | undefined {
  const written = source.slice(at + 1, at + LONGEST)
  const close = written.indexOf(';')
  if (close <= 0) return undefined
  const name = written.slice(0, close)
  const end = at + close + 2
  const digits = name.match(/^#(?:[xX]([0-9a-fA-F]{1,6})|(\d{1,7}))$/)
  if (digits !== null) return { end, text: fromPoint(Number.parseInt(digits[1] ?? digits[2]!, digits[1] ? 16 : 10)) }
  if (!/^[A-Za-z][A-Za-z0-9]*$/.test(name)) return undefined
  return { end, text: Object.hasOwn(NAMED, name) ? NAMED[name] : undefined }
}

function fromPoint(point: number): string {
  if (point >= 0x80 && point <= 0x9f) return WINDOWS[point - 0x80]!
  return point === 0 || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)
    ? '\ufffd'
    : String.fromCodePoint(point)
}
