import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { translator } from '@/lib/i18n';
import { type Portal, startPortal } from '../portal';
import { ExtensionBrowser, maySetPolicy, OfficePolicy, picture, until } from './harness';
import { pillOn } from './harness/walk';

/**
 * What an office presets, by a real policy of Chromium. Its folder is root's, so as anybody else there is nothing to try: the
 * rules are held by test/policy, and this says that it did not run.
 */

const t = translator('vi');
const PICTURES = 'artifacts/e2e/policy';
const CONG = 'http://cong.test/*';
/** Chromium takes five to ten seconds to follow a policy; on a machine with much to do, many more. */
const FOLLOWED = { timeout: 100_000 };
const PATIENCE = 240_000;

if (!maySetPolicy) {
  test('a policy of Chromium', () =>
    console.info('Not root on Linux: no policy of Chromium could be set, none was tried.'));
} else {
  describe('a policy of Chromium', () => {
    let portal: Portal;
    let browser: ExtensionBrowser;
    let policy: OfficePolicy;
    let options: Page;

    const allowed = async (): Promise<boolean> =>
      (await (await browser.worker()).evaluate(`chrome.permissions.contains({ origins: ['${CONG}'] })`)) === true;
    const section = (title: string) =>
      options.locator('section').filter({ has: options.getByRole('heading', { name: title, exact: true }) });

    beforeAll(async () => {
      portal = await startPortal();
      browser = await ExtensionBrowser.launch();
      policy = new OfficePolicy(browser.extensionId);
      options = await browser.extensionPage('options.html');
      await options.getByRole('heading', { name: t('optionsTitle') }).waitFor();
      expect(await options.getByText(t('officeSet')).count()).toBe(0);
      await policy.set({
        portals: ['http://cong.test/van-ban', 'vanban.tinh.test'],
        units: [
          { name: 'Trung tâm Khuyến nông', aliases: ['TTKN'] },
          { name: 'Văn phòng Sở', aliases: [''], own: false },
        ],
        badgeDays: 3,
        holidays: {
          off: ['2031-01-01', '2031-01-22/2031-01-28', '2031-04-01', '2031-04-30/2031-05-01', '2031-09-01/2031-09-02'],
          work: ['2032-02-30'],
        },
      });
    });
    afterAll(async () => {
      await policy?.clear();
      await browser?.close();
      await portal?.close();
    });

    test(
      'shows in the open settings, as the office’s, with what is wrong in words',
      async () => {
        await section(t('unitsTitle')).getByText('Trung tâm Khuyến nông', { exact: true }).waitFor(FOLLOWED);
        expect(await section(t('unitsTitle')).getByText(t('officeSet')).count()).toBe(2); // own, and offered
        expect(await section(t('badgeSection')).getByLabel(t('badgeDays')).inputValue()).toBe('3');
        const said = await section(t('officeTitle')).innerText();
        expect(said).toContain('2031');
        expect(said).toContain('portals, mục 2: “vanban.tinh.test” không phải địa chỉ');
        expect(said).toContain('units.aliases, mục 2: “” để trống');
        expect(said).toContain('holidays.work, mục 1: “2032-02-30” không phải ngày có thật');
        for (const theme of ['light', 'dark'] as const)
          for (const width of [360, 1100])
            await picture(options, PICTURES, `options-${width}-${theme}`, {
              theme,
              width,
              height: 900,
              fullPage: true,
            });
      },
      PATIENCE,
    );

    test('counts for the badge', async () => {
      const title = t('badgeNone', { days: 3 });
      await until('the badge', async () => ((await browser.badge()).title.includes(title) ? true : undefined));
    });

    test('what the officer sets wins, and can be given back', async () => {
      const badge = section(t('badgeSection'));
      await badge.getByLabel(t('badgeDays')).fill('9');
      await badge.getByText(t('officeBadgeDaysOwn', { days: 3 })).waitFor();
      await badge.getByRole('button', { name: t('officeAgain') }).click();
      await badge.getByText(t('officeSet')).waitFor();
      expect(await badge.getByLabel(t('badgeDays')).inputValue()).toBe('3');
    });

    test('grants nothing by itself: the popup offers the portal anywhere, one press turns it on', async () => {
      const page = await browser.open(`http://cong.test:${portal.port}/direct?doc=giao-ban`);
      const elsewhere = await browser.open(`http://tep.test:${portal.port}/direct?doc=trong`);
      expect(await allowed()).toBe(false);
      await browser.allow(CONG);
      const popup = await browser.openPopupOn(elsewhere);
      const offer = popup.getByRole('region', { name: t('officeOfferTitle') });
      await offer.waitFor();
      for (const theme of ['light', 'dark'] as const) await picture(popup, PICTURES, `popup-${theme}`, { theme });
      await offer.getByRole('button', { name: t('portalTurnOnHost', { host: 'cong.test' }) }).click();
      await offer.waitFor({ state: 'detached' });
      expect(await allowed()).toBe(true);
      expect((await pillOn(page))?.label).toMatch(/\d+ việc của đơn vị tôi/);
    });

    test(
      'a change is followed, and what is taken away is gone',
      async () => {
        await policy.set({ badgeDays: 5 });
        await options.bringToFront();
        await section(t('badgeSection'))
          .getByLabel(t('badgeDays'))
          .and(options.locator('[value="5"]'))
          .waitFor(FOLLOWED);
        expect(await section(t('officeTitle')).count()).toBe(0);
        expect(await section(t('portalsTitle')).getByText('cong.test').count()).toBe(1); // allowed by the officer: it stays
        await policy.clear();
        await section(t('badgeSection'))
          .getByLabel(t('badgeDays'))
          .and(options.locator('[value="7"]'))
          .waitFor(FOLLOWED);
      },
      PATIENCE,
    );
  });
}
