import { writeFileSync } from 'node:fs'
import { PAGES, renewed } from './pages.ts'

for (const page of Object.keys(PAGES)) writeFileSync(new URL(`../../${page}`, import.meta.url), renewed(page))
