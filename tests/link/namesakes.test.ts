import { describe, expect, test } from 'vitest'
import korea from '../../src/dictionaries/korea.ts'
import { type Entry, findMentions, lookup, type Term } from '../../src/index.ts'
import { isHeir } from '../../src/link/succession.ts'

/** Forms that several entries of the shipped dictionary share, with those entries. */
const shared = new Map<string, Entry[]>()
for (const entry of korea.entries) {
  for (const other of entry.notSameAs ?? []) {
    for (const term of entry.terms) {
      const entries = [...new Set(lookup(korea, term.text).map((sense) => sense.entry))]
      if (entries.some(({ id }) => id === other)) shared.set(term.text, entries)
    }
  }
}
const forms = [...shared].filter(([, entries]) => entries.length > 1)
const senseOf = (text: string, form: string, options = {}): string | undefined =>
  findMentions(text, korea, options).find((mention) => mention.text === form)?.sense?.entry.id

test('there are namesakes and shared abbreviations to decide', () => {
  expect(forms.length).toBeGreaterThan(40)
})

describe('where the text gives nothing', () => {
  const decided = new Map(
    forms.flatMap(([form, entries]) => {
      const id = senseOf(isHangul(form) ? `${form} 관계자가 왔다.` : `They met ${form} today.`, form)
      return id === undefined ? [] : [[form, { id, entries }] as const]
    }),
  )
  test('none is decided but the names that one line of bodies has borne, or that others bear only with evidence', () => {
    const wrong = [...decided].filter(([form, { id, entries }]) =>
      entries.some((entry) => entry.id !== id && !isHeir(korea.find(id)!, entry, korea) && !isGuarded(entry, form)),
    )
    expect(wrong.map(([form]) => form)).toEqual([])
  })
  test.each([
    ['KISA', 'org.kisa'],
    ['교육부', 'org.moe'],
    ['행안부', 'org.mois'],
    ['KT', 'org.kt'],
    ['Ministry of Foreign Affairs', 'org.mofa'],
  ])('%s is %s', (form, id) => {
    expect(decided.get(form)?.id).toBe(id)
  })
  test('a name that nobody bears on the date is that of its last bearer before', () => {
    expect(senseOf('They met MOTIE today.', 'MOTIE', { date: '2026-05-27' })).toBe('org.motie')
    expect(senseOf('They met MOTIE today.', 'MOTIE', { date: '2003-05-27' })).toBe('org.motie-1994')
    expect(senseOf('They met MOTIE today.', 'MOTIE', { date: '1990-05-27' })).toBeUndefined()
  })
  test('a text that names a body which ended before today’s began may be of that time', () => {
    expect(senseOf('정보통신부와 KISA는 대책을 냈다.', 'KISA')).toBeUndefined()
    expect(senseOf('한국정보보호진흥원과 KISA는 대책을 냈다.', 'KISA')).toBe('org.kisa-1996')
    expect(senseOf('환경부와 KISA는 대책을 냈다.', 'KISA')).toBe('org.kisa')
  })
})

