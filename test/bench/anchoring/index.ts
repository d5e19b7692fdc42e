import { describeAll, resolveAll } from '@/lib/anchoring';
import { unitId } from '@/lib/text';
import { median } from '../median';
import { Chance } from './chance';
import { ours, oursAlone, reference } from './contenders';
import { EDITS } from './edits';
import { type MadeNotice, makeNotice, textOf } from './notice';
import { run, type Tally } from './run';

const TARGETS = 40;
const SEED = 1;

/**
 * 40 notes on a notice of 20 units and 80 tasks, and where they are after each edit: for us and, on the same pages, for
 * dom-anchor-text-quote. An edit of a target is done to one target at a time, each on its own page.
 *
 * anchoring, anchoringReference: over tasks equal but for three words and the date; with `Distinct` over tasks in their
 * own words. anchoringTogether: all 40 targets edited on one page. anchoringAlone: each note by itself, with nothing
 * known of the notice's other tasks but its neighbours.
 */
export function benchAnchoring(): Record<string, number> {
  // Before hundreds of pages fill the heap: their garbage is no cost of anchoring.
  const ms600 = timeOf600();
  const contenders = { ours, oursAlone, reference };
  const similar = run({ kind: 'similar', targets: TARGETS, seed: SEED }, contenders);
  const distinct = run({ kind: 'distinct', targets: TARGETS, seed: SEED }, { ours, reference });
  const together = run({ kind: 'similar', targets: TARGETS, seed: SEED, together: true }, { ours });
  return {
    ...figures('anchoring', similar, 'ours'),
    ...figures('anchoringDistinct', distinct, 'ours'),
    ...figures('anchoringReference', similar, 'reference'),
    ...figures('anchoringReferenceDistinct', distinct, 'reference'),
    ...figures('anchoringAlone', similar, 'oursAlone'),
    ...figures('anchoringTogether', together, 'ours'),
    'anchoring.ms600': ms600,
  };
}

function figures<Name extends string>(
  prefix: string,
  tallies: Readonly<Record<string, Readonly<Record<Name, Tally>>>>,
  name: Name,
): Record<string, number> {
  return Object.fromEntries(
    Object.entries(tallies).flatMap(([edit, { [name]: tally }]) =>
      Object.entries(tally).map(([what, count]) => [`${prefix}.${edit}.${what}`, count]),
    ),
  );
}

/** Milliseconds to find 600 tasks again in a later edition of 15 notices, where half of them were edited. */
function timeOf600(): number {
  const jobs = Array.from({ length: 15 }, (_, at) => {
    const notice = makeNotice('similar', at + 1);
    const chance = new Chance(at);
    const items = itemsOf(notice);
    const targets = chance.shuffled(items.map(({ id }) => id)).slice(0, TARGETS);
    const anchors = describeAll(items).filter((_, place) => targets.includes(items[place]?.id ?? ''));
    const edits = [EDITS.deadlineCorrected, EDITS.wordsCorrected, EDITS.inserted, EDITS.reversed, EDITS.deleted];
    const edition = edits[at % edits.length]?.make(notice, targets.slice(0, TARGETS / 2), chance, 'similar');
    return { anchors, later: itemsOf(edition?.notice ?? notice) };
  });
  const times = Array.from({ length: 21 }, () => {
    const from = performance.now();
    for (const { anchors, later } of jobs) resolveAll(anchors, later);
    return performance.now() - from;
  });
  return median(times);
}

const itemsOf = ({ sections }: MadeNotice) =>
  sections.flatMap(({ unit, items }, section) =>
    items.map((item, place) => ({
      id: item.id,
      path: `II.(${section + 1}).${place + 1}`,
      text: textOf(item),
      units: [{ id: unitId(unit), name: unit, role: 'lead' as const }],
    })),
  );
