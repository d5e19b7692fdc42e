import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { translator } from '@/lib/i18n';
import type { Annotation } from '@/lib/tasks';
import { documentOfFile } from '../portal';
import { dropFiles, marks, markup, picture, printed, startSession, storedNotices, until } from './harness';
import * as walk from './harness/walk';

/** Ghi chú của tôi trong văn bản: words are selected in the page, annotated in the panel, and found again as the notice changes. */

const t = translator('vi');
const QUOTE = 'sát chương trình công tác, hoàn thành nhiều nhiệm vụ được giao';
const NOTE = 'Hỏi lại số liệu tháng 10 với Phòng Kế hoạch.';
const FROM = 'đề xuất hướng sử lý';
const TO = 'Hoàn thành tự đánh giá';
const GIAO_BAN = fileURLToPath(new URL('../fixtures/notices/giao-ban.md', import.meta.url));
const PICTURES = 'artifacts/e2e/annotations';

const { portal, browser, at } = await startSession();
let page: Page;
let panel: Page;

const doc = (id: string) => at(`/direct?doc=${id}`);
const ADD = t('panelAnnotate');
const press = (name: string) => panel.getByRole('button', { name, exact: true }).click();
const row = (quote: string) =>
  panel.getByRole('listitem').filter({ has: panel.getByRole('button', { name: quote, exact: true }) });
/** Types the note of a new annotation, once its field has the keyboard. */
async function typeNote(into: Page): Promise<void> {
  await until('the field to have the keyboard', () =>
    into.evaluate(() => document.activeElement?.localName === 'textarea' || undefined),
  );
  await into.keyboard.type(NOTE);
}
const stored = async (): Promise<readonly Annotation[]> =>
  (await storedNotices(panel)).flatMap(({ annotations = [] }) => annotations);
const annotated = async () => (await marks(page))['so-viec-annotated'] ?? [];
const isAnnotated = (...texts: string[]) =>
  until(`“${texts.join('”, “')}” to be marked`, async () =>
    JSON.stringify(await annotated()) === JSON.stringify(texts) ? true : undefined,
  );
const stands = (is: Annotation['standing']['is']) =>
  until(`it to be ${is}`, async () => (await stored()).find(({ standing }) => standing.is === is));

/** Selects with the mouse, from the first letter of `from` to the last of `to`. */
async function select(from: string, to = from, on = page): Promise<void> {
  const ends = await on.evaluate(
    (words) => {
      const letterOf = (text: string, last: boolean) => {
        const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
          const found = node.nodeValue?.indexOf(text) ?? -1;
          if (found < 0) continue;
          const range = document.createRange();
          const place = last ? found + text.length - 1 : found;
          range.setStart(node, place);
          range.setEnd(node, place + 1);
          return range;
        }
        throw new Error(`“${text}” is not on the page`);
      };
      const [first, last] = [letterOf(words[0] ?? '', false), letterOf(words[1] ?? '', true)];
      first.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return [first, last].map((range, end) => {
        const box = range.getBoundingClientRect();
        return { x: end === 0 ? box.left + 0.5 : box.right - 0.5, y: (box.top + box.bottom) / 2 };
      });
    },
    [from, to],
  );
  const [start, end] = ends;
  if (!start || !end) throw new Error('nothing to select');
  await on.mouse.move(start.x, start.y);
  await on.mouse.down();
  await on.mouse.move(end.x, end.y, { steps: 5 });
  await on.mouse.up();
}

/** The portal shows the same notice with other words. */
async function edited(change: (html: string) => string): Promise<void> {
  const { html } = await documentOfFile(GIAO_BAN);
  const after = change(html);
  expect(after).not.toBe(html);
  portal.show({ id: 'giao-ban', title: 'Kết luận giao ban tháng 11', html: after });
  await page.reload();
}