describe('each is decided by what stands beside it', () => {
  test('an abbreviation by its full name', () => {
    const wrong = forms.flatMap(([form, entries]) =>
      entries.flatMap((entry) => {
        const full = entry.terms.find((term) => isDistinct(term, form))
        if (entry.kind === 'person' || full === undefined) return []
        const text = isHangul(full.text)
          ? `${full.text} 관계자가 왔다. ${form} 관계자도 왔다.`
          : `They met the ${full.text}. Then ${form} left.`
        const found = senseOf(text, form)
        return found === entry.id ? [] : [`${form} beside ${full.text}: ${found}`]
      }),
    )
    expect(wrong).toEqual([])
  })

  test('a person by office and body', () => {
    const wrong = forms.flatMap(([form, entries]) =>
      entries.flatMap((entry) => {
        const office = entry.offices?.find(({ ko, organization }) => ko !== undefined && organization !== undefined)
        const body = office?.organization === undefined ? undefined : korea.find(office.organization)
        const name = body?.terms.find((term) => term.lang === 'ko' && lookup(korea, term.text).length === 1)
        const apart = entries.every((other) => other === entry || !bodiesOf(other).includes(body?.id ?? ''))
        if (entry.kind !== 'person' || !isHangul(form) || name === undefined || !apart) return []
        const found = senseOf(`${form} ${name.text} ${office!.ko}이 말했다.`, form)
        return found === entry.id ? [] : [`${form} beside ${name.text} ${office!.ko}: ${found}`]
      }),
    )
    expect(wrong).toEqual([])
  })

  test('an institution by the date', () => {
    const wrong = forms.flatMap(([form, entries]) =>
      entries.flatMap((entry) => {
        const date = dayOf(entry, form)
        const current = entries.filter((other) =>
          lookup(korea, form, date === undefined ? {} : { date }).some((sense) => sense.entry === other),
        )
        if (entry.kind === 'person' || date === undefined || current.length !== 1 || isGuarded(entry, form)) return []
        const found = senseOf(isHangul(form) ? `${form} 관계자가 왔다.` : `They met ${form} today.`, form, { date })
        return found === current[0]!.id ? [] : [`${form} on ${date}: ${found}`]
      }),
    )
    expect(wrong).toEqual([])
  })

  test.each([
    ['the UK AI Safety Institute agreed.', 'AI Safety Institute', 'org.aisi-uk'],
    ['Japan’s AI Safety Institute agreed.', 'AI Safety Institute', 'org.aisi-jp'],
    ['South Korea’s AI Safety Institute agreed.', 'AI Safety Institute', 'org.aisi-kr'],
  ])('by the country: %s', (text, form, entry) => {
    expect(findMentions(text, korea).find((mention) => mention.text.endsWith(form))?.sense?.entry.id).toBe(entry)
  })
})

function isHangul(text: string): boolean {
  return /[가-힣]/.test(text)
}

function isDistinct(term: Term, form: string): boolean {
  return (
    term.text !== form &&
    (term.type ?? 'full') === 'full' &&
    (term.guard ?? 'none') === 'none' &&
    new Set(lookup(korea, term.text).map(({ entry }) => entry)).size === 1
  )
}

function bodiesOf(entry: Entry): string[] {
  return [...(entry.partOf ?? []), ...(entry.offices ?? []).flatMap(({ organization }) => organization ?? [])]
}

/** A day on which an entry's term with this text was in force, from its dates. */
function dayOf(entry: Entry, form: string): string | undefined {
  const term = entry.terms.find(({ text }) => text === form)
  return term?.until ?? (term?.from?.length === 10 ? term.from : undefined)
}

/** A form that asks for more than a date. */
function isGuarded(entry: Entry, form: string): boolean {
  return entry.terms.some((term) => term.text === form && (term.guard ?? entry.guard ?? 'none') !== 'none')
}

describe('one who is named elsewhere in the text is not meant where another is shown to be', () => {
  const last = (text: string, form: string, date: string): string | undefined =>
    findMentions(text, korea, { date })
      .filter((mention) => mention.text === form)
      .at(-1)?.sense?.entry.id
  test.each([
    ['이상민 전 행정안전부 장관이 왔다. 코미디언 이상민은 행정안전부 홍보대사다.', '이상민'],
    ['김영호 더불어민주당 의원이 물었다. 코치 김영호 씨는 더불어민주당 행사에서 답했다.', '김영호'],
    ['더불어민주당은 찬성했다. 미국 민주당은 반대했다.', '민주당'],
    ["The Ministry of Education agreed. Germany's Ministry of Education did not.", 'Ministry of Education'],
  ])('%s', (text, form) => {
    expect(last(text, form, '2026-02-10')).toBeUndefined()
  })
  test('a name is its only bearer’s on the date, though another bears it today without evidence', () => {
    expect(last('민주당은 본회의장을 점거했다.', '민주당', '2009-02-03')).toBe('org.democratic-party-2008')
    expect(last('민주당은 개헌안을 냈다.', '민주당', '2026-02-03')).toBe('org.dpk')
  })
})

test.each([
  ['a party', '박정훈 씨가 왔다. 국민의힘은 논평을 냈다.', '박정훈', undefined],
  ['the parliament', 'Kim Moon-soo ate noodles. The National Assembly was closed.', 'Kim Moon-soo', undefined],
  ['a commission', '이진숙 씨는 웃었다. 방송통신위원회는 쉬었다.', '이진숙', 'person.lee-jin-sook-kcc'],
])('named elsewhere, %s tells namesakes apart where it has few people', (_, text, form, id) => {
  expect(senseOf(text, form, { date: '2025-07-10' })).toBe(id)
})
