import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { dayInVietnam } from '@/lib/calendar';
import { translator } from '@/lib/i18n';
import { badge, type Task } from '@/lib/tasks';
import { marks, markup, picture, shadowButtons, startSession, storedNotices, storedTasks, until } from './harness';
import * as walk from './harness/walk';

/** Tách câu: one assignment of two sentences, split and joined in the panel; page, popup and badge follow. */

const t = translator('vi');
const UNIT = 'Phòng Kế hoạch – Tài chính';
const FIRST = 'Trình dự toán thu, chi ngân sách năm 2027 của Sở và các đơn vị trực thuộc trước ngày 18/11/2026.';
const SECOND = 'Báo cáo Sở Tài chính các khoản kinh phí chưa giải ngân;';
const WHOLE = `${FIRST} ${SECOND}`;
const NOTE = 'Hỏi lại định mức với Sở Tài chính.';
const PICTURES = 'artifacts/e2e/split';
const SPLIT = t('panelSplit', { count: 2 });

const { browser, at } = await startSession();
let page: Page;
let panel: Page;

const open = (): Promise<Page> => browser.open(at('/direct?doc=giao-ban'));
const texts = async (): Promise<readonly string[]> =>
  (await storedNotices(panel)).flatMap(({ assignments }) => assignments.map(({ text }) => text));
const tasks = (): Promise<readonly Task[]> => storedTasks(panel);
const markedTexts = async () => Object.values(await marks(page)).flat();
const isMarked = (text: string) =>
  until(`“${text.slice(0, 30)}” to be marked by itself`, async () =>
    (await markedTexts()).includes(text) ? true : undefined,
  );
const press = (text: string, name: string) =>
  walk.panelRow(panel, text).getByRole('button', { name, exact: true }).click();
const checksBeside = async (text: string) =>
  (await shadowButtons(page)).filter(({ description }) => description === text);

/** Rows of the panel and the popup are given by their whole text: one sentence begins as the whole does. */
const rowOf = (text: string) =>
  panel.getByRole('listitem').filter({ has: panel.getByRole('button', { name: text, exact: true }) });

beforeAll(async () => {
  page = await open();
  await walk.enablePortal(browser, page);
  panel = await walk.openPanelByPill(browser, page);
  await walk.chooseUnits(panel, [UNIT]);
});
describe('an assignment of two sentences', () => {
  let untouched: string;

  test('is one to begin with; it is taken on, tagged and annotated', async () => {
    untouched = await markup(page);
    await walk.takeOn(panel, WHOLE);
    await walk.editTask(panel, WHOLE, { tags: ['dự toán'], note: NOTE });
    expect(await tasks()).toMatchObject([{ text: WHOLE, note: NOTE, tags: ['dự toán'], read: { due: '2026-11-18' } }]);
    await isMarked(WHOLE);
  });

  test('is split in the panel: two tasks, the date with its own sentence only, the note kept', async () => {
    await press(WHOLE, t('panelEdit'));
    await picture(panel, PICTURES, 'panel-whole', { width: 400, height: 800 });
    await rowOf(WHOLE).getByRole('button', { name: SPLIT }).click();
    await rowOf(FIRST).waitFor();
    expect(await texts()).toEqual(expect.arrayContaining([FIRST, SECOND]));
    expect(await texts()).not.toContain(WHOLE);
    expect(await tasks()).toMatchObject([
      { text: FIRST, note: NOTE, tags: ['dự toán'], read: { due: '2026-11-18' } },
      { text: SECOND, note: '', tags: ['dự toán'] },
    ]);
    expect((await tasks())[1]?.read?.due).not.toBe('2026-11-18');
    const focused = () => panel.evaluate(() => document.activeElement?.textContent);
    await until('the first to have the focus', async () => ((await focused()) === FIRST ? true : undefined));
    for (const theme of ['light', 'dark'] as const)
      for (const width of [320, 400])
        await picture(panel, PICTURES, `panel-parts-${width}-${theme}`, { theme, width, height: 800 });
  });

  test('each sentence has a mark and a check button of its own in the page, and no markup was touched', async () => {
    await isMarked(FIRST);
    await isMarked(SECOND);
    expect(await markedTexts()).not.toContain(WHOLE);
    await walk.showInPage(panel, SECOND);
    await until('a check button for each', async () =>
      (await checksBeside(FIRST)).length === 1 && (await checksBeside(SECOND)).length === 1 ? true : undefined,
    );
    expect(await checksBeside(WHOLE)).toEqual([]);
    const boxes = [...(await checksBeside(FIRST)), ...(await checksBeside(SECOND))].map(
      ({ box }) => `${box.x} ${box.y}`,
    );
    expect(new Set(boxes).size).toBe(2);
    expect(await markup(page)).toBe(untouched);
    await picture(page, PICTURES, 'page-parts');
  });

  test('one sentence is ticked off in the page, the other stays', async () => {
    const [check] = await checksBeside(SECOND);
    await check?.click();
    await until('the task to be done', async () =>
      (await tasks()).find(({ text, status }) => text === SECOND && status === 'done'),
    );
    await until('the strike', async () => ((await marks(page))['so-viec-done']?.includes(SECOND) ? true : undefined));
    expect((await tasks()).find(({ text }) => text === FIRST)?.status).toBe('todo');
  });

  test('popup and badge count sentences', async () => {
    const popup = await browser.openPopupOn(page);
    await popup.getByText(FIRST).waitFor();
    expect(await popup.getByText(SECOND).count()).toBe(0);
    await popup.close();
    const { count } = badge(await tasks(), 7, dayInVietnam(Date.now()));
    expect((await walk.badgeSaying(browser, count)).text).toBe(count === 0 ? '' : String(count));
  });

  test('the choice outlives the page, the worker and the browser', async () => {
    const before = await tasks();
    await browser.restart();
    page = await open();
    panel = await walk.openPanelByPill(browser, page);
    await rowOf(FIRST).waitFor();
    await isMarked(FIRST);
    expect(await texts()).not.toContain(WHOLE);
    expect(await tasks()).toEqual(before);
  });

  test('joined again, it is one task with all that was said; undone, it is exactly as before', async () => {
    const before = [await storedNotices(panel), await tasks()];
    await rowOf(FIRST).getByRole('button', { name: FIRST, exact: true }).click();
    await rowOf(FIRST)
      .getByRole('button', { name: t('panelJoin') })
      .click();
    await rowOf(WHOLE).waitFor();
    expect(await tasks()).toMatchObject([{ text: WHOLE, note: NOTE, tags: ['dự toán'], status: 'doing' }]);
    await isMarked(WHOLE);
    await panel.getByRole('button', { name: t('panelUndo') }).click();
    await rowOf(FIRST).waitFor();
    expect([await storedNotices(panel), await tasks()]).toEqual(before);
    await isMarked(SECOND);
  });
});
