import type { Dictionary } from '../dictionary/dictionary.ts'
import type { Gloss } from '../gloss/gloss.ts'
import { type RawGloss, readGlosses } from '../gloss/glosses.ts'
import { type FindOptions, type Found, findForms, isRead, leftmostLongest } from '../mention/find.ts'
import { type Evidence, isBySound, type Mention } from '../mention/mention.ts'
import { preferredTerm } from '../model/designation.ts'
import type { Sense } from '../model/entry.ts'
import { choiceIssues, dateIssues, refuseOptions } from '../model/option.ts'
import { type Folded, fold } from '../text/fold.ts'
import { languageOf } from '../text/language.ts'
import { opaqueSpans } from '../text/opaque.ts'
import { quotedOf } from '../text/quote.ts'
import { sentencesOf } from '../text/sentence.ts'
import { bySpan, mergeSpans, type Span, spanAt } from '../text/span.ts'
import { blocksOf } from '../text/structure.ts'
import type { Anchor, Later, LaterScene } from './anchors.ts'
import type { Document, ReadOptions } from './document.ts'
import { knownForms } from './known-forms.ts'
import { laterCompanies } from './later-company.ts'
import { laterSurnames } from './later-english.ts'
import { laterGenerics } from './later-generic.ts'
import { laterHangul } from './later-korean.ts'
import { localPeople, withLocal } from './local.ts'
import { type Resolution, resolveForms } from './resolve.ts'
import { type Sounded, soundedForms } from './sounded.ts'
import { evidenceOf, type Judgement, judgeGloss } from './verdict.ts'

/**
 * Reads a text once: structure, forms, glosses, who is meant, and who is named again.
 *
 * @throws PyogiError `option-invalid`
 */
export function readDocument(text: string, dictionary: Dictionary, options: ReadOptions = {}): Document {
  refuseOptions([...dateIssues('date', options.date), ...choiceIssues('lang', options.lang, ['ko', 'en'])])
  const folded = fold(text)
  const opaque = opaqueSpans(text)
  const within = options.within === undefined ? undefined : mergeSpans(options.within)
  const finding: FindOptions = {
    opaque,
    guarded: true,
    ...(within === undefined ? {} : { within }),
    ...(options.veto === undefined ? {} : { veto: options.veto }),
  }
  const read = readWithGlosses(folded, findForms(folded, dictionary, finding), finding, options.date)
  const { judgements } = read
  // a comparison has the source text to say who is meant, and its own eye for misspelt names
  const sounded =
    options.known === undefined ? soundedForms(folded, leftmostLongest(read.forms), dictionary, finding) : []
  const forms =
    sounded.length === 0
      ? read.forms
      : [...read.forms, ...sounded.map(({ form }) => form)].sort((a, b) => bySpan(a.folded, b.folded))
  const scene = {
    text: folded.text,
    sentences: sentencesOf(folded.text),
    dictionary,
    date: options.date,
    known: options.known,
  }
  const resolutions = resolveForms(scene, forms, gatherEvidence(judgements, sounded))
  const resolved = new Map<Found, Resolution>()
  forms.forEach((form, number) => {
    resolved.set(form, resolutions[number]!)
  })
  const standing = leftmostLongest(forms.filter((form) => isFree(form) || resolved.get(form)!.chosen !== undefined))
  const mentions = standing.map((form) => mentionOf(text, form, resolved.get(form)!))
  const later = findLater(folded, standing, mentions, finding, scene)
  return {
    text,
    folded,
    dictionary,
    date: options.date,
    lang: options.lang ?? languageOf(text),
    blocks: blocksOf(text),
    quoted: quotedOf(text),
    opaque,
    mentions: withLater(mentions, later),
    glosses: judgements.map((judgement) => glossOf(folded, judgement, resolved)),
  }
}

function withLater(mentions: readonly Mention[], later: readonly Mention[]): readonly Mention[] {
  const again = mergeSpans(later.map(({ span }) => span))
  const others = later.length === 0 ? mentions : mentions.filter(({ span }) => spanAt(again, span) === undefined)
  return [...others, ...later].sort((a, b) => bySpan(a.span, b.span))
}

