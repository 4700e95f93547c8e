/** What the published package may hold, by pattern; each pattern has at least one file. */
const CONTENTS: readonly RegExp[] = [
  /^(?:LICENSE|NOTICE|README\.md|README\.ko\.md|package\.json)$/,
  /^LICENSES\/(?:Apache-2\.0|MIT-hangul-js|MIT-valibot)\.txt$/,
  /^dictionaries\/(?:LICENSE|README\.md|schema\.json)$/,
  /^dictionaries\/[a-z-]+\.yaml$/,
  /^dictionaries\/checked(?:-people)?\.tsv$/,
  /^dist\/(?:index|josa|names|guards|formats|messages|textlint|remark|rehype|i18next|codemirror|prosemirror|mcp)\.(?:js|d\.ts)$/,
  /^dist\/dictionaries\/[a-z-]+\.(?:js|d\.ts)$/,
  /^dist\/dictionaries\/generated\/korea\.pyogi$/,
  /^dist\/node\/korea\.js$/,
  /^dist\/chunk-[A-Z0-9]{8}\.js$/,
  /^dist\/[a-z-]+-[\w-]{8}\.d\.ts$/,
  /^dist\/cli\/(?:main|ndjson-worker|[a-z-]+-[A-Z0-9]{8})\.js$/,
]

/** What is wrong with the list of files of a package, in words; nothing when it is as it should be. */
export function faultsOfContents(files: readonly string[]): string[] {
  return [
    ...files.filter((file) => !CONTENTS.some((pattern) => pattern.test(file))).map((file) => `stray: ${file}`),
    ...CONTENTS.filter((pattern) => !files.some((file) => pattern.test(file))).map((pattern) => `missing: ${pattern}`),
  ]
}
