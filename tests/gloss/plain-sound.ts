import type { Sound } from '../../src/gloss/sound.ts'

const ONSETS = ['k', 'k', 'n', 't', 't', 'l', 'm', 'p', 'p', 's', 's', '', 's', 's', 's', 'k', 't', 'p', 'h']
const CODAS = [
  ...['', 'k', 'k', 'k', 'n', 'n', 'n', 't', 'l', 'k', 'm', 'p', 'l', 't', 'p', 'l', 'm', 'p', 'p', 't', 't'],
  ...['n', 't', 't', 'k', 't', 'p', ''],
]

/** Consonants of Hangul in seven classes, a coda ㅇ read as n. */
function hangulSkeleton(hangul: string): string {
  return [...hangul.normalize('NFC')]
    .map((syllable) => {
      const index = syllable.charCodeAt(0) - 0xac00
      if (index < 0 || index > 11171) return ''
      return ONSETS[Math.floor(index / 588)]! + CODAS[index % 28]!
    })
    .join('')
    .replace(/h/g, '')
    .replace(/(.)\1+/g, '$1')
}

function latinSkeleton(latin: string): string {
  return latin
    .normalize('NFD')
    .toLowerCase()
    .replace(/\b(?:lee|yi|rhee)\b/g, 'i')
    .replace(/\bpark\b/g, 'pak')
    .replace(/[^a-z]/g, '')
    .replace(/tion/g, 'sn')
    .replace(/x/g, 'ks')
    .replace(/ph/g, 'p')
    .replace(/[td]h/g, 's')
    .replace(/s[hc]|ch|[jz]/g, 's')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/ng/g, 'n')
    .replace(/[gcq]/g, 'k')
    .replace(/d/g, 't')
    .replace(/[bfv]/g, 'p')
    .replace(/r(?![aeiouy])/g, '')
    .replace(/r/g, 'l')
    .replace(/[aeiouwyh]/g, '')
    .replace(/(.)\1+/g, '$1')
}

/** A stand-in for the name model: likeness of two consonant skeletons, 0 to 1. */
export const plainSound: Sound = (hangul, latin) => {
  const a = hangulSkeleton(hangul)
  const b = latinSkeleton(latin)
  const longest = Math.max(a.length, b.length)
  if (longest === 0) return 0
  if (hangul.replace(/[^가-힣]/g, '').length * 4 < latin.replace(/[^A-Za-z]/g, '').length) return 0
  const syllables = hangul.replace(/[^가-힣]/g, '').length
  const vowels = latin.toLowerCase().match(/[aeiouyw]+/g)?.length ?? 0
  const surname = /^이/.test(hangul) && /^(?:lee|yi|rhee)\b/i.test(latin) ? 0.05 : 0
  return 1 - distance(a, b) / longest - 0.02 * Math.min(5, Math.abs(syllables - vowels)) + surname
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    }
    row = next
  }
  return row[b.length]!
}
