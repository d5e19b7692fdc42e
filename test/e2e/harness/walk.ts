import type { Locator, Page } from 'playwright-core';
import type { IsoDay } from '@/lib/calendar';
import { longDay, translator } from '@/lib/i18n';
import type { Status } from '@/lib/tasks';
import { fold } from '@/lib/text';
import type { Badge } from './background';
import type { ExtensionBrowser } from './browser';
import { type ShadowButton, shadowButtons, shadowTexts } from './shadow';
import { until } from './targets';

/**
 * The steps of the main job, each taken as an officer takes it: real clicks and keys, things found by the names they have on
 * screen. The demo and the end-to-end tests are made of them.
 */

const t = translator('vi');

/** Host permissions are for a scheme and a host; they have no port. */
export const patternOf = (url: string): string => {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
};

/** Presses “Bật trên cổng này”; the browser's question may close the popup before the press is over. */
export async function pressEnable(popup: Page): Promise<void> {
  const press = popup.getByRole('button', { name: t('portalEnable') }).click();
  await press.catch((error: unknown) => {
    if (!popup.isClosed()) throw error;
  });
}

/** Turns Sổ Việc on for the portal of this tab, in the popup; `frames` are hosts of its frames to be chosen too. */
export async function enablePortal(
  browser: ExtensionBrowser,
  page: Page,
  frames: readonly string[] = [],
): Promise<void> {
  const patterns = [patternOf(page.url()), ...frames.map((host) => `http://${host}/*`)];
  for (const pattern of patterns) await browser.allow(pattern);
  const popup = await browser.openPopupOn(page);
  for (const host of frames) await popup.getByRole('checkbox', { name: host }).check();
  await pressEnable(popup);
  const worker = await browser.worker();
  const granted = `chrome.permissions.contains({ origins: ${JSON.stringify(patterns)} })`;
  await until('the permission', async () => ((await worker.evaluate(granted)) === true ? true : undefined));
  // The browser's own question closes the popup; in headless mode there is none.
  if (!popup.isClosed()) await popup.close();
}

const PILL = t('pageOpen', { words: '' }).trim();

/** The pill in the page's corner, once a notice is recognised; undefined when that did not happen within `ms`. */
export async function pillOn(page: Page, ms = 20_000): Promise<ShadowButton | undefined> {
  const pill = async () => (await shadowButtons(page, ({ label }) => label.startsWith(PILL)))[0];
  return until('the pill', pill, ms).catch(() => undefined);
}

/** All that is said in the page of a document that is left alone (a secret one); undefined when nothing is within `ms`. */
export async function sentenceOn(page: Page, ms = 20_000): Promise<string | undefined> {
  const said = async () => (await shadowTexts(page)).find((text) => text !== '');
  return until('a sentence in the page', said, ms).catch(() => undefined);
}

/** Opens the side panel by the pill, as a click in the page does. */
export async function openPanelByPill(browser: ExtensionBrowser, page: Page): Promise<Page> {
  const pill = await pillOn(page);
  if (!pill) throw new Error(`No notice was recognised on ${page.url()}.`);
  return browser.pageOpenedBy('sidepanel.html', () => pill.click());
}

/** Chooses the officer's units among those the notice names. Asks nothing when they are chosen already. */
export async function chooseUnits(panel: Page, names: readonly string[]): Promise<void> {
  const choice = panel.getByRole('form', { name: t('panelChooseUnits') });
  await choice.waitFor();
  for (const name of names) await choice.getByRole('checkbox', { name, exact: true }).check();
  await choice.getByRole('button', { name: t('panelChooseUnitsSave') }).click();
  await choice.waitFor({ state: 'detached' });
}

/** The row of a task or assignment in the panel, by the beginning of its text. */
export const panelRow = (panel: Page, text: string): Locator =>
  panel
    .getByRole('listitem')
    .filter({ has: panel.getByRole('button', { name: text.slice(0, 60) }) })
    .first();

/** Takes on all assignments of the officer's units. */
export async function followOwnUnits(panel: Page): Promise<void> {
  const button = panel.getByRole('button', { name: t('panelFollowUnit') });
  await button.click();
  await button.waitFor({ state: 'detached' });
}

/** Takes on one assignment. */
export async function takeOn(panel: Page, text: string): Promise<void> {
  const row = panelRow(panel, text);
  await row.getByRole('button', { name: t('panelTake'), exact: true }).click();
  await row.getByRole('button', { name: t('panelEdit'), exact: true }).waitFor();
}

