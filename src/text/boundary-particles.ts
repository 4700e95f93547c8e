import { nodeOf, type Tree } from './boundary-tree.ts'
import { allomorphs } from './particle.ts'

/** What a shape asks of the character before it. */
export type Demand = 'any' | 'consonant' | 'vowel' | 'consonant-not-ㄹ' | 'vowel-or-ㄹ'

/** One shape of a particle or copula, as the automaton meets it. */
export interface Shape {
  readonly code: 'particle' | 'copula'
  readonly pair: string
  readonly demand: Demand
  /** What may follow: nothing, any particle or copula, or an ending after a past stem (`였` + `다`). */
  readonly next: Follow
  readonly weight: number
  /** Shape that stands where the other belongs, and is read as a slip rather than as another word. */
  readonly slip: boolean
}

/** What may follow a shape in a chain. */
export type Follow = 'nothing' | 'particle' | 'past'

type Row = readonly [code: Shape['code'], weight: number, next: Follow, pairs: string]

const AFTER_NOUN: readonly Row[] = [
  ['particle', 2, 'nothing', '은/는 이/가 을/를 의'],
  ['particle', 2, 'particle', '에 과/와 으로/로'],
  ['particle', 1, 'nothing', '도 이나/나 이란/란 이든/든 이며/며 이고/고 이랑/랑'],
  ['particle', 1, 'particle', '만 뿐 께 하고 같이'],
  [
    'particle',
    3,
    'particle',
    '에서 에게 에게서 께서 한테 한테서 으로서/로서 으로써/로써 으로부터/로부터 에서부터 부터 까지 보다 처럼 만큼 마다 조차 마저 밖에',
  ],
  [
    'particle',
    3,
    'nothing',
    '은커녕/는커녕 이나마/나마 이라도/라도 이야말로/야말로 이든지/든지 이라든지/라든지 으론/론 엔 에겐 에선 께선 한텐 까진 부턴',
  ],
  ['particle', -1, 'nothing', '아/야 이야/야 이여/여 이시여/시여 이네/네'],
  ['copula', 1, 'nothing', '이다/다 인 일 이니/니 이면/면 이지/지 이던/던 이자 이냐/냐 이죠/죠 이군/군 이라/라'],
  ['copula', 1, 'particle', '임 이기'],
  [
    'copula',
    3,
    'nothing',
    '이라는/라는 이라며/라며 이라면/라면 이라면서/라면서 이라서/라서 이라던/라던 이라지만/라지만 이라니/라니 이라니까/라니까 이래/래 ' +
      '이랍니다/랍니다 이면서/면서 이면서도/면서도 이지만/지만 이지요/지요 이니까/니까 이거나/거나 이므로/므로 이냐고/냐고 이냐는/냐는 이네요/네요 ' +
      '이구나/구나 이군요/군요 이자마자 인데 인데도 인데요 인들 인즉 인만큼 인양 일까 일뿐 입니다 입니다만 입니까 이에요/예요 이세요/세요 이십니다 이신 ' +
      '이라네/라네 이라더니/라더니 이던가/던가',
  ],
  ['copula', 3, 'particle', '이라고/라고 이라기보다/라기보다 인지 인가 일지 이어서/여서 이어야/여야'],
  ['copula', 3, 'past', '이었/였 이겠/겠 이랬/랬 이셨/셨'],
]

const AFTER_PAST: readonly Row[] = [
  [
    'copula',
    0,
    'nothing',
    '다 다는 다며 다면 다면서 다가 다지만 다니 다던 던 고 으며 며 지만 는데 는데도 을 을까 으나 나 으니 으니까 으면 으므로 더라면 ' +
      '거든 네 네요 습니다 습니다만 습니까 어요 죠 지 지요 을뿐더러 어도 어야',
  ],
  ['copula', 0, 'particle', '다고 음 기 는지 을지'],
]

/** Letter trees of every shape that may follow a noun, and of the endings that follow a past stem. */
export const SHAPES_AFTER: Readonly<Record<Exclude<Follow, 'nothing'>, Tree<Shape>>> = {
  particle: tree(AFTER_NOUN),
  past: tree(AFTER_PAST),
}

/** True when a shape may follow a character with this coda (`codaOf`); an unknown coda takes any. */
export function agrees(demand: Demand, coda: number): boolean {
  if (coda < 0 || demand === 'any') return true
  if (demand === 'consonant') return coda > 0
  if (demand === 'vowel') return coda === 0
  return (coda === 0 || coda === 8) === (demand === 'vowel-or-ㄹ')
}

function tree(rows: readonly Row[]): Tree<Shape> {
  const root: Tree<Shape> = { next: new Map() }
  for (const [code, weight, next, pairs] of rows) {
    for (const pair of pairs.split(' ')) plant(root, pair, { code, weight, next })
  }
  return root
}

function plant(root: Tree<Shape>, pair: string, row: Pick<Shape, 'code' | 'weight' | 'next'>): void {
  const particle = pair.includes('/') ? allomorphs(pair) : undefined
  if (particle === undefined) {
    insert(root, pair, { ...row, pair, demand: 'any', slip: false })
    return
  }
  const { consonant, vowel, liquid } = particle
  // After a vowel the copular 이 may stand or fall: 의사이며, 의사며.
  const drops = consonant === `이${vowel}`
  const slip = row.weight > 0
  if (liquid === vowel) {
    insert(root, consonant, { ...row, pair, demand: 'consonant-not-ㄹ', slip })
    insert(root, vowel, { ...row, pair, demand: 'vowel-or-ㄹ', slip })
  } else {
    insert(root, consonant, { ...row, pair, demand: drops ? 'any' : 'consonant', slip })
    insert(root, vowel, { ...row, pair, demand: 'vowel', slip: slip && (!drops || vowel.length > 1) })
  }
}

/** The first row that names a shape keeps it. */
function insert(root: Tree<Shape>, text: string, shape: Shape): void {
  nodeOf(root, text).value ??= shape
}
