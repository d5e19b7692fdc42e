import type { Page } from 'playwright-core';
import { translator } from '@/lib/i18n';
import type { Chance } from '../bench/anchoring/chance';
import { shadowTexts, storedTasks, until } from '../e2e/harness';
import { checkButton, editTask } from '../e2e/harness/walk';
import { Confirmed, noteOf } from './confirmed';
import { type Office, WORK } from './office';

const t = translator('vi');
/** The background is ended after so many milliseconds at most, counted from when it last woke. */
const LATEST = 600;

export interface Outcome {
  readonly confirmed: number;
  /** What was confirmed and is not there. */
  readonly missing: readonly string[];
}

/**
 * The officer presses in the portal's page and writes in the list, while the background is ended `kills` times at moments
 * of chance. Each step counts once its screen says that it is done; one that cannot be done must be said to be so.
 */
export async function workWhileWorkerIsKilled(
  { browser, openPage, openList }: Office,
  kills: number,
  [officer, killer]: readonly [Chance, Chance],
): Promise<Outcome & { readonly refused: number }> {
  const [page, list] = [await openPage(), await openList()];
  const confirmed = new Confirmed();
  let isOver = false;
  const killing = (async () => {
    for (let killed = 0; killed < kills; killed += 1) {
      await until('the background to wake', async () => (await browser.workerIsAwake()) || undefined, 60_000);
      await new Promise((resolve) => setTimeout(resolve, killer.number(LATEST)));
      await browser.killWorker();
    }
  })().finally(() => {
    isOver = true;
  });
  let refused = 0;
  for (let turn = 1; !isOver || turn <= WORK.length; turn += 1) {
    const text = officer.of(WORK);
    if (officer.number(2) === 0) {
      await list.bringToFront();
      await editTask(list, text, { note: noteOf(turn) });
      confirmed.note(text, turn);
    } else {
      await page.bringToFront();
      const status = await pressed(page, text);
      confirmed.status(text, turn, status);
      if (status === null) refused += 1;
    }
  }
  await killing;
  const missing = confirmed.missing(await storedTasks(list));
  await Promise.all([page.close(), list.close()]);
  return { confirmed: confirmed.count, missing, refused };
}

/** Presses the check button; the status that it then shows, or null where the page says that it was not saved. */
async function pressed(page: Page, text: string): Promise<'done' | 'todo' | null> {
  const { label: before, click } = await checkButton(page, text);
  await click();
  return until('an answer in the page', async () => {
    const { label, busy } = await checkButton(page, text);
    // What was written before the background ended is shown at once; the press is sent again until it is answered.
    if (busy) return undefined;
    if (label !== before) return label === t('pageReopen') ? 'done' : 'todo';
    return (await shadowTexts(page)).some((said) => said.includes(t('errorFailed'))) ? null : undefined;
  });
}