beforeAll(async () => {
  page = await browser.open(doc('giao-ban'));
  await walk.enablePortal(browser, page);
  panel = await walk.openPanelByPill(browser, page);
  await walk.chooseUnits(panel, ['Văn phòng Sở']);
});
describe('the officer’s own annotations', () => {
  test('nothing selected, or words outside the document: one sentence', async () => {
    await press(ADD);
    await panel.getByText(t('annotateNothing')).waitFor();
    await select('VĂN BẢN ĐẾN', 'TÌM KIẾM');
    await press(ADD);
    await panel.getByText(t('annotateNothing')).waitFor();
    expect(await stored()).toEqual([]);
  });

  test('words that begin inside a paragraph, noted in the panel and marked in the page', async () => {
    const untouched = await markup(page);
    await select(QUOTE);
    await press(ADD);
    await row(QUOTE).waitFor();
    await typeNote(panel);
    await row(QUOTE).getByText(t('panelNoteSaved'), { exact: true }).waitFor();
    await isAnnotated(QUOTE);
    expect(await stored()).toMatchObject([{ quote: QUOTE, note: NOTE, standing: { is: 'found' } }]);
    expect(await markup(page)).toBe(untouched);
  });

  test('words over two paragraphs', async () => {
    await select(FROM, TO);
    await press(ADD);
    await row(`${FROM}. 3. ${TO}`).waitFor();
    await isAnnotated(QUOTE, `${FROM}.`, `3. ${TO}`);
    await page.mouse.click(5, 5);
    for (const theme of ['light', 'dark'] as const)
      for (const width of [320, 400])
        await picture(panel, PICTURES, `panel-${width}-${theme}`, { theme, width, fullPage: true });
    await picture(page, PICTURES, 'page', { height: 1400 });
    await row(`${FROM}. 3. ${TO}`)
      .getByRole('button', { name: t('panelAnnotationRemove') })
      .click();
    await isAnnotated(QUOTE);
  });

  test('it survives the page, and is shown there by the keyboard', async () => {
    await page.reload();
    await isAnnotated(QUOTE);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await row(QUOTE).getByRole('button', { name: QUOTE }).press('Enter');
    await until('the page to be scrolled to it', () =>
      page.evaluate(() => {
        const [range] = CSS.highlights.get('so-viec-annotated') ?? [];
        const { top = -1 } = range instanceof Range ? range.getBoundingClientRect() : {};
        return (top > 0 && top < innerHeight) || undefined;
      }),
    );
  });

  test('the notice changes its words: both are shown, and accepted they are what it is about', async () => {
    await edited((html) =>
      html.replace('hoàn thành nhiều nhiệm vụ được giao', 'hoàn thành hầu hết nhiệm vụ được giao'),
    );
    const now = QUOTE.replace('nhiều', 'hầu hết');
    expect(await stands('changed')).toMatchObject({ quote: QUOTE, note: NOTE, standing: { now: { quote: now } } });
    await isAnnotated(now);
    await row(now).getByText(t('panelAnnotationChanged')).waitFor();
    expect(await row(now).locator('ins').allInnerTexts()).toEqual(['hầu hết ']);
    await row(now).getByText(t('panelSeeOld')).click();
    await row(now).getByText(QUOTE, { exact: true }).waitFor();
    await picture(panel, PICTURES, 'panel-changed', { width: 360, fullPage: true });
    await row(now)
      .getByRole('button', { name: t('panelChangedSeen') })
      .click();
    expect(await stands('found')).toMatchObject({ quote: now, note: NOTE });
    await isAnnotated(now);
  });

  test('its paragraph is taken out: the words and the note stay, and can be attached elsewhere', async () => {
    await edited((html) => html.replace(/<p>Trong tháng 10, các phòng.*?<\/p>/s, ''));
    const quote = QUOTE.replace('nhiều', 'hầu hết');
    expect(await stands('orphaned')).toMatchObject({ quote, note: NOTE });
    await row(quote).getByText(t('panelGone')).waitFor();
    await isAnnotated();
    await picture(panel, PICTURES, 'panel-gone', { width: 360, theme: 'dark', fullPage: true });
    await select(FROM);
    await row(quote)
      .getByRole('button', { name: t('panelAnnotationAgain') })
      .click();
    await panel.getByRole('button', { name: t('panelUndo'), exact: true }).focus(); // keeps it there on a busy machine
    await row(FROM).waitFor();
    await isAnnotated(FROM);
    expect(await stands('found')).toMatchObject({ quote: FROM, note: NOTE });
    await press(t('panelUndo'));
    expect(await stands('orphaned')).toMatchObject({ quote, note: NOTE });
    await isAnnotated();
  });

  test('it comes back with its paragraph; removed, it can be put back', async () => {
    await edited((html) =>
      html.replace('hoàn thành nhiều nhiệm vụ được giao', 'hoàn thành hầu hết nhiệm vụ được giao'),
    );
    const quote = QUOTE.replace('nhiều', 'hầu hết');
    await isAnnotated(quote);
    const before = await stored();
    await row(quote)
      .getByRole('button', { name: t('panelAnnotationRemove') })
      .click();
    await row(quote).waitFor({ state: 'detached' });
    await isAnnotated();
    expect(await stored()).toEqual([]);
    await press(t('panelUndo'));
    await row(quote).waitFor();
    expect(await stored()).toEqual(before);
    await isAnnotated(quote);
  });
});

