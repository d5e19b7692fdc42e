import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { translator } from '@/lib/i18n';
import { picture, startSession, until } from './harness';
import * as walk from './harness/walk';

/** “Vì sao?”: the panel says on request what was looked at and what spoke for and against. */

const t = translator('vi');
const PICTURES = 'artifacts/e2e/why';

const { browser, at } = await startSession();
let panel: Page;

const show = async (doc: string): Promise<Page> => {
  const page = await browser.open(at(`/direct?doc=${doc}`));
  await page.bringToFront();
  return page;
};
/** What is said under the question, once it says `wanted`. */
const answer = async (question: string, wanted: string): Promise<string> => {
  const summary = panel.locator('summary').filter({ hasText: question });
  return until(`“${wanted}”`, async () => {
    if (!(await summary.isVisible())) return undefined;
    const details = panel.locator('details').filter({ has: summary });
    if ((await details.getAttribute('open')) === null) await summary.click();
    const said = await details.innerText();
    return said.includes(wanted) ? said : undefined;
  });
};

beforeAll(async () => {
  const page = await show('giao-ban');
  await walk.enablePortal(browser, page);
  panel = await walk.openPanelByPill(browser, page);
});
describe('why', () => {
  test('a notice: its signs, in the footer', async () => {
    const said = await answer(t('panelWhyNotice'), t('panelReason_recipients'));
    expect(said).toContain('cong.test');
    expect(said).toContain(t('panelReason_concludes'));
    expect(said).toMatch(/[89]\d%/);
    await panel.locator('footer').scrollIntoViewIfNeeded();
    for (const theme of ['light', 'dark'] as const)
      await picture(panel, PICTURES, `notice-${theme}`, { theme, width: 400, height: 800 });
  });

  test('an invitation: what it has of a notice, and what speaks against it', async () => {
    await show('giay-moi');
    await panel.getByRole('heading', { name: t('panelNone') }).waitFor();
    const said = await answer(t('panelWhy'), t('panelReason_otherKind'));
    expect(said.indexOf(t('panelWhyAgainst'))).toBeGreaterThan(said.indexOf(t('panelWhyFor')));
    for (const theme of ['light', 'dark'] as const)
      for (const width of [320, 400])
        await picture(panel, PICTURES, `none-${width}-${theme}`, { theme, width, height: 800 });
  });

  test.each([
    ['bao-cao-thuc-hien', 'panelReason_reports'],
    ['mau', 'panelReason_sample'],
  ] as const)('%s: what speaks against it stands first', async (doc, reason) => {
    await show(doc);
    const said = await answer(t('panelWhy'), t(reason));
    const against = said.slice(said.indexOf(t('panelWhyAgainst')) + t('panelWhyAgainst').length).trim();
    expect(against.split('\n')[0]).toBe(t(reason));
    for (const theme of ['light', 'dark'] as const)
      await picture(panel, PICTURES, `${doc}-${theme}`, { theme, width: 320, height: 800 });
  });

  test('a page that was left after the first look', async () => {
    await show('trong');
    expect(await answer(t('panelWhy'), t('panelWhyNoSigns'))).not.toContain('%');
  });

  test('what was said of a page goes with the page', async () => {
    const page = await show('giay-moi');
    await answer(t('panelWhy'), t('panelReason_otherKind'));
    await page.goto(at('/direct?doc=trong'));
    await answer(t('panelWhy'), t('panelWhyNoSigns'));
  });
});
