import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { addDays, dayInVietnam } from '@/lib/calendar';
import { madeNotice } from '../portal';
import { everythingStored, hostElements, marks, startSession, storedNotices, storedTasks, until } from './harness';
import { openPanelByPill, pillOn, pressCheck } from './harness/walk';

/** Pages that mean harm: nothing of theirs is executed, saved or opened by us, and the officer's work goes on. */

const { portal, browser, at } = await startSession();
/** A page of the extension, to look into its storage. */
let own: Page;

beforeAll(async () => {
  await browser.grant('http://cong.test/*');
  own = await browser.extensionPage('options.html');
});
describe('pages and files of the extension', () => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.open(at('/direct?doc=phan-cong'));
    await pillOn(page);
  });
  afterAll(() => page.close());

  test.each(['popup.html', 'sidepanel.html', 'options.html', 'reader.html', 'manifest.json'])(
    '%s can be neither framed nor fetched nor opened by a site',
    async (path) => {
      const url = browser.url(path);
      await page.evaluate(
        (src) =>
          new Promise((resolve) => {
            const frame = document.createElement('iframe');
            frame.addEventListener('load', resolve);
            frame.src = src;
            document.body.append(frame);
          }),
        url,
      );
      const frame = page.frames().at(-1);
      expect(frame?.url()).toMatch(/^chrome-error:/);
      const fetched = await page.evaluate((src) => fetch(src).then(() => 'fetched', String), url);
      expect(fetched).toContain('TypeError');
      const opening = page.waitForEvent('popup');
      await page.evaluate((src) => void open(src), url);
      const opened = await opening;
      await opened.waitForLoadState().catch(() => undefined);
      expect(opened.url()).not.toContain(path);
      await opened.close();
    },
  );

  test('run their own scripts and nothing else', async () => {
    const screen = await browser.extensionPage('options.html');
    const tried = [
      ['script-src-elem', 'script', { src: 'http://cong.test/a.js' }],
      ['script-src-elem', 'script', { textContent: 'globalThis.ran = true' }],
      ['style-src-elem', 'link', { rel: 'stylesheet', href: 'http://cong.test/a.css' }],
      ['img-src', 'img', { src: 'http://cong.test/a.png' }],
      ['frame-src', 'iframe', { src: 'http://cong.test/' }],
      ['base-uri', 'base', { href: 'http://cong.test/' }],
      ['object-src', 'embed', { src: 'http://cong.test/a.pdf' }],
    ] as const;
    await screen.evaluate((all) => {
      const refused: string[] = [];
      Reflect.set(globalThis, 'refused', refused);
      document.addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective));
      for (const [, tag, values] of all) document.body.append(Object.assign(document.createElement(tag), values));
      Reflect.apply(setTimeout, undefined, ['globalThis.ran = true']);
    }, tried);
    await expect
      .poll(() => screen.evaluate<string[]>('refused'), { timeout: 10_000 })
      .toEqual(expect.arrayContaining([...tried.map(([directive]) => directive), 'script-src']));
    expect(await screen.evaluate('globalThis.ran')).toBeUndefined();
    await screen.close();
  });
});

