/**
 * How well a Latin spelling can be the sound of a Hangul name or loan word: 0 to 1, above 0.6 probably the same.
 * Either may hold spaces and hyphens.
 */
export type Sound = (hangul: string, latin: string) => number

/** At and above this a sound is taken for the same name. */
export const SOUNDS_ALIKE: number = 0.6
/** The same for Hangul of one or two syllables, where chance hits are common. */
const SHORT_SOUNDS_ALIKE = 0.75

/** Whether Hangul and Latin sound alike; a Hangul part may carry Latin letters of its own (챗GPT, ChatGPT). */
export function soundsAlike(sound: Sound, hangul: string, latin: string): number {
  const own = /[A-Za-z0-9]{1,20}/.exec(hangul)
  if (own !== null) {
    const at = latin.toLowerCase().indexOf(own[0].toLowerCase())
    if (at < 0) return 0
    const rest = hangul.replace(own[0], '').trim()
    const restLatin = (latin.slice(0, at) + latin.slice(at + own[0].length)).trim()
    if (rest === '' || restLatin === '') return rest === restLatin ? 1 : 0
    return soundsAlike(sound, rest, restLatin)
  }
  const score = sound(hangul, latin)
  return score >= (hangul.length <= 2 ? SHORT_SOUNDS_ALIKE : SOUNDS_ALIKE) ? score : 0
}
