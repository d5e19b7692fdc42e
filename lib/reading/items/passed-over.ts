import { BULLET_LEVEL } from '../lines/marker';
import type { Node } from '../lines/node';
import { tellsOverdue } from '../tables/tables-of-facts';
import { tellsMore } from '../units/attributes';
import { isTold } from './kids';
import { isIdle } from './no-work';
import { DIRECTS } from './orders';
import { REVIEW_LEVEL } from './reviews';
import { topicsAmong } from './topic';

/** "Hội nghị đã nghe và thảo luận:" over what that was. */
const HEARD = /^[^.;:]{3,120} đã (?:được )?(?:nghe|thảo luận)(?![A-Za-zÀ-ỹ])[^.;:]{0,100}:\s*$/u;
const tellsHeard = (text: string): boolean => text.includes(' đã ') && HEARD.test(text) && !DIRECTS.test(text);

/**
 * What lies under a node and holds no work, by its place: what was, what else is told beside lines about units and times
 * ("Kết quả: …"), bullets under a paragraph "Kết quả thực hiện:", what a meeting heard, topics between the sentences that
 * they are about, a table under a paragraph that tells of work which is overdue.
 */
export function passedOver(node: Node): ReadonlySet<Node> {
  const found = new Set<Node>();
  const told = isTold(node);
  let [idle, overdue, heard] = [false, false, false];
  for (const child of node.children) {
    const { level, line } = child;
    const text = line?.text ?? '';
    if (level === REVIEW_LEVEL || (told && tellsMore(text))) found.add(child);
    else if (level === 'paragraph') {
      idle = isIdle(child);
      overdue = tellsOverdue(text);
      heard = tellsHeard(text);
    } else {
      const leaf = child.children.length === 0;
      heard &&= leaf;
      idle = (idle && BULLET_LEVEL.test(level) && leaf) || heard;
      if (idle || (overdue && level === 'table')) found.add(child);
      if (level === 'table') overdue = false;
    }
  }
  if (node.children.length > 0 && node.children.every(({ level }) => level === 'paragraph'))
    for (const at of topicsAmong(node.children.map(({ line }) => line?.text ?? ''))) {
      const topic = node.children[at];
      if (topic) found.add(topic);
    }
  return found;
}
