import { spanAt } from '../text/span.ts'
import { type Anchor, anchorsBy, type Later, type LaterScene } from './anchors.ts'
import { GENERIC_HEADS } from './titles.ts'

const HEADS = new Set(GENERIC_HEADS)

/** An institution named again by its kind: `the ministry`. Refused where two institutions of the kind are named. */
export function laterGenerics(scene: LaterScene): Later[] {
  const { text } = scene.folded
  const byHead = anchorsBy(
    scene.anchors.filter((anchor) => anchor.entry.kind === 'organization'),
    headOf,
  )
  if (byHead.size === 0) return []
  const doubtful = new Set<string>(
    scene.open.flatMap((mention) =>
      mention.text
        .toLowerCase()
        .split(/[^a-z]+/)
        .filter((word) => HEADS.has(word)),
    ),
  )
  const candidates: { start: number; end: number; head: string }[] = []
  for (const match of text.matchAll(/\b([Tt]he) ([A-Za-z]{4,14})\b/g)) {
    const head = match[2]!.toLowerCase()
    const start = match.index
    const end = start + match[0].length
    if (!byHead.has(head) || spanAt(scene.taken, { start, end }) !== undefined) continue
    if (/^ (?:of|for) [A-Z]/.test(text.slice(end, end + 6)) || /^[ -][A-Z]/.test(text.slice(end, end + 2)))
      doubtful.add(head)
    else candidates.push({ start, end, head })
  }
  return candidates.flatMap(({ start, end, head }) => {
    const group = byHead.get(head)!
    if (group.length !== 1 || group[0]!.first > start || doubtful.has(head)) return []
    return [{ folded: { start, end }, sense: group[0]!.sense }]
  })
}

/** The kind word of an institution's English name: its first word before `of`, else its last. */
function headOf(anchor: Anchor): string | undefined {
  const name = anchor.entry.terms.find((term) => term.lang === 'en' && (term.type ?? 'full') === 'full')?.text
  if (name === undefined) return undefined
  const words = name.toLowerCase().split(' ')
  const place = words.findIndex((word) => word === 'of' || word === 'for')
  const head = place > 0 ? words[place - 1]! : words[words.length - 1]!
  return HEADS.has(head) ? head : words.find((word) => HEADS.has(word))
}
