import { readFileSync } from 'node:fs';
import { read } from '@/lib/reading';
import { findDeadlines } from '@/lib/reading/deadlines';
import { repairLegacy } from '@/lib/text/legacy';
import { HALF_DEADLINES } from '../reading/deadlines/halves';
import { asDay, ISSUED } from '../reading/deadlines/phrase';
import { typedTcvn3 } from '../text/typed';

const RUNS = 5;

/**
 * How the time grows where a careless pattern takes the square: time at ten times the text / ten times the time, 1 when it
 * is linear, 10 when it is the square. For deadlines the worst of the repeated pieces.
 */
export function benchGrowth(): Record<string, number> {
  const lines = readFileSync('test/fixtures/notices/giao-ban.md', 'utf8').split('\n').filter(Boolean);
  const typed = lines.map(typedTcvn3);
  const issuedOn = asDay(ISSUED);
  return {
    'growth.deadlines': Math.max(
      ...HALF_DEADLINES.map((piece) => growth((times) => findDeadlines(piece.repeat(8000 * times), { issuedOn }))),
    ),
    'growth.legacy': growth((times) => repairLegacy(repeated(typed, 10 * times))),
    'growth.chatter': growth((times) => read(repeated(lines, 5 * times).map((text) => ({ text })))),
  };
}

const repeated = (lines: readonly string[], times: number): readonly string[] =>
  Array.from({ length: times }, () => lines).flat();

function growth(work: (times: number) => unknown): number {
  /** Of the processor, and the best of some runs: other work on the machine only adds. */
  const time = (times: number): number =>
    Math.min(
      ...Array.from({ length: RUNS }, () => {
        const before = process.cpuUsage();
        work(times);
        return process.cpuUsage(before).user;
      }),
    );
  time(1); // warms up
  return time(10) / (10 * time(1));
}
