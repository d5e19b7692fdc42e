import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { addDays, dayInVietnam, type IsoDay } from '@/lib/calendar';
import { longDay, translator } from '@/lib/i18n';
import { madeNotice } from '../portal';
import { picture, startSession, storedTasks } from './harness';
import { checkButton, chooseUnits, editTask, followOwnUnits, panelRow } from './harness/walk';

/** A notice that its portal shows with another text: what the officer said stays at the right task, or at none. */

const t = translator('vi');
const PICTURES = 'artifacts/e2e/changed';
const UNIT = 'Văn phòng Sở';
const issuedOn = addDays(dayInVietnam(Date.now()), -5);
const day = (after: number): IsoDay => addDays(issuedOn, after);

/** Items that differ in a number and a date only. */
const check = (station: number, due: IsoDay): string =>
  `Rà soát hồ sơ lưu trữ của Trạm bơm số ${station}, báo cáo kết quả trước ngày ${longDay(due)}`;
const [ONE, TWO, THREE, FOUR] = [check(1, day(11)), check(2, day(12)), check(3, day(13)), check(4, day(14))];
const CORRECTED = check(2, day(20));
const INSERTED = check(5, day(12));
const ACCOUNTS = ['Đối chiếu số dư tạm ứng của các trạm', 'Lập kế hoạch vốn cho năm sau'];
const DIGITISE = 'Số hóa hồ sơ lưu trữ, bàn giao kho cho Phòng Kế toán';

/** What the officer has said of each, told by the words that the task began with. */
const SAID: readonly (readonly [string, { note: string; tags?: string[]; status?: 'doing' }])[] = [
  [ONE, { note: 'Hỏi anh Ba' }],
  [TWO, { note: 'Gọi chị Tư', tags: ['gấp'], status: 'doing' }],
  [THREE, { note: 'Chờ bản đồ' }],
];

const { portal, browser, at } = await startSession();
let page: Page;
let panel: Page;
const show = (units: Readonly<Record<string, readonly string[]>>) =>
  portal.show(madeNotice({ id: 'doi', number: 73, issuedOn, subject: 'về kho lưu trữ', units }));
const showAnew = async (units: Readonly<Record<string, readonly string[]>>): Promise<void> => {
  show(units);
  await page.reload();
};
/** As it was made: without the full stop. */
const bare = (text: string): string => text.replace(/\.$/, '');
/** What is kept: for each task its standing and what the officer said, by the text that was taken on. */
const kept = async () =>
  Object.fromEntries(
    (await storedTasks(panel)).map(({ text, note, tags, status, standing }) => [
      bare(text),
      { note, tags, status, is: standing.is, ...(standing.is === 'changed' && { now: bare(standing.now.text) }) },
    ]),
  );
const said = (text: string) => {
  const { note, tags = [], status = 'todo' } = new Map(SAID).get(text) ?? { note: '' };
  return { note, tags, status };
};
const pictures = async (name: string): Promise<void> => {
  for (const theme of ['light', 'dark'] as const)
    await picture(panel, PICTURES, `${name}-${theme}`, { theme, width: 360, height: 1000 });
};

beforeAll(async () => {
  await browser.grant('http://cong.test/*');
  show({ [UNIT]: [ONE, TWO, THREE, FOUR], 'Phòng Kế toán': ACCOUNTS });
  page = await browser.open(at('/direct?doc=doi'));
  panel = await browser.openPanelOn(page);
  await chooseUnits(panel, [UNIT]);
  await followOwnUnits(panel);
  for (const [text, words] of SAID) await editTask(panel, text, words);
}, 120_000);
test('a deadline corrected among similar tasks, with an item put in before it: both texts are shown, the old date holds', async () => {
  await showAnew({ [UNIT]: [ONE, INSERTED, CORRECTED, THREE, FOUR], 'Phòng Kế toán': ACCOUNTS });
  const row = panel.getByRole('listitem').filter({ hasText: t('panelChanged') });
  await row.getByText(t('panelChangedHolds', { day: longDay(day(12)) })).waitFor();
  expect(await kept()).toEqual({
    [ONE]: { ...said(ONE), is: 'same' },
    [TWO]: { ...said(TWO), is: 'changed', now: CORRECTED },
    [THREE]: { ...said(THREE), is: 'same' },
    [FOUR]: { ...said(FOUR), is: 'same' },
  });
  await row.getByText('Gọi chị Tư').waitFor();
  await row
    .getByText(longDay(day(20)))
    .first()
    .waitFor();
  await row.getByText(t('panelSeeOld')).click();
  await row.getByText(`${TWO}.`, { exact: true }).waitFor();
  await pictures('corrected');
  await page.bringToFront();
  expect((await checkButton(page, CORRECTED)).checked).toBe('mixed'); // what the officer is doing
  expect((await checkButton(page, INSERTED)).label).toBe(t('pageTake'));
});

test('a task is deleted and the sections change places: its text and note are shown, and nothing takes its place', async () => {
  await showAnew({ 'Phòng Kế toán': [...ACCOUNTS, DIGITISE], [UNIT]: [FOUR, ONE, CORRECTED] });
  const row = panelRow(panel, THREE);
  await row.getByText(t('panelGone')).waitFor();
  expect(await kept()).toEqual({
    [ONE]: { ...said(ONE), is: 'same' },
    [TWO]: { ...said(TWO), is: 'changed', now: CORRECTED },
    [THREE]: { ...said(THREE), is: 'gone' },
    [FOUR]: { ...said(FOUR), is: 'same' },
  });
  await row.getByText('Chờ bản đồ').waitFor();
  await pictures('deleted');
});

test('the officer attaches it again, which can be undone', async () => {
  const row = panelRow(panel, THREE);
  await row.getByRole('button', { name: t('panelReattach') }).click();
  const choice = row.getByRole('radio', { name: DIGITISE });
  if (!(await choice.isVisible()))
    await row.getByRole('button', { name: t('panelReattachMore', { count: 3 }) }).click();
  await choice.press('Space');
  await pictures('choice');
  await choice.press('Enter');
  await panel.getByText(t('panelReattached')).waitFor();
  expect((await kept())[THREE]).toEqual({ ...said(THREE), is: 'changed', now: DIGITISE });
  await pictures('attached');
  await panel.getByRole('button', { name: t('panelUndo') }).click();
  await row.getByText(t('panelGone')).waitFor();
  expect((await kept())[THREE]).toEqual({ ...said(THREE), is: 'gone' });
});
