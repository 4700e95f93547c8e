/** Texts of diagnostics and of the command line in English. */
export const english = {
  diagnostic: {
    'gloss-redundant': '“{{head}} {{gloss}}”: the bracket says what the name says',
    'gloss-conflict': '“{{head}}” is glossed “{{gloss}}”, which names somebody or something else',
    'gloss-conflict_expected': '“{{head}}” is glossed “{{gloss}}”; expected “{{expected}}”',
    'gloss-repeated': '“{{head}}” was glossed “{{gloss}}” before',
    'gloss-unverified': 'nothing vouches for “{{gloss}}” as another name of “{{head}}”',
    'gloss-exempt': '“{{head}}” needs no gloss',
    'gloss-inconsistent': '“{{head}}” was glossed another way before, now “{{gloss}}”',
    'gloss-missing': 'first mention of “{{name}}” without its gloss {{gloss}}',
    'gloss-late': '“{{name}}” is glossed only later; {{gloss}} belongs here',
    'name-misspelt': '“{{found}}” should read “{{expected}}”',
    'name-variant': '“{{found}}” is written “{{expected}}”',
    'name-sounds-like': '“{{found}}” sounds like “{{expected}}”; is that who is meant?',
    'name-rejected': '“{{found}}” is a wrong translation of “{{expected}}”',
    'name-mixed': '“{{found}}” may be “{{first}}” in another spelling',
    'name-outdated': '“{{found}}” was the name until {{until}}; now “{{expected}}”',
    'name-again': 'named again as “{{found}}”; the house writes “{{expected}}”',
    'name-split': '“{{found}}” ended on {{until}} and several bodies followed: {{expected}}',
    'name-anachronistic': '“{{found}}” is a name only since {{from}}',
    'name-ambiguous': '“{{found}}” may mean {{count}} entries and nothing decides: {{entries}}',
    'abbreviation-undefined': '“{{abbreviation}}” is never defined, though “{{expansion}}” stands in the text',
    'abbreviation-late': '“{{abbreviation}}” is used before “{{expansion}}” defines it',
    'abbreviation-repeated': '“{{expansion}}” was abbreviated to “{{abbreviation}}” before',
    'abbreviation-meanings': '“{{abbreviation}}” stands for “{{first}}” and for “{{second}}”',
    'abbreviation-forbidden': 'the house has no abbreviations in brackets: “{{expansion}} ({{abbreviation}})”',
    'abbreviation-unused': '“{{abbreviation}}” is introduced and never used again',
    'particle-disagrees': 'after “{{name}}” it is “{{expected}}”, not “{{found}}”',
    'translation-missing': '“{{name}}” of the source is not in the translation',
    'translation-missing_expected': '“{{name}}” of the source is not in the translation; expected “{{expected}}”',
    'translation-wrong-name_expected': '“{{found}}” stands for another person: “{{expected}}”',
    'translation-wrong-body_expected': '“{{found}}” stands for another body: “{{expected}}”',
    'translation-count': '“{{name}}”: named {{named}} times in the source, {{standing}} in the translation',
    'translation-untranslated': '“{{found}}” is not translated',
    'translation-untranslated_expected': '“{{found}}” is not translated: “{{expected}}”',
    'translation-title_expected': '“{{found}}” is “{{title}}” word for word; English says “{{expected}}”',
    'translation-added': '“{{found}}” is not in the source',
    'translation-invented-gloss': '“{{head}} ({{gloss}})”: the source has no {{gloss}}',
    'date-beyond-data': 'the names reach to {{asOf}}; on {{date}} some may have changed',
    unsettled: 'the text did not settle after {{rounds}} rounds; run it again',
  },
  lint: {
    'ids-unsorted': '{{id}} stands after {{before}}; entries are sorted by id',
    'id-unknown': 'no entry has the id {{id}}',
    'succession-one-sided': '{{other}} does not name {{id}} among its {{field}}',
    'dates-reversed': '“{{text}}”: from {{from}} is after until {{until}}',
    'preferred-twice': '“{{first}}” and “{{second}}” are both preferred ({{lang}}) on one day',
    'dates-gap': 'between “{{first}}” and “{{second}}” are days without a name ({{lang}})',
    'preferred-expired': '“{{text}}” is preferred but ended on {{until}}',
    'not-nfc': '“{{text}}” is not in Unicode normal form NFC',
    'uncertain-preferred': '“{{text}}” is uncertain and must not be preferred',
    'source-missing': '“{{text}}” is verified but has no source',
    'source-unknown': '“{{text}}”: the source {{source}} is not listed',
    'spelling-implausible': '“{{text}}” is an unusual spelling of {{hangul}}; is it right?',
    'word-unguarded': '“{{text}}” is also an ordinary word; say guard: context, or none',
    'rejected-unguarded': '“{{text}}” is an ordinary word; a rejected form like it needs guard: source',
    'form-unreachable': '“{{text}}” can never be found in a text',
    'example-failed': 'example “{{text}}”: expected {{expected}}, found {{found}}',
    'form-inside': '“{{text}}” stands inside “{{other}}” of another entry',
  },
  severity: { error: 'error', warning: 'warning', information: 'note' },
  editor: { fix: 'Fix', offer: 'Suggestion' },
  proposals: {
    header:
      'Proposed by pyogi mine. A name is used once "confidence: general" is taken away; pyogi mine --review does that.',
    names: 'Names seen, of people whose office no text says; not proposed:',
    seen: '{{sentences}} sentences, {{documents}} documents',
    kind: '{{kind}} by {{evidence}}',
    spellings: 'also written: {{forms}}',
    conflicts: 'CONFLICT: {{forms}}',
    confidence: { high: 'high', medium: 'medium', low: 'low' },
    agreement: { known: 'known', variant: 'variant', new: 'new', contradicts: 'contradicts' },
  },
  cli: {
    usage: `pyogi: Korean and English names, written one way

usage: pyogi COMMAND [options] [files…]     (standard input when no file is given)
       pyogi COMMAND --help                 for the command's own options

  normalize  mend the names, gloss first mentions    annotate  only insert the glosses
  check      report, change nothing                  strip     remove what annotate inserts
  find       list the names found                    explain   … with the evidence
  compare    SOURCE TARGET: a translation's names    lookup    NAME: print an entry
  lint       check dictionary files                  dry-run   what a dictionary changes
  convert    IN OUT: between glossary formats        diff      A B: compare entry files
  merge      FILE FILE…: join entry files            import    wikidata DUMP: take names
  build      FILE… -o X.pyogi: a pack of them (korea first: over the shipped ones)
  mine       CORPUS…: propose entries from glosses   coverage  CORPUS…: names it lacks
  glossary   TEXT: the names that a text needs       mcp       serve language models (stdio)
  --date DAY         the day the text speaks of (2026-05-27)
  --profile NAME     {{profiles}}
  --dictionary FILE  entries laid over the shipped ones; or a pack, X.pyogi
  --in-place, --diff, --encoding NAME, --markup plain|markdown|html, --lang, --locale en|ko
  --ndjson           JSON lines in and out: --field NAME, --header, --workers N, --longest-line BYTES
  check in CI        --format stylish|sarif|github, --max-warnings N, --baseline FILE; init begins

exit codes: 0 clean, 1 findings, 2 unusable input, 70 a fault of pyogi`,
    commandUsage: `usage: pyogi {{command}} [options]

options: {{options}}
pyogi --help says what they mean`,
    exchangeUsage: `usage: pyogi convert IN OUT · diff A B · merge FILE FILE… · import wikidata DUMP.json[.gz] [OUT.jsonl]

formats: {{formats}}
IN may be korea, the shipped dictionary

options of convert, diff and merge
  --from, --to NAME    formats, where the file's name does not tell; - is standard input or output
  --encoding NAME      utf-8, utf-16, euc-kr (cp949)
  --map HEAD=COLUMN,…  columns of a sheet: 국문=ko,영문=en,약어=en:abbreviation
  --langs ko,en        languages of two columns;  --kind KIND  of entries that do not say
  --loss FILE          write what the format cannot hold as JSON;  --strict  refuse to lose anything
  --bom                begin with a byte order mark, for Excel
  --output FILE, --prefer first|second     (merge)
  --class ITEM=KIND    one more class to import`,
    corpusUsage: `usage: pyogi mine CORPUS… -o candidates.yaml · mine --review candidates.yaml
       pyogi coverage CORPUS… · glossary TEXT

CORPUS: files, folders, JSON Lines (.jsonl, .ndjson), any of them .gz; - is standard input

options
  -o, --output FILE    where to write; standard output without it
  --field NAME         the field of a JSON line that holds the text (text);  a.b goes inside
  --least N            leave out what fewer sentences hold
  --limit N            how many pairs are kept in memory (50000)
  --state FILE         where a long run keeps how far it came; the same command goes on from there
  --rejected FILE      pairs never to be offered again (candidates.rejected.tsv)
  --accepted FILE      where --review puts what was accepted (candidates.accepted.yaml)
  --to NAME            of glossary: csv, tsv, tbx, deepl, google, markdown, prompt … (tsv)
  --date DAY, --dictionary FILE, --lang en|ko, --format text|json (coverage), --locale en|ko`,
    noNames: 'the dictionary holds no name of this text',
    mining: '{{documents}} documents, {{pairs}} pairs, {{file}}',
    mined: '{{file}}: {{entries}} entries to review, {{names}} names seen; {{documents}} documents',
    resumed: '{{file}}: going on after {{documents}} documents',
    interrupted: '{{file}}: kept how far it came; the same command goes on from there',
    dropped: 'the rarest {{dropped}} pairs found no room (--limit)',
    reviewKeys: 'a accept · e edit (enter keeps a field, - takes a name out) · r reject · s skip · q quit',
    reviewLeft: '{{number}} of {{count}}',
    reviewAsk: 'a/e/r/s/q? ',
    reviewField: '{{field}} [{{value}}]: ',
    reviewWrong: 'that is no entry: {{message}}',
    reviewed: 'accepted {{accepted}}, rejected {{rejected}}, skipped {{skipped}}; {{left}} left in {{file}}',
    unknownCommand: 'pyogi: no command “{{command}}”; see pyogi --help',
    totals: '{{errors}} errors, {{warnings}} warnings, {{notes}} notes',
    summary: '{{findings}} findings, {{changes}} changes',
    conflict: 'pyogi: “{{text}}” of {{id}} is also a name of {{other}}; alone it stays open',
    unresolved: 'open: {{entries}}',
    undecided: 'no entry has enough for it, or enough more than another',
    notFound: 'no entry is called “{{name}}”; the nearest:',
    clean: 'nothing to remark',
    built: '{{file}}: {{entries}} entries, {{bytes}} bytes',
    filtered: '{{lines}} lines, {{errors}} of them answered with an error',
    losses: '{{format}} cannot hold everything: losses {{losses}}, entries {{entries}} (--loss FILE lists them)',
    progress: '{{bytes}} bytes, {{lines}} lines, {{entries}} entries',
    imported: '{{file}}: {{entries}} entries',
  },
} as const
