/** Items in the shape of the official JSON dump, made by us: invented bodies and people, real properties. */

import type { WikidataItem } from '../../src/formats/wikidata-snaks.ts'

interface Snak {
  snaktype: 'value'
  property: string
  datavalue: { value: unknown; type: string }
  datatype: string
}

const entity = (property: string, id: string): Snak => ({
  snaktype: 'value',
  property,
  datavalue: { value: { 'entity-type': 'item', 'numeric-id': Number(id.slice(1)), id }, type: 'wikibase-entityid' },
  datatype: 'wikibase-item',
})
const monolingual = (property: string, language: string, text: string): Snak => ({
  snaktype: 'value',
  property,
  datavalue: { value: { text, language }, type: 'monolingualtext' },
  datatype: 'monolingualtext',
})
const time = (property: string, value: string, precision: number): Snak => ({
  snaktype: 'value',
  property,
  datavalue: {
    value: {
      time: value,
      timezone: 0,
      before: 0,
      after: 0,
      precision,
      calendarmodel: 'http://www.wikidata.org/entity/Q1985727',
    },
    type: 'time',
  },
  datatype: 'time',
})
const statement = (mainsnak: Snak, qualifiers: Snak[] = [], rank = 'normal') => ({
  mainsnak,
  type: 'statement',
  qualifiers: Object.fromEntries(qualifiers.map((snak) => [snak.property, [snak]])),
  id: 'Q1$00000000-0000-0000-0000-000000000000',
  rank,
})

type Names = Record<string, string>

function item(
  id: string,
  labels: Names,
  aliases: Record<string, string[]>,
  claims: ReturnType<typeof statement>[],
): WikidataItem {
  const byProperty: Record<string, typeof claims> = {}
  for (const claim of claims) {
    const { property } = claim.mainsnak
    byProperty[property] = [...(byProperty[property] ?? []), claim]
  }
  const valued = ([language, value]: [string, string]) => [language, { language, value }]
  const made = {
    type: 'item',
    id,
    labels: Object.fromEntries(Object.entries(labels).map(valued)),
    descriptions: {},
    aliases: Object.fromEntries(
      Object.entries(aliases).map(([language, all]) => [language, all.map((value) => ({ language, value }))]),
    ),
    claims: byProperty,
    sitelinks: {},
    lastrevid: 1,
    modified: '2026-01-01T00:00:00Z',
  }
  return made
}

/** A ministry that was renamed: a past official name in both languages, short names, a body before it. */
export const MINISTRY: WikidataItem = item(
  'Q900001',
  { ko: '바다과학부', en: 'Ministry of Sea Science' },
  { ko: ['바과부'], en: ['MSS', 'Sea Science Ministry'] },
  [
    statement(entity('P31', 'Q192350')),
    statement(entity('P17', 'Q884')),
    statement(monolingual('P1448', 'ko', '바다과학부'), [time('P580', '+2017-07-26T00:00:00Z', 11)]),
    statement(monolingual('P1448', 'ko', '바다기술부'), [
      time('P580', '+2013-03-00T00:00:00Z', 10),
      time('P582', '+2017-07-25T00:00:00Z', 11),
    ]),
    statement(monolingual('P1448', 'en', 'Ministry of Sea Technology'), [time('P582', '+2017-00-00T00:00:00Z', 9)]),
    statement(monolingual('P1448', 'ko', '틀린 이름'), [], 'deprecated'),
    statement(monolingual('P1813', 'ko', '바과기부')),
    statement(monolingual('P1813', 'en', 'MoSS')),
    statement(entity('P1365', 'Q900002')),
    statement(entity('P1366', 'Q900003')),
  ],
)

/** A person with a name in native language. */
export const PERSON: WikidataItem = item('Q900010', { ko: '홍길동', en: 'Hong Gil-dong' }, { en: ['Hong Kil-tong'] }, [
  statement(entity('P31', 'Q5')),
  statement(entity('P27', 'Q884')),
  statement(monolingual('P1559', 'ko', '홍길동')),
  statement(time('P569', '+1600-01-01T00:00:00Z', 9)),
])

/** A body that is no more, and was never renamed. */
export const AGENCY: WikidataItem = item('Q900020', { ko: '바다청', en: 'Sea Agency' }, {}, [
  statement(entity('P31', 'Q327333')),
  statement(time('P571', '+1950-00-00T00:00:00Z', 9)),
  statement(time('P576', '+2008-02-29T00:00:00Z', 11)),
])

/** Items that are not taken: no English label, another class, nothing at all, a property. */
export const OTHERS: object[] = [
  item('Q900030', { ko: '바다부', ja: '海部' }, {}, [statement(entity('P31', 'Q192350'))]),
  item('Q900031', { ko: '바다', en: 'sea' }, {}, [statement(entity('P31', 'Q165'))]),
  { type: 'item', id: 'Q900032', labels: [], aliases: [], claims: [] },
  {
    type: 'property',
    id: 'P31',
    datatype: 'wikibase-item',
    labels: { ko: { value: '가' }, en: { value: 'a' } },
    claims: {},
  },
]

/** A dump as the official one is laid out: brackets on lines of their own, an item a line, commas between. */
export function dumpOf(items: readonly object[]): string {
  return `[\n${items.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`
}

/** Any number of small ministries with different ids. */
export function* manyItems(count: number): Generator<object> {
  for (let number = 1; number <= count; number++) {
    const labels = { ko: `바다과학부 ${number}`, en: `Ministry ${number}` }
    yield item(`Q${number}`, labels, {}, [statement(entity('P31', number % 2 === 0 ? 'Q192350' : 'Q165'))])
  }
}
