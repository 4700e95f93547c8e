/** Node of a letter tree: the next nodes by code unit, and what the word that ends here stands for. */
export interface Tree<Value> {
  readonly next: Map<number, Tree<Value>>
  value?: Value
}

/** The node of `word`, planted where the tree has none yet. */
export function nodeOf<Value>(root: Tree<Value>, word: string): Tree<Value> {
  let node = root
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at)
    let next = node.next.get(unit)
    if (next === undefined) {
      next = { next: new Map() }
      node.next.set(unit, next)
    }
    node = next
  }
  return node
}
