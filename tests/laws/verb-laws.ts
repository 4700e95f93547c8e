import korea from '../../src/dictionaries/korea.ts'
import { annotate, applyEdits, type Edit, findMentions, normalize, strip } from '../../src/index.ts'
import { opaqueSpans } from '../../src/text/opaque.ts'
import { quotedOf } from '../../src/text/quote.ts'
import { contains, overlaps } from '../../src/text/span.ts'
import type { Sample } from './paragraphs.ts'

const VERBS = { annotate, strip, normalize }

/** What the verbs promise for every text, by name; each says whether a sample keeps it. */
export const LAWS: Readonly<Record<string, (sample: Sample) => boolean>> = {
  'annotate is idempotent': settles('annotate'),
  'strip is idempotent': settles('strip'),
  'normalize is idempotent': settles('normalize'),
  'strip undoes annotate': ({ text, options }) => {
    if (options.within !== undefined) return true
    const annotated = annotate(text, korea, options).text
    return strip(annotated, korea, options).text === strip(text, korea, options).text
  },
  'a span slices to what it says; mentions are disjoint and in order': ({ text, options }) => {
    let last = 0
    return findMentions(text, korea, options).every(({ span, text: said }) => {
      const fine = text.slice(span.start, span.end) === said && span.start >= last
      last = span.end
      return fine
    })
  },
  'edits lead to the text and touch nothing protected': ({ text, options }) => {
    const kept = [...opaqueSpans(text), ...quotedOf(text).title]
    const { within } = options
    const allowed = ({ span }: Edit): boolean =>
      !kept.some((other) => overlaps(span, other)) &&
      (within === undefined || within.some((part) => contains(part, span)))
    return Object.values(VERBS).every((verb) => {
      const written = verb(text, korea, options)
      return applyEdits(text, written.edits) === written.text && written.edits.every(allowed)
    })
  },
}

/** A host moves its prose spans itself, so only whole texts are run twice. */
function settles(verb: keyof typeof VERBS): (sample: Sample) => boolean {
  return ({ text, options }) => {
    if (options.within !== undefined) return true
    const once = VERBS[verb](text, korea, options).text
    return VERBS[verb](once, korea, options).text === once
  }
}
