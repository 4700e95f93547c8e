import type { Issue } from '../model/error.ts'
import { PyogiError } from '../model/error.ts'

/** Limits that DeepL and Google Cloud Translation share: 10 MiB a glossary, and the bytes of UTF-8 of one term. */
const MOST_BYTES = 10_485_760
const MOST_TERM_BYTES = 1024

/** Common English words that are also names or abbreviations; a service takes them for words, or ignores them. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  'a about all am an and any are as at be been but by can do for from had has have he her his how i if in into is it its \
may me my no nor not of off on or our out over own she so some such than that the their them then there they this to too \
under up us was we were what when where which who will with you your'.split(' '),
)

/** Whether a service takes the text: no controls or line ends, no spaces at its ends, not too long. */
export function fitsService(text: string): boolean {
  return text.trim() === text && text !== '' && !/[\p{Cc}\u2028\u2029]/u.test(text) && bytesOf(text) <= MOST_TERM_BYTES
}

/** A warning when a term is a word that occurs everywhere, so that a glossary with it does harm or nothing. */
export function stopWordIssues(entry: string, text: string): Issue[] {
  if (!STOP_WORDS.has(text.toLowerCase())) return []
  return [{ code: 'format-stop-word', message: `${entry}: ${JSON.stringify(text)} is also a common word`, path: entry }]
}

/**
 * Checks the size of a whole glossary.
 *
 * @throws PyogiError `format-limit`
 */
export function checkSize(text: string): void {
  const bytes = bytesOf(text)
  if (bytes <= MOST_BYTES) return
  const message = `expected at most ${MOST_BYTES} bytes, found ${bytes}; write fewer entries at a time`
  throw new PyogiError('format-limit', [{ code: 'format-limit', message }])
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length
}
