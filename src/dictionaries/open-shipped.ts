import { decodeBase64 } from '../dictionary/base64.ts'
import type { Dictionary } from '../dictionary/dictionary.ts'
import { openOwnPack } from '../dictionary/pack.ts'

/** Opens a dictionary that is shipped as a pack in base64 (RFC 4648). */
export function openShipped(base64: string): Dictionary {
  return openOwnPack(decodeBase64(base64))
}
