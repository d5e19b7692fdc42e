import type { Page } from 'playwright-core';
import { addDays, dayInVietnam } from '@/lib/calendar';
import { translator } from '@/lib/i18n';
import type { StoredNotice } from '@/lib/tasks';
import { ExtensionBrowser, type LaunchOptions, storedNotices, storedTasks } from '../e2e/harness';
import { chooseUnits, followOwnUnits, pillOn } from '../e2e/harness/walk';
import { madeNotice, type Portal, startPortal } from '../portal';

const t = translator('vi');

/** What the officer's unit is to do. */
export const WORK = [
  'Lập danh sách trực đêm tại trạm bơm',
  'Kiểm kê xuồng máy của các đội',
  'Sửa mái kho lưu trữ số 2',
  'Bàn giao sổ vận hành cống',
] as const;

/** A browser in which the officer has taken on all of a notice that stands in a portal's page. */
export interface Office {
  readonly browser: ExtensionBrowser;
  readonly portal: Portal;
  readonly notice: StoredNotice;
  /** Opens the portal's page with the notice, once it is marked. */
  openPage(): Promise<Page>;
  /** Opens the notice's list in a tab of its own; works without the portal. */
  openList(): Promise<Page>;
  close(): Promise<void>;
}

export async function openOffice(options: LaunchOptions = {}): Promise<Office> {
  const portal = await startPortal();
  const browser = await ExtensionBrowser.launch(options);
  const issuedOn = addDays(dayInVietnam(Date.now()), -5);
  portal.show(
    madeNotice({ id: 'truc', number: 71, issuedOn, subject: 'về trực lũ', units: { 'Văn phòng Sở': [...WORK] } }),
  );
  const openPage = async (): Promise<Page> => {
    const page = await browser.open(`http://cong.test:${portal.port}/direct?doc=truc`);
    if (!(await pillOn(page, 20_000))) throw new Error('The notice was not recognised.');
    return page;
  };
  await browser.grant('http://cong.test/*');
  await (await openPage()).close();
  const own = await browser.extensionPage('options.html');
  const [notice] = await storedNotices(own);
  if (!notice) throw new Error('The notice was not kept.');
  await own.close();
  const path = `reader.html#van-ban=${notice.id}`;
  const openList = async (): Promise<Page> => {
    const list = await browser.extensionPage(path);
    await list
      .getByRole('button', { name: t('panelEdit'), exact: true })
      .first()
      .waitFor()
      .catch(async (error: unknown) => {
        throw new Error(`The list has no task to be edited. ${await stateOf(list)}`, { cause: error });
      });
    return list;
  };
  const list = await browser.extensionPage(path);
  await chooseUnits(list, ['Văn phòng Sở']);
  await followOwnUnits(list);
  await list.close();
  const close = async (): Promise<void> => {
    await browser.close();
    await portal.close();
  };
  return { browser, portal, notice, openPage, openList, close };
}

/** What a screen shows, and what is on disk: to see why a rare run fails, which cannot be had again. */
async function stateOf(list: Page): Promise<string> {
  const said = (what: Promise<unknown>): Promise<unknown> =>
    Promise.race([what, new Promise((give) => setTimeout(give, 5_000, 'no answer in 5 s'))]).catch(String);
  const shown = await said(list.locator('body').innerText());
  const kept = await said(storedTasks(list));
  return `It shows: ${shown}\nOn disk: ${JSON.stringify(kept)}`;
}
