// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Host } from '@/lib/marking/host';
import { newLife } from '@/lib/marking/life';
import { look } from '@/lib/marking/look';
import {
  bringPart,
  type DocumentPart,
  Part,
  type PartName,
  type PortalPart,
  type PortalWords,
} from '@/lib/marking/part';
import type { Runtime } from '@/lib/marking/runtime';
import { stubBrowser } from './browser';

const NOTICE = 'Độc lập - Tự do - Hạnh phúc. Nơi nhận: như trên.';
const FIELDS = 'Trích yếu: kết luận giao ban.';
const WORDS: PortalWords = { facts: { subject: 'kết luận giao ban' }, secrecy: null };
const SILENT: PortalWords = { facts: null, secrecy: null };

/** What was asked for, and what the parts were told to do, in turn. */
let asked: PartName[];
let looked: (PortalWords | null | 'portal')[];
let brings: boolean;
let remembers: boolean;
let life: ReturnType<typeof newLife>;
let portal: Part<'portal'>;
let reader: Part<'document'>;

beforeEach(() => {
  stubBrowser();
  [asked, looked, brings, remembers] = [[], [], true, false];
  const known: PortalPart = {
    look: () => {
      looked.push('portal');
      return WORDS;
    },
    hear: vi.fn(),
    place: vi.fn(),
    isSecret: false,
  };
  const page: DocumentPart = {
    look: async (words) => looked.push(words) > 0,
    get remembers() {
      return remembers;
    },
    worked: () => 0,
    hear: vi.fn(),
    place: vi.fn(),
    holds: vi.fn(),
    isSecret: false,
    leave: vi.fn(),
    back: vi.fn(),
    die: vi.fn(),
  };
  const send: Runtime['send'] = async (message) => {
    if (message.type !== 'need-part') throw new Error(`Nobody expects ${message.type}.`);
    asked.push(message.part);
    if (brings && message.part === 'portal') bringPart('portal', () => known);
    if (brings && message.part === 'document') bringPart('document', () => page);
    return null;
  };
  life = newLife();
  const runtime: Runtime = { alive: () => true, send, line: () => null, listen: () => undefined };
  portal = new Part('portal', runtime, life, new Host());
  reader = new Part('document', runtime, life, new Host());
});
afterEach(() => {
  life.end();
  vi.unstubAllGlobals();
});

const at = (text: string): Promise<boolean> => {
  document.body.textContent = text;
  return look(document, portal, reader, () => false, life.signal);
};

test.each<[string, string, PartName[], typeof looked]>([
  ['an ordinary page brings nothing', 'Trang chủ. Lịch công tác tuần.', [], []],
  ['a page that may hold a notice brings what reads it', NOTICE, ['document'], [SILENT]],
  ['a page with the words of portals brings what knows them', FIELDS, ['portal'], ['portal']],
  ['both: the notice is read with what the portal says', NOTICE + FIELDS, ['portal', 'document'], ['portal', WORDS]],
])('%s', async (_name, text, parts, said) => {
  await at(text);
  expect(asked).toEqual(parts);
  expect(looked).toEqual(said);
});

test('a part comes once, looks at every change, and hears of a notice that is gone', async () => {
  await at(NOTICE);
  await at(`${NOTICE} Sửa.`);
  await at('Trang chủ.');
  expect(asked).toEqual(['document']);
  expect(looked).toEqual([SILENT, SILENT, null]);
});

test('where a viewer is turned over to pages that say little, the notice is still there', async () => {
  await at(NOTICE);
  remembers = true;
  await at('Trang 7.');
  expect(looked).toEqual([SILENT, SILENT]);
});

test('a page that is being written is not looked at, nor read any longer', async () => {
  await at(NOTICE);
  Object.assign(Document.prototype, { designMode: 'on' });
  await at(NOTICE + FIELDS);
  Object.assign(Document.prototype, { designMode: 'off' });
  expect(asked).toEqual(['document']);
  expect(looked).toEqual([SILENT, null]);
});

test('a part that nobody brought is asked for again', async () => {
  brings = false;
  expect(await at(NOTICE)).toBe(false);
  expect(looked).toEqual([]);
  brings = true;
  expect(await at(NOTICE)).toBe(true);
  expect(asked).toEqual(['document', 'document']);
  expect(looked).toEqual([SILENT]);
});

test('a part of an older run is not used', async () => {
  await at(NOTICE);
  brings = false;
  const newer = new Part(
    'document',
    { alive: () => true, send: async () => null, line: () => null, listen: () => undefined },
    life,
    new Host(),
  );
  expect(await newer.when(true)).toBeUndefined();
});
