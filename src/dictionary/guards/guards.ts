import type { Guard } from '../../model/entry.ts'
import { particleAt } from '../../text/boundary-chain.ts'
import { codaOf } from '../../text/hangul.ts'
import { ENDINGS, fitsStem, LIGHT_VERBS, NOUN_SUFFIXES } from './endings.ts'
import { unpackWords } from './packed-words.ts'
import { ENGLISH, FREE, NOUNS, STEMS, SYLLABLES, WORDS } from './tables/ordinary-words.ts'

const LONGEST = 3
/** A particle that weighs less than this is rather part of a name: the 아 of 이정아. */
const CLEAR_PARTICLE = 1

/**
 * Says whether a form is also an ordinary word, so that it needs evidence: a form of two or three syllables that is a
 * common noun, adverb, or form of a verb (전용기, 이미, 하지), or a common noun with its particle (이유로, 정원이); or an
 * acronym that is an English word (MOST). The list is near to exact: it holds what a corpus of Korean attests.
 *
 * @returns `context`, or undefined when the form is nobody's ordinary word
 * @example
 * ```ts
 * import { compileDictionary, findMentions } from 'pyogi'
 * import { guards } from 'pyogi/guards'
 * guards('전용기') // => 'context'
 * guards('정원이') // => 'context'
 * guards('류제명') // => undefined
 * const house = compileDictionary([{ id: 'person.hong', kind: 'person', terms: [{ text: '정원이', lang: 'ko' }] }], { guards })
 * findMentions('정원이 넓다.', house).length // => 0
 * ```
 */
export function guards(form: string): Guard | undefined {
  return isOrdinary(form) ? 'context' : undefined
}

function isOrdinary(form: string): boolean {
  if (/^[A-Z]+$/.test(form)) return english().has(form.toLowerCase())
  if (!/^[가-힣]+$/.test(form) || form.length < 2 || form.length > LONGEST) return false
  if (free().has(form)) return false
  return words().has(form) || isNounWithParticle(form) || isNounWithSuffix(form) || isPredicate(form)
}

function isNounWithParticle(form: string): boolean {
  for (let end = form.length - 1; end > 0; end--) {
    if (!nouns().has(form.slice(0, end))) continue
    const found = particleAt(form, end, codaOf(form.charCodeAt(end - 1)))
    if (found?.shape.code === 'particle' && found.particle.agrees && found.shape.weight >= CLEAR_PARTICLE) return true
  }
  return false
}

function isNounWithSuffix(form: string): boolean {
  return form.length === LONGEST && NOUN_SUFFIXES.includes(form[LONGEST - 1]!) && nouns().has(form.slice(0, -1))
}

function isPredicate(form: string): boolean {
  for (let end = form.length - 1; end > 0; end--) {
    const stem = form.slice(0, end)
    const ending = form.slice(end)
    const inflected = stems().has(stem) && ENDINGS.has(ending) && fitsStem(ending, codaOf(form.charCodeAt(end - 1)))
    if (inflected || (nouns().has(stem) && LIGHT_VERBS.has(ending))) return true
  }
  return false
}

const words = once(() => WORDS.flatMap((packed) => unpackWords(packed, SYLLABLES)))
const nouns = once(() => NOUNS.flatMap((packed) => unpackWords(packed, SYLLABLES)))
const stems = once(() => STEMS.flatMap((packed) => unpackWords(packed, SYLLABLES)))
const free = once(() => FREE.split(' '))
const english = once(() => ENGLISH.split(' '))

/** A set that is made when it is first asked for. */
function once(make: () => readonly string[]): () => ReadonlySet<string> {
  let made: ReadonlySet<string> | undefined
  return () => {
    made ??= new Set(make())
    return made
  }
}
