/** Text as HTML writes it. */
export function encodeHtml(text: string): string {
  return text.replace(/[&<>]/g, (unit) => (unit === '&' ? '&amp;' : unit === '<' ? '&lt;' : '&gt;'))
}

/**
 * Text as Markdown writes it (CommonMark, tables, strikethrough, mathematics): escaped where it would be markup, in one
 * line. What looks like a web or mail address may still be linked, which readers of GitHub's dialect do in any text.
 */
export function encodeMarkdown(text: string): string {
  return text
    .replace(/[\r\n\u2028\u2029]+/g, ' ')
    .replace(/[\\`*_[\]<>~|#$]|^[-+=]|(?<=^\d{1,9})[.)]|&(?=[#A-Za-z])/g, (unit) => `\\${unit}`)
}
