/**
 * Keeps what is read in step with the state where somebody else wrapped the page's texts.
 *
 * A translator (Google Translate, the one built into Chrome) puts `<font><font>…</font></font>` in the place of text
 * nodes, or around them. React knows nothing of it: it goes on writing into a text node nobody sees any more, or wants
 * to remove one that is no longer where it was, and fails. So that it holds for every text of every page, this stands
 * between React and the tree instead of in the components: what is written into a replaced text comes back into the
 * page in place of the translation (the translator then does its work again), and what is removed or inserted before
 * takes the wrapping with it. Known since https://github.com/facebook/react/issues/11538.
 */

const isWrapping = (node: Node | null): node is HTMLElement => node?.nodeName === 'FONT'

/** By what a text, or a wrapping, was replaced. */
const replacedBy = new WeakMap<Node, HTMLElement>()

/** A wrapping that came in the place of what went; the records of one change stand together. */
const note = ({ removedNodes, addedNodes, previousSibling, nextSibling }: MutationRecord): void => {
  const wrapping = [...addedNodes, previousSibling, nextSibling].find(isWrapping)
  if (wrapping === undefined) return
  for (const node of removedNodes)
    if (node.nodeType === Node.TEXT_NODE || isWrapping(node)) replacedBy.set(node, wrapping)
}

/** What stands in the page for a node that was replaced or wrapped: a child of `parent`, or null. */
const standInFor = (node: Node, parent: Node): Node | null => {
  let at: Node | undefined = node
  // What replaced it may have been replaced in turn.
  while (at !== undefined && at.parentNode === null) at = replacedBy.get(at)
  while (at !== undefined && at.parentNode !== parent) {
    if (!isWrapping(at.parentNode)) return null
    at = at.parentNode
  }
  return at ?? null
}

const follow = (root: Node): void => {
  // Told before anything else runs after the translator.
  new MutationObserver((records) => records.forEach(note)).observe(root, { childList: true, subtree: true })
}

const guardTree = (): void => {
  const { removeChild, insertBefore } = Node.prototype
  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    const standIn = child.parentNode === this ? null : standInFor(child, this)
    if (standIn === null) return removeChild.call(this, child) as T
    removeChild.call(this, standIn)
    return child
  }
  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    const isHere = before === null || before.parentNode === this
    return insertBefore.call(this, node, isHere ? before : (standInFor(before, this) ?? before)) as T
  }
}

const guardTexts = (): void => {
  const own = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeValue')
  if (own?.get === undefined || own.set === undefined) return
  const { get, set } = own
  Object.defineProperty(Text.prototype, 'nodeValue', {
    ...own,
    get,
    set(this: Text, value: string | null) {
      set.call(this, value)
      if (this.parentNode !== null) return
      let wrapping = replacedBy.get(this)
      while (wrapping !== undefined && wrapping.parentNode === null) wrapping = replacedBy.get(wrapping)
      // Outermost: a translator nests its wrappings.
      while (isWrapping(wrapping?.parentNode ?? null)) wrapping = wrapping?.parentNode as HTMLElement
      wrapping?.replaceWith(this)
    },
  })
}

/** Call once, before the first rendering. */
export const followWrappedTexts = (root: Node): void => {
  guardTree()
  guardTexts()
  follow(root)
}
