/** A language tag of other tools in the case our model expects: `EN_us` is `en-us`, `KO` is `ko`. */
export function langTag(given: string): string {
  const [primary = '', ...rest] = given.trim().split(/[-_]/)
  return [primary.toLowerCase(), ...rest].join('-')
}
