import { expect, describe as group, test, vi } from 'vitest';
import { ours, oursAlone } from '../bench/anchoring/contenders';
import { EDITS } from '../bench/anchoring/edits';
import { run } from '../bench/anchoring/run';

vi.setConfig({ testTimeout: 240_000 });

/** The bench of anchoring on a smaller form: five notes, whole pages. */
const TARGETS = 5;

group.each([
  { kind: 'similar' as const, seed: 11 },
  { kind: 'distinct' as const, seed: 12 },
])('notes on $kind tasks', ({ kind, seed }) => {
  test('are at their tasks after every edit, and nowhere when the task was deleted', () => {
    const tallies = run({ kind, targets: TARGETS, seed }, { ours, oursAlone });
    for (const [edit, { leaves }] of Object.entries(EDITS)) {
      const wanted = leaves ? { right: TARGETS, wrong: 0, orphan: 0 } : { right: 0, wrong: 0, orphan: TARGETS };
      expect({ edit, ...tallies[edit]?.ours }).toEqual({ edit, ...wanted });
      expect({ edit, wrong: tallies[edit]?.oursAlone.wrong }).toEqual({ edit, wrong: 0 });
    }
  });
});
