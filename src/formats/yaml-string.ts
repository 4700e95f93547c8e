/** A text as a YAML scalar in double quotes; JSON's quoting, with what YAML 1.1 takes for line ends escaped too. */
export function yamlString(text: string): string {
  return JSON.stringify(text).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
