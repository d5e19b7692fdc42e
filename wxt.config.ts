import { defineConfig } from 'wxt';

/**
 * Manifest decisions:
 * - No host permission and no content script match at install: the officer grants one portal at a time
 *   (`optional_host_permissions`), and the background registers the content script for it.
 * - `minimum_chrome_version` 109: the last Chromium of Windows 7 offices. CSS highlights need 105, `storage.session` 102;
 *   what came later (side panel 114/116, `matchOriginAsFallback` 119) is asked for and has a way round.
 */
export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({ build: { target: ['chrome109', 'firefox115'] } }),
  manifest: ({ browser }) => ({
    name: '__MSG_appName__',
    description: '__MSG_appDescription__',
    default_locale: 'vi',
    permissions: [
      'activeTab',
      'alarms',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    action: { default_title: '__MSG_appName__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+V' } },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_commandOpenPanel__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'so-viec@so-viec.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '109' }),
  }),
});
