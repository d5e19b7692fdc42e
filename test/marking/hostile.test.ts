// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Host } from '@/lib/marking/host';
import { newLife } from '@/lib/marking/life';
import { Page } from '@/lib/marking/page';
import type { Runtime } from '@/lib/marking/runtime';
import { domBlocks } from '@/lib/sources/dom';
import { tagLook } from '@/lib/sources/dom-tags';
import type { AssignmentKey, NoticeId } from '@/lib/tasks';
import { normalise } from '@/lib/text';
import { rememberRoots, stubBrowser } from './browser';

/**
 * Notices that mean harm, made from pieces of it: whatever stands in them stays text, in what is read as in what is drawn,
 * and nothing of it runs. (What the background reads of it is shown by React's screens: test/e2e/hostile.test.ts.)
 */

const HARM = [
  '<img src=x onerror="globalThis.ran=1">',
  '<script>globalThis.ran=1</script>',
  '"><svg onload="globalThis.ran=1">',
  '<style>*{display:none}</style>',
  '</p></form></div><!--',
  '<a href="javascript:globalThis.ran=1">x</a>',
  'javascript:globalThis.ran=1',
  '&lt;b&gt; &#60;script&#62;',
  '$'.concat('{globalThis.ran=1}'),
  '{{constructor.constructor("ran=1")()}} <%= 7 %>',
  '=HYPERLINK("http://la.test","x")',
  "+cmd|' /C calc'!A0",
  '@SUM(1+1)*cmd',
  'BEGIN:VALARM\r\nTRIGGER:-PT1M\r\nEND:VALARM',
  'SUMMARY;X="a:b"\\n\\,',
  '\u202egnod gnôht\u202c',
  '\u2067שלום\u2069\u061c',
  '\u200f\u2066',
  '__proto__',
  '\0\u0007\ufffe\ud800',
];
/** Names of fields to which a form answers, and of pictures to which the document does. */
const FIELDS = [
  ...['nextSibling', 'parentElement', 'parentNode', 'childNodes', 'children', 'firstChild', 'lastChild', 'tagName'],
  ...['textContent', 'attributes', 'nodeType', 'localName', 'getAttribute', 'hasAttribute', 'ownerDocument'],
];
const PICTURES = [
  ...['body', 'documentElement', 'createElement', 'createElementNS', 'createRange', 'elementFromPoint'],
  ...['querySelector', 'querySelectorAll', 'addEventListener', 'contentType', 'designMode'],
];

const item = fc
  .array(fc.constantFrom(...HARM, 'Rà soát hồ sơ', 'trước ngày 30/12/2030', ' '), { minLength: 1, maxLength: 5 })
  .map((pieces) => `Rà soát ${pieces.join(' ')} xong.`);
const notices = fc.record({
  items: fc.array(item, { minLength: 1, maxLength: 4 }),
  fields: fc.uniqueArray(fc.constantFrom(...FIELDS), { maxLength: 6 }),
  pictures: fc.uniqueArray(fc.constantFrom(...PICTURES), { maxLength: 6 }),
});

let life: ReturnType<typeof newLife>;
beforeEach(() => {
  vi.useFakeTimers();
  life = newLife();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const made = (tag: string, values: object): HTMLElement =>
  Object.assign(Document.prototype.createElement.call(document, tag), values);

/** As browsers do and jsdom does not (its own selectors would fail at some names): a form and the document answer to the names of what is in them. */
function answerToNames(node: Node, named: readonly HTMLElement[]): () => void {
  const names = named.map((element) => element.getAttribute('name') ?? '');
  for (const [index, name] of names.entries())
    Object.defineProperty(node, name, { value: named[index], configurable: true });
  return () => {
    for (const name of names) Reflect.deleteProperty(node, name);
  };
}

const TAGS = new Set(['div', 'style', 'button', 'span', 'svg', 'path', 'p', 'b']);
const ATTRIBUTES = /^(?:class|style|role|title|hidden|d|viewBox|aria-(?:label|description|checked|hidden|busy))$/;

test('whatever stands in a notice stays text, and nothing of it runs', async () => {
  stubBrowser();
  const roots = rememberRoots();
  const { body, documentElement } = document;
  await fc.assert(
    fc.asyncProperty(notices, async ({ items, fields, pictures }) => {
      life = newLife();
      const form = made('form', {});
      const paragraphs = items.map((textContent) => made('p', { textContent }));
      const inputs = fields.map((name) => made('input', { name }));
      const images = pictures.map((name) => made('img', { name }));
      form.append(...inputs, 'Mục', ...paragraphs);
      body.replaceChildren(form, ...images);
      const markup = documentElement.outerHTML;
      const [formAgain, documentAgain] = [answerToNames(form, inputs), answerToNames(document, images)];

      const dom = domBlocks(body, tagLook);
      formAgain(); // jsdom's selectors would climb in circles; test/e2e/hostile.test.ts draws on such forms
      const plain = items.map((text) => normalise(text).text);
      expect(dom.blocks.map(({ text }) => text)).toEqual(['Mục', ...plain]);
      expect(plain.join('')).not.toMatch(/[\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069]/);

      const keys = items.map((_, index) => `a${index}` as AssignmentKey);
      const said = items.join(' ');
      const state = {
        noticeId: 'n' as NoticeId,
        assignments: keys.map((key) => ({ key, own: true, status: null })),
        pill: [{ text: said, strong: true }, { text: said }],
        texts: { open: said, hide: said, take: said, finish: said, reopen: said, reload: said, lost: said },
        theme: 'light',
      };
      const places = Object.fromEntries(
        keys.map((key, index) => [key, [{ block: index + 1, start: 0, end: plain[index]?.length ?? 0 }]]),
      );
      const send = (async () => ({ is: 'notice', state, places })) as unknown as Runtime['send'];
      const page = new Page({ alive: () => true, send, line: () => null, listen: () => undefined }, life, new Host());
      await page.stand({ is: 'document', dom });
      vi.runOnlyPendingTimers();

      const root = roots.at(-1);
      const elements = [...(root?.querySelectorAll('*') ?? [])];
      expect(elements.filter(({ localName }) => !TAGS.has(localName))).toEqual([]);
      const attributes = elements.flatMap((element) => element.getAttributeNames());
      expect(attributes.filter((name) => !ATTRIBUTES.test(name))).toEqual([]);
      expect(root?.querySelector('.pill')?.textContent).toBe(said + said);
      const described = [...(root?.querySelectorAll('.check') ?? [])].map(
        (check) => normalise(check.getAttribute('aria-description') ?? '').text,
      );
      expect(described).toEqual(plain);
      life.end();
      documentAgain();
      expect(documentElement.outerHTML).toBe(markup);
      expect(Reflect.get(globalThis, 'ran')).toBeUndefined();
    }),
    { numRuns: 60, seed: 5, endOnFailure: true },
  );
});
