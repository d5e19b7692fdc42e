import type { Hints } from '../lines/hints';
import type { Node } from '../lines/node';
import { ENDED, STOPS, UNFINISHED } from '../lines/plain-lines';
import { isNoWork } from '../sentences/sections';
import { ABOUT_WHOM } from '../units/units';
import { isWithoutSigns } from './list-shape';
import { STARTS_WITH_VERB } from './orders';
import { isAmongOrders, isTopic } from './topic';

/** Levels of what a line without marker does not go on. */
const NO_ITEM = /^(?:root|unit|paragraph|review|roman|article|capital|title)/;

/** What a node of the outline may hold of the lines that follow it, by its words. */
export class WhatHolds {
  private readonly hints: Hints;

  constructor(hints: Hints) {
    this.hints = hints;
  }

  /** Whether a line without marker may say more of the item. */
  isItem(node: Node): boolean {
    return !NO_ITEM.test(node.level) && !this.isUnitItem(node);
  }

  /** Whether the item is over where `text` follows. */
  hasEnded(item: Node, text: string, loose = isWithoutSigns(item)): boolean {
    const last = item.more[item.more.length - 1]?.text ?? item.line?.text ?? '';
    // An order of its own begins though the item before it lacks its sign.
    return loose || ENDED.test(last) || (isAmongOrders(item) && this.hints.standsAlone(text) && !UNFINISHED.test(last));
  }

  /** A unit's heading, numbered or not. */
  isOfUnit(node: Node): boolean {
    return node.level === 'unit' || this.isUnitItem(node);
  }

  /** "1. Đánh giá chung", "2. Về nhiệm vụ tháng 3": what begins right under it with the same number lies in it. */
  holdsList(node: Node): boolean {
    const text = node.line?.text ?? '';
    return isTopic(node) && (isNoWork(text) || !STARTS_WITH_VERB.test(text)) && !this.isUnitItem(node);
  }

  /** "- Phòng A:" over bullets of the same kind; of several names in a row none is a heading. */
  holdsSame(node: Node): boolean {
    const text = node.line?.text ?? '';
    if (!this.isUnitItem(node) || (STOPS.test(text) && !ABOUT_WHOM.test(text))) return false;
    if (text.endsWith(':')) return true;
    const children = node.parent?.children ?? [];
    const before = children[children.lastIndexOf(node) - 1];
    return !this.isUnitItem(before) || before?.children.length !== 0;
  }

  /** A numbered heading that is nothing but a unit's name. */
  private isUnitItem(node: Node | undefined): boolean {
    return node?.line != null && node.line.marker !== null && this.hints.isUnit(node.line);
  }
}
