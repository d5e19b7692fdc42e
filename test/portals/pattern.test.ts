import { describe, expect, test } from 'vitest';
import { hostOfPattern, siteOf } from '@/lib/portals/pattern';

describe('the site of an address', () => {
  test.each([
    ['https://qlvb.songmay.example/qlvbdh/main?x=1', 'qlvb.songmay.example', 'https://qlvb.songmay.example/*'],
    ['http://cong.test:8080/in-place#a', 'cong.test', 'http://cong.test/*'],
    ['http://10.0.0.7/', '10.0.0.7', 'http://10.0.0.7/*'],
  ])('%s', (url, host, pattern) => {
    expect(siteOf(url)).toEqual({ host, pattern });
    expect(hostOfPattern(pattern)).toBe(host);
  });

  test.each([undefined, '', 'about:blank', 'chrome://extensions/', 'file:///a.pdf', 'not an address', 'blob:null/1'])(
    'is none for %s',
    (url) => expect(siteOf(url)).toBeNull(),
  );
});
