import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { DocumentReply, FileWish, OwnPageMessage, PageMessage } from '@/lib/messages';
import { parsePageMessage } from '@/lib/messages/schema';
import { receiveMessages } from '@/lib/shell/receive';
import { receiveFiles } from '@/lib/shell/receive-file';
import { database } from '@/lib/store/schema';
import { madeNotice } from '../portal';
import { freshDatabase } from '../store/fresh';

/**
 * 10,000 messages, each made from a good one by one change that makes it bad: in its shape, its size, its sender, or in
 * the notice that it speaks of. None is accepted: nothing is written, opened or asked for, and each is counted.
 */

const { browser, session, allowed, say, call } = await vi.hoisted(async () =>
  (await import('./fake-browser')).fakeBrowser(),
);
vi.mock('@/lib/browser', () => ({ browser }));

freshDatabase();

const tab = { id: 7, windowId: 1, index: 0, url: 'http://cong.test/van-ban', title: 'Văn bản đến' };
const page = { id: 'sv', tab, frameId: 0, url: tab.url, origin: 'http://cong.test', documentId: 'd1' };
const own = { id: 'sv', url: 'chrome-extension://sv/popup.html', origin: 'chrome-extension://sv' };

const issuedOn = '2026-11-02' as Parameters<typeof madeNotice>[0]['issuedOn'];
const blocksOf = (number: number) => {
  const units = { 'Văn phòng Sở': [`Lập danh sách trực đêm đợt ${number}`, `Kiểm kê ${number} xuồng máy`] };
  const { html } = madeNotice({ id: String(number), number, issuedOn, subject: `lần ${number}`, units });
  return html.split('\n').map((line) => ({ text: line.replace(/<[^>]+>/g, '') }));
};

/** The notice that the page shows, and one that stands in another tab. */
let here: { noticeId: string; key: string };
let other: { noticeId: string; key: string };

async function standing(number: number, from: object): Promise<{ noticeId: string; key: string }> {
  const reply = (await say({ type: 'document-seen', blocks: blocksOf(number) }, from)) as DocumentReply;
  const key = reply.is === 'notice' ? reply.state.assignments[0]?.key : undefined;
  if (reply.is !== 'notice' || !key) throw new Error('The made notice was not recognised.');
  return { noticeId: reply.state.noticeId, key };
}

beforeAll(() => {
  receiveMessages();
  receiveFiles();
});
beforeEach(async () => {
  session.clear();
  allowed.clear();
  allowed.add('http://cong.test/*');
  browser.tabs.sendMessage.mockResolvedValue(null);
  here = await standing(1, page);
  other = await standing(2, { ...page, tab: { ...tab, id: 8 } });
  vi.clearAllMocks();
});

/** All that is kept, but for the count of what was refused. */
const kept = async (): Promise<string> =>
  JSON.stringify([
    await Promise.all(database.tables.map((table) => table.toArray())),
    [...session].filter(([key]) => key !== 'refused-messages'),
  ]);

let before: string;
beforeEach(async () => {
  before = await kept();
});
afterEach(async () => {
  expect(await kept()).toBe(before);
  const { tabs, windows, sidePanel, scripting } = browser;
  for (const spy of [tabs.create, tabs.sendMessage, windows.create, sidePanel.open, scripting.executeScript])
    expect(spy).not.toHaveBeenCalled();
});
const expectRefused = (count: number) =>
  vi.waitFor(() => expect(session.get('refused-messages') ?? 0).toBe(count), 10_000);

const one = <T>(arbitrary: fc.Arbitrary<T>, count: number, seed: number): readonly T[] =>
  fc.sample(arbitrary, { numRuns: count, seed });

/** Good messages of every kind, as the contract has them. */
const fact = fc.string({ maxLength: 40, unit: 'grapheme' });
const facts = fc.record({ number: fact, subject: fact, day: fact, secrecy: fact, key: fact }, { requiredKeys: [] });
const block = fc.record(
  {
    text: fc.string({ maxLength: 40 }),
    marker: fc.constantFrom('1.', 'a)', '-'),
    depth: fc.nat(3),
    bold: fc.boolean(),
    cell: fc.record({ table: fc.nat(3), row: fc.nat(9), column: fc.nat(9) }),
  },
  { requiredKeys: ['text'] },
);
type Loose<M> = M extends { type: infer T } ? { readonly type: T } & Readonly<Record<string, unknown>> : never;
const good = (): fc.Arbitrary<Loose<PageMessage>> =>
  fc.oneof(
    fc.record({
      type: fc.constant('document-seen' as const),
      blocks: fc.array(block, { minLength: 1, maxLength: 4 }),
      facts,
    }),
    fc.record({
      type: fc.constant('portal-seen' as const),
      facts: fc.option(facts),
      rows: fc.array(fc.record({ number: fact, subject: fact }), { maxLength: 3 }),
    }),
    fc.record({ type: fc.constant('secret-seen' as const), secrecy: fc.constantFrom('Mật', 'Tối mật', 'Tuyệt mật') }),
    fc.record({
      type: fc.constant('advance' as const),
      noticeId: fc.constant(here.noticeId),
      key: fc.constant(here.key),
      to: fc.constantFrom('taken', 'done', 'reopened'),
    }),
    fc.record({
      type: fc.constant('select' as const),
      noticeId: fc.constant(here.noticeId),
      key: fc.constant(here.key),
    }),
    fc.constantFrom(
      { type: 'need-part' as const, part: 'document' as const },
      { type: 'notice-left' as const },
      { type: 'open-panel' as const },
      { type: 'files-seen' as const },
    ),
  );

