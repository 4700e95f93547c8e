import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe } from 'vitest'

const ROOT = new URL('../..', import.meta.url).pathname
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const ARGUMENTS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

/** The Chromium of this machine; `PYOGI_CHROMIUM` names another. */
const executable =
  process.env.PYOGI_CHROMIUM ??
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => existsSync(path))

const MISSING = `no Chromium (looked for ${NAMES.join(', ')}); install it, or name one in PYOGI_CHROMIUM`

/** Opens the page `index.html` of a folder, with its `main.ts` bundled; `pyogi/…` in it are the sources. */
export type Open = (folder: string) => Promise<Page>

/**
 * Tests in a real Chromium. Without one they are skipped, and say so; with `PYOGI_BROWSER=required` they fail.
 */
export function inBrowser(name: string, tests: (open: Open) => void): void {
  if (executable === undefined) {
    if (process.env.PYOGI_BROWSER === 'required') throw new Error(MISSING)
    console.warn(`${name}: skipped, ${MISSING}`)
    describe.skip(`${name} (${MISSING})`, () => tests(() => Promise.reject(new Error(MISSING))))
    return
  }
  describe(name, () => {
    const folder = mkdtempSync(join(tmpdir(), 'pyogi-browser-'))
    const built = new Map<string, Promise<string>>()
    let context: BrowserContext
    beforeAll(async () => {
      const args = ARGUMENTS.split(' ')
      context = await chromium.launchPersistentContext(join(folder, 'profile'), { executablePath: executable, args })
    })
    afterAll(async () => {
      await context?.close()
      rmSync(folder, { recursive: true, force: true })
    })
    tests(async (source) => {
      const made = built.get(source) ?? bundle(join(ROOT, source), join(folder, String(built.size)))
      built.set(source, made)
      const page = await context.newPage()
      await page.goto(pathToFileURL(await made).href)
      return page
    })
  })
}

/** Makes a page that needs no server; gives its path. */
async function bundle(source: string, folder: string): Promise<string> {
  const alias = {
    'pyogi/codemirror': join(ROOT, 'src/adapters/codemirror.ts'),
    'pyogi/prosemirror': join(ROOT, 'src/adapters/prosemirror.ts'),
    'pyogi/dictionaries/korea': join(ROOT, 'src/dictionaries/korea.ts'),
  }
  await build({
    entryPoints: [join(source, 'main.ts')],
    outdir: folder,
    alias,
    bundle: true,
    charset: 'utf8',
    logLevel: 'warning',
  })
  const page = join(folder, 'index.html')
  copyFileSync(join(source, 'index.html'), page)
  return page
}
