import { buildIndex } from '../../src/match/build.ts'
import { foldKey } from '../../src/match/key.ts'
import { openIndex } from '../../src/match/open.ts'
import { searchIndex } from '../../src/match/search.ts'
import { sameWord } from '../match/naive.ts'
import { generateForms, generateText } from './corpus/generate.ts'

/*
 * npm run bench:equal [-- megabytes]. Asks of 20 MB of text (UTF-16) with 10,000 forms whether the matcher finds what a plain
 * look-up of every stretch of every key's length finds, when some of it is refused. Ends with 1 if not.
 */
const units = (Number(process.argv[2] ?? 20) * 1e6) / 2
const forms = generateForms(10_000, 1)
const text = generateText(units, forms, 2)
const accept = (key: number, start: number): boolean => (key + start) % 5 !== 0

const expected = lookUp()
let found = 0
let wrong = 0
searchIndex(openIndex(buildIndex(forms)), text, (key, start, end) => {
  const accepted = accept(key, start)
  if (accepted) {
    const at = 3 * found++
    if (expected[at] !== key || expected[at + 1] !== start || expected[at + 2] !== end) wrong++
  }
  return accepted
})
const equal = wrong === 0 && 3 * found === expected.length
process.stdout.write(`${text.length} units, ${found} found, ${expected.length / 3} expected, ${wrong} differ\n`)
process.exitCode = equal ? 0 : 1

/** Key, start and end of all that is to be found, in a row. */
function lookUp(): number[] {
  const numbers = new Map(forms.map((form, number) => [foldKey(form), number]))
  const lengths = [...new Set(forms.map((form) => form.length))].sort((a, b) => b - a)
  const folded = foldKey(text)
  const list: number[] = []
  for (let start = 0; start < text.length; ) {
    const stretch = sameWord(text, start) ? undefined : lengths.find((length) => taken(numbers, folded, start, length))
    if (stretch !== undefined) list.push(numbers.get(folded.slice(start, start + stretch))!, start, start + stretch)
    start += stretch ?? 1
  }
  return list
}

function taken(numbers: ReadonlyMap<string, number>, folded: string, start: number, length: number): boolean {
  if (start + length > folded.length) return false
  const number = numbers.get(folded.slice(start, start + length))
  return number !== undefined && accept(number, start)
}
