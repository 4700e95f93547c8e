/** Below this many units a call into Node costs more than a loop. */
const FEW = 64

/** Copies `text` from `from` to before `to` into `units` at `at`; on Node by its `Buffer`, elsewhere unit by unit. */
export function copyUnits(text: string, from: number, to: number, units: Uint16Array, at: number): void {
  if (to - from > FEW && typeof globalThis.Buffer === 'function') {
    const bytes = globalThis.Buffer.from(units.buffer, units.byteOffset + 2 * at, 2 * (to - from))
    bytes.write(text.slice(from, to), 'utf16le')
    return
  }
  for (let unit = from; unit < to; unit++) units[at + unit - from] = text.charCodeAt(unit)
}