describe('in the reader page', () => {
  let reader: Page;
  const fileRow = (quote: string) =>
    reader.getByRole('listitem').filter({ has: reader.getByRole('button', { name: quote, exact: true }) });
  const drop = (name: string, bytes: Uint8Array) => dropFiles(reader, [{ name, bytes }]);
  const onPaper = (selector: string) => reader.locator(`main ${selector}`);

  beforeAll(async () => {
    reader = await browser.extensionPage('reader.html');
    await reader.emulateMedia({ reducedMotion: 'reduce' });
  });

  test('words of the paper are annotated beside it, and those of the portal’s page stand on it too', async () => {
    const text = await readFile(GIAO_BAN);
    await drop('giao-ban.md', text);
    await onPaper('p[data-block]').first().waitFor();
    await select(FROM, TO, reader);
    await reader.getByRole('button', { name: ADD, exact: true }).click();
    const quote = `${FROM}. 3. ${TO}`;
    await fileRow(quote).waitFor();
    await typeNote(reader);
    await fileRow(quote).getByText(t('panelNoteSaved'), { exact: true }).waitFor();
    await until('the words to be marked', async () => {
      const marked = (await onPaper('[data-annotation]').allInnerTexts()).join('');
      return marked.includes(`${FROM}.`) && marked.includes(TO) ? true : undefined;
    });
    await picture(reader, PICTURES, 'reader', { width: 1100, height: 900 });
    expect((await stored()).find((one) => one.quote === quote)).toMatchObject({
      note: NOTE,
      standing: { is: 'found' },
    });
  });

  test('in a narrow window the words stay selected behind the list', async () => {
    await reader.setViewportSize({ width: 360, height: 700 });
    await reader.getByRole('button', { name: t('readerSidePaper'), exact: true }).click();
    await select('Cập nhật danh mục hồ sơ', undefined, reader);
    await reader.getByRole('button', { name: t('readerSideList'), exact: true }).click();
    await reader.getByRole('button', { name: ADD, exact: true }).click();
    await fileRow('Cập nhật danh mục hồ sơ').waitFor();
    await picture(reader, PICTURES, 'reader-narrow', { theme: 'dark' });
    await fileRow('Cập nhật danh mục hồ sơ')
      .getByRole('button', { name: t('panelAnnotationRemove') })
      .click();
    await reader.setViewportSize({ width: 1100, height: 900 });
  });

  test('on the picture of a PDF they are marked; that nothing can be selected there is said', async () => {
    await drop('giao ban.pdf', await printed(browser.context, 'giao-ban.md'));
    await onPaper('[data-mark="annotated"]').first().waitFor({ state: 'attached' });
    await reader.getByRole('button', { name: ADD, exact: true }).click();
    await reader.getByText(t('annotatePicture')).waitFor();
    await picture(reader, PICTURES, 'reader-pdf', { width: 1100, height: 1400 });
  });
});
