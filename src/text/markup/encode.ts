/** Text as HTML writes it. */
export function encodeHtml(text: string): string {
  return text.replace(/[&<>]/g, (unit) => (unit === '&' ? '&amp;' : unit === '<' ? '&lt;' : '&gt;'))
}

/** Text as Markdown writes it: escaped where it would be markup. */
export function encodeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|~]|&(?=[#A-Za-z])/g, (unit) => `\\${unit}`)
}
