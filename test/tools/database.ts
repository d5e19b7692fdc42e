import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { read } from '@/lib/reading';
import { plainDocument } from '@/lib/sources';
import * as store from '@/lib/store';
import { database } from '@/lib/store/schema';
import type { NoticeReading, StoredNotice } from '@/lib/tasks';
import { dump } from '../store/native';
import { aDeadline, anAssignment, aReading, at, day, own } from '../tasks/build';

/**
 * `npx tsx test/tools/database.ts > test/fixtures/databases/vN.json`: a database as this version of the code makes it, with
 * all that is awkward in one. To be run once, by the code of version N, before the schema becomes N + 1; what it printed
 * then stays as it is for good.
 */
const seen = (url: string, when: number) => ({ url, title: 'Văn bản đến – “Hà Giao”\u200b', at: when });

async function see(reading: NoticeReading, when: number): Promise<StoredNotice> {
  return (await store.seeNotice(reading, seen(`http://cong.test/vb?id=${when}`, when), when)).notice;
}

async function takeAll(notice: StoredNotice, when: number) {
  return store.takeOn(
    notice.id,
    notice.assignments.map(({ key }) => key),
    when,
    [],
  );
}

const first = <T>(list: readonly T[]): T => {
  const [one] = list;
  if (one === undefined) throw new Error('Nothing was made.');
  return one;
};

/** A notice as the reader reads it, with an assignment that was split and one that was split and joined again. */
async function splitNotice(): Promise<void> {
  const text = readFileSync(new URL('../fixtures/notices/giao-ban.md', import.meta.url), 'utf8');
  const reading = read(plainDocument(text).blocks);
  if (reading.is !== 'notice') throw new Error('giao-ban.md is no notice.');
  const notice = await see(reading.notice, at('2026-11-03'));
  const tasks = await takeAll(notice, at('2026-11-03', '09:00'));
  const twoSentences = tasks.filter(({ text: words }) => /[.;] \p{Lu}/u.test(words));
  const [split, joined] = twoSentences;
  if (!split?.assignmentKey || !joined?.assignmentKey) throw new Error('giao-ban.md has nothing to split.');
  await store.setNote(split.id, 'Hỏi lại định mức.\nGọi chị Hương.', at('2026-11-03', '09:10'));
  await store.splitAssignment(notice.id, split.assignmentKey, at('2026-11-03', '09:20'));
  const parts = await store.splitAssignment(notice.id, joined.assignmentKey, at('2026-11-03', '09:30'));
  await store.setStatus(first(parts.after).id, 'done', at('2026-11-04'));
  await store.setNote(first(parts.after).id, 'Đã gửi.', at('2026-11-04', '09:00'));
  await store.joinParts(notice.id, joined.assignmentKey, at('2026-11-05'));
  await store.dismissInherited(notice.id, true);
}

/** Read three times: one assignment changes its words, one goes away, one comes back as it was. */
async function changedNotice(): Promise<void> {
  const deadline = aDeadline('2026-11-20', { doubtful: true });
  const canal = anAssignment('Nạo vét kênh Bến Đá trước ngày 20/11/2026, báo cáo Sở', { path: '1', deadline });
  const later = anAssignment('Nạo vét kênh Bến Đá trước ngày 25/11/2026, báo cáo Sở', { path: '1' });
  const header = { number: null, subject: 'Phân công nhiệm vụ tháng 11' };
  const before = await see(aReading([canal, 'Rà soát các cống dưới đê', 'Hướng dẫn chọn giống'], header), 1000);
  const [changed, gone, back] = await takeAll(before, 1001);
  if (!changed || !gone || !back) throw new Error('Not all were taken on.');
  await store.confirmDue(changed.id, true, 1002);
  await store.setOwnDue(changed.id, day('2026-11-18'), 1003);
  await store.setTags(gone.id, ['kênh', 'Ưu tiên'], 1004);
  await store.setNote(gone.id, 'Không được mất ghi chú này.', 1005);
  await see(aReading([later], { ...header, number: '45' }), 2000);
  await see(aReading([later, 'Hướng dẫn chọn giống'], { ...header, number: '45' }), 3000);
}

/** Characters that break what is not made for them. */
const ODD = [
  'Tiê\u0301ng Viê\u0323t'.normalize('NFD'),
  '\u202eđảo chiều\u202c',
  '\u0000 và \u001f',
  'nửa cặp \ud83d',
  '👩🏽‍💼',
  '=HYPERLINK("http://x.test")',
  '<img src=x onerror=alert(1)>',
  '"\\\n\t\u2028\u2029',
];

async function oddNotice(): Promise<void> {
  const header = { number: null, symbol: null, issuer: null, issuedOn: null, subject: ODD.join(' ') };
  const notice = await see(aReading(ODD, header), at('2026-12-31', '23:59'));
  const tasks = await takeAll(notice, 0); // made by a clock that stood at the epoch
  for (const [index, task] of tasks.entries()) await store.setNote(task.id, ODD[index] ?? '', 4_102_444_800_000);
  await store.setTags(first(tasks).id, ['__proto__', 'constructor', 'NHÃN', 'nhãn '], 5);
  await store.setNote(
    first(await takeAll(await see(aReading(['Dài'], { number: '7' }), 6), 6)).id,
    'dài '.repeat(500),
    7,
  );
}

async function otherTasks(): Promise<void> {
  const call = await store.addTask('  Gọi Trạm bơm Suối Ngà ', day('2024-02-29'), 5);
  await store.setStatus(call.id, 'done', at('2024-03-01'));
  await store.addTask('', null, 6);
  const units = [own('Phòng Hành chính – Tổng hợp', 'HCTH', 'P.HCTH'), own('Phòng Thủy lợi')];
  await store.saveSettings({ ownUnits: units, badgeDays: 30, theme: 'dark' });
}

await splitNotice();
await changedNotice();
await oddNotice();
await otherTasks();
database.close();
console.log(JSON.stringify(await dump('so-viec'), null, 1));
