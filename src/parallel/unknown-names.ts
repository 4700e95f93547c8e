import { officesBeside } from '../gloss/mine-office.ts'
import { looksLikePerson } from '../gloss/person.ts'
import type { Document } from '../link/document.ts'
import { boundAfter } from '../text/boundary.ts'
import { type Span, spanAt } from '../text/span.ts'
import { latinNames, type Name } from './latin-names.ts'

/** Endings of bodies' names in Korean; a name has two syllables before them. */
const BODY =
  /^[가-힣A-Z]{2,20}?(?:위원회|진흥원|연구원|연구소|평가원|개발원|정보원|공사|공단|재단|협회|학회|연합회|은행|대학교|법원|본부|센터|부처|관리청|경찰청|교육청)/u
const BODY_WORD =
  /^(?:Ministry|Department|Agency|Commission|Committee|Council|Institute|University|Bank|Fund|Association|Foundation|Federation|Administration|Authority|Center|Centre|Court|Alliance|Corporation)$/
const CAPITALS = /[A-Z][\p{L}&’'-]{0,30}(?:[ -](?:of |for |and |the |& )?[A-Z][\p{L}&’'-]{0,30}){1,8}/gu
const ACRONYM = /(?<![\p{L}\p{N}&.-])[A-Z][A-Z&]{1,6}[A-Z](?![\p{L}\p{N}&-])/gu

/**
 * Names in running text that no mention covers and that their own form gives away: bodies by their last word, acronyms,
 * and people with a public office beside them. Sorted by span; not complete, for it never guesses.
 */
export function unknownNames(document: Document): Name[] {
  const taken = document.mentions.map((mention) => mention.span)
  const free = (span: Span): boolean => spanAt(taken, span) === undefined && spanAt(document.opaque, span) === undefined
  const names = [...koreanNames(document.text), ...englishBodies(document.text), ...acronyms(document.text)]
  const people = latinNames(document).filter((name) => officesBeside(document.text, name).length > 0)
  const found = [...names, ...people].filter(free).sort((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  return found.filter((name) => {
    if (name.start < end) return false
    end = name.end
    return true
  })
}

function koreanNames(text: string): Name[] {
  const names: Name[] = []
  for (const { 0: word, index: start } of text.matchAll(/[가-힣A-Z]{3,40}/gu)) {
    const body = BODY.exec(word)?.[0]
    const person = looksLikePerson(word.slice(0, 3)) ? word.slice(0, 3) : undefined
    if (body !== undefined && boundAfter(text, start, start + body.length) !== undefined) {
      names.push({ start, end: start + body.length, text: body })
    } else if (person === word && officesBeside(text, { start, end: start + 3 }).length > 0) {
      names.push({ start, end: start + 3, text: word })
    }
  }
  return names
}

function englishBodies(text: string): Name[] {
  return [...text.matchAll(CAPITALS)].flatMap(({ 0: run, index: start }) => {
    const words = run.split(/[ -]/)
    return words.some((word) => BODY_WORD.test(word)) && words.length > 1
      ? [{ start, end: start + run.length, text: run }]
      : []
  })
}

function acronyms(text: string): Name[] {
  return [...text.matchAll(ACRONYM)].map(({ 0: name, index: start }) => ({
    start,
    end: start + name.length,
    text: name,
  }))
}
