import { buildIndex } from '../../src/match/build.ts'
import { openIndex } from '../../src/match/open.ts'
import { searchIndex } from '../../src/match/search.ts'
import { boundAfter, boundBefore } from '../../src/text/boundary.ts'

/** Something that finds forms in a text. `prepare` makes it ready for forms and returns what counts them in a text. */
export interface Contestant {
  readonly name: string
  /** More forms than this are not asked of it: it takes minutes or the memory. */
  readonly most: number
  /** Share of the text it gets, so that the slow ones end in time; its rate is for what it got. */
  readonly share: number
  readonly prepare: (forms: readonly string[]) => (text: string) => number
}

const FAST = '@monyone/aho-corasick/fast'
const MODERN = 'modern-ahocorasick'

const pyogi: Contestant = {
  name: 'pyogi',
  most: Number.POSITIVE_INFINITY,
  share: 1,
  prepare: (forms) => {
    const index = openIndex(buildIndex(forms))
    return (text) => {
      let found = 0
      searchIndex(index, text, () => {
        found++
        return true
      })
      return found
    }
  },
}

const bounded: Contestant = {
  name: 'pyogi, word ends too',
  most: Number.POSITIVE_INFINITY,
  share: 1,
  prepare: (forms) => {
    const index = openIndex(buildIndex(forms))
    return (text) => {
      let found = 0
      searchIndex(index, text, (_, start, end) => {
        if (boundBefore(text, start) === undefined || boundAfter(text, start, end) === undefined) return false
        found++
        return true
      })
      return found
    }
  },
}

const regExp: Contestant = {
  name: 'RegExp alternation',
  most: 1000,
  share: 1,
  prepare: (forms) => {
    const escaped = [...forms]
      .sort((a, b) => b.length - a.length)
      .map((form) => form.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    const pattern = new RegExp(escaped.join('|'), 'g')
    return (text) => {
      let found = 0
      pattern.lastIndex = 0
      while (pattern.exec(text) !== null) found++
      return found
    }
  },
}

/** The yardstick of what a scan can do: one pattern that is not there and begins with the commonest letter. */
const indexOf: Contestant = {
  name: 'indexOf, one pattern',
  most: Number.POSITIVE_INFINITY,
  share: 1,
  prepare: () => (text) => (text.includes(`${commonestLetter(text)}\uac02\uac03`) ? 1 : 0),
}

const commonest = new Map<string, string>()

function commonestLetter(text: string): string {
  let found = commonest.get(text)
  if (found === undefined) {
    const counts = new Uint32Array(0x10000)
    for (let at = 0; at < text.length; at++) counts[text.charCodeAt(at)]!++
    counts.fill(0, 0, 0x41)
    found = String.fromCharCode(counts.indexOf(counts.reduce((most, count) => Math.max(most, count))))
    commonest.set(text, found)
  }
  return found
}

/** Ours, the peers of the bench's own package.json, and the two limits. */
export async function contestants(): Promise<Contestant[]> {
  const fast = (await import(FAST)) as {
    AhoCorasick: new (forms: readonly string[]) => { matchInText(text: string): unknown[] }
  }
  const modern = (await import(MODERN)) as {
    default: new (forms: readonly string[]) => { count(text: string): number }
  }
  return [
    pyogi,
    bounded,
    {
      name: FAST,
      most: Number.POSITIVE_INFINITY,
      share: 0.25,
      prepare: (forms) => {
        const automaton = new fast.AhoCorasick(forms)
        return (text) => automaton.matchInText(text).length
      },
    },
    {
      name: MODERN,
      most: 1000,
      share: 0.02,
      prepare: (forms) => {
        const automaton = new modern.default(forms)
        // By lines, as it is quadratic in the length of a text.
        return (text) => text.split('\n').reduce((found, line) => found + automaton.count(line), 0)
      },
    },
    regExp,
    indexOf,
  ]
}
