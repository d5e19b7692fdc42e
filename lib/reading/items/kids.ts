import type { Node } from '../lines/node';
import { attributesOf, tellsMore } from '../units/attributes';
import { ASIDE } from './items';

/** What lies under an item: further items, and lines that only say something of it. */

const NONE: readonly Node[] = [];
const isAttribute = ({ level }: Node): boolean => level === 'attribute';

/** Whether lines among what lies under a node say who does it, and until when. */
export const isTold = ({ children }: Node): boolean => children.some(isAttribute);

/** `told`: beside lines that say who does it; what else is told of it ("Kết quả: …") is no item then. */
const isKid = (child: Node, told: boolean): boolean =>
  !isAttribute(child) && !ASIDE.test(child.line?.text ?? '') && !(told && tellsMore(child.line?.text ?? ''));

/** What lies under a node, without what is said about it. */
export function kidsOf(node: Node): readonly Node[] {
  if (node.children.length === 0) return NONE;
  const told = isTold(node);
  return node.children.filter((child) => isKid(child, told));
}

/** Whether the lines about units and times under an item stand together, before all its items or after them: they are about the whole. */
export const tellsOfWhole = (node: Node): boolean =>
  isTold(node) &&
  /^(?:k*a+|a+k*)$/.test(
    node.children.map((child) => (isAttribute(child) ? 'a' : isKid(child, true) ? 'k' : '')).join(''),
  );

/** "Đơn vị thực hiện: Phòng A" */
const isLead = (node: Node): boolean =>
  isAttribute(node) && attributesOf(node.line?.text ?? '').some(({ is }) => is === 'lead');
const namesLead = ({ children }: Node): boolean => children.some(isLead);

/** "a) …; b) … - Đơn vị chủ trì: Phòng A": whether only the last item of a list has a line that names who leads, which may be meant for all. */
export function leadsInLast({ children }: Node): boolean {
  const last = children.at(-1);
  const list = children.filter(({ level }) => level === last?.level);
  return last !== undefined && list.length > 1 && namesLead(last) && !list.slice(0, -1).some(isTold);
}

/** The items under a node of which a line says who leads them: one under the item, one right after it, or one about the whole list. */
export function givenIn(node: Node): ReadonlySet<Node> {
  const found = new Set<Node>();
  const whole = tellsOfWhole(node) && namesLead(node);
  for (const [at, child] of node.children.entries()) {
    const next = node.children[at + 1];
    if (whole || namesLead(child) || (next && isLead(next))) found.add(child);
  }
  return found;
}
