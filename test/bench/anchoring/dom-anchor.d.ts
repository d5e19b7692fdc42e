/** What the bench uses of two packages that bring no types. */
declare module 'dom-anchor-text-quote' {
  export interface Selector {
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
  }
  export function fromRange(root: Node, range: Range): Selector;
  export function toRange(root: Node, selector: Selector, options?: { readonly hint?: number }): Range | null;
}

declare module 'dom-anchor-text-position' {
  export function fromRange(root: Node, range: Range): { readonly start: number; readonly end: number };
}
