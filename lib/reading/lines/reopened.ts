import type { Marker } from './marker';
import type { Node } from './node';

/** How many lists lie one in another between what is open and what was closed. */
const DEEPEST = 8;
/** So many paragraphs may stand between two items of a list. */
const BETWEEN = 3;

/** The last item under a node, whatever paragraphs follow it. */
function lastItem({ children }: Node): Node | undefined {
  let at = children.length - 1;
  while (at > 0 && at >= children.length - BETWEEN && !children[at]?.line?.marker) at--;
  return children[at]?.line?.marker ? children[at] : undefined;
}

/**
 * A list goes on though a paragraph, or a list after one, has closed it: "c) …", a paragraph, "d) …". Gives the stack of
 * nodes down to the one that holds the list, looked for under the last items of what is open; null when none goes on there.
 */
export function reopened(stack: readonly Node[], { level, value }: Marker): Node[] | null {
  if (value === null || value < 2) return null;
  for (let at = stack.length - 1; at >= 0; at--) {
    const path: Node[] = [];
    for (let node = stack[at]; node && path.length < DEEPEST; node = lastItem(node)) {
      path.push(node);
      if (node.levels?.get(level)?.last.value === value - 1) return [...stack.slice(0, at), ...path];
    }
  }
  return null;
}

/** Gives the last item of a list that goes on the paragraphs that stood behind it alone, where all of them are `its` words. */
export function takeBack({ children }: Node, item: Node | undefined, its: (text: string) => boolean): void {
  if (!item || item.children.length > 0) return;
  const between = children.slice(children.lastIndexOf(item) + 1);
  const lines = between.flatMap(({ level, line, children: under }) =>
    level === 'paragraph' && under.length === 0 && line && its(line.text) ? [line] : [],
  );
  if (lines.length < between.length) return;
  children.length -= between.length;
  item.more.push(...lines);
}
