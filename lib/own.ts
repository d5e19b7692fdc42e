const { HTMLFormElement: Form, Document: Page, Node: AnyNode, Element: AnyElement } = globalThis;

/**
 * What the browser itself says of a node. Forms and documents answer to the names of what is in them, in our scripts as in
 * the page's: a form with `<input name="nextSibling">` has that input for its next sibling (“DOM clobbering”).
 * All that reads a page, climbs in it or draws on it asks so; what is asked of every node has a way of its own below.
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

/** The browser's own getter of `key`, taken once: twice as quick as the property. */
function getter<T extends object, K extends keyof T>(kind: { prototype: T } | undefined, key: K): (node: T) => T[K] {
  const get = kind && Object.getOwnPropertyDescriptor(kind.prototype, key)?.get;
  return get ? (node) => Reflect.apply(get, node, []) : (node) => node[key];
}

export const typeOf = getter(AnyNode, 'nodeType');
export const firstIn = getter(AnyNode, 'firstChild');
export const lastIn = getter(AnyNode, 'lastChild');
export const nextTo = getter(AnyNode, 'nextSibling');
export const parentOf = getter(AnyNode, 'parentElement');
export const tagOf = getter(AnyElement, 'localName');

const getAttribute = AnyElement?.prototype.getAttribute;
export const attribute: (element: Element, name: string) => string | null = getAttribute
  ? (element, name) => Reflect.apply(getAttribute, element, [name])
  : (element, name) => element.getAttribute(name);
