import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { inBrowser } from './browser.ts'
import { compose } from './compose.ts'

inBrowser('pyogi/prosemirror in Chromium', (open) => {
  const example = (): Promise<Page> => open('examples/prosemirror')

  test('underlines what is to be said, and leaves code alone', async () => {
    const page = await example()
    expect(await remarksOf(page)).toEqual([
      'gloss-missing, safe: 제이슨 권',
      'particle-disagrees, safe: 이',
      'name-outdated, offer: 미래창조과학부',
    ])
  })

  test('a keystroke gives new remarks and takes old ones away', async () => {
    const page = await example()
    await page.locator('.ProseMirror p').nth(1).click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' OpenAI sent Jason Kwon (Jason Kwon')
    await expect.poll(() => remarksOf(page)).toHaveLength(3)
    await page.keyboard.type(')')
    await expect.poll(() => remarksOf(page)).toContain('gloss-redundant, safe: Jason Kwon (Jason Kwon)')
    await page.keyboard.press('Backspace')
    await expect.poll(() => remarksOf(page)).toHaveLength(3)
  })

  test('a click on an offer writes it with the marks that stand, and undo brings the text back', async () => {
    const page = await example()
    await page.locator('.ProseMirror').click()
    await page.locator('#remarks li', { hasText: '미래창조과학부' }).locator('button').click()
    await expect
      .poll(() => htmlOf(page, 1))
      .toBe('<strong>과학기술정보통신부</strong>는 <code>KISA이</code>라고 적었다.')
    await page.locator('.ProseMirror').focus()
    await page.keyboard.press('Control+z')
    await expect.poll(() => htmlOf(page, 1)).toBe('<strong>미래창조과학부</strong>는 <code>KISA이</code>라고 적었다.')
    await expect.poll(() => remarksOf(page)).toHaveLength(3)
  })

  test('one click mends all that is safe, and one undo brings it back', async () => {
    const page = await example()
    const before = await htmlOf(page, 0)
    await page.locator('#fix-all').click()
    expect(await htmlOf(page, 0)).toBe(
      '류<strong>제명</strong> 과기정통부 제2차관은 제이슨 권(Jason Kwon)을 만났다. KISA가 남았다.',
    )
    await expect.poll(() => remarksOf(page)).toEqual(['name-outdated, offer: 미래창조과학부'])
    await page.locator('.ProseMirror').focus()
    await page.keyboard.press('Control+z')
    expect(await htmlOf(page, 0)).toBe(before)
  })

  test('a Korean input method is left to compose, and then read', async () => {
    const page = await example()
    await page.locator('.ProseMirror h1').click()
    await page.keyboard.press('End')
    await page.keyboard.type(' KISA')
    await compose(page, ['ㅇ', '이'])
    await page.waitForTimeout(300)
    expect(await page.locator('.ProseMirror h1').innerHTML()).toBe('소식 KISA이')
    await page.keyboard.insertText('이')
    await expect.poll(() => page.locator('.ProseMirror h1 .pyogi-remark').allTextContents()).toEqual(['이'])
    expect(await page.locator('.ProseMirror h1').textContent()).toBe('소식 KISA이')
  })

  test('Tiptap shows and mends the same', async () => {
    const page = await open('examples/tiptap')
    expect(await remarksOf(page)).toEqual([
      'gloss-missing, safe: 제이슨',
      'gloss-missing, safe:  권',
      'particle-disagrees, safe: 이',
    ])
    await page.locator('.tiptap li').click()
    await page.keyboard.press('Control+Alt+m')
    const mended =
      '류<strong>제명</strong> 과기정통부 제2차관은 <em>제이슨</em> 권(Jason Kwon)을 만났다.<br>KISA가 남았다.'
    await expect.poll(() => htmlOf(page, 0)).toBe(mended)
    expect(await page.locator('.tiptap pre').textContent()).toBe('KISA이 남았다.')
    await page.keyboard.press('Control+z')
    await expect.poll(() => remarksOf(page)).toHaveLength(3)
  })
})

/** The HTML of a paragraph without the decorations. */
async function htmlOf(page: Page, number: number): Promise<string> {
  const html = await page.locator('.ProseMirror p').nth(number).innerHTML()
  return html.replace(/<\/?span[^>]*>/g, '')
}

/** What is underlined, piece by piece: code, whether it is safe, text. */
async function remarksOf(page: Page): Promise<string[]> {
  return page.locator('.pyogi-remark').evaluateAll((spans) =>
    spans.map((span) => {
      const kind = span.classList.contains('pyogi-safe') ? 'safe' : 'offer'
      return `${span.dataset.pyogiCode}, ${kind}: ${span.textContent}`
    }),
  )
}
