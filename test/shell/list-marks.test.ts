import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { listMarks } from '@/lib/shell/list-marks';
import { seeNotice, setStatus, takeOn } from '@/lib/store';
import { freshDatabase } from '../store/fresh';
import { aReading, day } from '../tasks/build';

freshDatabase();

const sighting = { url: 'http://cong.test/', title: '', at: 1 };
const subject = 'Kết luận giao ban tuần 46 về công tác thủy lợi';
const header = { number: '86', symbol: 'TB-SNNMT', issuedOn: day('2026-11-05'), subject };

test('a row is marked when its document is surely known, by what became of its tasks', async () => {
  const { notice } = await seeNotice(aReading(['Nạo vét kênh', 'Rà soát đê'], header), sighting, 1);
  const rows = [
    { number: '86/TB-SNNMT', day: '05/11/2026', subject: 'một trích yếu khác' },
    { number: '86/TB-SNNMT', day: '06/11/2026', subject },
    { number: '87/TB-SNNMT', day: '05/11/2026', subject },
    { number: '86/TB-SNNMT' },
    { subject, day: '05/11/2026' },
    {},
    { number: '/TB-SNNMT', day: '05/11/2026', subject },
  ];
  const marks = async () => (await listMarks(rows)).map(({ row, is }) => `${row} ${is}`);
  expect(await marks()).toEqual(['0 read', '6 read']);
  const [first, second] = await takeOn(
    notice.id,
    notice.assignments.map(({ key }) => key),
    2,
    [],
  );
  if (!first || !second) throw new Error('two tasks');
  await setStatus(first.id, 'done', 3);
  expect(await listMarks(rows.slice(0, 1))).toEqual([{ row: 0, is: 'open', text: 'Sổ Việc: 1 việc chưa xong' }]);
  await setStatus(second.id, 'done', 3);
  expect(await listMarks(rows.slice(0, 1))).toEqual([{ row: 0, is: 'done', text: 'Sổ Việc: 2 việc, đã xong hết' }]);
});

test('two notices that a row could be of leave it without a mark', async () => {
  const blank = { ...header, number: null };
  await seeNotice(aReading(['Nạo vét kênh'], { ...blank, issuer: 'Sở A' }), sighting, 1);
  await seeNotice(aReading(['Rà soát đê'], { ...blank, issuer: 'Sở B' }), sighting, 1);
  expect(await listMarks([{ number: '86/TB-SNNMT', day: '05/11/2026', subject }])).toEqual([]);
});
