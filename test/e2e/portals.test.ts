import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentOfFile, type Portal, type PortalDocument, startPortal } from '../portal';
import { ExtensionBrowser, everythingStored, hostElements, storedNotices, storedTasks, until } from './harness';
import { panelRow, pillOn, sentenceOn, takeOn } from './harness/walk';

/** Portals of different kinds: what each says of its documents, where the notice stands in it, and that it stays untouched. */

const NOTICE = 'test/fixtures/notices/giao-ban.md';
const FIRST = 'Tham mưu kế hoạch thanh tra năm 2027';

let portal: Portal;
let browser: ExtensionBrowser;
/** A page of the extension, to look into its storage. */
let own: Page;
let notice: PortalDocument;
const at = (path: string) => `http://cong.test:${portal.port}${path}`;

beforeAll(async () => {
  portal = await startPortal();
  browser = await ExtensionBrowser.launch();
  own = await browser.extensionPage('options.html');
  await browser.grant('http://cong.test/*');
  notice = {
    ...(await documentOfFile(NOTICE)),
    id: 'giao-ban',
    title: 'Kết luận của Giám đốc Sở Nông nghiệp và Môi trường tại cuộc họp giao ban tháng 11 năm 2026',
    symbol: '512/TB-SNNMT',
    day: '02/11/2026',
  };
});
afterAll(async () => {
  await browser?.close();
  await portal?.close();
});

describe('what the portal says', () => {
  test('is shown as the portal’s own, fills the blank number and dates no task unless the officer takes it over', async () => {
    portal.show({ ...notice, due: '20/11/2026', role: 'Phối hợp', urgency: 'Khẩn' });
    const page = await browser.open(at('/direct?doc=giao-ban'));
    expect((await pillOn(page))?.label).toContain('23 nhiệm vụ');
    const panel = await browser.openPanelOn(page);
    await panel.getByText('512 theo cổng').waitFor();
    const said = await panel.getByText('Theo cổng:').locator('..').innerText();
    expect(said).toMatch(/^Theo cổng: hạn cả văn bản 20\/11\/2026 \(.+\) · vai trò phối hợp · độ khẩn Khẩn$/);

    await panel
      .getByRole('searchbox')
      .or(panel.getByRole('button', { name: 'Tìm' }))
      .first()
      .click();
    await panel.getByRole('searchbox').fill(FIRST);
    await takeOn(panel, FIRST);
    const row = panelRow(panel, FIRST);
    expect((await storedTasks(own))[0]).toMatchObject({ ownDue: null });
    await row.getByRole('button', { name: 'Sửa' }).click();
    await row.getByRole('button', { name: 'Lấy hạn theo cổng 20/11/2026' }).click();
    await until('the date', async () => ((await storedTasks(own))[0]?.ownDue === '2026-11-20' ? true : undefined));
    await panel.getByRole('button', { name: 'Hoàn tác' }).click();
    await until('no date', async () => ((await storedTasks(own))[0]?.ownDue === null ? true : undefined));

    const [stored] = await storedNotices(own);
    expect(stored?.header).toMatchObject({ number: null, symbol: 'TB-SNNMT' });
    expect(stored?.portal).toMatchObject({ number: '512', due: { words: '20/11/2026', day: '2026-11-20' } });
    await page.close();
  });

  test('a secrecy mark in its fields keeps the document out', async () => {
    portal.show({
      ...(await documentOfFile('test/portal/documents/phan-cong.md')),
      id: 'kin',
      symbol: '9/TB-UBND',
      secrecy: 'Tối mật',
    });
    const page = await browser.open(at('/direct?doc=kin'));
    expect(await sentenceOn(page)).toBe('Văn bản đóng dấu “Tối mật”: Sổ Việc không đọc, không lưu gì.');
    expect(await everythingStored(own)).not.toMatch(/hồ chứa/i);
    expect(await hostElements(page)).toBe(1);
    await page.close();
  });
});
