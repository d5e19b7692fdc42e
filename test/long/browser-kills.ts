import type { Page } from 'playwright-core';
import * as z from 'zod/mini';
import { translator } from '@/lib/i18n';
import type { Chance } from '../bench/anchoring/chance';
import { everythingStored, storedTasks } from '../e2e/harness';
import { panelRow } from '../e2e/harness/walk';
import { Confirmed, noteOf } from './confirmed';
import { type Office, WORK } from './office';
import type { Outcome } from './worker-kills';

const t = translator('vi');
/** The browser is ended at the latest so many milliseconds after so many confirmed writes, and after one at least. */
const LATEST = 600;
const WRITES = 6;

const Stored = z.tuple([
  z.object({ tasks: z.array(z.object({ tags: z.array(z.string()) })), tags: z.array(z.object({ name: z.string() })) }),
  z.unknown(),
]);

/**
 * The officer writes tags and notes in one stream; the whole browser is ended (SIGKILL) in the middle of it, and started
 * again, `kills` times. After each start everything that was ever confirmed has to be there, and nothing by halves.
 */
export async function writeWhileBrowserIsKilled(
  { browser, openList }: Office,
  kills: number,
  chance: Chance,
): Promise<Outcome> {
  const confirmed = new Confirmed();
  const missing = new Set<string>();
  for (let round = 1; round <= kills; round += 1) {
    const list = await openList();
    const last = confirmed.count + 1 + chance.number(WRITES);
    await writeUntilDead(list, WORK[round % WORK.length] ?? WORK[0], round, confirmed, last, async () => {
      await new Promise((resolve) => setTimeout(resolve, chance.number(LATEST)));
      await browser.kill();
    });
    await browser.restart();
    const own = await browser.extensionPage('options.html');
    for (const lost of confirmed.missing(await storedTasks(own))) missing.add(lost);
    for (const half of halves(await everythingStored(own))) missing.add(`half a write: ${half}`);
    if (round % 10 === 0) console.info(`${round} of ${kills}: ${confirmed.count} confirmed, ${missing.size} missing`);
  }
  return { confirmed: confirmed.count, missing: [...missing] };
}

/** A task's tags and the list of all tags are written together. */
function halves(stored: string): string[] {
  const [{ tasks, tags }] = Stored.parse(JSON.parse(stored));
  const known = new Set(tags.map(({ name }) => name));
  return tasks.flatMap((task) => task.tags).filter((tag) => !known.has(tag));
}

/** Writes on and on; `kill` is called once `last` writes are confirmed, and writing goes on. */
async function writeUntilDead(
  list: Page,
  text: string,
  round: number,
  confirmed: Confirmed,
  last: number,
  kill: () => Promise<void>,
): Promise<void> {
  const row = panelRow(list, text);
  await row.getByRole('button', { name: t('panelEdit'), exact: true }).click();
  const [tags, note] = [
    row.getByRole('combobox', { name: t('panelTags') }),
    row.getByRole('textbox', { name: t('panelNote') }),
  ];
  await note.waitFor();
  let killing: Promise<boolean> | undefined;
  const killOnce = (): void => {
    if (confirmed.count >= last) killing ??= kill().then(() => true);
  };
  try {
    for (let turn = round * 1000; ; turn += 1) {
      const tag = `n${turn}`;
      await tags.fill(tag);
      await tags.press('Enter');
      await row.getByRole('button', { name: t('tagRemove', { tag }) }).waitFor();
      confirmed.tag(text, tag);
      killOnce();
      await note.fill(noteOf(turn));
      await note.blur();
      await row.getByText(t('panelNoteSaved'), { exact: true }).waitFor();
      confirmed.note(text, turn);
      killOnce();
    }
  } catch (error) {
    if (!(await killing)) throw error;
  }
}
