import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const resolve = { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } };

/** Rooms without a browser, a store or mocks: their tests share one world, which starts once instead of once a file. */
const PURE = ['anchoring', 'calendar', 'reading', 'sources', 'tasks', 'text'].map(
  (room) => `test/${room}/**/*.test.ts`,
);
/** Vitest leaves one core to itself, which is half of two. */
const unit = { mockReset: true, testTimeout: 30_000, maxWorkers: availableParallelism() };

/** These run longest, though one is a line long: begun last, one would run alone at the end. */
const LONGEST = ['permission', 'faults', 'bad-input', 'reader', 'page', 'hostile', 'private'].map(
  (name) => `/e2e/${name}.test.ts`,
);
const rank = ({ moduleId }: TestSpecification): number => {
  const at = LONGEST.findIndex((name) => moduleId.endsWith(name));
  return at < 0 ? LONGEST.length : at;
};
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

/** `unit-pure` and `unit-rooms` need Node only; `e2e` drives the built extension in real Chromium; `faults` is the long form of two of them. */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      { resolve, test: { ...unit, name: 'unit-pure', include: PURE, pool: 'threads', isolate: false } },
      {
        resolve,
        test: {
          ...unit,
          name: 'unit-rooms',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/faults/**', ...PURE],
          pool: 'threads',
        },
      },
      {
        resolve,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Each file has a browser of its own; they wait more than they work, so three fit on two cores. One world for all of a worker's files.
          maxWorkers: 3,
          isolate: false,
        },
      },
      {
        resolve,
        test: {
          name: 'faults',
          include: ['test/faults/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
