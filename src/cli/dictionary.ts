import type { CheckOptions } from '../check/check.ts'
import type { Dictionary } from '../dictionary/dictionary.ts'
import type { Messages } from '../messages/messages.ts'
import type { Settings } from './options.ts'

/** The options of the verbs that the settings ask for. */
export function optionsOf(settings: Settings): CheckOptions {
  const { date, lang, profile, trust, rules } = settings
  return {
    ...(date === undefined ? {} : { date }),
    ...(lang === undefined ? {} : { lang }),
    ...(profile === undefined ? {} : { profile }),
    ...(trust === undefined ? {} : { trust }),
    ...(rules === undefined ? {} : { rules }),
  }
}

/**
 * The shipped dictionary, with the house's entries laid over it; what they make ambiguous is said on standard error. A
 * pack (`.pyogi`) is a whole dictionary and stands alone.
 *
 * @throws PyogiError with the place of every fault
 */
export async function dictionaryFor(
  { dictionary }: { readonly dictionary?: string | undefined },
  messages: Messages,
): Promise<Dictionary> {
  if (dictionary?.endsWith('.pyogi')) return (await import('../node/load-pack.ts')).loadPack(dictionary)
  const { default: korea } = await import('../dictionaries/korea.ts')
  if (dictionary === undefined) return korea
  const { guards } = await import('../dictionary/guards/guards.ts')
  const { overlay, overlayConflicts } = await import('../dictionary/overlay.ts')
  const { loadPatches } = await import('../node/load-entries.ts')
  const patches = await loadPatches(dictionary)
  for (const conflict of overlayConflicts(korea, patches)) {
    process.stderr.write(`${messages('cli.conflict', { ...conflict })}\n`)
  }
  return overlay(korea, patches, { guards })
}
