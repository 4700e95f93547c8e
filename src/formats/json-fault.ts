/**
 * The offset of the first character that makes a text no JSON; its length when it only ends too early, `undefined` when it
 * is JSON. V8 names the offset in most of its messages, and for unexpected characters it is found by halving.
 */
export function jsonFault(text: string): number | undefined {
  const message = faultMessage(text)
  if (message === undefined) return undefined
  const position = /position (\d{1,15})/.exec(message)?.[1]
  if (position !== undefined) return Number(position)
  if (!isUnexpected(message)) return text.trimEnd().length
  let good = 0
  let bad = text.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (isUnexpected(faultMessage(text.slice(0, middle)))) bad = middle
    else good = middle
  }
  return good
}

function isUnexpected(message: string | undefined): boolean {
  return message?.startsWith('Unexpected token') ?? false
}

function faultMessage(text: string): string | undefined {
  try {
    JSON.parse(text)
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}
