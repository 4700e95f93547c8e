export { default } from './generated/korea.ts'
