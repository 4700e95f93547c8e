import { decodeBase64 } from '../dictionary/base64.ts'
import type { Dictionary } from '../dictionary/dictionary.ts'
import { openPack } from '../dictionary/pack.ts'
import { PACK } from './generated/korea.ts'

/** The dictionary pyogi ships: Korean institutions, people and terms, compiled from `dictionaries/*.yaml` (CC0-1.0). */
const korea: Dictionary = openPack(decodeBase64(PACK))
export default korea
