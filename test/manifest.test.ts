import { describe, expect, test } from 'vitest';
import config from '../wxt.config';

/** What the browser is told that Sổ Việc may do: a change here is a change of docs/bao-mat.md. */

const manifestFor = async (browser: 'chrome' | 'firefox'): Promise<Readonly<Record<string, unknown>>> => {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('The manifest is made by a function.');
  return { ...(await manifest({ browser, command: 'build', manifestVersion: 3, mode: 'production' })) };
};

const BOTH = ['activeTab', 'alarms', 'scripting', 'storage', 'unlimitedStorage'];

describe.each([
  ['chrome', [...BOTH, 'sidePanel']],
  ['firefox', BOTH],
] as const)('in %s', (browser, permissions) => {
  test('no site may be read before the officer allows it', async () => {
    const manifest = await manifestFor(browser);
    expect(manifest.permissions).toEqual(permissions);
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
  });

  test('no site reaches it', async () => {
    const manifest = await manifestFor(browser);
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.sandbox).toBeUndefined();
  });

  test('its pages run and load nothing but what is in the package', async () => {
    const { content_security_policy: policies } = await manifestFor(browser);
    const { extension_pages: policy } = policies as { readonly extension_pages: string };
    const rules = new Map(
      policy.split('; ').map((rule) => {
        const [name = '', ...sources] = rule.split(' ');
        return [name, sources];
      }),
    );
    expect(rules.get('default-src')).toEqual(["'none'"]);
    expect(rules.get('frame-ancestors')).toEqual(["'none'"]);
    expect(rules.get('base-uri')).toEqual(["'none'"]);
    expect(rules.get('form-action')).toEqual(["'none'"]);
    for (const name of ['script-src', 'worker-src', 'style-src', 'font-src'])
      expect(rules.get(name)).toEqual(["'self'"]);
    expect(rules.get('img-src')).toEqual(["'self'", 'data:', 'blob:']);
    // The attachment that the officer opens: lib/files/fetch.ts, which alone may ask (lint/no-network.grit).
    expect(rules.get('connect-src')).toEqual(["'self'", 'http:', 'https:']);
    expect(policy).not.toMatch(/unsafe|eval|\*/);
  });
});
