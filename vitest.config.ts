import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const resolve = { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } };

/** Rooms without a browser, a store or mocks: their tests share one world, which starts once instead of once a file. */
const PURE = ['anchoring', 'calendar', 'reading', 'sources', 'tasks', 'text'].map(
  (room) => `test/${room}/**/*.test.ts`,
);
const unit = { mockReset: true, testTimeout: 30_000 };

/** `unit-pure` and `unit-rooms` need Node only; `e2e` drives the built extension in real Chromium; `faults` is the long form of two of them. */
export default defineConfig({
  test: {
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
