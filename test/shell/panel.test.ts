import { beforeEach, describe, expect, test, vi } from 'vitest';

const { browser } = vi.hoisted(() => ({
  browser: {
    runtime: { getURL: (path: string) => `moz-extension://sv/${path}` },
    sidePanel: undefined as { open: () => Promise<void> } | undefined,
    sidebarAction: undefined as { open: () => Promise<void>; isOpen: () => Promise<boolean> } | undefined,
    tabs: { query: vi.fn() },
    windows: { create: vi.fn(), update: vi.fn() },
  },
}));
vi.mock('@/lib/browser', () => ({ browser }));
const { openPanel } = await import('@/lib/shell/panel');

const OPENED = { url: 'moz-extension://sv/sidepanel.html?window=7', type: 'popup', width: 420, height: 800 };
const open = vi.fn();

beforeEach(() => {
  browser.sidePanel = undefined;
  browser.sidebarAction = undefined;
  open.mockResolvedValue(undefined);
  browser.tabs.query.mockResolvedValue([{ windowId: 7, url: undefined }]);
});

test('the browser’s own panel, where it has one', async () => {
  browser.sidePanel = { open };
  await openPanel(7);
  expect(open).toHaveBeenCalledWith({ windowId: 7 });
  expect(browser.windows.create).not.toHaveBeenCalled();
});

describe('Firefox', () => {
  const refuses = async () => {
    throw new Error('sidebarAction.open may only be called from a user input handler');
  };

  test('opens its sidebar', async () => {
    browser.sidebarAction = { open, isOpen: async () => false };
    await openPanel(7);
    expect(open).toHaveBeenCalledOnce();
    expect(browser.windows.create).not.toHaveBeenCalled();
  });

  test('refuses it for a click in a page: then a window opens, unless the sidebar is open', async () => {
    browser.sidebarAction = { open: refuses, isOpen: async () => true };
    await openPanel(7);
    expect(browser.windows.create).not.toHaveBeenCalled();
    browser.sidebarAction = { open: refuses, isOpen: async () => false };
    await openPanel(7, Promise.resolve(false));
    expect(browser.windows.create).not.toHaveBeenCalled();
    await openPanel(7, Promise.resolve(true));
    expect(browser.windows.create).toHaveBeenCalledExactlyOnceWith(OPENED);
  });
});

test('a panel that is open in a window comes to the front', async () => {
  browser.tabs.query.mockResolvedValue([
    { windowId: 8, url: 'moz-extension://sv/sidepanel.html?window=6' },
    { windowId: 9, url: OPENED.url },
  ]);
  await openPanel(7);
  expect(browser.windows.update).toHaveBeenCalledExactlyOnceWith(9, { focused: true });
  expect(browser.windows.create).not.toHaveBeenCalled();
});
