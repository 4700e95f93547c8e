import korea from '../dictionaries/korea.ts'
import type { Dictionary } from '../dictionary/dictionary.ts'
import { overlay, overlayConflicts } from '../dictionary/overlay.ts'
import type { Messages } from '../messages/messages.ts'
import { loadPatches } from '../node/load-entries.ts'
import type { Settings } from './options.ts'

/** The shipped dictionary, with the house's entries laid over it; what they make ambiguous is said on standard error. */
export async function dictionaryFor(settings: Settings, messages: Messages): Promise<Dictionary> {
  if (settings.dictionary === undefined) return korea
  const { guards } = await import('../dictionary/guards/guards.ts')
  const patches = await loadPatches(settings.dictionary)
  for (const conflict of overlayConflicts(korea, patches)) {
    process.stderr.write(`${messages('cli.conflict', { ...conflict })}\n`)
  }
  return overlay(korea, patches, { guards })
}
