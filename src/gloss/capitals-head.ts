import { answer, isCapital, proved } from './english-answer.ts'
import type { Head } from './head.ts'
import { leadsIn } from './leading-words.ts'
import type { Word } from './left-context.ts'

const CONNECTORS: ReadonlySet<string> = new Set('of and the for & on in to de la du von van der al und y at'.split(' '))
const NATIONALITY = /^(?:Korean|Japanese|Chinese|American|British|French|German|U\.S\.|Seoul-based|[A-Z][a-z]+-based)$/
const STARTS_INSTITUTION = /^(?:Ministry|Department|Office|Bank|University|Board|National|Korea)$/
const STARTS_TITLE =
  /^(?:Act|Ministry|Department|Board|Office|Committee|Commission|Institute|Center|Agency|Association|Federation|Union|Council)$/
const KEPT_POSSESSIVE =
  /^(?:People|Women|Children|Men|Workers|Prosecutors|Veterans|King|Queen|Citizens|Teachers|Farmers|Consumers)['’]s?$/

/** The run of capitalised words, less what leads into it and what the Hangul does not ask for. */
export function capitalsHead(words: readonly Word[], part: string): Head {
  let index = words.length - 1
  for (let at = index - 1; at >= 0; at--) {
    const word = words[at]!
    if (isCapital(word.text)) index = at
    else if (!CONNECTORS.has(word.text)) break
  }
  index = withoutLead(words, index, () => false)
  const full = answer(words.slice(index), part)
  // Ministry of …, Act on … go on over and.
  const wholeTitle = STARTS_TITLE.test(words[index]!.text) && /^(?:of|on|for)$/.test(words[index + 1]?.text ?? '')
  for (let cut = words.length - 1; cut > index; cut--) {
    const before = words[cut - 1]!
    if (!isCapital(words[cut]!.text) || !(before.after === ',' || CONNECTORS.has(before.text))) continue
    if (/^(?:of|for|the)$/.test(before.text) && !STARTS_INSTITUTION.test(words[cut]!.text)) continue
    const share = answer(words.slice(cut), part)
    const listed = before.text === 'and' && words.length - cut > 1
    if (listed && wholeTitle && !STARTS_INSTITUTION.test(words[cut]!.text)) continue
    const asked = !listed && answer(words.slice(index, cut), part) > 0
    if ((share >= 0.99 && !asked) || (share >= full && before.after === ',')) {
      index = cut
      break
    }
  }
  index = withoutLead(words, index, (from) => answer(words.slice(from), part) >= 0.99)
  return proved(words.slice(index), part)
}

/** Passes what leads into a name; a nationality only if the rest says all that the Hangul does. */
function withoutLead(words: readonly Word[], from: number, complete: (from: number) => boolean): number {
  let index = from
  for (let at = from; at < words.length - 1; at++) {
    const { text } = words[at]!
    if (/['’]s?$/.test(text) && !KEPT_POSSESSIVE.test(text)) index = at + 1
  }
  while (index < words.length - 1) {
    const { text } = words[index]!
    const next = words[index + 1]!
    const south = /^(?:South|North)$/.test(text) && /^Korean/.test(next.text)
    const nationality = south || (NATIONALITY.test(text) && complete(index + 1))
    if (!leadsIn(text) && !nationality && !CONNECTORS.has(text)) break
    index += south ? 2 : 1
  }
  return index
}