type Path = readonly (string | number)[];
/** The places in a JSON value: of its objects, and of everything that must stand there. */
function places(value: unknown, at: Path = []): { readonly all: Path[]; readonly objects: Path[] } {
  if (typeof value !== 'object' || value === null) return { all: [at], objects: [] };
  const inner = Object.entries(value).map(([key, each]) =>
    places(each, [...at, Array.isArray(value) ? Number(key) : key]),
  );
  return {
    all: [at, ...inner.flatMap(({ all }) => all)],
    objects: [...(Array.isArray(value) ? [] : [at]), ...inner.flatMap(({ objects }) => objects)],
  };
}

/** `value` with what stands at `path` put through `change`. */
function changed(value: unknown, path: Path, change: (there: unknown) => unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return change(value);
  if (Array.isArray(value)) return value.map((each, index) => (index === first ? changed(each, rest, change) : each));
  return Object.fromEntries(
    Object.entries(value ?? {}).map(([key, each]) => [key, key === first ? changed(each, rest, change) : each]),
  );
}

const deep = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);
const HUGE = 'x'.repeat(10_000_001);
/** What no place of the contract takes. */
const POISON: readonly unknown[] = [
  { $gt: '' },
  { toString: 'x', length: 1 },
  JSON.parse('{"__proto__":{"type":"open-panel"}}'),
  [[]],
  deep(5_000),
  -1,
  0.5,
  1e300,
  HUGE,
];
/** Fields that no object of the contract has. */
const FIELDS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'then',
  'tabId',
  'frameId',
  'sender',
  'html',
  'x',
  '',
];
const withField = (object: unknown, field: string, value: unknown): unknown =>
  // JSON makes a field of its own of `__proto__`, as a message does.
  JSON.parse(
    `${JSON.stringify(object).slice(0, -1)}${Object.keys(object ?? {}).length > 0 ? ',' : ''}${JSON.stringify(field)}:${JSON.stringify(value)}}`,
  );

/** A message with one thing wrong. */
const bad = (from: fc.Arbitrary<object>): fc.Arbitrary<unknown> =>
  from.chain((message) => {
    const { all, objects } = places(message);
    const somewhere = fc.constantFrom(...all);
    const required = Object.keys(message).filter((key) => key !== 'facts' || 'rows' in message);
    return fc.oneof(
      fc.tuple(somewhere, fc.constantFrom(...POISON)).map(([path, poison]) => changed(message, path, () => poison)),
      fc
        .tuple(fc.constantFrom(...objects), fc.constantFrom(...FIELDS), fc.jsonValue({ maxDepth: 1 }))
        .map(([path, field, value]) => changed(message, path, (there) => withField(there, field, value))),
      fc
        .constantFrom(...required)
        .map((gone) => Object.fromEntries(Object.entries(message).filter(([key]) => key !== gone))),
      fc.string({ maxLength: 12 }).map((type) => ({ ...message, type: `${type}?` })),
      fc.jsonValue({ maxDepth: 2 }).map((value) => [value]),
    );
  });

async function saidInTurn(messages: readonly unknown[], from: (index: number) => object): Promise<readonly unknown[]> {
  const answers: unknown[] = [];
  for (const [index, message] of messages.entries()) answers.push(await say(message, from(index)));
  return answers;
}
const distinct = (answers: readonly unknown[]): readonly string[] => [
  ...new Set(answers.map((answer) => JSON.stringify(answer))),
];
const UNKNOWN = JSON.stringify({ error: 'Việc này không còn trong sổ. Hãy tải lại trang.' });

test('what they are made from is good', () => {
  expect(one(good(), 300, 0).filter((message) => parsePageMessage(message) === null)).toEqual([]);
});

test('5,000 with a wrong shape or size', async () => {
  const messages = one(bad(good()), 5_000, 1);
  expect(distinct(await saidInTurn(messages, () => page))).toEqual(['null']);
  await expectRefused(5_000);
});

