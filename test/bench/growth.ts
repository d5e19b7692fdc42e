import { readFileSync } from 'node:fs';
import { read } from '@/lib/reading';
import { findDeadlines } from '@/lib/reading/deadlines';
import { repairLegacy } from '@/lib/text/legacy';
import { HALF_DEADLINES } from '../reading/deadlines/halves';
import { asDay, ISSUED } from '../reading/deadlines/phrase';
import { typedTcvn3 } from '../text/typed';

const RUNS = 5;
/** The processor's clock is coarse. */
const LONG_ENOUGH_MS = 150;

/**
 * How the time grows where a careless pattern takes the square: time at ten times the text / time for the text ten times
 * over, 1 when it is linear, 10 when it is the square. For deadlines the worst of the repeated pieces.
 */
export function benchGrowth(): Record<string, number> {
  const lines = readFileSync('test/fixtures/notices/giao-ban.md', 'utf8').split('\n').filter(Boolean);
  const typed = lines.map(typedTcvn3);
  const issuedOn = asDay(ISSUED);
  return {
    'growth.deadlines': Math.max(
      ...HALF_DEADLINES.map((piece) => growth((times) => findDeadlines(piece.repeat(800 * times), { issuedOn }))),
    ),
    'growth.legacy': growth((times) => repairLegacy(repeated(typed, 2 * times))),
    'growth.chatter': growth((times) => read(repeated(lines, times).map((text) => ({ text })))),
  };
}

const repeated = (lines: readonly string[], times: number): readonly string[] =>
  Array.from({ length: times }, () => lines).flat();

function growth(work: (times: number) => unknown): number {
  /** Of the processor, and the best of some runs: other work on the machine only adds. */
  const time = (size: number, count: number): number =>
    Math.min(
      ...Array.from({ length: RUNS }, () => {
        const before = process.cpuUsage();
        for (let done = 0; done < count; done++) work(size);
        return process.cpuUsage(before).user;
      }),
    );
  for (const size of [1, 10]) time(size, 10); // warms up
  const from = performance.now();
  work(10);
  const count = Math.ceil(LONG_ENOUGH_MS / (performance.now() - from));
  return time(10, count) / time(1, 10 * count);
}
