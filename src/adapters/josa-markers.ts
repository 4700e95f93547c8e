import type { Dictionary } from '../dictionary/dictionary.ts'
import { lookup } from '../dictionary/lookup.ts'
import { boundAfter } from '../text/boundary.ts'
import { referenceAt } from '../text/markup/entity.ts'
import { allomorphs, shapeAfter } from '../text/particle.ts'
import { codaOfWord } from '../text/reading.ts'

/** What stands for both shapes of a particle: `[[은]]`, `은(는)`, `은/는`, `(으)로`, `(이)라고`; more may follow it. */
const MARKER =
  /\[\[([가-힣]{1,6})\]\]|(?:은\(는\)|는\(은\)|은\/는|는\/은|이\(가\)|가\(이\)|이\/가|가\/이|을\(를\)|를\(을\)|을\/를|를\/을|과\(와\)|와\(과\)|과\/와|와\/과|아\(야\)|야\(아\)|아\/야|이었\(였\)|이에요\(예요\)|이에요\/예요)|\((으)\)(?=[로론])|\((이)\)(?=[가-힣])|(으)로\/로|(이)([나라며랑란든고다])\/\6/g

/** How far back the word before a marker is looked for. */
const LONGEST_WORD = 80

/**
 * Puts the shape that fits into every marker of a particle; a word that cannot be read keeps both shapes (`은(는)`).
 * Looks through closing quotes, brackets, HTML tags and character references. Readings of the dictionary count.
 *
 * @example
 * ```ts
 * import { fitJosa } from 'pyogi/i18next'
 * fitJosa('류제명[[은]] KISA을(를) 서울(으)로') // => '류제명은 KISA를 서울로'
 * ```
 */
export function fitJosa(text: string, dictionary?: Dictionary): string {
  let fitted = ''
  let copied = 0
  for (const match of text.matchAll(MARKER)) {
    fitted += text.slice(copied, match.index)
    copied = match.index + match[0].length
    fitted += isMarker(match[1], fitted) ? shapeOf(match, wordBefore(fitted), dictionary) : match[0]
  }
  return fitted + text.slice(copied)
}

/** Shapes that every house marks; others in square brackets may be a page's name (`[[은행]]`, `[[라면]]`). */
const COMMON = new Set('은 는 이 가 을 를 과 와 으로 로 이랑 랑'.split(' '))

/** True for what stands in square brackets and is a particle, one right after a word where it could be a word itself. */
function isMarker(named: string | undefined, before: string): boolean {
  if (named === undefined || COMMON.has(named)) return true
  const particle = allomorphs(named)
  if (particle === undefined || !/\S$/.test(before)) return false
  return [`책${particle.consonant}`, `나무${particle.vowel}`].some((text) => {
    const end = text.startsWith('책') ? 1 : 2
    return boundAfter(text, 0, end)?.particle?.span.end === text.length
  })
}

function shapeOf(match: RegExpMatchArray, word: string, dictionary: Dictionary | undefined): string {
  const [marker, named, euro, copula, slashEuro, , slashTail] = match
  const coda = codaOfWord(word, readingOf(word, dictionary))
  if (euro !== undefined || copula !== undefined) {
    const filler = (euro ?? copula)!
    if (coda < 0) return marker
    return coda === 0 || (euro !== undefined && coda === 8) ? '' : filler
  }
  const pair = named ?? (slashEuro === undefined ? slashTail && `이${slashTail}/${slashTail}` : '으로/로') ?? marker
  const particle = allomorphs(pair)
  return particle === undefined ? marker : shapeAfter(particle, coda)
}

/** The text before a marker as it is read: without the markup and the coding at its end. */
function wordBefore(text: string): string {
  let word = text.slice(-LONGEST_WORD)
  for (;;) {
    const tag = word.match(/<\/?[A-Za-z][^<>]{0,60}>$/)
    const coded = word.match(/&[#A-Za-z0-9]{2,10};$/)
    if (tag !== null) word = word.slice(0, tag.index)
    else if (coded !== null) {
      const decoded = referenceAt(word, coded.index!)?.text
      if (decoded === undefined) return word
      word = word.slice(0, coded.index) + decoded
    } else return word
  }
}

function readingOf(word: string, dictionary: Dictionary | undefined): string | undefined {
  const last = word.match(/[^\s'"“”‘’()[\]<>]+$/)?.[0]
  if (dictionary === undefined || last === undefined) return undefined
  return lookup(dictionary, last).find(({ term }) => term.reading !== undefined)?.term.reading
}
