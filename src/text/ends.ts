/**
 * Visits where each match of a global expression ends in a text, in order. Nothing is made of what matched: in a long
 * text that costs more than to find it. The expression must not match nothing.
 */
export function eachEnd(expression: RegExp, text: string, visit: (end: number) => void): void {
  let end = 0
  for (;;) {
    // set anew each time, as the visitor may ask the same expression
    expression.lastIndex = end
    if (!expression.test(text)) return
    end = expression.lastIndex
    visit(end)
  }
}
