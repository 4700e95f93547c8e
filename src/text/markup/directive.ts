/** True for a comment that speaks to pyogi (`<!-- pyogi-disable -->`). */
export function isDirective(source: string, at: number): boolean {
  return /^<!--\s{0,8}pyogi-/.test(source.slice(at, at + 20))
}
