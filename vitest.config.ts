import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const resolve = { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } };

const all = (room: string): string => `test/${room}/**/*.test.{ts,tsx}`;
const one = (file: string): string => `test/${file}.test.ts`;
/**
 * Rooms whose tests mock no module and watch no database or screen: they share one world, which starts once instead of once a
 * file. Dexie looks for a database when it is loaded, and finds none where a test before loaded it that brings none.
 */
const SHARED = [
  ...['anchoring', 'calendar', 'i18n', 'marking', 'messages', 'portal', 'portals/known', 'reading'].map(all),
  ...['sources', 'tasks', 'text'].map(all),
  // And such files of other rooms.
  ...['conventions', 'manifest', 'components/{popup-rules,tokens}', 'policy/{check,docs}', 'portals/pattern'].map(one),
  ...['components/sidepanel/{deadlines,diff,groups}', 'shell/{notice-state,pace,paragraphs,places}'].map(one),
];
/** Its tests end what they begin, so they may share a world; but with a process of their own, since threads hear each other's `BroadcastChannel`, by which Dexie tells of changes. */
const STORE = 'test/store/**/*.test.ts';
/** Vitest leaves one core to itself, which is half of two. */
const unit = { mockReset: true, unstubGlobals: true, testTimeout: 30_000, maxWorkers: availableParallelism() };

/** These run longest, though one is a line long: begun last, one would run alone at the end. */
const LONGEST = [
  ...['faults', 'permission', 'attachments', 'page', 'hostile', 'bad-input', 'badge', 'viewers'],
  ...['main-job', 'reader', 'layout', 'annotations', 'portals'],
].map((name) => `/e2e/${name}.test.ts`);
LONGEST.push('/store/see-pages.property.test.ts');
const rank = ({ moduleId }: TestSpecification): number => {
  const at = LONGEST.findIndex((name) => moduleId.endsWith(name));
  return at < 0 ? LONGEST.length : at;
};
/** Files of one project and environment; only next to each other they share a world. */
const worldOf = ({ project, moduleId }: TestSpecification): string =>
  `${project.name} ${/@vitest-environment \w+/.exec(readFileSync(moduleId, 'utf8'))?.[0] ?? ''}`;

class ByWorld extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const worlds = new Map(files.map((file) => [file, worldOf(file)]));
    const between = (a: TestSpecification, b: TestSpecification) =>
      (worlds.get(a) ?? '').localeCompare(worlds.get(b) ?? '') || rank(a) - rank(b);
    return (await super.sort(files)).sort(between);
  }
}

/** `unit-shared`, `unit-store` and `unit-alone` need Node only; `e2e` drives the built extension in real Chromium; `long` is what takes too long for every day, `firefox` the main job in Firefox. */
export default defineConfig({
  test: {
    sequence: { sequencer: ByWorld },
    projects: [
      { resolve, test: { ...unit, name: 'unit-shared', include: SHARED, pool: 'threads', isolate: false } },
      { resolve, test: { ...unit, name: 'unit-store', include: [STORE], pool: 'forks', isolate: false } },
      {
        resolve,
        test: {
          ...unit,
          name: 'unit-alone',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/long/**', 'test/firefox/**', STORE, ...SHARED],
          pool: 'forks',
        },
      },
      {
        resolve,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Each file has a browser of its own, whose processes keep a core busy: a third on two cores makes all of them late. One world for all of a worker's files.
          maxWorkers: 2,
          isolate: false,
        },
      },
      {
        resolve,
        test: {
          name: 'long',
          include: ['test/long/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve,
        test: {
          name: 'firefox',
          include: ['test/firefox/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
