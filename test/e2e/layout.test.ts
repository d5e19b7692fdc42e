import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { addDays, dayInVietnam } from '@/lib/calendar';
import { translator } from '@/lib/i18n';
import { layoutFaults, picture, startSession, storedNotices, until } from './harness';
import * as walk from './harness/walk';

/** Every screen of ours with real work in it, in both languages, narrow and wide: nothing lies over anything, nothing is cut. */

const t = { vi: translator('vi'), en: translator('en') };
const UNITS = ['Phòng Kế hoạch – Tài chính', 'Văn phòng Sở'];
const PICTURES = 'artifacts/e2e/layout';
/** Firefox's sidebar as it first opens, the panel's narrowest in Chromium, its usual width, and a window's half. */
const WIDTHS = [240, 320, 400, 760];

const { browser, at } = await startSession();
let page: Page;
let panel: Page;

beforeAll(async () => {
  page = await browser.open(at('/direct?doc=giao-ban'));
  await walk.enablePortal(browser, page);
  panel = await walk.openPanelByPill(browser, page);
  await walk.chooseUnits(panel, UNITS);
});
/** The faults by width, after pictures for whoever looks. */
async function faultsOf(
  screen: Page,
  name: string,
  widths = WIDTHS,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const found: Record<string, readonly string[]> = {};
  for (const width of widths) {
    for (const theme of ['light', 'dark'] as const)
      await picture(screen, PICTURES, `${name}-${width}-${theme}`, { theme, width, height: 1600 });
    const faults = await layoutFaults(screen, width);
    if (faults.length > 0) found[width] = faults;
  }
  return found;
}

test('the panel before anything is taken on', async () => {
  expect(await faultsOf(panel, 'panel-untouched')).toEqual({});
});

test('work is taken on, dated, tagged, annotated, done', async () => {
  const [notice] = await until('the notice', async () => {
    const notices = await storedNotices(panel);
    return notices.length > 0 ? notices : undefined;
  });
  await walk.followOwnUnits(panel);
  const [first, second] = (notice?.assignments ?? []).filter(({ units }) =>
    units.some(({ name }) => name === UNITS[1]),
  );
  if (!first || !second) throw new Error('The notice gives the office no work.');
  const today = dayInVietnam(Date.now());
  await walk.editTask(panel, first.text, {
    due: addDays(today, -400),
    tags: ['hội nghị công chức', 'ngân sách nhà nước năm 2027'],
    note: 'Hỏi lại định mức với Sở Tài chính, xin ý kiến Giám đốc trước khi gửi các đơn vị.',
  });
  await walk.editTask(panel, second.text, { status: 'done' });
});

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  test('the options, where the language is chosen', async () => {
    const options = await browser.extensionPage('options.html');
    await options.getByRole('radio', { name: t.vi(language === 'vi' ? 'languageVi' : 'languageEn') }).click();
    await options.getByRole('heading', { name: t[language]('languageTitle') }).waitFor();
    expect(await faultsOf(options, `options-${language}`, [360, 760, 1200])).toEqual({});
    await options.close();
  });

  test('the panel: all rows, and one that is open', async () => {
    await panel
      .getByText(t[language]('panelWhyOwnOnly'))
      .or(panel.getByRole('button', { name: t[language]('panelEdit') }))
      .first()
      .waitFor();
    expect(await faultsOf(panel, `panel-${language}`)).toEqual({});
    await panel
      .getByRole('button', { name: t[language]('panelEdit'), exact: true })
      .first()
      .click();
    expect(await faultsOf(panel, `panel-open-${language}`)).toEqual({});
    await panel
      .getByRole('button', { name: t[language]('panelFold'), exact: true })
      .first()
      .click();
  });

  test('the popup', async () => {
    const popup = await browser.extensionPage('popup.html');
    await popup.getByRole('navigation', { name: t[language]('countsLabel') }).waitFor();
    expect(await faultsOf(popup, `popup-${language}`, [320, 400])).toEqual({});
    await popup.close();
  });
});
