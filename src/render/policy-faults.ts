import { KINDS } from '../model/entry.ts'
import type { Issue } from '../model/error.ts'
import { choiceIssues, optionIssue, strangeKeys } from '../model/option.ts'
import type { Policy } from './policy.ts'

const CHOICES: Readonly<Record<Exclude<keyof Policy, 'name' | 'gloss' | 'style'>, readonly unknown[]>> = {
  lang: ['ko', 'en'],
  space: ['', ' '],
  brackets: ['round', 'norm'],
  abbreviations: ['introduced', 'forbidden'],
  scope: ['document', 'section'],
  captions: ['apart', 'shared', 'never'],
  tables: ['apart', 'shared', 'never'],
  headline: [true, false],
  outdated: ['rename', 'then'],
  later: ['any', 'surname', 'full'],
}
const STYLE: Readonly<Record<keyof Policy['style'], readonly unknown[]>> = {
  order: ['own', 'surname-first', 'given-first'],
  given: ['own', 'hyphen', 'joined', 'spaced'],
  second: ['lower', 'upper'],
}
const GLOSS = { own: ['ko', 'foreign', 'any'], with: ['ko', 'en', 'ko-Hani', 'abbreviation'] }

/** What is wrong with a policy, or with the points of one, as a house gives it. */
export function policyFaults(points: object, path = 'profile'): Issue[] {
  const { gloss, style, ...others } = points as Partial<Record<keyof Policy, unknown>>
  const known = ['basis', 'name', 'gloss', 'style', ...Object.keys(CHOICES)]
  return [
    ...strangeKeys(path, points, known),
    ...chosen(path, others, CHOICES),
    ...inObject(`${path}.style`, style, (given, at) => [
      ...strangeKeys(at, given, Object.keys(STYLE)),
      ...chosen(at, given, STYLE),
    ]),
    ...inObject(`${path}.gloss`, gloss, (given, at) => [
      ...strangeKeys(at, given, KINDS),
      ...Object.entries(given).flatMap(([kind, rule]) => inObject(`${at}.${kind}`, rule, ruleFaults)),
    ]),
  ]
}

/** A rule of glosses says both of whom and what. */
function ruleFaults(rule: object, at: string): Issue[] {
  const missing = Object.keys(GLOSS).filter((key) => !(key in rule))
  return [
    ...strangeKeys(at, rule, Object.keys(GLOSS)),
    ...missing.map((key) => optionIssue(`${at}.${key}`, 'missing')),
    ...chosen(at, rule, GLOSS),
  ]
}

function chosen(path: string, given: object, choices: Readonly<Record<string, readonly unknown[]>>): Issue[] {
  return Object.entries(choices).flatMap(([key, values]) =>
    choiceIssues(`${path}.${key}`, (given as Record<string, unknown>)[key], values),
  )
}

function inObject(path: string, value: unknown, faults: (given: object, path: string) => Issue[]): Issue[] {
  if (value === undefined) return []
  if (typeof value !== 'object' || value === null) return [optionIssue(path, `expected an object, found ${value}`)]
  return faults(value, path)
}
