/** The shape of an entry id (`src/model/schema.ts`). */
const OWN_ID = /^[a-z]+\.[a-z0-9]+(-[a-z0-9]+)*$/

/** Makes the ids of one file's entries. */
export interface IdMaker {
  /** A new id after a name, each once: `Science Ministry` is `term.science-ministry`, then `term.science-ministry-2`. */
  fromName(name: string): string
  /** The id for one the file gives: itself where it has our shape; the same one when the file repeats itself. */
  fromGiven(given: string): string
}

/** Opens an id maker; `kind` stands before the dot. */
export function idMaker(kind: string): IdMaker {
  const times = new Map<string, number>()
  const known = new Map<string, string>()
  const fromName = (name: string): string => {
    const base = `${kind}.${slug(name)}`
    const time = (times.get(base) ?? 0) + 1
    times.set(base, time)
    return time === 1 ? base : fromName(`${slug(name)}-${time}`)
  }
  return {
    fromName,
    fromGiven(given) {
      if (OWN_ID.test(given)) return given
      const id = known.get(given) ?? fromName(given)
      known.set(given, id)
      return id
    },
  }
}

/** Lower-case Latin letters and digits joined by hyphens; a text that is mostly other letters becomes a number. */
function slug(text: string): string {
  const parts = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
  const letters = parts.filter((part) => part !== '')
  const all = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  return letters.length > 0 && letters.join('').length * 2 >= all ? letters.join('-') : `x${hash(text)}`
}

/** FNV-1a (32 bits) of the UTF-16 units, in base 36. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  return (value >>> 0).toString(36)
}
