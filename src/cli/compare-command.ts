import type { Dictionary } from '../dictionary/dictionary.ts'
import { guards } from '../dictionary/guards/guards.ts'
import { applyEdits } from '../edit/apply.ts'
import { parseTmxUnits } from '../formats/tmx.ts'
import { describeDiagnostic, type Messages } from '../messages/messages.ts'
import { PyogiError } from '../model/error.ts'
import { writeWhole } from '../node/write-file.ts'
import { compareTranslation, type Translation } from '../parallel/compare.ts'
import { type ComparedPair, htmlReport } from '../parallel/report.ts'
import { locator } from '../text/locate.ts'
import { dictionaryFor, optionsOf } from './dictionary.ts'
import { diffOf } from './diff.ts'
import { readText } from './io.ts'
import { readSettings, type Settings, withConfig } from './options.ts'

/**
 * Compares texts with their translations and reports what became of the names: SOURCE TARGET, a TMX file (`--tmx`) or
 * a table of two columns (`--tsv`). Exit code 1 with findings.
 */
export async function runCompare(args: readonly string[], messages: Messages): Promise<number> {
  const settings = await withConfig(readSettings(args))
  const dictionary = await dictionaryFor(settings, messages)
  const pairs = (await translationsOf(settings)).map(({ title, texts }) => compared(title, texts, dictionary, settings))
  const [first] = pairs
  const file = settings.files[1]
  if (settings.inPlace && first !== undefined && file !== undefined && first.comparison.edits.length > 0) {
    await writeWhole(file, [applyEdits(first.texts.target, first.comparison.edits)])
  }
  if (settings.format === 'json')
    for (const { title, comparison } of pairs) print(JSON.stringify({ title, ...comparison }))
  else if (settings.format === 'html') {
    const locale = messages('severity.error') === 'error' ? 'en' : 'ko'
    print(htmlReport(pairs, locale, (remark) => describeDiagnostic(remark, messages)))
  } else if (settings.diff)
    for (const { title, texts, comparison } of pairs) print(diffOf(title, texts.target, comparison.edits))
  else for (const pair of pairs) printText(pair, messages)
  return pairs.some(({ comparison }) => comparison.diagnostics.some(({ severity }) => severity !== 'information'))
    ? 1
    : 0
}

function compared(title: string, texts: Translation, dictionary: Dictionary, settings: Settings): ComparedPair {
  const options = { ...optionsOf(settings), guards, unify: settings.unify }
  return { title, texts, comparison: compareTranslation(texts, dictionary, options) }
}

async function translationsOf(settings: Settings): Promise<{ title: string; texts: Translation }[]> {
  const { tmx, tsv, files, encoding } = settings
  if (tmx !== undefined) {
    return parseTmxUnits(await readText(tmx), { file: tmx }).flatMap(({ id, segments, place }) => {
      const [source, target] = segments
      if (source === undefined || target === undefined) return []
      return [{ title: `${tmx}:${id ?? place.line}`, texts: { source: source.text, target: target.text } }]
    })
  }
  if (tsv !== undefined) {
    const lines = (await readText(tsv, encoding)).split(/\r?\n/)
    return lines.flatMap((line, number) => {
      const [source, target] = line.split('\t')
      return source && target ? [{ title: `${tsv}:${number + 1}`, texts: { source, target } }] : []
    })
  }
  const [source, target] = files
  if (source === undefined || target === undefined) {
    const message = 'compare needs a source and a target file, --tmx FILE or --tsv FILE'
    throw new PyogiError('bad-option', [{ code: 'bad-option', message }])
  }
  return [
    { title: target, texts: { source: await readText(source, encoding), target: await readText(target, encoding) } },
  ]
}

function printText({ title, texts, comparison }: ComparedPair, messages: Messages): void {
  const locate = locator(texts.target)
  for (const remark of comparison.diagnostics) {
    const { line, column } = locate(remark.span.start)
    print(
      `${title}:${line}:${column} ${messages(`severity.${remark.severity}`)} ${describeDiagnostic(remark, messages)} [${remark.code}]`,
    )
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
