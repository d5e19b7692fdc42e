import { fold } from '@/lib/text';
import type { Tag } from './types';

/** What tells tags apart: the letters with their marks, whatever their case ("Tết" and "TẾT" are one, "thuê" is not "thuế"). */
export const tagId = (name: string): string => tidyTag(name).toLocaleLowerCase('vi');

/** A tag's name as it is kept: NFC, trimmed, single blanks. */
export const tidyTag = (name: string): string => name.normalize('NFC').replace(/\s+/gu, ' ').trim();

/**
 * The tags meant by what was typed, each once, in the order typed, empty ones dropped. A name that is known already
 * takes its known spelling, and one typed without any diacritics ("tet") means the known "Tết"; on one task the two
 * stand for one tag in either order.
 */
export function resolveTags(typed: readonly string[], known: readonly Tag[]): readonly string[] {
  const chosen: string[] = [];
  for (const name of typed.map(tidyTag).filter((name) => name !== '')) {
    if (chosen.some((other) => isSame(name, other) || isUnmarked(name, other) || isUnmarked(other, name))) continue;
    const names = known.map((tag) => tag.name);
    const spelling = names.find((other) => isSame(name, other)) ?? names.find((other) => isUnmarked(name, other));
    if (!chosen.includes(spelling ?? name)) chosen.push(spelling ?? name);
  }
  return chosen;
}

const isSame = (a: string, b: string): boolean => tagId(a) === tagId(b);

/** `name` is `other` typed without its diacritics. */
const isUnmarked = (name: string, other: string): boolean =>
  /^\p{ASCII}*$/u.test(name) && fold(name) !== '' && fold(name) === fold(other);

/**
 * Two windows changed the tags of one task: `ours` was made of `seen`, while another window had saved `theirs`. What each
 * added and took away holds.
 */
export const joinTags = (seen: readonly string[], ours: readonly string[], theirs: readonly string[]): string[] => [
  ...theirs.filter((name) => ours.includes(name) || !seen.includes(name)),
  ...ours.filter((name) => !seen.includes(name)),
];

const COLOURS = ['a', 'b', 'c', 'd'] as const;

/** The colour of the next new tag when there are `count` already: the four in turn. */
export const nextColour = (count: number): Tag['colour'] => COLOURS[count % COLOURS.length] ?? 'a';
