import { WIKIDATA_CLASSES } from '../formats/wikidata-classes.ts'
import type { Messages } from '../messages/messages.ts'
import { importWikidata } from '../node/wikidata-import.ts'
import { badOption, kindOf, parseCommand } from './exchange-options.ts'

/** `pyogi import wikidata DUMP [OUT]`: streams a dump into JSON Lines; a second call goes on after an interruption. */
export async function runImport(args: readonly string[], messages: Messages): Promise<number> {
  const { values, positionals } = parseCommand(args, {
    class: { type: 'string', multiple: true },
    langs: { type: 'string' },
    locale: { type: 'string' },
  })
  const [source, dump, given, ...rest] = positionals
  if (source !== 'wikidata' || dump === undefined || rest.length > 0) {
    throw badOption('import: expected wikidata DUMP.json[.gz] [OUT.jsonl]')
  }
  const output = given ?? `${dump.replace(/\.json(\.gz)?$/, '')}.jsonl`
  const classes = new Map(WIKIDATA_CLASSES)
  for (const pair of values.class ?? []) {
    const [item = '', kind = ''] = pair.split('=')
    if (!/^Q\d+$/.test(item))
      throw badOption(`--class ${pair}: expected an item and a kind, such as Q192350=organization`)
    classes.set(item, kindOf(kind))
  }
  const done = await importWikidata(dump, output, {
    classes,
    ...(values.langs === undefined ? {} : { langs: values.langs.split(',') }),
    onProgress: (progress) => process.stderr.write(`${messages('cli.progress', { ...progress })}\n`),
  })
  process.stderr.write(`${messages('cli.imported', { file: output, entries: done.entries })}\n`)
  return 0
}
