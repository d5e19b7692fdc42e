import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addDays, dayInVietnam, type IsoDay, partsOf, weekday } from '@/lib/calendar';
import { longDay } from '@/lib/i18n';
import { type MadeNotice, madeNotice } from '../portal';
import { type Badge, startSession, until } from './harness';
import { chooseUnits, editTask, panelRow, pressCheck, takeOn, tickInPopup } from './harness/walk';

/** The badge is right after every change, whoever made it, and needs nobody's memory. */

const BLUE = '#2c4796';
const AMBER = '#83480a';
const RED = '#a1262c';
const NONE = 'Sổ Việc – không có việc quá hạn hoặc đến hạn trong 7 ngày tới';
const ONE = 'Sổ Việc – 1 việc quá hạn hoặc đến hạn trong 7 ngày tới';

const today = dayInVietnam(Date.now());
const inDays = (count: number): IsoDay => addDays(today, count);
const by = (count: number) => `trước ngày ${longDay(inDays(count))}`;
const UNIT = 'Văn phòng Sở';
const IN_5_DAYS = 'Gửi lịch trực cơ quan';
const TOMORROW = 'Trình dự toán mua sắm máy in';
const IN_20_DAYS = 'Sắp xếp lại kho lưu trữ';
const UNDATED = 'Sửa chữa hệ thống điện nhà xe';

const { portal, browser, at } = await startSession();
let page: Page;
let panel: Page;
let notices = 0;

/** Waits until the badge is so. What it said last is told when it never is. */
async function expectBadge(wanted: Partial<Badge>): Promise<void> {
  let last: Badge | undefined;
  const right = async () => {
    last = await browser.badge();
    expect(last).toMatchObject(wanted);
    return true;
  };
  await until('the badge', () => right().catch(() => undefined), 5000).catch(() => expect(last).toMatchObject(wanted));
}

/** A notice that no test has seen; the panel shows it. */
async function openNotice(notice: Partial<MadeNotice> = {}): Promise<void> {
  notices += 1;
  const [id, subject] = [`tb-${notices}`, `giao ban lần ${notices}`];
  const items = [`${IN_5_DAYS} ${by(5)}`, `${TOMORROW} ${by(1)}`, `${IN_20_DAYS} ${by(20)}`, UNDATED];
  const issuedOn = inDays(-10);
  portal.show(madeNotice({ id, number: notices, issuedOn, subject, units: { [UNIT]: items }, ...notice }));
  await page.goto(at(`/direct?doc=${id}`));
  await panel.getByRole('heading', { name: new RegExp(`${subject}$`) }).waitFor();
}

