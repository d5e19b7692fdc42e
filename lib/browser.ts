import polyfilled, { type Browser } from 'webextension-polyfill';

/** Chromium's side panel: unknown to the polyfill's types, absent from Firefox and from Chromium before 114. */
interface SidePanel {
  /** Chromium 116 and newer; only as the first thing in answer to a click. */
  open?(options: { windowId: number }): Promise<void>;
}

/**
 * The one seam over the browser's extension API, for the extension's pages and its background.
 * The content script has its own (lib/marking/runtime.ts): it cannot afford the polyfill.
 */
export const browser: Browser & { readonly sidePanel?: SidePanel } = polyfilled;

export type { Alarms, Runtime, Scripting, Tabs } from 'webextension-polyfill';
