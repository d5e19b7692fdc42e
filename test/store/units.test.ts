import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { seeNotice, seenUnits } from '@/lib/store';
import { alsoCalled, anAssignment, aReading, lead, support } from '../tasks/build';
import { freshDatabase } from './fresh';

freshDatabase();

const sighting = { url: 'http://cong.test/a', title: 'Văn bản đến', at: 1 };

test('the units of all notices, the busiest first; work for everyone makes no unit', async () => {
  const everyone = { id: '*', name: 'Các phòng, đơn vị', role: 'lead' } as const;
  const first = aReading([
    anAssignment('Rà soát cống', { units: [lead('Phòng Thủy lợi')] }),
    anAssignment('Lập danh mục', { units: [lead('Phòng Kế hoạch'), support('Phòng Thủy lợi')] }),
    anAssignment('Gửi báo cáo tuần', { units: [everyone] }),
  ]);
  const second = aReading([anAssignment('Trực bão', { units: [lead('PHÒNG THỦY LỢI')] })], { number: '13' });
  await seeNotice(first, sighting, 1);
  await seeNotice(second, sighting, 2);
  expect(await seenUnits()).toEqual([
    { id: 'phong-thuy-loi', name: 'Phòng Thủy lợi', count: 3 },
    { id: 'phong-ke-hoach', name: 'Phòng Kế hoạch', count: 1 },
  ]);
});

test('a unit is called by its name in full where a notice has that, too', async () => {
  const finance = lead('Phòng Kế hoạch – Tài chính');
  const short = anAssignment('Gửi số liệu', { units: [alsoCalled(finance, 'Phòng KHTC')] });
  await seeNotice(aReading([short, anAssignment('Lập dự toán', { units: [finance] })]), sighting, 1);
  expect(await seenUnits()).toEqual([{ id: finance.id, name: finance.name, count: 2 }]);
});
