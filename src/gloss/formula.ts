import type { Head } from './head.ts'
import type { Word } from './left-context.ts'

/** Chemical elements by the Korean names that texts use, with their symbols. */
const ELEMENTS: ReadonlyMap<string, string> = new Map(
  (
    '수소H 헬륨He 리튬Li 베릴륨Be 붕소B 탄소C 질소N 산소O 플루오린F 불소F 네온Ne 나트륨Na 소듐Na 마그네슘Mg 알루미늄Al 규소Si 실리콘Si 인P 황S ' +
    '염소Cl 아르곤Ar 칼륨K 포타슘K 칼슘Ca 스칸듐Sc 타이타늄Ti 티타늄Ti 바나듐V 크로뮴Cr 크롬Cr 망가니즈Mn 망간Mn 철Fe 코발트Co 니켈Ni 구리Cu 아연Zn 갈륨Ga ' +
    '게르마늄Ge 저마늄Ge 비소As 셀레늄Se 브로민Br 크립톤Kr 스트론튬Sr 지르코늄Zr 나이오븀Nb 몰리브데넘Mo 은Ag 카드뮴Cd 인듐In 주석Sn 안티모니Sb 아이오딘I 요오드I ' +
    '제논Xe 세슘Cs 바륨Ba 란타넘La 네오디뮴Nd 텅스텐W 백금Pt 금Au 수은Hg 납Pb 라돈Rn 라듐Ra 우라늄U 플루토늄Pu'
  )
    .split(' ')
    .map((pair) => /^([가-힣]+)([A-Za-z]+)$/.exec(pair)!)
    .map(([, name, symbol]) => [name!, symbol!]),
)
const SYMBOLS: ReadonlySet<string> = new Set(ELEMENTS.values())
const FORMULA = /^(?:[A-Z][a-z]?[\d₀-₉]{0,3}|[()]){2,12}$/

/** Whether a text is written as the formula of a compound (CO₂, NaCl), or is the symbol of an element. */
export function isFormula(text: string): boolean {
  if (SYMBOLS.has(text)) return true
  if (!FORMULA.test(text) || !/[a-z\d₀-₉]/.test(text)) return false
  return (text.match(/[A-Z][a-z]?/g) ?? []).every((symbol) => SYMBOLS.has(symbol))
}

/** The name of an element or a compound before its formula: 탄소(C), 이산화 탄소(CO₂); undefined for anything else. */
export function formulaHead(words: readonly Word[], formula: string): Head | undefined {
  const last = words[words.length - 1]!
  if (SYMBOLS.has(formula)) {
    return ELEMENTS.get(last.text) === formula ? headFrom(last, last) : undefined
  }
  const before = words[words.length - 2]
  const compound = before?.after === ' ' && /^[가-힣]+[화산]$/.test(before.text)
  return headFrom(compound ? before : last, last)
}

function headFrom(first: Word, last: Word): Head {
  return { start: first.start, end: last.end, by: 'acronym', confidence: 'high' }
}