/** Changes tasks and settings in the database; nobody of the extension is told. */
const behindItsBack = (change: string): Promise<unknown> =>
  panel.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('so-viec');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(['tasks', 'settings'], 'readwrite');
      const [tasks, settings] = ['tasks', 'settings'].map((name) => transaction.objectStore(name));
      ${change}
      transaction.oncomplete = () => resolve(opening.result.close());
      transaction.onerror = () => reject(transaction.error);
    };
  })`);

/** Types the number of days that the badge looks ahead into the settings. */
async function lookAhead(days: number): Promise<void> {
  const options = await browser.extensionPage('options.html');
  await options.getByRole('spinbutton', { name: /^Số ngày đếm trước/ }).fill(String(days));
  await expectBadge({ title: expect.stringContaining(`trong ${days} ngày tới`) });
  await options.close();
}

async function openScreens(): Promise<void> {
  page = await browser.open(at('/in-place'));
  panel = await browser.openPanelOn(page);
}

beforeAll(async () => {
  await browser.grant('http://cong.test/*');
  await openScreens();
  await openNotice();
  await chooseUnits(panel, [UNIT]);
});
beforeEach(async () => {
  await behindItsBack(`tasks.clear(); settings.get('settings').onsuccess = ({ target }) =>
    settings.put({ ...target.result, badgeDays: 7, language: 'vi' });`);
  await panel.evaluate(`chrome.runtime.sendMessage({ type: 'written', noticeIds: null })`);
  await expectBadge({ text: '', title: NONE });
  await openNotice();
});
describe('is right at once after a change', () => {
  test('in the page: taken on, finished', async () => {
    await pressCheck(page, IN_5_DAYS);
    await expectBadge({ text: '1', color: BLUE, title: ONE });
    await pressCheck(page, TOMORROW);
    await expectBadge({ text: '2', color: AMBER, title: ONE.replace('1 việc', '2 việc') });
    for (const text of [IN_5_DAYS, TOMORROW]) await pressCheck(page, text);
    await expectBadge({ text: '', title: NONE });
  });

  test('in the side panel: taken on, dated, left', async () => {
    for (const text of [IN_20_DAYS, UNDATED]) await takeOn(panel, text);
    await expectBadge({ text: '', title: NONE });
    await takeOn(panel, TOMORROW);
    await expectBadge({ text: '1', color: AMBER, title: ONE });
    await editTask(panel, UNDATED, { due: inDays(-3) });
    await expectBadge({ text: '2', color: RED, title: `${ONE.replace('1 việc', '2 việc')} · 1 việc đã quá hạn` });
    await editTask(panel, UNDATED, { due: inDays(0) });
    await expectBadge({ text: '2', color: AMBER });
    const row = panelRow(panel, UNDATED);
    await row.getByRole('button', { name: 'Sửa', exact: true }).click();
    await row.getByRole('button', { name: 'Bỏ theo dõi', exact: true }).click();
    await expectBadge({ text: '1', color: AMBER });
  });

  test('in the popup: ticked off, and back again', async () => {
    await takeOn(panel, IN_5_DAYS);
    await expectBadge({ text: '1' });
    const popup = await browser.openPopupOn(page);
    await tickInPopup(popup, IN_5_DAYS);
    await expectBadge({ text: '', title: NONE });
    await popup.getByRole('button', { name: 'Hoàn tác' }).click();
    await expectBadge({ text: '1', color: BLUE, title: ONE });
    await popup.close();
  });

  test('in the settings: how many days it looks ahead, and its language', async () => {
    for (const text of [IN_5_DAYS, IN_20_DAYS]) await takeOn(panel, text);
    await expectBadge({ text: '1' });
    await lookAhead(20);
    await expectBadge({ text: '2', color: BLUE });
    await lookAhead(4);
    await expectBadge({ text: '' });
    await lookAhead(7);
    await expectBadge({ text: '1', title: ONE });

    const options = await browser.extensionPage('options.html');
    await options.getByRole('radio', { name: 'English' }).check();
    await expectBadge({ text: '1', title: expect.not.stringContaining('việc') });
    await options.getByRole('radio', { name: 'Tiếng Việt' }).check();
    await expectBadge({ title: ONE });
    await options.close();
  });

  test('of a task that comes again: the next time is taken, and given back', async () => {
    const weekly = 'Báo cáo tiến độ giải ngân trước 16 giờ 00 thứ Năm hằng tuần';
    await openNotice({ units: { [UNIT]: [weekly, UNDATED] } });
    await takeOn(panel, weekly);
    await expectBadge({ text: '1', color: RED });
    await panel.getByRole('button', { name: /^Nhận kỳ sau, hạn / }).click();
    const next = Array.from({ length: 7 }, (_, count) => inDays(count)).find((day) => weekday(day) === 4);
    const soon = next === today || next === inDays(1);
    await expectBadge({ text: '1', color: soon ? AMBER : BLUE });
    await panelRow(panel, weekly)
      .getByText(longDay(next ?? today))
      .first()
      .waitFor();
    await panel.getByRole('button', { name: 'Hoàn tác' }).click();
    await expectBadge({ text: '1', color: RED });
  });
});

describe('remembers nothing', () => {
  test('the background worker was killed', async () => {
    await browser.killWorker();
    await takeOn(panel, TOMORROW);
    await expectBadge({ text: '1', color: AMBER, title: ONE });
  });

  test('the browser was restarted', async () => {
    await takeOn(panel, TOMORROW);
    await editTask(panel, TOMORROW, { due: inDays(-1) });
    const shown = { text: '1', color: RED, title: `${ONE} · 1 việc đã quá hạn` };
    await expectBadge(shown);
    await browser.restart();
    try {
      await expectBadge(shown);
    } finally {
      await openScreens();
    }
  });

  test('an alarm draws it anew from what is stored, every hour', async () => {
    const worker = await browser.worker();
    const alarm = await worker.evaluate(`chrome.alarms.get('redraw')`);
    expect(alarm).toMatchObject({ name: 'redraw', periodInMinutes: 60 });
    await takeOn(panel, IN_5_DAYS);
    await expectBadge({ text: '1', color: BLUE });
    await behindItsBack(`tasks.getAll().onsuccess = ({ target }) => {
      for (const task of target.result) tasks.put({ ...task, ownDue: '${inDays(-8)}', due: '${inDays(-8)} 24:00' });
    };`);
    expect(await browser.badge()).toMatchObject({ text: '1', color: BLUE });
    await browser.killWorker();
    await (await browser.worker()).evaluate(`chrome.alarms.create('redraw', { when: Date.now() })`);
    await expectBadge({ text: '1', color: RED });
  });
});

describe('counts what is certain', () => {
  test('a date from a heading counts, until the officer says for the whole notice that it does not', async () => {
    const { year, month } = partsOf(today);
    await lookAhead(30); // to the end of any month
    const heading = `Nhiệm vụ trọng tâm trong tháng ${month} năm ${year}`;
    await openNotice({ heading, units: { [UNIT]: [UNDATED, `${IN_5_DAYS} ${by(5)}`, 'Thay khóa cửa kho'] } });
    for (const text of [UNDATED, IN_5_DAYS, 'Thay khóa cửa kho']) await takeOn(panel, text);
    await expectBadge({ text: '3' });
    await panel.getByRole('button', { name: 'Không tính hạn theo đề mục' }).click();
    await expectBadge({ text: '1' });
    await panel.getByRole('button', { name: 'Tính hạn theo đề mục' }).click();
    await expectBadge({ text: '3' });
  });

  test('a doubtful date counts once the officer has confirmed it', async () => {
    await openNotice({ issuedOn: inDays(-700), units: { [UNIT]: [`${IN_5_DAYS} ${by(5)}`] } });
    await takeOn(panel, IN_5_DAYS);
    await panelRow(panel, IN_5_DAYS).getByText('cần xem lại').first().waitFor();
    await expectBadge({ text: '', title: NONE });
    await panel.getByRole('button', { name: `Đúng, hạn là ${longDay(inDays(5))}` }).click();
    await expectBadge({ text: '1', color: BLUE, title: ONE });
    await panelRow(panel, IN_5_DAYS).getByRole('button', { name: 'Sửa', exact: true }).click();
    await panel.getByRole('button', { name: 'Bỏ xác nhận hạn' }).click();
    await expectBadge({ text: '', title: NONE });
  });
});
