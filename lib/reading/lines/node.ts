import type { Line } from './line';

/** A list item, heading or paragraph with what lies under it. */
export interface Node {
  /** Null for the root. */
  readonly line: Line | null;
  /** List level as markers give it; "unit", "title", "attribute" and "paragraph" for what has no marker. */
  readonly level: string;
  readonly value: number | null;
  /** Further paragraphs of the same item. */
  readonly more: Line[];
  readonly children: Node[];
  readonly parent: Node | null;
  /** Its part of a path: its marker, or its number among its siblings. */
  label: string;
  /** Of each level among its children how many there are, and the last; null where nothing lies under it. */
  levels: Map<string, { readonly count: number; readonly last: Node }> | null;
}

/** The path of what is called `label` under `path`; what has no label is none of its parts. */
export const pathTo = (path: string, label: string): string => (path && label ? `${path}.${label}` : path || label);

/** Takes the lines about a heading from behind it: they are about the list that begins under it. */
export function saidSince(node: Node): Node[] {
  const siblings = node.parent?.children ?? [];
  let from = siblings.length;
  while (siblings[from - 1]?.level === 'attribute') from--;
  return siblings[from - 1] === node ? siblings.splice(from) : [];
}

/** Where the last child stands that is no line about others. */
export function lastItem({ children }: Node): number {
  let at = children.length - 1;
  while (children[at]?.level === 'attribute') at--;
  return at;
}
