import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { inBrowser } from './browser.ts'
import { compose } from './compose.ts'

const EXAMPLE = 'examples/codemirror'

inBrowser('pyogi/codemirror in Chromium', (open) => {
  test('marks names, and what is to be said of them, in Markdown', async () => {
    const page = await open(EXAMPLE)
    await expect
      .poll(() => namesOf(page, '.pyogi-bound'))
      .toEqual([
        'person.ryu-je-myung: Ryu **Je-myeong',
        'org.msit: Ministry of Science and ICT',
        'person.jason-kwon: Jason Kwon',
        'person.jason-kwon: Jason Kwon',
        'org.aisi-kr: AI Safety Institute',
      ])
    await expect.poll(() => underlined(page, '.cm-lintRange.pyogi-safe')).toBe('Ryu **Je-myeongJason Kwon (Jason Kwon)')
    await page.locator('.cm-content').click()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('The AI Safety Institute agreed.')
    await expect
      .poll(() => namesOf(page, '.pyogi-ambiguous'))
      .toEqual(['org.aisi-jp org.aisi-kr org.aisi-uk org.aisi-us: AI Safety Institute'])
    await expect.poll(() => underlined(page, '.cm-lintRange.pyogi-offer')).toBe('AI Safety Institute')
  })

  test('a keystroke gives new remarks and takes old ones away', async () => {
    const page = await open(EXAMPLE)
    const warned = (): Promise<string> => underlined(page, '.cm-lintRange-warning')
    await page.locator('.cm-content').click()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('OpenAI sent Jason Kwon (Jason Kwon')
    await expect.poll(() => namesOf(page, '.pyogi-bound')).toHaveLength(3)
    await expect.poll(warned).toBe('')
    await page.keyboard.type(')')
    await expect.poll(warned).toBe('Jason Kwon (Jason Kwon)')
    await page.keyboard.press('Backspace')
    await expect.poll(warned).toBe('')
  })

  test('a click on a quick fix mends the text, and undo brings it back', async () => {
    const page = await open(EXAMPLE)
    await page.locator('.cm-content').click()
    await page.locator('.cm-lintRange', { hasText: '(' }).first().hover()
    const fix = page.locator('.cm-tooltip .cm-diagnosticAction.pyogi-safe')
    expect(await fix.textContent()).toBe('Fix: − “(Jason Kwon)”')
    await fix.click()
    await expect
      .poll(() => lineOf(page, 2))
      .toBe('Ryu **Je-myeong** of the Ministry of Science and ICT met Jason Kwon.')
    await page.keyboard.press('Control+z')
    await expect.poll(() => lineOf(page, 2)).toContain('met Jason Kwon (Jason Kwon).')
  })

  test('one command mends all that is safe, and one undo brings it back; code stays', async () => {
    const page = await open(EXAMPLE)
    const before = await textOf(page)
    await page.locator('.cm-content').click()
    await page.keyboard.press('Control+Alt+m')
    await expect
      .poll(() => lineOf(page, 2))
      .toBe('Ryu **Je-myung** (류제명) of the Ministry of Science and ICT met Jason Kwon.')
    expect(await lineOf(page, 3)).toBe('The AI Safety Institute agreed; `Ryu Je-myeong` is code.')
    await page.keyboard.press('Control+z')
    expect(await textOf(page)).toBe(before)
  })

  test('a Korean input method is left to compose, and then read', async () => {
    const page = await open(EXAMPLE)
    await page.locator('.cm-line').nth(1).click()
    await page.keyboard.type('KISA')
    await expect.poll(() => namesOf(page, '.pyogi-bound')).toContain('org.kisa: KISA')
    await compose(page, ['ㅇ', '이'])
    expect(await lineOf(page, 1)).toBe('KISA이')
    await page.keyboard.insertText('이')
    await page.keyboard.type(' ')
    expect(await lineOf(page, 1)).toBe('KISA이 ')
    await expect.poll(() => underlined(page, '.cm-lintRange-warning')).toMatch(/^이/)
  })
})

async function lineOf(page: Page, number: number): Promise<string | null> {
  return page.locator('.cm-line').nth(number).textContent()
}

async function textOf(page: Page): Promise<string> {
  return (await page.locator('.cm-line').allTextContents()).join('\n')
}

/** The text under marks, in one. */
async function underlined(page: Page, selector: string): Promise<string> {
  return (await page.locator(selector).allTextContents()).join('')
}

/** The marked names with their ids; a name in several pieces is told once. */
async function namesOf(page: Page, selector: string): Promise<string[]> {
  return page
    .locator(selector)
    .evaluateAll((marks) => marks.map((mark) => `${mark.dataset.pyogi}: ${mark.textContent}`))
}
