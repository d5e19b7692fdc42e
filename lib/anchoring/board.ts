import type { Anchor, Passage } from './anchor';
import { Wording } from './wording';

/** A passage of the earlier edition. */
export interface Old {
  readonly wording: Wording;
  readonly at: number;
  readonly of: number;
  /** Null for one that is only known as a neighbour of an anchor. */
  readonly anchor: Anchor | null;
  claim: New | null;
}

/** A passage of the later edition. */
export interface New {
  readonly wording: Wording;
  readonly passage: Passage;
  readonly index: number;
  /** Its place in its group, from 0. */
  readonly at: number;
  owner: Old | null;
}

export interface Group {
  /** By their place; places that no anchor tells of are missing. */
  readonly olds: readonly Old[];
  readonly news: readonly New[];
  /** There are anchors for all that stood in it. */
  readonly complete: boolean;
}

/** What is known of two editions of a document, and which passage of the one has been found in the other. */
export class Board {
  readonly groups: ReadonlyMap<string, Group>;
  readonly olds: readonly Old[];
  readonly news: readonly New[];
  readonly #olds = new Map<string, Old>();

  /** @param anchors of one edition */
  constructor(anchors: readonly Anchor[], passages: readonly Passage[]) {
    const known = new Map<string, Wording>();
    const word = (text: string): Wording => {
      const wording = known.get(text) ?? new Wording(text);
      known.set(text, wording);
      return wording;
    };
    const groups = new Map<string, { olds: Old[]; news: New[]; complete: boolean }>();
    const groupOf = (name: string) => {
      const group = groups.get(name) ?? { olds: [], news: [], complete: false };
      groups.set(name, group);
      return group;
    };
    this.news = passages.map((passage, index) => {
      const { news } = groupOf(passage.group);
      const added = { wording: word(passage.text), passage, index, at: news.length, owner: null };
      news.push(added);
      return added;
    });
    const put = (group: string, at: number, of: number, text: string, anchor: Anchor | null): void => {
      const place = placeOf(group, at);
      if (this.#olds.has(place)) return;
      const old = { wording: word(text), at, of, anchor, claim: null };
      this.#olds.set(place, old);
      groupOf(group).olds.push(old);
    };
    for (const anchor of anchors) put(anchor.group, anchor.at, anchor.of, anchor.text, anchor);
    for (const { group, at, of, before, after } of anchors) {
      if (before !== null) put(group, at - 1, of, before, null);
      if (after !== null) put(group, at + 1, of, after, null);
    }
    for (const group of groups.values()) {
      group.olds.sort((a, b) => a.at - b.at);
      group.complete = group.olds.every(({ anchor, of }) => anchor !== null && of === group.olds.length);
    }
    this.groups = groups;
    this.olds = [...this.#olds.values()];
  }

  /** The old passage that `anchor` describes. */
  oldOf(anchor: Anchor): Old | undefined {
    return this.#olds.get(placeOf(anchor.group, anchor.at));
  }
}

const placeOf = (group: string, at: number): string => `${at} ${group}`;

/** `old` has become `found`. Nothing is claimed twice. */
export function claim(old: Old, found: New): void {
  if (old.claim || found.owner) return;
  old.claim = found;
  found.owner = old;
}

/** Not found yet, and nobody's yet. */
export const isFree = (item: Old | New): boolean => ('claim' in item ? item.claim : item.owner) === null;
