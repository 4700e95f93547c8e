import { foldKey } from '../../src/match/key.ts'

/** What `searchIndex` says, found the slow and plain way: at every place, every key, the longest first. */
export function searchNaively(
  keys: readonly string[],
  text: string,
  accept: (key: number, start: number, end: number) => boolean,
): void {
  const folded = foldKey(text)
  const byLength = keys
    .map((key, number) => ({ number, key: foldKey(key) }))
    .sort((a, b) => b.key.length - a.key.length)
  let start = 0
  while (start < text.length) {
    const fits = byLength.filter(({ key }) => folded.startsWith(key, start))
    const free = fits.length > 0 && !sameWord(text, start)
    const taken = free ? fits.find(({ number, key }) => accept(number, start, start + key.length)) : undefined
    start += taken?.key.length ?? 1
  }
}

const HANGUL = /^[\uac00-\ud7a3]{2}$/
const LATIN =
  /^[0-9A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u1e00-\u1eff\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]{2}$/
const HANJA = /^[\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]{2}$/

/** True when the units before and at `start` are of one script that does not break between them. */
export function sameWord(text: string, start: number): boolean {
  const pair = start === 0 ? '' : text.slice(start - 1, start + 1)
  return HANGUL.test(pair) || LATIN.test(pair) || HANJA.test(pair)
}
