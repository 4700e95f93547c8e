import { readFileSync } from 'node:fs'
import korea from '../../src/dictionaries/korea.ts'
import { findMentions, normalize } from '../../src/index.ts'

const OPTIONS = { date: '2026-05-27' }
const GLOSSED = 'Ryu Je-myung (류제명)'

/**
 * Runs the article the project began with, and what becomes of it when its names are damaged; one line an expectation.
 * Takes the article's path; the article itself is not part of the repository.
 */
export function run(args: readonly string[]): void {
  const [file] = args
  if (file === undefined) throw new Error('usage: evaluate seed ARTICLE')
  const article = readFileSync(file, 'utf8')
  const body = article.lastIndexOf(GLOSSED)
  const inBody = (text: string): string => article.slice(0, body) + text + article.slice(body + GLOSSED.length)
  const { text, edits, diagnostics } = normalize(article, korea, OPTIONS)
  const codes = diagnostics.map((remark) => remark.code)
  const normal = (damaged: string): string => normalize(damaged, korea, OPTIONS).text
  const bound = new Map(findMentions(article, korea, OPTIONS).map((mention) => [mention.text, mention.sense?.entry.id]))
  const alone = normalize('Ryu Je-myung (류재명) greeted the visitors.', korea, OPTIONS)

  report('the self-gloss goes', text.includes('Jason Kwon at ') && !text.includes('(Jason Kwon)'))
  report('and is said', codes.includes('gloss-redundant'))
  report('KISA is written with &', text.includes('Korea Internet & Security Agency (KISA)'))
  report('both verified glosses stay', text.split(GLOSSED).length === 3)
  report('nothing else changes', edits.length === 2)
  report('its own output stays', normal(text) === text)
  report('a wrong gloss beside the office is mended', normal(inBody('Ryu Je-myung (류재명)')) === text)
  report(
    'the same without an office is only reported',
    alone.edits.length === 0 && alone.diagnostics.some(({ code }) => code === 'gloss-conflict'),
  )
  report('a misspelt head is mended', normal(inBody('Ryu Je-myeong (류제명)')) === text)
  report('an unlisted spelling is mended by its gloss', normal(inBody('Yu Je-myong (류제명)')) === text)
  report('deleted glosses come back', normal(article.replaceAll(' (류제명)', '')) === text)
  for (const [found, entry] of [
    ['Ryu', 'person.ryu-je-myung'],
    ['the ministry', 'org.msit'],
    ['OpenAI', 'org.openai'],
    ['GTAC', 'programme.gtac'],
    ['DigitalToday', 'org.digitaltoday'],
    ['Three IFC', 'place.three-ifc'],
    ['Yeongdeungpo', 'place.yeongdeungpo-gu'],
    ['AI Safety Institute', 'org.aisi-kr'],
  ] as const) {
    report(`${found} is ${entry}`, bound.get(found) === entry)
  }
  report(
    'without the ministry the institute stays open',
    findMentions('The AI Safety Institute agreed.', korea, OPTIONS)[0]?.sense === undefined,
  )
  report(
    'CSO is never defined',
    diagnostics.some(({ code, params }) => code === 'abbreviation-undefined' && params.abbreviation === 'CSO'),
  )
  report(
    'KISA is introduced and not used',
    diagnostics.some(({ code, params }) => code === 'abbreviation-unused' && params.abbreviation === 'KISA'),
  )
}

function report(what: string, holds: boolean): void {
  console.log(`${holds ? 'yes' : 'NO '} ${what}`)
  if (!holds) process.exitCode = 1
}
