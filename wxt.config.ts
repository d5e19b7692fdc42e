import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { defineConfig } from 'wxt';

/**
 * Manifest decisions:
 * - No host permission and no content script match at install: the officer grants one portal at a time
 *   (`optional_host_permissions`), and the background registers the content script for it.
 * - `minimum_chrome_version` 109: the last Chromium of Windows 7 offices. CSS highlights need 105, `storage.session` 102;
 *   what came later (side panel 114/116, `matchOriginAsFallback` 119) is asked for and has a way round.
 */
/**
 * What pages of the extension may load and do: nothing but their own files. No site may frame them.
 * - `connect-src` names http and https for one thing only, the attachment that the officer opens (lib/files/fetch.ts; a
 *   test holds that nothing else fetches), and Chromium lets no page connect beyond that without a host permission.
 * - `data:` and `blob:` images are drawn by us from a file that is read here.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' http: https:",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What pdf.js loads by itself in the reader page: from our own package, never from the net. */
function pdfFiles(): { absoluteSrc: string; relativeDest: string }[] {
  const pdfjs = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const file = (from: string, to: string) => ({ absoluteSrc: join(pdfjs, from), relativeDest: `pdf/${to}` });
  return [
    file('legacy/build/pdf.worker.min.mjs', 'worker.mjs'),
    file('wasm/openjpeg_nowasm_fallback.js', 'decoders/openjpeg_nowasm_fallback.js'),
    ...readdirSync(join(pdfjs, 'standard_fonts')).map((name) => file(`standard_fonts/${name}`, `fonts/${name}`)),
  ];
}

const PURE_ROOMS = /\/lib\/(?:text|calendar|reading|tasks|anchoring)\//;

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  hooks: {
    // Every portal page pays for these scripts: terser packs them smallest, by 3 %; for the pages it is too slow.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type !== 'unlisted-script')) return;
      // `wrap_iife`: WXT knows a script that answers whoever runs it by `(function`.
      const terserOptions = {
        ecma: 2020,
        compress: { passes: 3 },
        format: { comments: false, wrap_iife: true },
      } as const;
      config.build = { ...config.build, minify: 'terser', terserOptions };
    },
    'build:publicAssets': (_, files) => {
      files.push(...pdfFiles());
    },
  },
  vite: () => ({
    build: {
      target: ['chrome109', 'firefox115'],
      // What a script does not use of the pure rooms it does not carry: their modules only define.
      rolldownOptions: { treeshake: { moduleSideEffects: (id: string) => !PURE_ROOMS.test(id) } },
    },
  }),
  manifest: ({ browser, command }) => ({
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
    // The development server sets a policy of its own.
    ...(command === 'build' && { content_security_policy: { extension_pages: POLICY } }),
    // What an office may set (lib/policy). Firefox knows no such schema and warns of the key.
    ...(browser === 'firefox' ? {} : { storage: { managed_schema: 'managed_schema.json' } }),
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
