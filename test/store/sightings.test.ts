import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { lastSeen } from '@/lib/store';
import { database } from '@/lib/store/schema';
import type { NoticeId } from '@/lib/tasks';
import { aNotice, aReading } from '../tasks/build';
import { freshDatabase } from './fresh';

freshDatabase();

test('the newest sighting of each host, whatever its port; a file from disk has none', async () => {
  const reading = aReading(['Nạo vét kênh Bến Đá']);
  const rows = [
    aNotice(reading, {
      id: 'a' as NoticeId,
      fingerprint: 'a',
      seen: [{ url: 'http://cong.test:81/x?a=1', title: '', at: 5 }],
    }),
    aNotice(reading, {
      id: 'b' as NoticeId,
      fingerprint: 'b',
      seen: [
        { url: 'https://cong.test/y', title: '', at: 9 },
        { url: 'http://tep.test/z', title: '', at: 2 },
        { url: '', title: 'tb.pdf', at: 11 },
      ],
    }),
  ];
  await database.notices.bulkAdd(rows);
  expect([...(await lastSeen())].sort()).toEqual([
    ['cong.test', 9],
    ['tep.test', 2],
  ]);
});
