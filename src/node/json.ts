import { jsonFault } from '../formats/json-fault.ts'
import { PyogiError } from '../model/error.ts'
import type { Locate } from '../model/schema.ts'
import { locator } from '../text/locate.ts'
import { locateIn } from './yaml.ts'

/**
 * A JSON text (RFC 8259) as plain data, and where each part of it stands.
 *
 * @throws PyogiError of the code given, with file, line and column
 */
export function readJson(text: string, file: string, code: string): { value: unknown; locate: Locate } {
  const fault = jsonFault(text)
  if (fault !== undefined) {
    const message = 'expected JSON, found something else or half of it'
    throw new PyogiError(code, [{ code: 'json', message, file, ...locator(text)(fault) }])
  }
  let locate: Locate | undefined
  return {
    value: JSON.parse(text),
    // JSON is YAML too, and only YAML's reader keeps places
    locate: (path) => {
      locate ??= locateIn(text)
      return locate(path)
    },
  }
}
