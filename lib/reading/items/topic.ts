import type { Node } from '../lines/node';
import { STARTS_WITH_VERB } from './items';

/** Numbered lines over paragraphs, and items of lists that look like them. */

/** "2. Về dự án Luật Đường bộ": a numbered line that says no whole sentence. */
export const isTopic = (node: Node | undefined): boolean =>
  node?.line?.marker != null &&
  /^(?:digit|decimal|paren 1|spelt|ordinal)/.test(node.level) &&
  node.line.text.length < 120 &&
  !/[.;:,]$/.test(node.line.text);
/** Such a line over paragraphs and lists. */
export const isHeading = (node: Node | undefined): boolean =>
  isTopic(node) && node !== undefined && node.more.length > 0;

/** Whether the item is one of a list of orders, and no topic over paragraphs. */
export function isAmongOrders(node: Node): boolean {
  if (!isTopic(node)) return true;
  const before = node.parent?.children.at(-2);
  const isItem = before?.level === node.level && before.more.length === 0 && before.children.length === 0;
  return isItem && STARTS_WITH_VERB.test(node.line?.text ?? '');
}

/** So many items of a list say how it is written. */
const FIRST_ITEMS = 20;
const MATTER = /^[^.;:\d]{3,90}\.$/u;
/** "c) Thực hiện công tác khen thưởng." over a list of its own where others of its list announce theirs with a colon: a heading as well. */
export function isAmongAnnouncers({ level, line, parent }: Node): boolean {
  if (!MATTER.test(line?.text ?? '')) return false;
  const list = (parent?.children ?? []).slice(0, FIRST_ITEMS);
  const announcing = list.filter(
    (node) => node.level === level && node.children.length > 0 && (node.line?.text.endsWith(':') ?? false),
  );
  return announcing.length > 1;
}
