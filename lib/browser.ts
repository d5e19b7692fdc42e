/**
 * The one seam over the browser's extension API, for the extension's pages and its background.
 * The content script has its own, lib/marking/runtime.ts: it cannot afford the polyfill.
 */
export { default as browser } from 'webextension-polyfill';
