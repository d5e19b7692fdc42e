const { HTMLFormElement: Form, Document: Page } = globalThis;

/**
 * What the browser itself says of a node. Forms and documents answer to the names of what is in them, in our scripts as in
 * the page's: a form with `<input name="nextSibling">` has that input for its next sibling (“DOM clobbering”).
 * All that reads a page and all that climbs in it asks so; what only draws may fail, and the side panel goes on.
 */
export function own<T extends Node, K extends keyof T>(node: T, key: K): T[K] {
  return isNaming(node) ? Reflect.get(Object.getPrototypeOf(node), key, node) : node[key];
}

type Method = (...given: never[]) => unknown;

/** Calls a method of a node as the browser made it, see {@link own}. */
export function call<T extends Node, K extends keyof T>(
  node: T,
  key: K,
  ...given: T[K] extends Method ? Parameters<T[K]> : never
): T[K] extends Method ? ReturnType<T[K]> : never {
  return Reflect.apply(own(node, key) as Method, node, given) as never;
}

/** Neither is known where Node reads files. */
const isNaming = (node: Node): boolean => Form !== undefined && (node instanceof Form || node instanceof Page);

/** All elements under `root` that match `selector`, see {@link own}; `E` is what the selector says. */
export const all = <E extends Element>(root: Document | Element, selector: string): NodeListOf<E> =>
  call<Document | Element, 'querySelectorAll'>(root, 'querySelectorAll', selector) as NodeListOf<E>;
