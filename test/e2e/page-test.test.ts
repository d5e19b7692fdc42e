import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { translator } from '@/lib/i18n';
import { markup, paperOf, picture, startSession, until } from './harness';
import { pillOn } from './harness/walk';

/** “Vì sao trang này không được nhận?”: the settings say of an open page which frames were looked at and what was seen. */

const t = translator('vi');
const PICTURES = 'artifacts/e2e/page-test';

const { browser, at } = await startSession();
let options: Page;

const section = () => options.locator('section').filter({ hasText: t('testHelp') });
const report = () => section().getByRole('status');

/** What is said once it says `wanted` of the page at `url`, asked by its address as an officer pastes it. */
async function answer(url: string, wanted: string): Promise<string> {
  await options.bringToFront();
  await section().getByRole('textbox').fill(url);
  return until(`“${wanted}”`, async () => {
    await section()
      .getByRole('button', { name: t('testStart') })
      .click();
    const text = await report().innerText();
    return text.includes(wanted) ? text : undefined;
  });
}

beforeAll(async () => {
  await browser.grant('http://cong.test/*');
  options = await browser.extensionPage('options.html');
});
describe('the test of a page', () => {
  test('an open page is chosen by keys from those of allowed portals', async () => {
    const page = await browser.open(at('/direct?doc=giay-moi'));
    await browser.open(at('/direct?doc=giao-ban', 'tep.test'));
    await options.bringToFront();
    const pages = section().getByRole('combobox', { name: t('testTab') });
    await pages.locator('option').first().waitFor({ state: 'attached' });
    expect(await pages.locator('option').count()).toBe(1); // tep.test is not allowed
    const before = await markup(page);
    await pages.focus();
    for (const key of ['Tab', 'Tab']) await options.keyboard.press(key);
    // Until the page has been read it is said that it is not yet.
    const said = await until('why', async () => {
      await options.keyboard.press('Enter');
      const text = await report().innerText();
      return text.includes(t('panelReason_otherKind')) ? text : undefined;
    });
    expect(said).toContain(t('testFinding_none'));
    expect(said).toContain(`${t('testTop')} · cong.test`);
    expect(said).toMatch(/\d%/);
    expect(await markup(page)).toBe(before);
    await page.close();
  });

  test('a notice: that it is one, and why', async () => {
    const page = await browser.open(at('/direct?doc=giao-ban'));
    await pillOn(page);
    expect(await answer(page.url(), t('testFinding_notice'))).toContain(t('panelReason_concludes'));
  });

  test('a page that was left after the first look: what of it was there and what was not', async () => {
    const page = await browser.open(at('/direct?doc=trong'));
    const said = await answer(page.url(), t('testFinding_left'));
    expect(said).toContain(t('testSigns', { count: 0, all: 12 }));
    expect(said).toContain(t('testSign_recipients'));
  });

  test('a frame of a site that is not allowed: which, and one press allows it', async () => {
    const page = await browser.open(at('/frames?kind=nested&doc=giao-ban&files=tep.test'));
    await paperOf(page);
    const said = await answer(page.url(), t('testFinding_closed'));
    expect(said).toContain(`${t('testFrame')} · tep.test`);
    expect(said).toContain(t('testNotFound', { title: await page.title() }));
    for (const theme of ['light', 'dark'] as const)
      for (const width of [360, 1100])
        await picture(options, PICTURES, `frames-${width}-${theme}`, { theme, width, height: 900, fullPage: true });
    await browser.allow('http://tep.test/*');
    await report()
      .getByRole('button', { name: t('testAllow', { host: 'tep.test' }) })
      .click();
    expect(await answer(page.url(), t('testFinding_notice'))).toContain(t('testFound', { title: await page.title() }));
  });

  test('an address that no tab shows, that is not allowed, and that is none', async () => {
    await answer(at('/direct?doc=mat'), t('testAbsent'));
    await answer('http://khac.test/van-ban', t('testClosed', { host: 'khac.test' }));
    await answer('văn bản', t('testWrong', { address: 'văn bản' }));
  });
});