describe('a notice page that means harm', () => {
  const issuedOn = addDays(dayInVietnam(Date.now()), -5);
  const TASK = 'Kiểm kê xuồng máy của đội cứu hộ';
  const OTHER = 'Lập danh sách trực đêm';
  let count = 0;

  /** A new notice on a page whose own script is `script`, which runs before anything of ours. */
  async function harmful(script: string, items: readonly string[] = [TASK, OTHER], markup = ''): Promise<Page> {
    count += 1;
    const id = `hai-${count}`;
    const made = madeNotice({
      id,
      number: 800 + count,
      issuedOn,
      subject: `đợt ${count}`,
      units: { 'Văn phòng Sở': items },
    });
    portal.show({ ...made, html: `<script>${script}</script>${made.html}${markup}` });
    return browser.open(at(`/direct?doc=${id}`));
  }
  const noticeOf = async (page: Page) =>
    (await storedNotices(own)).find(({ seen }) => seen.some(({ url }) => url === page.url()));
  const marked = async (page: Page) => Object.values(await marks(page)).flat();

  /** The officer's work goes on in the page: marks, the pill, a button that takes a task on. */
  async function expectWorks(page: Page): Promise<void> {
    expect((await pillOn(page))?.label).toContain('2 nhiệm vụ');
    expect(await marked(page)).toContain(`${TASK}.`);
    await pressCheck(page, TASK);
    const id = (await noticeOf(page))?.id;
    expect(await storedTasks(own).then((all) => all.filter(({ noticeId }) => noticeId === id))).toHaveLength(1);
  }

  /** A page that takes away what we draw, until nobody puts it back: that takes a while, and goes on beside the other tests. */
  let taking: Page;
  beforeAll(async () => {
    taking = await harmful(`
      globalThis.taken = 0;
      new MutationObserver((records) => {
        for (const { addedNodes } of records) for (const node of addedNodes) if (node.localName === 'div') { node.remove(); taken += 1; }
      }).observe(document.documentElement, { childList: true });`);
  });
  afterEach(async () => {
    for (const page of browser.context.pages()) if (page !== own && page !== taking) await page.close();
  });

  test('markup, scripts and links in its text stay text, on every screen', async () => {
    const items = [
      'Rà soát <img src=x onerror="globalThis.ran=1"> <script>globalThis.ran=1</script> và "><svg onload=ran=1>',
      'Mở javascript:globalThis.ran=1 rồi {{7*7}} <%= 7 %> &lt;b&gt; %3Cscript%3E',
      '=HYPERLINK("http://la.test","x") +cmd|\' /C calc\'!A0',
      'BEGIN:VALARM TRIGGER:-PT1M END:VALARM',
      'Nộp hồ sơ \u202Egnod gnôht\u202C và \u2067שלום عربي\u2069\u061c trước ngày 30/12/2030',
    ];
    const escaped = items.map((item) => item.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
    const page = await harmful(
      '',
      escaped.map((_, index) => `mục ${index}`),
    );
    await page.evaluate((texts) => {
      for (const each of document.querySelectorAll('p')) {
        const [, index = ''] = /mục (\d)/.exec(each.textContent ?? '') ?? [];
        const text = texts[Number(index)];
        if (index !== '' && text) each.textContent = `- ${text}.`;
      }
    }, items);
    const plain = items.map((item) => item.replace(/[\u061c\u202a-\u202e\u2066-\u2069]/g, ''));
    const notice = await until('the notice as it is now', async () => {
      const found = await noticeOf(page);
      return found?.assignments.some(({ text }) => text.includes('HYPERLINK')) ? found : undefined;
    });
    const texts = notice.assignments.map(({ text }) => text.replace(/[.]$/, ''));
    expect(texts).toEqual(expect.arrayContaining(plain));
    const panel = await openPanelByPill(browser, page);
    for (const text of plain) await panel.getByText(text, { exact: false }).first().waitFor({ state: 'attached' });
    for (const screen of [page, panel]) expect(await screen.evaluate('globalThis.ran')).toBeUndefined();
    expect(await panel.locator('img, script:not([src]), a[href^="javascript"], iframe').count()).toBe(0);
  });

  test('scripts that patch the prototypes of everything change nothing of ours', async () => {
    const page = await harmful(`
      const stolen = globalThis.stolen = [];
      for (const proto of [Element, Document, Node, ShadowRoot, EventTarget, Array, String, Object, Promise, Map, Range].map((each) => each.prototype))
        for (const name of Object.getOwnPropertyNames(proto)) {
          const { value } = Object.getOwnPropertyDescriptor(proto, name);
          if (typeof value === 'function' && /^(attachShadow|querySelector|querySelectorAll|append|remove|createElement|map|filter|flatMap|push|split|then|getBoundingClientRect|contains|closest)$/.test(name))
            proto[name] = function (...given) { if (new Error().stack.includes('chrome-extension')) stolen.push(name); return Reflect.apply(value, this, given); };
        }
      Element.prototype.attachShadow = function () { stolen.push('root'); throw new Error('mine'); };`);
    await expectWorks(page);
    expect(await page.evaluate('stolen')).toEqual([]);
  });

  test('forms and documents that answer to the names of what is in them are read and drawn on', async () => {
    const page = await harmful(`
      addEventListener('DOMContentLoaded', () => {
        const { append, prepend } = Element.prototype;
        const make = (tag, values) => Object.assign(Document.prototype.createElement.call(document, tag), values);
        const { body } = document;
        const form = make('form', {});
        append.call(form, ...body.childNodes);
        const fields = 'nodeType nodeName localName tagName textContent attributes children childNodes firstChild lastChild nextSibling previousSibling ' +
          'parentNode parentElement ownerDocument isConnected contains closest matches querySelector querySelectorAll getAttribute hasAttribute getClientRects ' +
          'getBoundingClientRect scrollIntoView checkVisibility append remove addEventListener style hidden';
        for (const name of fields.split(' ')) prepend.call(form, make('input', { type: 'hidden', name }));
        append.call(body, form);
        for (const name of 'body createElement createElementNS createRange createTreeWalker elementFromPoint querySelector querySelectorAll designMode contentType'.split(' '))
          append.call(body, make('img', { name, alt: '' }));
      });`);
    expect(await page.evaluate('document.forms[0].nextSibling.name + document.createElement.name')).toBe(
      'nextSiblingcreateElement',
    );
    await expectWorks(page);
  });

  test('a page that grows without end is read, and stays usable', async () => {
    const page = await harmful(`
      globalThis.grown = 0;
      const there = Object.assign(document.createElement('div'), { style: 'position: absolute; top: 2000px' });
      setInterval(() => {
        if (!there.isConnected) document.body?.append(there);
        for (let count = 0; count < 10; count++) there.append(Object.assign(document.createElement('p'), { textContent: 'Tin.' }));
        grown += 10;
      }, 50);`);
    await expectWorks(page);
    const before = Number(await page.evaluate('grown'));
    await page.waitForFunction((least) => Reflect.get(globalThis, 'grown') > least, before + 100);
  });

  test('clicks, keys and messages that it makes up are none', async () => {
    const page = await harmful('');
    await pillOn(page);
    const before = await everythingStored(own);
    const tabs = browser.context.pages().length;
    await page.evaluate((task) => {
      const hit = [...document.querySelectorAll('p')].find((each) => each.textContent?.includes(task));
      const host = [...document.documentElement.children].find((each) => each.localName === 'div');
      for (const target of [hit, host, document, window])
        for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'dblclick'])
          target?.dispatchEvent(
            new MouseEvent(type, { bubbles: true, composed: true, detail: 1, clientX: 300, clientY: 300 }),
          );
      if (host instanceof HTMLElement) host.click();
      for (const data of [{ type: 'open-panel' }, { type: 'document-seen', blocks: [] }, 'advance'])
        for (const target of [window, ...Array.from(document.querySelectorAll('iframe'), (each) => each.contentWindow)])
          target?.postMessage(data, '*');
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'S', altKey: true, shiftKey: true, bubbles: true }));
    }, TASK);
    expect(await page.evaluate(() => typeof Reflect.get(Reflect.get(globalThis, 'chrome') ?? {}, 'runtime'))).toBe(
      'undefined',
    );
    // A real press comes after all of them, so they have been heard.
    await pressCheck(page, TASK);
    expect(browser.context.pages()).toHaveLength(tabs);
    const tasks = (await storedTasks(own)).filter(({ createdAt }) => createdAt > Date.now() - 60_000);
    expect(tasks.at(-1)?.text).toContain(TASK);
    expect(JSON.parse(before)[0].tasks).toHaveLength((await storedTasks(own)).length - 1);
  });

  test('styles that hide and restyle everything leave pill and buttons as they are', async () => {
    const page = await harmful(
      `addEventListener('DOMContentLoaded', () => document.head.insertAdjacentHTML('beforeend',
        '<style>html > div, div:empty { display: none !important; visibility: hidden !important; opacity: 0 !important; position: static !important; transform: scale(0) !important; pointer-events: none !important; width: 1px !important; z-index: -1 !important } ::highlight(so-viec-own), ::highlight(so-viec-other) { background: red !important }</style>'));`,
    );
    await expectWorks(page);
  });

  test('what it takes away or covers comes back; highlights too', async () => {
    const page = await harmful('');
    await pillOn(page);
    for (let times = 0; times < 2; times += 1) {
      await page.evaluate(() => {
        CSS.highlights.clear();
        for (const each of [...document.documentElement.children]) if (each.localName === 'div') each.remove();
      });
      await until('our element and marks again', async () =>
        (await hostElements(page)) === 1 && (await marked(page)).length > 0 ? true : undefined,
      );
    }
    await expectWorks(page);
  });

  test('what it takes away at once, again and again, is left at last; other pages go on', async () => {
    await taking.waitForFunction(() => Reflect.get(globalThis, 'taken') >= 10, undefined, { timeout: 60_000 });
    expect((await noticeOf(taking))?.assignments).toHaveLength(2);
    await expectWorks(await harmful(''));
    expect(await taking.evaluate('taken')).toBe(10);
    await taking.close();
  }, 120_000);

  test('after all that a good page works as ever', async () => {
    await expectWorks(await harmful(''));
  });
});