function readWithGlosses(
  folded: Folded,
  found: readonly Found[],
  finding: FindOptions,
  date: string | undefined,
): { forms: readonly Found[]; judgements: Judgement[] } {
  const longest = leftmostLongest(found)
  const raw = readGlosses(folded.text, knownForms(longest)).filter(({ head, bracket }) =>
    [head, bracket].every((part) => isRead(folded.toOriginalSpan(part), finding)),
  )
  if (raw.length === 0) return { forms: found, judgements: [] }
  const first = judgeAll(raw, longest)
  const people = localPeople(first)
  const all = withLocal(folded, found, people, finding)
  const judgements = people.length === 0 ? first : judgeAll(raw, leftmostLongest(all))
  const heads: Found[] = []
  const completed = judgements.map((judgement) => {
    if (judgement.verdict !== 'verified' || judgement.head !== undefined) return judgement
    const head = headForm(folded, judgement, date)
    if (head === undefined) return judgement
    heads.push(head)
    return { ...judgement, head }
  })
  const taken = heads.map((head) => head.folded)
  const kept = all.filter((form) => spanAt(taken, form.folded) === undefined)
  return { forms: [...kept, ...heads].sort((a, b) => bySpan(a.folded, b.folded)), judgements: completed }
}

/** A form that stands without evidence. */
function isFree({ candidates }: Found): boolean {
  return candidates.some(({ guard }) => guard === 'none')
}

function judgeAll(raw: readonly RawGloss[], found: readonly Found[]): Judgement[] {
  const formAt = finderOf(found)
  return withOwnAcronyms(raw.map((gloss) => judgeGloss(gloss, formAt)))
}

/** An acronym that the text gives to a body of its own (한국아마추어천문학회(KASA)) speaks against nobody in it. */
function withOwnAcronyms(judgements: Judgement[]): Judgement[] {
  if (!judgements.some(({ verdict }) => verdict === 'conflict')) return judgements
  const own = new Set(judgements.filter(definesAcronym).flatMap(({ raw }) => raw.parts.map((part) => part.text)))
  return judgements.map((judgement) => {
    const { raw, verdict } = judgement
    const defined = raw.kind === 'abbreviation' && raw.parts.every((part) => own.has(part.text))
    return verdict === 'conflict' && defined ? { ...judgement, verdict: 'unknown' } : judgement
  })
}

function definesAcronym({ raw, verdict, head }: Judgement): boolean {
  return verdict === 'unknown' && head === undefined && raw.kind === 'abbreviation' && raw.confidence === 'high'
}

/** The form that ends where the span ends and begins in it, or the one that fills it but for its edges. */
function finderOf(found: readonly Found[]): (start: number, end: number) => Found | undefined {
  const spans = found.map((form) => form.folded)
  const byStart = new Map(found.map((form) => [form.folded.start, form]))
  return (start, end) => {
    const at = spanAt(spans, { start: Math.max(start, end - 1), end })
    const form = at === undefined ? undefined : byStart.get(at.start)
    return form !== undefined && form.folded.start >= start && form.folded.end <= end ? form : undefined
  }
}

/** A head the dictionary does not hold, named by its gloss: another spelling of that person. */
function headForm(folded: Folded, judgement: Judgement, date: string | undefined): Found | undefined {
  const { start, end } = judgement.raw.head
  const lang = /[가-힣]/.test(judgement.raw.head.text) ? 'ko' : 'en'
  const candidates = judgement.entries.flatMap((entry) => {
    const term = preferredTerm(entry, lang, date)
    return term === undefined ? [] : [{ entry, term, exact: false, guard: 'none' as const, ordinary: false }]
  })
  if (candidates.length === 0) return undefined
  return {
    span: folded.toOriginalSpan({ start, end }),
    folded: { start, end },
    candidates,
    boundary: { code: 'end', weight: 0 },
  }
}

function gatherEvidence(judgements: readonly Judgement[], sounded: readonly Sounded[]): Map<Found, Evidence[]> {
  const gathered = new Map<Found, Evidence[]>()
  for (const { form, plausibility } of sounded) {
    gathered.set(form, [{ code: 'sound', weight: plausibility - 1, entry: form.candidates[0]!.entry.id }])
  }
  for (const judgement of judgements) {
    for (const [form, evidence] of evidenceOf(judgement)) {
      gathered.set(form, [...(gathered.get(form) ?? []), ...evidence])
    }
  }
  return gathered
}

