import type { Line } from '../lines/line';
import type { Node } from '../lines/node';
import { rolesOf } from '../units/roles';
import type { Units } from '../units/units';
import { isEveryone } from '../words/everyone';
import type { Headings } from './headings';
import { STARTS_WITH_VERB } from './orders';

/** "Trung đội dân quân cơ động: gác khu vực giao quân", "12 xóm: dọn mương": a short label, then the task. */
const LABELLED = /^(?:\p{Lu}|\d{1,3} )[^.:;]{2,60}: ?[A-Za-zÀ-ỹ]/u;
const isLabelled = (text: string): boolean => {
  const colon = text.indexOf(':');
  return colon > 0 && colon < 64 && LABELLED.test(text);
};
/** Items of one list read alike: so many of them tell what the list is. */
const ENOUGH = 2;
const FIRST = 40;

/** What the items of one list have in common. */
export class ListShape {
  private items = 0;
  private headings = 0;
  private labels = 0;
  private subjects = 0;

  /** `heading`: the item is or begins with a unit's heading. Without `units` its subject is not asked for. */
  add(text: string, heading: boolean, units: Units | null): void {
    this.items++;
    if (heading) this.headings++;
    if (this.items > FIRST) return;
    if (heading || isLabelled(text)) this.labels++;
    else if (units?.subject(text, 0) ?? units?.likely(text, 0)) this.subjects++;
  }

  /** By what most items name a unit; null for another list. */
  get about(): 'headings' | 'subjects' | null {
    const { items, headings, labels, subjects } = this;
    // Where every item has a label, a third of them known is enough.
    if (headings >= ENOUGH && (headings * 2 > items || (labels === items && headings * 3 >= items))) return 'headings';
    return subjects >= ENOUGH && subjects * 2 > items ? 'subjects' : null;
  }
}

/** So many items before one say how its list is written; all of them would be asked once for each. */
const NEAR = 20;
const ENDS_SOMEHOW = /[.;:,!?…)”"]$/;
const isHeading = ({ line, more, children }: Node): boolean =>
  !line || more.length > 0 || children.some(({ level }) => level !== 'attribute');

/** An item of a list of orders, or of three items and more, that all end in no sign: that this one has none says nothing. */
export function isWithoutSigns({ parent, level, line: own, more, children }: Node): boolean {
  const isOrder = (line: Line | null): boolean => STARTS_WITH_VERB.test(line?.text ?? '');
  if (more.length > 0 || children.length > 0 || ENDS_SOMEHOW.test(own?.text ?? '')) return false;
  const list = (parent?.children ?? []).slice(-NEAR).filter((node) => node.level === level);
  // An item before it with paragraphs or items of its own is a heading, and so is this one.
  if (list.length < 2 || list.some((node) => isHeading(node) || ENDS_SOMEHOW.test(node.line?.text ?? ''))) return false;
  return list.length > 2 || (isOrder(own) && list.filter(({ line }) => isOrder(line)).length * 2 >= list.length);
}

/** The levels under `node` at which most items name whom they are for: in a heading of their own, or, with `units`, as their subject. */
export function listsAbout(
  { children }: Node,
  headings: Headings,
  units: Units | null,
): ReadonlyMap<string, 'headings' | 'subjects'> {
  const lists = new Map<string, ListShape>();
  for (const { level, line } of children) {
    if (!line?.marker) continue;
    const list = lists.get(level) ?? new ListShape();
    lists.set(level, list);
    list.add(line.text, headings.of(line) !== null, units);
  }
  return new Map([...lists].flatMap(([level, list]) => (list.about ? [[level, list.about] as const] : [])));
}

/** Whether each of several items names who is to do it: what stands over them, and names no one, is only their topic. */
export const allCharged = (items: readonly Node[], headings: Headings, units: Units): boolean =>
  items.length > 1 &&
  items.every(({ line }) => {
    const lead = line && (headings.of(line)?.names ?? rolesOf(line.text, [0], units, false).lead);
    return lead?.every(({ name }) => !isEveryone(name)) ?? false;
  });
