import { type Board, claim, type Group, isFree, type New, type Old } from './board';
import { likeness } from './wording';

/** Texts with fewer words in common are not one item, changed, even at one place. */
const ALIKE_IN_PLACE = 0.6;
/** Away from its place the words alone must tell: a fifth of them may be others. */
const ALIKE_ELSEWHERE = 0.75;
/**
 * How much better than any rival. Two words of twenty: of notices whose items differ in three, a corrected one is still
 * told from its sibling, and what is nearer than that cannot be told by words.
 */
const MARGIN = 0.1;
/** Among as many items as there were, in their order, the order speaks too. */
const MARGIN_IN_ORDER = 0.05;
/** Likeness is a quotient: compared with a hair's breadth of tolerance. */
const EPSILON = 1e-9;

const atLeast = (value: number, bound: number): boolean => value >= bound - EPSILON;

/**
 * Items that changed between neighbours that are found: what lay between two neighbours is looked for between the
 * same two. A gap as full as it was is read in order.
 */
export function claimBetweenNeighbours(board: Board): void {
  for (const group of board.groups.values()) {
    const forward = runsForward(group.olds);
    for (const run of runsOf(group.olds)) {
      const gap = gapOf(run, group, forward);
      if (!gap) continue;
      const inOrder = run.length === gap.length;
      const demand = { least: ALIKE_IN_PLACE, margin: inOrder ? MARGIN_IN_ORDER : MARGIN, among: new Set(gap) };
      claimClear(run, group, demand, (old, place) => {
        const same = gap[place];
        if (inOrder && hasItsKindKnown(old, group))
          return same && !isAnotherOfTheKind(old, same, board.olds) ? same : undefined;
        // One more or less there, or siblings that are not known: what is like `old` may as well be a new item of its kind.
        const best = bestOf(old, gap);
        return best && isUnlikeSiblings(old, best) ? best : undefined;
      });
    }
  }
}

/** Items that changed and moved: only words that none of the group's other items had are enough for that. */
export function claimElsewhere(board: Board): void {
  for (const group of board.groups.values()) {
    const demand = { least: ALIKE_ELSEWHERE, margin: MARGIN, among: new Set(group.news) };
    claimClear(group.olds.filter(isFree), group, demand, (old) => {
      const best = bestOf(old, group.news);
      return best && isUnlikeSiblings(old, best) ? best : undefined;
    });
  }
}

/** All that stood beside `old` is known, or nothing there was like it. */
const hasItsKindKnown = ({ anchor }: Old, { complete }: Group): boolean =>
  complete || (anchor !== null && anchor.rival < ALIKE_ELSEWHERE);

/**
 * `found` lacks nothing of `old` but words that tell items of this kind apart, as a sibling would: the place of a
 * deleted item was taken by a new one, or what it is about was changed. Either way a note on it may be on another task.
 */
function isAnotherOfTheKind(old: Old, found: New, olds: readonly Old[]): boolean {
  const kind = olds.filter((other) => other !== old && likeness(old.wording, other.wording) >= ALIKE_ELSEWHERE);
  let lacks = false;
  for (const [word, count] of old.wording.counts) {
    const kept = found.wording.counts.get(word) ?? 0;
    if (kept >= count) continue;
    if (kind.every(({ wording }) => (wording.counts.get(word) ?? 0) > kept)) return false;
    lacks = true;
  }
  return lacks;
}

/** `found` is more like `old` than any of those that stood beside it ever was. */
const isUnlikeSiblings = (old: Old, found: New): boolean =>
  old.anchor !== null && atLeast(likeness(old.wording, found.wording), old.anchor.rival + MARGIN);

interface Demand {
  readonly least: number;
  /** Over other new items in `among` and over all other old ones. */
  readonly margin: number;
  readonly among: ReadonlySet<New>;
}

/** Claims for each of `olds` what `find` finds, where that is clear before any of them is claimed. */
function claimClear(
  olds: readonly Old[],
  group: Group,
  demand: Demand,
  find: (old: Old, place: number) => New | undefined,
): void {
  const pairs = olds.flatMap((old, place) => {
    const found = find(old, place);
    return found && isClear(old, found, group, demand) ? [{ old, found }] : [];
  });
  for (const { old, found } of pairs) claim(old, found);
}

/**
 * No other free item comes near: none is as like `old` as `found` is, and none as like `found` as `old` is. Of a group
 * that is known in part, what is free elsewhere says nothing: it may be an item that stands as it stood.
 */
function isClear(old: Old, found: New, { olds, news, complete }: Group, { least, margin, among }: Demand): boolean {
  const like = likeness(old.wording, found.wording);
  const beats = (rival: number, by: number) => atLeast(like - rival, by);
  return (
    atLeast(like, least) &&
    news.every(
      (other) =>
        other === found ||
        !isFree(other) ||
        !(complete || among.has(other)) ||
        beats(likeness(old.wording, other.wording), among.has(other) ? margin : 0),
    ) &&
    olds.every((other) => other === old || !isFree(other) || beats(likeness(other.wording, found.wording), margin))
  );
}

function bestOf(old: Old, news: readonly New[]): New | undefined {
  let best: New | undefined;
  let most = 0;
  for (const one of news) {
    if (one.owner) continue;
    const like = likeness(old.wording, one.wording);
    if (like > most) [best, most] = [one, like];
  }
  return best;
}

/** Whether most of what is found stands in its old order; a list can have been turned round. */
function runsForward(olds: readonly Old[]): boolean {
  const found = olds.flatMap(({ claim }) => claim ?? []);
  let steps = 0;
  for (const [place, one] of found.entries()) {
    const next = found[place + 1];
    if (next) steps += Math.sign(next.index - one.index);
  }
  return steps >= 0;
}

/** The unclaimed olds, those that stood side by side together. */
function runsOf(olds: readonly Old[]): readonly (readonly [Old, ...Old[]])[] {
  const runs: [Old, ...Old[]][] = [];
  for (const old of olds) {
    if (old.claim) continue;
    const last = runs.at(-1);
    if (last?.at(-1)?.at === old.at - 1) last.push(old);
    else runs.push([old]);
  }
  return runs;
}

/**
 * What is free in the new group between the two neighbours of `run`, in the order of `run`; a group that is known
 * whole has its edges for neighbours too. Null where a neighbour is unknown or not found in the group: then the place
 * says nothing.
 */
function gapOf(
  run: readonly [Old, ...Old[]],
  { olds, news, complete }: Group,
  forward: boolean,
): readonly New[] | null {
  const [first] = run;
  const end = first.at + run.length;
  const ordered = forward ? news : [...news].reverse();
  const placeOf = (at: number): number | null => {
    const neighbour = olds.find((old) => old.at === at)?.claim;
    const place = neighbour ? ordered.indexOf(neighbour) : -1;
    return place < 0 ? null : place;
  };
  const from = complete && first.at === 0 ? -1 : placeOf(first.at - 1);
  const to = complete && end === first.of ? ordered.length : placeOf(end);
  if (from === null || to === null || from >= to) return null;
  return ordered.slice(from + 1, to).filter(({ owner }) => owner === null);
}