function mentionOf(text: string, form: Found, resolution: Resolution): Mention {
  const { span, candidates, particle } = form
  const { chosen, evidence } = resolution
  const written = text.slice(span.start, span.end)
  const senses = candidates.map(({ entry, term }): Sense => ({ entry, term }))
  const via = (chosen ?? candidates[0]!).exact ? 'term' : 'variant'
  // written out, as most of what is read is this: spreading costs several times as much
  if (chosen === undefined) {
    return particle === undefined
      ? { span, text: written, candidates: senses, via, evidence }
      : { span, text: written, candidates: senses, via, particle, evidence }
  }
  const sense = { entry: chosen.entry, term: chosen.term }
  return particle === undefined
    ? { span, text: written, candidates: senses, sense, via, evidence }
    : { span, text: written, candidates: senses, sense, via, particle, evidence }
}

function findLater(
  folded: Folded,
  forms: readonly Found[],
  mentions: readonly Mention[],
  finding: FindOptions,
  { date, dictionary }: Pick<LaterScene, 'date' | 'dictionary'>,
): Mention[] {
  const byStart = new Map(forms.map((form) => [form.span.start, form.folded]))
  const anchors = new Map<string, Anchor & { places: Span[] }>()
  for (const mention of mentions) {
    if (mention.sense === undefined || isBySound(mention)) continue
    const place = byStart.get(mention.span.start)!
    const known = anchors.get(mention.sense.entry.id)
    if (known !== undefined) known.places.push(place)
    else {
      const { entry } = mention.sense
      anchors.set(entry.id, { entry, sense: mention.sense, first: place.start, places: [place] })
    }
  }
  if (anchors.size === 0) return []
  let taken: readonly Span[] | undefined
  const scene: LaterScene = {
    folded,
    get taken() {
      taken ??= takenIn(folded, finding, mentions, byStart)
      return taken
    },
    anchors: [...anchors.values()],
    open: mentions.filter((mention) => mention.sense === undefined),
    date,
    dictionary,
  }
  const again = [...laterSurnames(scene), ...laterHangul(scene), ...laterGenerics(scene)]
  const later = [...again, ...laterCompanies(scene, again)]
  return later.flatMap((found) => laterMention(folded, found, finding) ?? [])
}

/** What is no name again: mentions, and stretches that are not read. */
function takenIn(
  folded: Folded,
  { opaque = [] }: FindOptions,
  mentions: readonly Mention[],
  byStart: ReadonlyMap<number, Span>,
): Span[] {
  const unread = folded.text === folded.original ? opaque : opaqueSpans(folded.text)
  // a title yields to the person it names again: 구 부총리
  const held = mentions.filter(({ candidates }) => candidates.some(({ entry }) => entry.kind !== 'role'))
  return mergeSpans([...held.map((mention) => byStart.get(mention.span.start)!), ...unread])
}

function laterMention(folded: Folded, later: Later, finding: FindOptions): Mention | undefined {
  const span = folded.toOriginalSpan(later.folded)
  if (!isRead(span, finding)) return undefined
  return {
    span,
    text: folded.original.slice(span.start, span.end),
    candidates: [later.sense],
    sense: later.sense,
    via: 'later',
    evidence: [{ code: 'earlier', weight: 2, entry: later.sense.entry.id }],
  }
}

function glossOf(folded: Folded, judgement: Judgement, resolved: ReadonlyMap<Found, Resolution>): Gloss {
  const { raw } = judgement
  const sense = [judgement.head, ...judgement.parts]
    .map((form) => form && resolved.get(form)?.chosen)
    .find((given) => given !== undefined)
  const place = (part: { start: number; end: number }): Span => folded.toOriginalSpan(part)
  const read = (part: { start: number; end: number }): { start: number; end: number; text: string } => {
    const span = place(part)
    return { ...span, text: folded.original.slice(span.start, span.end) }
  }
  return {
    span: place(raw.span),
    bracket: place(raw.bracket),
    kind: raw.kind,
    head: read(raw.head),
    parts: raw.parts.map((part) => ({ ...read(part), lang: part.lang })),
    ...(sense === undefined ? {} : { sense: { entry: sense.entry, term: sense.term } }),
    verdict: judgement.verdict,
    confidence: raw.confidence,
  }
}
