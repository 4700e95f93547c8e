export { guards } from './dictionary/guards/guards.ts'
