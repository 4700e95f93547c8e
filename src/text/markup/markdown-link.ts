const DEEPEST = 32

/** The end of a link destination (CommonMark 0.31, 6.3) that begins at `at`; `at` itself for an empty one, -1 for none. */
export function destinationEnd(raw: string, at: number): number {
  if (raw[at] === '<') {
    for (let end = at + 1; end < raw.length; end++) {
      if (raw[end] === '\\') end++
      else if (raw[end] === '>') return end + 1
      else if (raw[end] === '<' || raw[end] === '\n') return -1
    }
    return -1
  }
  let depth = 0
  let end = at
  for (; end < raw.length; end++) {
    const unit = raw[end]!
    if (unit === '\\' && /[!-/:-@[-`{-~]/.test(raw[end + 1] ?? '')) end++
    else if (unit <= ' ' || unit === '\u007f') break
    else if (unit === '(' && ++depth > DEEPEST) return -1
    else if (unit === ')' && --depth < 0) break
  }
  return depth > 0 ? -1 : end
}

/** The end of a link title that begins at `at`; -1 for none. As in micromark, one in parentheses may hold an opening one. */
export function titleEnd(raw: string, at: number): number {
  const open = raw[at]
  const close = open === '(' ? ')' : open
  if (open !== '"' && open !== "'" && open !== '(') return -1
  for (let end = at + 1; end < raw.length; end++) {
    if (raw[end] === '\\') end++
    else if (raw[end] === close) return end + 1
  }
  return -1
}

/** The end of `(destination "title")` that begins at `at`; -1 for none. */
export function resourceEnd(raw: string, at: number): number {
  if (raw[at] !== '(') return -1
  const start = pass(raw, at + 1)
  const end = destinationEnd(raw, start)
  if (end < 0) return -1
  let after = pass(raw, end)
  if (after > end && raw[after] !== ')') {
    const title = titleEnd(raw, after)
    if (title < 0) return -1
    after = pass(raw, title)
  }
  return raw[after] === ')' ? after + 1 : -1
}

function pass(raw: string, from: number): number {
  let at = from
  while (at < raw.length && /[ \t\n]/.test(raw[at]!)) at++
  return at
}
