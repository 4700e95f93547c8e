import type { Mention } from '../../mention/mention.ts'
import { isTitle } from '../../render/scope.ts'
import { fold } from '../../text/fold.ts'
import { refitParticle } from '../../text/particle.ts'
import { codaOfWord } from '../../text/reading.ts'
import type { Rule } from '../rule.ts'

/** `KISA이`: the particle does not agree with the name before it. */
export const particleDisagrees: Rule = ({ document }) =>
  document.mentions.flatMap((mention) => {
    const { particle, sense } = mention
    if (particle === undefined || particle.agrees) return []
    const reading = readingOf(mention)
    if (reading === undefined) return []
    const found = document.text.slice(particle.span.start, particle.span.end).normalize('NFC')
    const expected = refitParticle(found, particle.pair, codaOfWord(fold(mention.text).text, reading.said))
    if (expected === found) return []
    return [
      {
        code: 'particle-disagrees',
        span: particle.span,
        params: { name: mention.text, found, expected },
        severity: 'warning' as const,
        edits: [{ span: particle.span, text: expected }],
        safe: !isTitle(document, particle.span),
        ...(sense === undefined ? {} : { entry: sense.entry.id }),
      },
    ]
  })

/** How a mention is read aloud: by its sense, or where every candidate is read alike. */
function readingOf({ sense, candidates }: Mention): { said: string | undefined } | undefined {
  const said = (sense ?? candidates[0])?.term.reading
  const alike = sense !== undefined || candidates.every(({ term }) => term.reading === said)
  return alike ? { said } : undefined
}
