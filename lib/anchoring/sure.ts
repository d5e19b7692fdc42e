import { type Board, claim, type Group, isFree, type New, type Old } from './board';
import { grouped } from './grouped';
import { contains, type Wording } from './wording';

/** The same text in the same group, letter by letter. */
export const claimSame = (board: Board): void => claimEqual(board, ({ text }) => text);

/** The same words in the same group. */
export const claimSameWords = (board: Board): void => claimEqual(board, ({ exact }) => exact);

/** Where there are several equals, as many as there were, it is the one in the same turn. */
function claimEqual(board: Board, keyOf: (wording: Wording) => string): void {
  for (const group of board.groups.values()) {
    const open = group.olds.filter(isFree);
    if (open.length === 0) continue;
    const equals = grouped(group.news.filter(isFree), ({ wording }) => keyOf(wording));
    for (const old of open) {
      const list = equals.get(keyOf(old.wording)) ?? [];
      if (list.length === 0) continue;
      const found = list.length === countOf(old) ? list[old.anchor?.equal.at ?? 0] : besideTheSame(old, list, group);
      if (found) claim(old, found);
    }
  }
}

/** A neighbour's text tells nothing of others like it: it counts where it stands once. */
const countOf = (old: Old): number => old.anchor?.equal.of ?? 1;

/** The one of `list` that has the same neighbours as `old` had. */
function besideTheSame(old: Old, list: readonly New[], { olds, news }: Group): New | undefined {
  if (!old.anchor) return undefined;
  const place = olds.indexOf(old);
  const textOf = (one: Old | New | undefined, at: number) => (one?.at === at ? one.wording.exact : null);
  const around = (all: readonly (Old | New)[], index: number, at: number) =>
    [textOf(all[index - 1], at - 1), textOf(all[index + 1], at + 1)].join('\n');
  const wanted = around(olds, place, old.at);
  const fitting = list.filter(({ at }) => around(news, at, at) === wanted);
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** The same words in another group, when both editions have them once: the item was given to another unit. */
export function claimGivenAway(board: Board): void {
  if (!board.olds.some(isFree)) return;
  const all = grouped(board.news, ({ wording }) => wording.exact);
  for (const old of board.olds) {
    if (old.claim || !old.anchor?.onlyHere || old.anchor.equal.of > 1) continue;
    const [found, ...others] = all.get(old.wording.exact) ?? [];
    if (found && others.length === 0) claim(old, found);
  }
}

/** The same words but for dates, when each edition has them once in the group: a deadline was corrected. */
export function claimRedated(board: Board): void {
  for (const { olds, news } of board.groups.values()) {
    if (!olds.some(isFree)) continue;
    const found = grouped(news.filter(isFree), ({ wording }) => wording.dateless);
    for (const [dateless, [old, ...others]] of grouped(olds.filter(isFree), ({ wording }) => wording.dateless)) {
      const [one, ...more] = found.get(dateless) ?? [];
      if (!old?.anchor || !one || dateless === '' || others.length + more.length > 0) continue;
      if (old.anchor.rival < 1) claim(old, one);
    }
  }
}

/** Fewer words can stand in another item by chance. */
const ENOUGH_WORDS = 6;

/** All the words as they were, and more before or after them: the item grew. In one item only, and the one it begins. */
export function claimGrown(board: Board): void {
  for (const { olds, news } of board.groups.values()) {
    const open = news.filter(isFree);
    const grown = olds.filter(isFree).flatMap((old) => {
      if (!old.anchor || old.anchor.inside || old.wording.total < ENOUGH_WORDS) return [];
      const [found, ...others] = open.filter((one) => contains(one.wording, old.wording));
      return found && others.length === 0 ? [{ old, found }] : [];
    });
    for (const pairs of grouped(grown, ({ found }) => String(found.index)).values()) {
      const beginning = ({ old, found }: (typeof pairs)[number]) =>
        found.wording.dateless.startsWith(old.wording.dateless);
      const one = pairs.length === 1 ? pairs[0] : pairs.find(beginning);
      if (one) claim(one.old, one.found);
    }
  }
}
