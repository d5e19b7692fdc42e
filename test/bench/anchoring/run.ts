import { Chance } from './chance';
import type { Contender } from './contenders';
import { EDITS } from './edits';
import { type Kind, type MadeNotice, makeNotice } from './notice';
import { htmlOf, openPage } from './page';

export interface Tally {
  right: number;
  wrong: number;
  orphan: number;
}

export interface Plan {
  readonly kind: Kind;
  readonly targets: number;
  readonly seed: number;
  /** Do to all targets at once what an edit does to each. */
  readonly together?: boolean;
}

/** Every edit, and what each contender makes of it on the same pages. */
export function run<Name extends string>(
  { kind, targets: wanted, seed, together = false }: Plan,
  contenders: Readonly<Record<Name, Contender>>,
): Record<string, Record<Name, Tally>> {
  const notice = makeNotice(kind, seed);
  const page = openPage(htmlOf(notice));
  const targets = targetsOf(notice, wanted, seed);
  const names = Object.keys(contenders).filter((name): name is Name => name in contenders);
  const remembered = names.map((name) => ({ name, find: contenders[name].remember(page, targets) }));
  const tallies: Record<string, Record<Name, Tally>> = {};
  for (const [edit, { of, leaves, make }] of Object.entries(EDITS)) {
    const chance = new Chance(seed + 17);
    const results = remembered.map(({ name, find }) => ({ name, find, tally: { right: 0, wrong: 0, orphan: 0 } }));
    const rounds = of === 'each' && !together ? targets.map((target) => [target]) : [targets];
    for (const edited of rounds) {
      const edition = make(notice, edited, chance, kind);
      const later = openPage(htmlOf(edition.notice, edition.writing));
      for (const { find, tally } of results) count(tally, find(later, edited), edited, leaves);
    }
    tallies[edit] = Object.fromEntries(results.map(({ name, tally }) => [name, tally])) as Record<Name, Tally>;
  }
  return tallies;
}

/** The items that notes hang on, spread over the notice by chance. */
const targetsOf = ({ sections }: MadeNotice, count: number, seed: number): readonly string[] =>
  new Chance(seed + 5).shuffled(sections.flatMap(({ items }) => items.map(({ id }) => id))).slice(0, count);

function count(
  tally: Tally,
  found: ReadonlyMap<string, string | null>,
  targets: readonly string[],
  leaves: boolean,
): void {
  for (const target of targets) {
    const at = found.get(target) ?? null;
    if (at === null) tally.orphan += 1;
    else if (leaves && at === target) tally.right += 1;
    else tally.wrong += 1;
  }
}
