import type { Page } from 'playwright-core'

/** Begins a word as an input method does, by what it shows step by step; `insertText` of the keyboard then ends it. */
export async function compose(page: Page, steps: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  for (const text of steps) {
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    await page.waitForTimeout(20)
  }
  await session.detach()
}
