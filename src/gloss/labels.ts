import type { Lang } from '../model/entry.ts'
import { scriptOfName } from './name-script.ts'

/**
 * What a label in front of a bracket's part says of it: a language, another name of the head for later use (`이하`,
 * `약칭`), a romanisation, or that the part is a remark (`옛`, `born`).
 */
export type Label =
  | { readonly kind: 'language'; readonly lang: Lang }
  | { readonly kind: 'alias' }
  | { readonly kind: 'remark' }

const language = (lang: Lang): Label => ({ kind: 'language', lang })
const ALIAS: Label = { kind: 'alias' }
const REMARK: Label = { kind: 'remark' }
/** A language that is not listed (네팔어:). */
const OTHER_LANGUAGE = language('und')

/** Labels that need a colon or a space after them, by their text in lower case. */
const LABELS: ReadonlyMap<string, Label> = new Map<string, Label>([
  ['영어', language('en')],
  ['영문', language('en')],
  ['영문명', language('en')],
  ['영어명', language('en')],
  ['영어 이름', language('en')],
  ['english', language('en')],
  ['한자', language('ko-Hani')],
  ['한자명', language('ko-Hani')],
  ['hanja', language('ko-Hani')],
  ['한국어', language('ko')],
  ['한글', language('ko')],
  ['korean', language('ko')],
  ['hangul', language('ko')],
  ['hangeul', language('ko')],
  ['중국어', language('zh')],
  ['중국어 간체', language('zh-Hans')],
  ['중국어 정체', language('zh-Hant')],
  ['간체자', language('zh-Hans')],
  ['정체자', language('zh-Hant')],
  ['chinese', language('zh')],
  ['일본어', language('ja')],
  ['japanese', language('ja')],
  ['독일어', language('de')],
  ['german', language('de')],
  ['프랑스어', language('fr')],
  ['french', language('fr')],
  ['스페인어', language('es')],
  ['spanish', language('es')],
  ['포르투갈어', language('pt')],
  ['이탈리아어', language('it')],
  ['네덜란드어', language('nl')],
  ['러시아어', language('ru')],
  ['russian', language('ru')],
  ['우크라이나어', language('uk')],
  ['라틴어', language('la')],
  ['latin', language('la')],
  ['학명', language('la')],
  ['그리스어', language('el')],
  ['아랍어', language('ar')],
  ['히브리어', language('he')],
  ['페르시아어', language('fa')],
  ['튀르키예어', language('tr')],
  ['터키어', language('tr')],
  ['베트남어', language('vi')],
  ['태국어', language('th')],
  ['몽골어', language('mn')],
  ['이하', ALIAS],
  ['약칭', ALIAS],
  ['약어', ALIAS],
  ['약자', ALIAS],
  ['줄여서', ALIAS],
  ['줄임말', ALIAS],
  ['영문 약칭', ALIAS],
  ['영문약칭', ALIAS],
  ['hereinafter', ALIAS],
  ['hereafter', ALIAS],
  ['hereinafter referred to as', ALIAS],
  ['abbreviated as', ALIAS],
  ['abbr.', ALIAS],
  ['문화어', REMARK],
  ['로마자', REMARK],
  ['로마자 표기', REMARK],
  ['병음', REMARK],
  ['발음', REMARK],
  ['rr', REMARK],
  ['mr', REMARK],
  ['romanized', REMARK],
  ['pinyin', REMARK],
  ['lit.', REMARK],
  ['literally', REMARK],
  ['옛', REMARK],
  ['구', REMARK],
  ['현', REMARK],
  ['전', REMARK],
  ['당시', REMARK],
  ['본명', REMARK],
  ['실명', REMARK],
  ['가칭', REMARK],
  ['일명', REMARK],
  ['별칭', REMARK],
  ['예명', REMARK],
  ['formerly', REMARK],
  ['born', REMARK],
  ['née', REMARK],
  ['died', REMARK],
  ['pronounced', REMARK],
])

const LONGEST = 27

/** The label at the start of `text` and the offset behind it (colon and spaces passed); undefined when there is none. */
export function labelOf(text: string): { readonly label: Label; readonly length: number } | undefined {
  const lower = text.slice(0, LONGEST + 1).toLowerCase()
  for (let end = Math.min(LONGEST, lower.length); end > 0; end--) {
    const next = lower.charAt(end)
    if (next !== ':' && next !== '：' && next !== ' ' && next !== '=') continue
    const named = lower.slice(0, end).trimEnd()
    const label = LABELS.get(named) ?? (next !== ' ' ? languageOf(named) : undefined)
    if (label === undefined) continue
    // Korean Wave and 영어 교육 are names; a language is a label before a colon or another script.
    if (label.kind === 'language' && next === ' ' && !/[:：=]/.test(text.charAt(end + 1))) {
      if (scriptOfName(text.slice(0, end)) === scriptOfName(text.slice(end))) continue
    }
    const rest = /^[\s:：=]{1,4}/.exec(text.slice(end))
    return { label, length: end + (rest?.[0].length ?? 0) }
  }
  return undefined
}

/** A language that is not listed, or an older stage of one that is: 네팔어, 고대 그리스어. */
function languageOf(named: string): Label | undefined {
  const language = /^(?:[가-힣]{1,4} )?([가-힣]{1,7}어)$/.exec(named)?.[1]
  return language === undefined ? undefined : (LABELS.get(language) ?? OTHER_LANGUAGE)
}