export interface Edit {
  readonly status?: Status;
  readonly due?: IsoDay;
  readonly tags?: readonly string[];
  readonly note?: string;
}

/** Writes into a task's fields in the panel, and folds its row when all is kept. */
export async function editTask(panel: Page, text: string, { status, due, tags = [], note }: Edit): Promise<void> {
  const row = panelRow(panel, text);
  const edit = row.getByRole('button', { name: t('panelEdit'), exact: true });
  if (await edit.isVisible()) await edit.click();
  if (status) {
    const name = t(`panelStatus_${status}`);
    await row.getByRole('radio', { name }).click();
    await row.getByRole('radio', { name, checked: true }).waitFor();
  }
  for (const tag of tags) {
    const field = row.getByRole('combobox', { name: t('panelTags') });
    await field.pressSequentially(tag);
    await field.press('Enter');
    await row.getByRole('button', { name: t('tagRemove', { tag }) }).waitFor();
  }
  if (due) {
    const field = row.getByRole('textbox', { name: t('panelOwnDue') });
    await field.fill(longDay(due));
    await field.press('Enter');
    await row.getByRole('button', { name: t('panelOwnDueDrop'), exact: true }).waitFor();
  }
  if (note) {
    await row.getByRole('textbox', { name: t('panelNote') }).fill(note);
    await row.getByText(t('panelNoteSaved'), { exact: true }).waitFor();
  }
  await row.getByRole('button', { name: t('panelFold'), exact: true }).click();
}

/** Presses a row's text in the panel: the page scrolls to the assignment. */
export const showInPage = (panel: Page, text: string): Promise<void> =>
  panelRow(panel, text)
    .getByRole('button', { name: text.slice(0, 60) })
    .click();

/** The check button beside an assignment in the page, once it is there (its line must be in view). */
export const checkButton = (page: Page, text: string): Promise<ShadowButton> =>
  until(
    `the check button beside “${text.slice(0, 40)}”`,
    // The page's own words: its slips of the keyboard are not in ours.
    async () => {
      const begun = fold(text.slice(0, 40));
      return (await shadowButtons(page, ({ description }) => fold(description).includes(begun)))[0];
    },
  );

/** The same, once the page has stopped scrolling: a hand does not press what still moves. */
async function restingCheckButton(page: Page, text: string): Promise<ShadowButton> {
  let last = await checkButton(page, text);
  return until('the check button to come to rest', async () => {
    await page.waitForTimeout(100);
    const now = await checkButton(page, text);
    const rests = now.box.x === last.box.x && now.box.y === last.box.y;
    last = now;
    return rests ? now : undefined;
  });
}

/** Presses the check button in the page; returns it as it is once its name says that it was heard, and the next press counts. */
export async function pressCheck(page: Page, text: string): Promise<ShadowButton> {
  const before = await restingCheckButton(page, text);
  await before.click();
  return until('the check button to change', async () => {
    const after = await checkButton(page, text);
    return after.label === before.label || after.busy ? undefined : after;
  });
}

/** The popup's numbers: how many open tasks stand in each group, by the group's name on screen. */
export async function popupCounts(popup: Page): Promise<Readonly<Record<string, number>>> {
  const counts = popup.getByRole('navigation', { name: t('countsLabel') });
  await counts.waitFor();
  const cells = await counts.locator(':scope > *').allInnerTexts();
  return Object.fromEntries(
    cells.map((cell) => {
      const [count, name = ''] = cell.split('\n').filter((line) => line.trim() !== '');
      return [name.trim(), Number(count)];
    }),
  );
}

/** Of the popup's numbers what the badge adds up: overdue, today, the next seven days. */
export const countsForBadge = (counts: Readonly<Record<string, number>>): number =>
  [t('groupOverdue'), t('groupToday'), t('groupWeek')].reduce((sum, name) => sum + (counts[name] ?? 0), 0);

/** The badge once it says `count` (0: nothing), or what it says instead after three seconds. */
export async function badgeSaying(browser: ExtensionBrowser, count: number): Promise<Badge> {
  const wanted = count === 0 ? '' : String(count);
  const right = async () => {
    const badge = await browser.badge();
    return badge.text === wanted ? badge : undefined;
  };
  return until('the badge', right).catch(() => browser.badge());
}

/** Ticks a task off in the popup. */
export const tickInPopup = (popup: Page, text: string): Promise<void> =>
  popup
    .getByRole('checkbox', { name: text.slice(0, 60) })
    .first()
    .click();
