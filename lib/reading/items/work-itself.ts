import type { Node } from '../lines/node';
import { introduces, namesMatter } from '../sentences/sections';
import { isStatement, ordersBeforeList } from '../sentences/statements';
import { rolesOf } from '../units/roles';
import { ordersNothing } from './decisions';
import { namesDocument, SECTION } from './items';
import { kidsOf } from './kids';
import { allCharged } from './list-shape';
import type { Known } from './paragraphs';
import { isAmongAnnouncers } from './topic';

const ENDS = /[.;:…]$/;
const ENDS_SENTENCE = /[.;]$/;
const isSection = ({ level }: Node): boolean => SECTION.test(level);

/**
 * Whether an item with items under it is work itself besides, and no heading and no announcement of them; `body`: its
 * words without the unit that they begin with, `named`: whether there is one, or one stands over it.
 */
export function isWorkItself(
  node: Node,
  body: string,
  named: { readonly here: boolean; readonly above: boolean },
  { headings, units }: Known,
): boolean {
  if (!ENDS.test(body) || (isSection(node) && (!ENDS_SENTENCE.test(body) || node.children.some(isSection))))
    return false;
  if (introduces(body) && !ordersBeforeList(body)) return false;
  if (node.level.startsWith('article') && ordersNothing(body)) return false;
  if (namesDocument(body, node.level) || namesMatter(body) || isStatement(body)) return false;
  if (!named.here && isAmongAnnouncers(node)) return false;
  // Each of its items names who does it, and it names no one: it is their topic.
  const isNobodys = !named.here && !named.above && rolesOf(body, [0], units, false).lead === null;
  return !(isNobodys && allCharged(kidsOf(node), headings, units));
}
