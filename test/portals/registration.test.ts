import { beforeEach, describe, expect, test, vi } from 'vitest';
import { registerPortals } from '@/lib/portals/registration';

const { scripting, permissions } = vi.hoisted(() => ({
  scripting: {
    getRegisteredContentScripts: vi.fn(),
    unregisterContentScripts: vi.fn(),
    registerContentScripts: vi.fn(),
  },
  permissions: { getAll: vi.fn() },
}));
vi.mock('@/lib/browser', () => ({ browser: { scripting, permissions } }));

describe('registering the content script', () => {
  beforeEach(() => {
    scripting.getRegisteredContentScripts.mockResolvedValue([]);
    scripting.registerContentScripts.mockResolvedValue(undefined);
  });

  test('covers every granted site, in all frames, those without an address too', async () => {
    permissions.getAll.mockResolvedValue({ origins: ['https://a.example/*', 'http://b.example/*'] });
    await registerPortals();
    expect(scripting.registerContentScripts).toHaveBeenCalledExactlyOnceWith([
      expect.objectContaining({
        matches: ['https://a.example/*', 'http://b.example/*'],
        allFrames: true,
        matchOriginAsFallback: true,
      }),
    ]);
  });

  test('does without the option where the browser does not know it', async () => {
    permissions.getAll.mockResolvedValue({ origins: ['https://a.example/*'] });
    scripting.registerContentScripts.mockRejectedValueOnce(new TypeError('Unexpected property'));
    await registerPortals();
    const [script] = scripting.registerContentScripts.mock.lastCall?.[0] ?? [];
    expect(script).toMatchObject({ allFrames: true });
    expect(script).not.toHaveProperty('matchOriginAsFallback');
  });

  test('registers nothing when no site is granted, and takes back what was', async () => {
    permissions.getAll.mockResolvedValue({ origins: [] });
    scripting.getRegisteredContentScripts.mockResolvedValue([{ id: 'notice' }]);
    await registerPortals();
    expect(scripting.unregisterContentScripts).toHaveBeenCalledWith({ ids: ['notice'] });
    expect(scripting.registerContentScripts).not.toHaveBeenCalled();
  });

  test('is done one at a time', async () => {
    permissions.getAll.mockResolvedValue({ origins: ['https://a.example/*'] });
    let registered = false;
    scripting.getRegisteredContentScripts.mockImplementation(async () => (registered ? [{ id: 'notice' }] : []));
    scripting.unregisterContentScripts.mockImplementation(async () => {
      registered = false;
    });
    scripting.registerContentScripts.mockImplementation(async () => {
      if (registered) throw new Error("Duplicate script ID 'notice'");
      registered = true;
    });
    await Promise.all([registerPortals(), registerPortals(), registerPortals()]);
    expect(scripting.registerContentScripts).toHaveBeenCalledTimes(3);
  });
});
