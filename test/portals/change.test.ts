import { beforeEach, describe, expect, test, vi } from 'vitest';
import { finishChange, portalsAdded, portalsRemoved } from '@/lib/portals';
import { enterOpenTabs, leaveOpenTabs, registerPortals } from '@/lib/portals/registration';

/** A change of permissions is done to its end, be the worker killed in the middle of it. */

const { kept, session, allowed } = vi.hoisted(() => {
  const kept = new Map<string, unknown>();
  const session = {
    get: async (key: string) => (kept.has(key) ? { [key]: kept.get(key) } : {}),
    set: async (values: object) => {
      for (const [key, value] of Object.entries(values)) kept.set(key, value);
    },
    remove: async (key: string) => {
      kept.delete(key);
    },
  };
  return { kept, session, allowed: new Set<string>() };
});
vi.mock('@/lib/browser', () => ({ browser: { storage: { session } } }));
vi.mock('@/lib/portals/permission', () => ({ isAllowed: async (pattern: string) => allowed.has(pattern) }));
vi.mock('@/lib/portals/registration');

const A = 'http://a.example/*';
const B = 'http://b.example/*';
const killed = () => new Promise<void>(() => {});

beforeEach(() => {
  kept.clear();
  allowed.clear();
});

describe('a change of permissions', () => {
  test('is done at once, and nothing of it is kept', async () => {
    await portalsAdded();
    expect(registerPortals).toHaveBeenCalledOnce();
    expect(enterOpenTabs).toHaveBeenCalledOnce();
    expect(leaveOpenTabs).toHaveBeenCalledWith([]);
    await portalsRemoved([A]);
    expect(leaveOpenTabs).toHaveBeenLastCalledWith([A]);
    expect(enterOpenTabs).toHaveBeenCalledOnce();
    expect(kept.size).toBe(0);
  });

  test('that a killed worker left undone is done by the next one', async () => {
    vi.mocked(registerPortals).mockImplementationOnce(killed);
    void portalsAdded();
    await vi.waitFor(() => expect(registerPortals).toHaveBeenCalledOnce());
    expect(enterOpenTabs).not.toHaveBeenCalled();
    await finishChange();
    expect(enterOpenTabs).toHaveBeenCalledOnce();
    expect(kept.size).toBe(0);
  });

  test('adds to one that is still undone', async () => {
    vi.mocked(registerPortals).mockImplementationOnce(killed);
    void portalsRemoved([A]);
    await vi.waitFor(() => expect(registerPortals).toHaveBeenCalledOnce());
    await portalsRemoved([B]);
    expect(leaveOpenTabs).toHaveBeenLastCalledWith([A, B]);
  });

  test('leaves no site that was allowed again meanwhile', async () => {
    allowed.add(A);
    await portalsRemoved([A, B]);
    expect(leaveOpenTabs).toHaveBeenLastCalledWith([B]);
  });
});

test('a worker that wakes with nothing undone does nothing', async () => {
  await finishChange();
  expect(registerPortals).not.toHaveBeenCalled();
});
