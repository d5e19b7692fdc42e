import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayInVietnam, type IsoDay } from '@/lib/calendar';
import { translator } from '@/lib/i18n';
import { Chance } from '../bench/anchoring/chance';
import { hostElements, marks, shadowTexts, storedTasks, until } from '../e2e/harness';
import { checkButton, editTask, panelRow, pressCheck } from '../e2e/harness/walk';
import { writeWhileBrowserIsKilled } from './browser-kills';
import { Denied } from './denied';
import { type Office, openOffice, WORK } from './office';
import { workWhileWorkerIsKilled } from './worker-kills';

const t = translator('vi');
const [FIRST, SECOND, THIRD] = WORK;
const MINUTES = 60_000;

/** `SEED=…` repeats a run. */
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

/** What goes wrong in an officer's day, in real Chromium: what was confirmed is there, and what could not be done is said. */
export function faults({ workerKills, browserKills }: { workerKills: number; browserKills: number }): void {
  describe('on a computer in another time zone', () => {
    let office: Office;
    beforeAll(async () => {
      office = await openOffice({ timeZone: 'Pacific/Honolulu' });
    }, 2 * MINUTES);
    afterAll(() => office?.close());

    const noteIn = (list: Page, text: string) => panelRow(list, text).getByRole('textbox', { name: t('panelNote') });
    const open = async (list: Page, text: string) => {
      await panelRow(list, text)
        .getByRole('button', { name: t('panelEdit'), exact: true })
        .click();
      return noteIn(list, text);
    };
    const taskOf = async (list: Page, text: string) =>
      (await storedTasks(list)).find((task) => task.text.startsWith(text));

    test('two windows that write the note of one task: both are kept, and it is said', async () => {
      const [one, other] = [await office.openList(), await office.openList()];
      const [early, late] = [await open(one, FIRST), await open(other, FIRST)];
      await other.evaluate(NO_PAUSE_ENDS);
      await late.fill('Gọi chị Tư'); // and waits to be saved
      await early.fill('Hỏi anh Ba');
      await panelRow(one, FIRST).getByText(t('panelNoteSaved'), { exact: true }).waitFor();
      await late.blur();
      await panelRow(other, FIRST).getByText(t('panelNoteBoth')).waitFor();
      const both = 'Gọi chị Tư\nHỏi anh Ba';
      expect((await taskOf(one, FIRST))?.note).toBe(both);
      for (const field of [early, late])
        await until('both notes in the field', async () => (await field.inputValue()) === both || undefined);
      await Promise.all([one.close(), other.close()]);
    });

    test('a window in which a task is dropped while another one writes its note: the sentence has what was typed', async () => {
      const [one, other] = [await office.openList(), await office.openList()];
      const field = await open(other, SECOND);
      await field.fill('Xin thêm áo phao');
      await field.blur();
      await panelRow(other, SECOND).getByText(t('panelNoteSaved'), { exact: true }).waitFor();
      await other.evaluate(NO_PAUSE_ENDS);
      await field.fill('Xin thêm áo phao, đèn pin');
      await open(one, SECOND);
      await panelRow(one, SECOND)
        .getByRole('button', { name: t('panelUntake') })
        .click();
      await other.getByRole('alert').getByText('Xin thêm áo phao, đèn pin').waitFor();
      await one.getByRole('button', { name: t('panelUndo') }).click();
      await until(
        'the task with its note',
        async () => (await taskOf(one, SECOND))?.note === 'Xin thêm áo phao' || undefined,
      );
      await Promise.all([one.close(), other.close()]);
    });

    test('a tab that is closed right after a press: it was heard', async () => {
      const [page, list] = [await office.openPage(), await office.openList()];
      await page.bringToFront();
      const { click } = await checkButton(page, THIRD);
      await click();
      await page.close();
      await until('the press to be heard', async () => (await taskOf(list, THIRD))?.status === 'done' || undefined);
      await panelRow(list, THIRD).getByRole('checkbox', { checked: true }).waitFor();
      await list.close();
    });

    test('a full disk: nothing is said to be saved, what was typed stays, and is saved once there is room', async () => {
      const [page, list] = [await office.openPage(), await office.openList()];
      const before = await storedTasks(list);
      const field = await open(list, FIRST);
      const worker = await office.browser.worker();
      const full = [await Denied.room(list), await Denied.room(worker)];
      await field.fill('Mượn thang');
      await field.blur();
      await panelRow(list, FIRST).getByText(t('panelNoteFailed')).waitFor();
      await list.getByRole('alert').getByText(t('errorQuota')).waitFor();
      await panelRow(list, FIRST).getByRole('checkbox').click();
      await page.bringToFront();
      const { click } = await checkButton(page, FIRST);
      await click();
      await until(
        'the sentence in the page',
        async () => (await shadowTexts(page)).includes(t('errorQuota')) || undefined,
      );
      expect(await storedTasks(list)).toEqual(before);
      for (const denied of full) await denied.allow();
      await list.bringToFront();
      await field.focus();
      await field.blur();
      await panelRow(list, FIRST).getByText(t('panelNoteSaved'), { exact: true }).waitFor();
      expect((await taskOf(list, FIRST))?.note).toBe('Mượn thang');
      await Promise.all([page.close(), list.close()]);
    });

    test('a browser that gives no database: each screen and the page say so', async () => {
      const { browser } = office;
      for (const path of ['popup.html', 'options.html', 'sidepanel.html', `reader.html#van-ban=${office.notice.id}`]) {
        const screen = await browser.context.newPage();
        await Denied.databaseIn(screen);
        await screen.goto(browser.url(path));
        await screen.getByText(t('errorRefused')).first().waitFor();
        await screen.close();
      }
      const page = await office.openPage();
      await browser.killWorker();
      const denied = await Denied.database(await browser.worker());
      await page.reload();
      await until(
        'the sentence in the page',
        async () => (await shadowTexts(page)).includes(t('errorRefused')) || undefined,
      );
      await denied.allow();
      await page.close();
    });

    test('days are days in Vietnam', async () => {
      const list = await office.openList();
      await editTask(list, FIRST, { due: '2031-02-10' as IsoDay });
      expect((await storedTasks(list)).find(({ text }) => text.startsWith(FIRST))?.ownDue).toBe('2031-02-10');
      await panelRow(list, FIRST).getByText('10/02/2031').first().waitFor();
      const popup = await office.browser.extensionPage('popup.html');
      await editTask(list, FIRST, { due: dayInVietnam(Date.now()) });
      await popup.getByText(t('nearToday')).first().waitFor();
      await list.close();
    });

    test('a clock that is put a day forward, a day back and right, and a zone that changes: screens and badge follow', async () => {
      const popup = await office.browser.extensionPage('popup.html');
      const worker = await office.browser.worker();
      const near = (words: string) => popup.getByText(words, { exact: true }).first().waitFor();
      const session = await office.browser.context.newCDPSession(popup);
      await session.send('Emulation.setTimezoneOverride', { timezoneId: 'Pacific/Kiritimati' });
      for (const [days, words, color] of [
        [1, t('nearOverdue', { count: 1 }), '#a1262c'],
        [-1, t('nearTomorrow'), '#83480a'],
        [0, t('nearToday'), '#83480a'],
      ] as const) {
        await popup.evaluate(putClock(days));
        await popup.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`);
        await near(words);
        await worker.evaluate(putClock(days));
        await worker.evaluate(`chrome.alarms.onAlarm.dispatch({ name: 'redraw', scheduledTime: 0 })`);
        await until('the badge', async () => (await office.browser.badge()).color === color || undefined);
      }
      await popup.close();
    });

    // By chance it finishes tasks, whose dates are not shown any more.
    test(
      `the background ended ${workerKills} times in the middle of work`,
      async () => {
        const chances = [new Chance(seed), new Chance(seed + 1)] as const;
        const { confirmed, missing, refused } = await workWhileWorkerIsKilled(office, workerKills, chances);
        console.info(
          `background killed ${workerKills} times (seed ${seed}): ${confirmed} confirmed, ${confirmed - missing.length} found, ${refused} said not to be saved`,
        );
        expect(missing).toEqual([]);
      },
      10 * MINUTES,
    );

    test(
      `the browser killed ${browserKills} times in the middle of writes`,
      async () => {
        const { confirmed, missing } = await writeWhileBrowserIsKilled(office, browserKills, new Chance(seed));
        console.info(
          `browser killed ${browserKills} times (seed ${seed}): ${confirmed} confirmed, ${confirmed - missing.length} found`,
        );
        expect(missing).toEqual([]);
        expect(confirmed).toBeGreaterThan(0);
      },
      60 * MINUTES,
    );

    // After the kills: the browser writes down within ten seconds that the extension is on again, and a kill before that leaves it off.
    test('Sổ Việc is updated: open pages go on with the new version, after “tải lại trang” if it does not come', async () => {
      const { browser } = office;
      const page = await office.openPage();
      const isOldGone = await drawnNow(page);
      await browser.updateExtension();
      const isNew = async () => {
        const said = await shadowTexts(page);
        return said.length === 1 && !said.includes(t('pageReload')) && (await hostElements(page)) === 1;
      };
      await until(
        'the new version in the open page',
        async () => ((await isOldGone()) && (await isNew()) && (await marks(page))['so-viec-own']?.length) || undefined,
      );
      await pressCheck(page, SECOND);
      await browser.setEnabled(false);
      await page.bringToFront();
      await until(
        'the sentence in the page',
        async () => (await shadowTexts(page)).join() === t('pageReload') || undefined,
      );
      expect(await marks(page)).toEqual({});
      await browser.setEnabled(true);
      await page.close();
    });

    test('a newer version wants to upgrade the data while old pages are open: they let go, and say so', async () => {
      const { browser } = office;
      const [page, list] = [await office.openPage(), await office.openList()];
      const options = await browser.extensionPage('options.html');
      const newer = await browser.extensionPage('manifest.json');
      expect(await newer.evaluate(RAISE)).toBe('raised');
      for (const screen of [list, options]) {
        await screen.getByRole('alert').getByText(t('errorOutdated')).waitFor();
        await screen.getByRole('button', { name: t('reloadPage') }).waitFor();
      }
      await page.bringToFront();
      await (await checkButton(page, FIRST)).click();
      await until(
        'the sentence in the page',
        async () => (await shadowTexts(page)).includes(t('errorOutdated')) || undefined,
      );
    });
  });
}

/** The clock is so many days from the right time. */
const putClock = (days: number): string =>
  `globalThis.rightNow ??= Date.now; Date.now = () => globalThis.rightNow() + ${days} * 86_400_000;`;

/** Tells, from now on, whether all that is drawn in this page now is gone: what is drawn then is another version's. */
async function drawnNow(page: Page): Promise<() => Promise<boolean>> {
  const hosts = await page.evaluateHandle(() => [...document.querySelectorAll(':root > div')]);
  return () => hosts.evaluate((all) => all.every((host) => !host.isConnected));
}

/** What is typed is saved when its field is left, not after a pause: a slow machine would end it in between. */
const NO_PAUSE_ENDS = `{
  const own = setTimeout;
  globalThis.setTimeout = (work, ms, ...given) => (ms === 500 ? 0 : own(work, ms, ...given));
}`;

/** What a newer version does first; answers once no page is in the way. */
const RAISE = `new Promise((resolve, reject) => {
  const asked = indexedDB.open('so-viec', 1000);
  asked.onerror = () => reject(asked.error);
  asked.onsuccess = () => { asked.result.close(); resolve('raised'); };
})`;
