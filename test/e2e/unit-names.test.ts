import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dropFiles, ExtensionBrowser, picture, storedTasks } from './harness';
import * as walk from './harness/walk';

/** A notice that names a unit in full once and by its initials elsewhere: the officer finds all of its work. */

const FULL = 'Phòng Kế hoạch – Tài chính';
const BUDGET = 'Trình dự toán thu, chi năm 2027';
const FIGURES = 'gửi số liệu quyết toán';
const ASSETS = 'Chủ trì, phối hợp với Phòng KHTC rà soát tài sản công';
const NOTICE = `SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG
Số: 41/TB-SNNMT
Sông Mây, ngày 02 tháng 11 năm 2026
THÔNG BÁO
Kết luận của Giám đốc Sở tại cuộc họp giao ban tháng 11
1. ${FULL}
- ${BUDGET} trước ngày 20/11/2026.
2. Văn phòng Sở
- ${ASSETS} trước ngày 25/11/2026.
- Giao Phòng KH-TC ${FIGURES} trước ngày 12/11/2026.
3. Thanh tra Sở
- Kết luận cuộc thanh tra tại xã Bến Vàng trước ngày 30/11/2026.
Nơi nhận:
- Như trên;
- Lưu: VT.
GIÁM ĐỐC
Lương Thế Hải`;

let browser: ExtensionBrowser;
let page: Page;

beforeAll(async () => {
  browser = await ExtensionBrowser.launch();
  page = await browser.extensionPage('reader.html');
  await dropFiles(page, [{ name: 'giao ban.txt', bytes: Buffer.from(NOTICE) }]);
});
afterAll(async () => {
  await browser?.close();
});

test('it is offered once, and its work stands together', async () => {
  await walk.chooseUnits(page, [FULL]);
  for (const text of [BUDGET, ASSETS, FIGURES]) await walk.takeOn(page, text);
  await picture(page, 'artifacts/e2e/unit-names', 'panel');
  const tasks = await storedTasks(page);
  expect(tasks.map(({ units, read }) => [units.map(({ name, role }) => `${role} ${name}`), read?.due])).toEqual([
    [[`lead ${FULL}`], '2026-11-20'],
    [['lead Văn phòng Sở', 'support Phòng KHTC'], '2026-11-25'],
    [['lead Phòng KH-TC'], '2026-11-12'],
  ]);
});
