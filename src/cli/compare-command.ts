import { placeDiagnostics } from '../check/marked.ts'
import { type Markup, markedText } from '../check/markup.ts'
import type { Dictionary } from '../dictionary/dictionary.ts'
import { guards } from '../dictionary/guards/guards.ts'
import { applyEdits } from '../edit/apply.ts'
import { parseTmxUnits } from '../formats/tmx.ts'
import { describeDiagnostic, type Messages } from '../messages/messages.ts'
import { PyogiError } from '../model/error.ts'
import { writeWhole } from '../node/write-file.ts'
import { type Comparison, compareTranslation, safeEdits, type Translation } from '../parallel/compare.ts'
import { type ComparedPair, htmlReport } from '../parallel/report.ts'
import { locator } from '../text/locate.ts'
import { sourceSpan } from '../text/markup/prose.ts'
import { dictionaryFor, optionsOf } from './dictionary.ts'
import { diffOf } from './diff.ts'
import { readText } from './io.ts'
import { markupOf } from './markup.ts'
import { readSettings, type Settings, withConfig } from './options.ts'

/**
 * Compares texts with their translations and reports what became of the names: SOURCE TARGET, a TMX file (`--tmx`) or
 * a table of two columns (`--tsv`). Exit code 1 with findings.
 */
export async function runCompare(args: readonly string[], messages: Messages): Promise<number> {
  const settings = await withConfig(readSettings('compare', args))
  const dictionary = await dictionaryFor(settings, messages)
  const all = (await translationsOf(settings)).map((given) => compared(given, dictionary, settings))
  const [first] = all
  const file = settings.files[1]
  if (settings.inPlace && first !== undefined && file !== undefined && first.found.edits.length > 0) {
    await writeWhole(file, [applyEdits(first.target, first.found.edits)])
  }
  if (settings.format === 'json')
    for (const { pair, found } of all) print(JSON.stringify({ title: pair.title, ...found }))
  else if (settings.format === 'html') {
    const locale = messages('severity.error') === 'error' ? 'en' : 'ko'
    const pairs = all.map(({ pair }) => pair)
    print(htmlReport(pairs, locale, (remark) => describeDiagnostic(remark, messages)))
  } else if (settings.diff)
    for (const { pair, target, found } of all) process.stdout.write(diffOf(pair.title, target, found.edits))
  else for (const each of all) printText(each, messages)
  return all.some(({ found }) => found.diagnostics.some(({ severity }) => severity !== 'information')) ? 1 : 0
}

/** A pair, and what was found with its spans and edits in the texts as they stand in their files. */
interface Compared {
  /** Of the prose, which is what the page shows. */
  readonly pair: ComparedPair
  readonly target: string
  readonly found: Comparison
}

function compared({ title, texts, markups }: Given, dictionary: Dictionary, settings: Settings): Compared {
  const options = { ...optionsOf(settings), guards, unify: settings.unify }
  const source = markedText(markups.source, texts.source)
  const target = markedText(markups.target, texts.target)
  const prose = { source: source.prose.text, target: target.prose.text }
  const comparison = compareTranslation(prose, dictionary, options)
  const pairs = comparison.pairs.map((pair) => ({
    ...pair,
    source: { ...pair.source, ...sourceSpan(source.prose, pair.source) },
    ...(pair.target === undefined ? {} : { target: { ...pair.target, ...sourceSpan(target.prose, pair.target) } }),
  }))
  const diagnostics = placeDiagnostics(target, comparison.diagnostics)
  return {
    pair: { title, texts: prose, comparison },
    target: texts.target,
    // a repair that markup forbids is no safe one any more, and goes with all its edits
    found: { ...comparison, pairs, diagnostics, edits: safeEdits(diagnostics) },
  }
}

/** Two texts as they were given. */
interface Given {
  readonly title: string
  readonly texts: Translation
  readonly markups: { readonly source: Markup; readonly target: Markup }
}

const PLAIN = { source: 'plain', target: 'plain' } as const

async function translationsOf(settings: Settings): Promise<Given[]> {
  const { tmx, tsv, files, encoding } = settings
  if (tmx !== undefined) {
    return parseTmxUnits(await readText(tmx), { file: tmx }).flatMap(({ id, segments, place }) => {
      const [source, target] = segments
      if (source === undefined || target === undefined) return []
      return [
        { title: `${tmx}:${id ?? place.line}`, texts: { source: source.text, target: target.text }, markups: PLAIN },
      ]
    })
  }
  if (tsv !== undefined) {
    const lines = (await readText(tsv, encoding)).split(/\r?\n/)
    return lines.flatMap((line, number) => {
      const [source, target] = line.split('\t')
      return source && target ? [{ title: `${tsv}:${number + 1}`, texts: { source, target }, markups: PLAIN }] : []
    })
  }
  const [source, target] = files
  if (source === undefined || target === undefined) {
    const message = 'compare needs a source and a target file, --tmx FILE or --tsv FILE'
    throw new PyogiError('bad-option', [{ code: 'bad-option', message }])
  }
  const texts = { source: await readText(source, encoding), target: await readText(target, encoding) }
  const { markup } = settings
  return [{ title: target, texts, markups: { source: markup ?? markupOf(source), target: markup ?? markupOf(target) } }]
}

function printText({ pair, target, found }: Compared, messages: Messages): void {
  const locate = locator(target)
  for (const remark of found.diagnostics) {
    const { line, column } = locate(remark.span.start)
    print(
      `${pair.title}:${line}:${column} ${messages(`severity.${remark.severity}`)} ${describeDiagnostic(remark, messages)} [${remark.code}]`,
    )
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
