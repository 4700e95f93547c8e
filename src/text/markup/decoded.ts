import { referenceAt } from './entity.ts'

/**
 * For every unit of a decoded text, and its end, where it stands in the raw text that codes it: with character
 * references and, where they are read as such, backslash escapes; lines may have lost the blanks and quote marks around
 * them. Undefined when the raw text does not say it.
 */
export function decodedOffsets(raw: string, text: string): number[] | undefined {
  return aligned(raw, text, false) ?? aligned(raw, text, true)
}

function aligned(raw: string, text: string, escapes: boolean): number[] | undefined {
  const offsets: number[] = []
  let from = 0
  for (let at = 0; at < text.length; ) {
    const code = codeAt(raw, from, escapes)
    if (code !== undefined && text.startsWith(code.text, at)) {
      for (let unit = 0; unit < code.text.length; unit++) offsets.push(from)
      at += code.text.length
      from = code.end
    } else if (raw[from] === text[at] || (raw[from] === '\r' && text[at] === '\n' && raw[from + 1] !== '\n')) {
      offsets.push(from++)
      at++
    } else if (isLost(raw[from], text, at)) from++
    else return undefined
  }
  while (from < raw.length && /[ \t]/.test(raw[from]!)) from++
  return from === raw.length ? [...offsets, from] : undefined
}

function codeAt(raw: string, at: number, escapes: boolean): { text: string; end: number } | undefined {
  if (raw[at] === '&') {
    const reference = referenceAt(raw, at)
    return reference?.text === undefined ? undefined : { text: reference.text, end: reference.end }
  }
  const escaped = escapes && raw[at] === '\\' ? raw[at + 1] : undefined
  return escaped === undefined ? undefined : { text: escaped, end: at + 2 }
}

/** What a line may lose at its end, and the next one at its start. */
function isLost(unit: string | undefined, text: string, at: number): boolean {
  if (unit === undefined || !/[ \t\r>]/.test(unit)) return false
  return text[at] === '\n' ? unit !== '>' : text[at - 1] === '\n'
}