test('500 that are none of our own pages’', async () => {
  const ours = fc.oneof<fc.Arbitrary<Loose<OwnPageMessage>>[]>(
    fc.record({ type: fc.constant('written' as const), noticeIds: fc.constant([here.noticeId]) }),
    fc.record({
      type: fc.constant('open-notice' as const),
      noticeId: fc.constant(here.noticeId),
      key: fc.constant(here.key),
    }),
  );
  const messages = [...one(bad(ours), 250, 2), ...one(good(), 125, 3), ...one(ours, 125, 4)];
  // Our pages say nothing that is a portal's, and the other way round.
  const answers = await saidInTurn(messages, (index) => (index < 375 ? own : page));
  expect(distinct(answers)).toEqual(['null']);
  await expectRefused(500);
});

/** Whoever is not a frame of an allowed site. */
const STRANGERS: readonly object[] = [
  { ...page, id: 'other' },
  { ...page, id: undefined },
  { ...page, tab: undefined },
  { ...page, tab: { ...tab, id: undefined } },
  { ...page, frameId: undefined },
  { ...page, origin: 'https://cong.test', url: 'https://cong.test/' },
  { ...page, origin: 'http://cong.test.la.test', url: 'http://cong.test.la.test/' },
  { ...page, origin: 'http://la.test', url: 'http://cong.test/van-ban' },
  { ...page, frameId: 3, origin: 'http://la.test', url: 'about:blank' },
  { ...page, origin: 'file://', url: 'file:///a.html' },
  { ...page, origin: 'chrome-extension://other', url: 'chrome-extension://other/a.html' },
  { ...page, origin: 'devtools://devtools', url: 'devtools://devtools/a.html' },
  { ...page, origin: 'null', url: 'about:srcdoc', tab: { id: 7, windowId: 1, url: 'http://la.test/' } },
  { ...page, origin: undefined, url: undefined, tab: { id: 7, windowId: 1 } },
];
/** Frames of the allowed site that do not show the notice (any more). */
const ELSEWHERE: readonly object[] = [
  { ...page, frameId: 5 },
  { ...page, frameId: 5, documentId: 'd9' },
  { ...page, tab: { ...tab, id: 9 } },
  { ...page, tab: { ...tab, id: 8 } },
  { ...page, documentId: 'd0' },
  { ...page, documentId: 'd2', url: 'http://cong.test/khac' },
];

test('2,500 from strangers', async () => {
  // The panel opens at a click in our own script, which the browser demands, before anybody can be looked at: receive.test.ts.
  const messages = one(
    good().filter(({ type }) => type !== 'open-panel'),
    2_500,
    5,
  );
  const answers = await saidInTurn(messages, (index) => STRANGERS[index % STRANGERS.length] ?? {});
  expect(distinct(answers)).toEqual(['null']);
  await expectRefused(2_500);
});

describe('1,500 about a notice', () => {
  const about = (notice: { noticeId: string; key: string }) =>
    fc.oneof(
      fc.record({
        type: fc.constant('advance'),
        noticeId: fc.constant(notice.noticeId),
        key: fc.constant(notice.key),
        to: fc.constantFrom('taken', 'done', 'reopened'),
      }),
      fc.record({ type: fc.constant('select'), noticeId: fc.constant(notice.noticeId), key: fc.constant(notice.key) }),
    );

  test('that stands elsewhere, or stood here before the frame went on', async () => {
    const answers = await saidInTurn(one(about(here), 750, 6), (index) => ELSEWHERE[index % ELSEWHERE.length] ?? {});
    expect(distinct(answers)).toEqual([UNKNOWN]);
    await expectRefused(750);
  });

  test('of another frame, or with a name that nobody gave', async () => {
    const names = fc.constantFrom('__proto__', 'constructor', 'toString', '0', here.key, `${here.noticeId} `);
    const made = fc.tuple(about(other), names).map(([message, name]) => ({ ...message, noticeId: name }));
    const answers = await saidInTurn([...one(about(other), 375, 7), ...one(made, 375, 8)], () => page);
    expect(distinct(answers)).toEqual([UNKNOWN]);
    await expectRefused(750);
  });
});

test('500 on lines for files', async () => {
  const wish: FileWish = { url: 'http://cong.test/a.pdf', name: 'a.pdf' };
  const urls = [
    'javascript:alert(1)',
    'file:///etc/passwd',
    'chrome://settings',
    'about:blank',
    'ftp://cong.test/a',
    '',
    ' ',
  ];
  const wrong = [...one(bad(fc.constant(wish)), 300, 9), ...urls.map((url) => ({ ...wish, url }))];
  const lines = [
    ...wrong.map((message) => call('file', page, [message])),
    ...STRANGERS.slice(5).map((stranger) => call('file', stranger, [wish])),
    ...[undefined, 'other'].map((id) => call('file', { ...page, id }, [wish])),
    ...['', 'files', '__proto__', 'file:1', `file:${crypto.randomUUID()}`].map((name) => call(name, page, [wish])),
  ];
  const more = 500 - lines.length;
  lines.push(...one(fc.string(), more, 10).map((name) => call(`x${name}`, page, [wish])));
  for (const line of await Promise.all(lines)) expect(line).toEqual({ closed: true, heard: [] });
  await expectRefused(500);
});
