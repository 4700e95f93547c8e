import type { Reader } from './exchange.ts'
import type { Intake } from './intake.ts'
import { createXmlReader, type XmlHandlers } from './xml.ts'

/**
 * A reader of XML whose handlers emit a record each time one is complete. The root must be one of `roots`; `end` throws
 * when the intake knows of any fault.
 */
export function xmlRecords<T>(
  roots: readonly string[],
  intake: Intake,
  handlersFor: (emit: (record: T) => void) => XmlHandlers,
): Reader<T> {
  let complete: T[] = []
  const handlers = handlersFor((record) => complete.push(record))
  const xml = createXmlReader(
    {
      ...handlers,
      open(element, path) {
        if (path.length === 0 && !roots.includes(element.name)) {
          intake.fault(`expected a ${roots[0]} element, found ${element.name}`, { line: 1, column: 1 })
        }
        handlers.open?.(element, path)
      },
    },
    intake,
  )
  const taken = (): T[] => {
    const records = complete
    complete = []
    return records
  }
  return {
    issues: intake.issues,
    push(chunk) {
      xml.push(chunk)
      return taken()
    },
    end() {
      xml.end()
      intake.end()
      return taken()
    },
  }
}
