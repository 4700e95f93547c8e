/** A place in a file, lines and columns from 1; columns count UTF-16 units. */
export interface Place {
  line: number
  column: number
}

/** Line and column of any offset of a text, by binary search; `\r\n`, `\n` and `\r` end a line. */
export function placesOf(text: string): (offset: number) => Place {
  const starts = [0]
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) starts.push(index + 1)
  }
  return (offset) => {
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle
    }
    return { line: low + 1, column: offset - starts[low]! + 1 }
  }
}
