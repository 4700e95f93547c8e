import { isTitle } from '../../render/scope.ts'
import { fold } from '../../text/fold.ts'
import { refitParticle } from '../../text/particle.ts'
import { codaOfWord } from '../../text/reading.ts'
import type { Rule } from '../rule.ts'

/** `KISA이`: the particle does not agree with the name before it. */
export const particleDisagrees: Rule = ({ document }) =>
  document.mentions.flatMap((mention) => {
    const { particle, sense } = mention
    if (particle === undefined || particle.agrees || sense === undefined) return []
    const found = document.text.slice(particle.span.start, particle.span.end).normalize('NFC')
    const expected = refitParticle(found, particle.pair, codaOfWord(fold(mention.text).text, sense.term.reading))
    if (expected === found) return []
    return [
      {
        code: 'particle-disagrees',
        span: particle.span,
        params: { name: mention.text, found, expected },
        severity: 'warning' as const,
        edits: [{ span: particle.span, text: expected }],
        safe: !isTitle(document, particle.span),
        entry: sense.entry.id,
      },
    ]
  })
