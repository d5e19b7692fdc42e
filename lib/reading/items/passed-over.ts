import { BULLET_LEVEL } from '../lines/marker';
import type { Node } from '../lines/node';
import { tellsOverdue } from '../tables/tables-of-facts';
import { tellsMore } from '../units/attributes';
import { isTold } from './kids';
import { isIdle } from './no-work';
import { REVIEW_LEVEL } from './reviews';

/**
 * What lies under a node and holds no work, by its place: what was, what else is told beside lines about units and times
 * ("Kết quả: …"), bullets under a paragraph "Kết quả thực hiện:", a table under one that tells of work which is overdue.
 */
export function passedOver(node: Node): ReadonlySet<Node> {
  const found = new Set<Node>();
  const told = isTold(node);
  let [idle, overdue] = [false, false];
  for (const child of node.children) {
    const { level, line } = child;
    const text = line?.text ?? '';
    if (level === REVIEW_LEVEL || (told && tellsMore(text))) found.add(child);
    else if (level === 'paragraph') {
      idle = isIdle(child);
      overdue = tellsOverdue(text);
    } else {
      idle &&= BULLET_LEVEL.test(level) && child.children.length === 0;
      if (idle || (overdue && level === 'table')) found.add(child);
      if (level === 'table') overdue = false;
    }
  }
  return found;
}
