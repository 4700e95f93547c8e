/**
 * A function that remembers its answers to texts, up to `most` of them; then it forgets all, so that what strangers write
 * takes no memory without end.
 */
export function remembering<T>(most: number, answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined || known.has(text)) return before as T
    const now = answer(text)
    if (known.size >= most) known.clear()
    known.set(text, now)
    return now
  }
}

/** A function that makes its answer to an object once, and keeps it as long as the object is there. */
export function oncePer<K extends object, T>(answer: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, T>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined || known.has(key)) return before as T
    const now = answer(key)
    known.set(key, now)
    return now
  }
}
