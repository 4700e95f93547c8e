import romanizeKorean from '@romanize/korean'
import { romanize as byEsHangul } from 'es-hangul'
import { romanize as byKoroman } from 'koroman'
import { foldLetter } from '../../src/name/latin-name.ts'
import type { Scorer, Speller } from './name-measures.ts'

/** Other packages that spell Korean in Latin letters; each is given surname and given name apart. */
export const PEERS: Readonly<Record<string, Speller>> = {
  'es-hangul': (hangul) => [bySurname(hangul, byEsHangul)],
  koroman: (hangul) => [bySurname(hangul, (text) => byKoroman(text))],
  '@romanize/korean': (hangul) => [bySurname(hangul, (text) => romanizeKorean.romanize(text))],
}

/** Compares by a peer's spelling: the likeness of the letters, 1 for the same. */
export function likenessTo(spell: Speller): Scorer {
  return (hangul, latin) => {
    const spelled = lettersOf(spell(hangul, latin)[0] ?? '')
    const words = latin.split(/[\s,]+/)
    const orders = [words, [...words.slice(-1), ...words.slice(0, -1)]].map((order) => lettersOf(order.join('')))
    return Math.max(
      ...orders.map((letters) => 1 - distance(spelled, letters) / Math.max(spelled.length, letters.length, 1)),
    )
  }
}

function bySurname(hangul: string, spell: (text: string) => string): string {
  return hangul.includes(' ') ? spell(hangul) : `${spell(hangul.slice(0, 1))} ${spell(hangul.slice(1))}`
}

function lettersOf(text: string): string {
  return [...text.normalize('NFC')].map(foldLetter).join('').replaceAll('ŏ', 'o').replaceAll('ŭ', 'u')
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}
