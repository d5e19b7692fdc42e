import { beforeEach, expect, test, vi } from 'vitest';
import { type CheckedPolicy, readPolicy, watchPolicy } from '@/lib/policy';

type Listener = (changes: object, area: string) => void;
const managed = vi.hoisted(() => ({
  values: {} as object | null,
  listeners: new Set<Listener>(),
  ready: undefined as Promise<void> | undefined,
}));
vi.mock('@/lib/browser', () => ({
  browser: {
    storage: {
      managed: {
        get: async () => {
          await managed.ready;
          if (managed.values === null) throw new Error('Managed storage manifest not found');
          return managed.values;
        },
      },
      onChanged: {
        addListener: (listener: Listener) => managed.listeners.add(listener),
        removeListener: (listener: Listener) => managed.listeners.delete(listener),
      },
    },
  },
}));

const change = (values: object, area = 'managed') => {
  managed.values = values;
  for (const listener of managed.listeners) listener({}, area);
};

beforeEach(() => {
  managed.values = {};
  managed.ready = undefined;
});

test('is read from the managed storage', async () => {
  managed.values = { badgeDays: 3, portals: ['x'] };
  const { policy, faults } = await readPolicy();
  expect([policy.badgeDays, faults.length]).toEqual([3, 1]);
});

test('is empty where the browser has none', async () => {
  managed.values = null;
  expect(await readPolicy()).toMatchObject({ policy: { badgeDays: null, portals: [] }, faults: [] });
});

test('is followed, and no longer once that is ended', async () => {
  const seen: (number | null)[] = [];
  const stop = watchPolicy(({ policy }: CheckedPolicy) => seen.push(policy.badgeDays));
  await vi.waitFor(() => expect(seen).toEqual([null]));
  change({ badgeDays: 4 });
  await vi.waitFor(() => expect(seen).toEqual([null, 4]));
  change({ badgeDays: 5 }, 'local');
  change({ badgeDays: 6 });
  await vi.waitFor(() => expect(seen).toEqual([null, 4, 6]));
  stop();
  expect(managed.listeners.size).toBe(0);
});

test('is not waited for where the browser takes its time, and followed once it comes', async () => {
  let answer = (): void => undefined;
  managed.ready = new Promise((done) => {
    answer = done;
  });
  managed.values = { badgeDays: 7 };
  const seen: (number | null)[] = [];
  const stop = watchPolicy(({ policy }: CheckedPolicy) => seen.push(policy.badgeDays));
  expect((await readPolicy()).policy.badgeDays).toBeNull();
  await vi.waitFor(() => expect(seen).toEqual([null]));
  answer();
  await vi.waitFor(() => expect(seen).toEqual([null, 7]));
  stop();
});
