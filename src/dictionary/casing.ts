/** What the letters of an occurrence must look like for a form to count. */
export const CASINGS = ['any', 'proper', 'exact'] as const
/** One of {@link CASINGS}. */
export type Casing = (typeof CASINGS)[number]

const SMALL = new Set(['of', 'and', 'the', 'for', 'in', 'on', 'to', 'at', 'by', 'de', 'with'])

/**
 * The casing a form asks for: acronyms and one-word names (KISA, MOST, OpenAI) `exact`; names of several words
 * `proper`; lower-case terms and forms without Latin letters `any`.
 */
export function casingOf(form: string): Casing {
  if (!/[A-Z]/.test(form)) return 'any'
  return /[ -]/.test(form) ? 'proper' : 'exact'
}

/** True when `found`, as it stands in the text, may be an occurrence of `form`. */
export function casingFits(casing: Casing, form: string, found: string): boolean {
  if (casing === 'any' || found === form) return true
  if (casing === 'exact') return isAllCaps(found) && found.length > 4 && !isAllCaps(form)
  if (isAllCaps(found)) return true
  return found.split(' ').every((word, number) => {
    const first = word.charAt(0)
    return first === first.toUpperCase() || (number > 0 && SMALL.has(word))
  })
}

function isAllCaps(text: string): boolean {
  return text === text.toUpperCase()
}
