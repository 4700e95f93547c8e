import { readSyllable } from './syllable.ts'

/**
 * The sounds of Hangul that foreign letters answer to, one by one: `o` onset, `v` vowel, `c` coda, then the jamo.
 * An ㅇ that is only a carrier counts at the beginning of a word; ㄹㄹ between vowels is one sound.
 * Latin letters and digits inside Hangul stand for themselves.
 */
export function transliterationUnits(text: string): string[] {
  const units: string[] = []
  let codaBefore = ''
  let first = true
  for (const character of text) {
    const jamo = readSyllable(character)
    if (jamo === undefined) {
      if (/[a-z0-9]/i.test(character)) units.push(character.toLowerCase())
      codaBefore = ''
    } else {
      const doubled = codaBefore === 'ㄹ' && jamo.onset === 'ㄹ'
      if (doubled) units[units.length - 1] = 'oㄹㄹ'
      else if (jamo.onset !== 'ㅇ' || first) units.push(`o${jamo.onset}`)
      units.push(`v${jamo.vowel}`)
      if (jamo.coda !== '') units.push(`c${jamo.coda}`)
      codaBefore = jamo.coda
    }
    first = false
  }
  return units
}
