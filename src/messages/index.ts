export { english } from './english.ts'
export { korean } from './korean.ts'
export { createMessages, describeDiagnostic, type Messages, NAMESPACE, resources } from './messages.ts'
