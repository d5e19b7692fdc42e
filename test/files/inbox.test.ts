import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { type FileKey, type InboxFile, LARGEST_FILE, putFile, sweepFiles, takeFile } from '@/lib/files';

const NOW = Date.UTC(2026, 10, 20, 3);
const DAY = 86_400_000;

const file = (patch: Partial<InboxFile> = {}): InboxFile => ({
  name: 'Thông báo 12.pdf',
  bytes: new Uint8Array([0x25, 0x50, 0x44, 0x46]),
  type: 'application/pdf',
  from: { url: 'https://cong.example/van-ban?id=12', title: 'Văn bản đến' },
  ...patch,
});

beforeEach(async () => {
  await sweepFiles(NOW + 9 * DAY);
});

test('a file is taken as it was put, once', async () => {
  const key = await putFile(file(), NOW);
  expect(await takeFile(key)).toEqual(file());
  expect(await takeFile(key)).toBeNull();
});

test('a file without a portal, and one without a type', async () => {
  const pasted = file({ from: null, type: '' });
  expect(await takeFile(await putFile(pasted, NOW))).toEqual(pasted);
});

test.each<[string, Partial<InboxFile>]>([
  ['no name', { name: '' }],
  ['a page that is no web page', { from: { url: 'javascript:alert(1)', title: '' } }],
  ['a file that is too large', { bytes: new Uint8Array(LARGEST_FILE + 1) }],
])('is not put: %s', async (_what, patch) => {
  await expect(putFile(file(patch), NOW)).rejects.toThrow();
});

test.each(['', 'khong-co', '../so-viec', crypto.randomUUID()])('no file has the key “%s”', async (key) => {
  expect(await takeFile(key)).toBeNull();
});

test('what nobody took within a day is forgotten, when the next file comes or the clock is asked', async () => {
  const old = await putFile(file(), NOW);
  const young = await putFile(file(), NOW + DAY / 2);
  await putFile(file(), NOW + DAY + 1);
  expect(await takeFile(old)).toBeNull();
  expect(await takeFile(young)).not.toBeNull();
  const last = await putFile(file(), NOW);
  await sweepFiles(NOW + DAY + 1);
  expect(await takeFile(last)).toBeNull();
});

test('six wait at most: the oldest make room', async () => {
  const keys: FileKey[] = [];
  for (let at = 0; at < 8; at += 1) keys.push(await putFile(file(), NOW + at));
  const left = await Promise.all(keys.map(async (key) => (await takeFile(key)) !== null));
  expect(left).toEqual([false, false, true, true, true, true, true, true]);
});

test('an entry that is no file of ours is not handed out', async () => {
  const key = await putFile(file(), NOW);
  const raw = await new Dexie('so-viec-tep').open();
  await raw.table('files').update(key, { file: { ...file(), from: { url: 'https://a.example/', title: 1 } } });
  raw.close();
  expect(await takeFile(key)).toBeNull();
});
