const ENGLISH =
  /^[A-Z][A-Z.'-]+(?: [A-Z][A-Z.'-]+){0,3}(?:, [A-Z][A-Za-z. ]{2,20}?)?(?:,? \d{1,2})?(?: \([A-Z][A-Za-z ]{1,30}\))? ?(?:--|—|–) ?/
const KOREAN =
  /^[([【][가-힣]{2,10}(?:·[가-힣]{2,10})?=[가-힣]{0,6}(?:뉴스|뉴시스|일보|신문|경제|투데이|데일리|통신|방송|타임스|저널|미디어)[가-힣A-Z0-9]{0,3}[)\]】] ?(?:[가-힣·, ]{2,30}(?:기자|특파원)[가-힣 ]{0,4} ?= ?)?/

/**
 * How long the dateline is that opens a line, in UTF-16 units; 0 for none: `SEOUL, May 27 (Yonhap) -- `, `(서울=연합뉴스)
 * 홍길동 기자 = `. It names the place, the agency and the reporter, and is no part of the story.
 */
export function datelineLength(line: string): number {
  return (ENGLISH.exec(line) ?? KOREAN.exec(line))?.[0].length ?? 0
}
