import { strToU8, zipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { translator } from '@/lib/i18n';
import { textOf } from '../reading/fixtures';
import { docx, p } from '../sources/docx/build';
import { pdf, set, USUAL } from '../sources/pdf/build';
import {
  dropFiles,
  ExtensionBrowser,
  type GivenFile,
  layoutFaults,
  picture,
  printed,
  storedNotices,
  storedTasks,
  until,
} from './harness';
import * as walk from './harness/walk';

/** Files opened by hand: by button, drop and paste; marks on the paper, the list beside it, and what cannot be read. */

const t = translator('vi');
const PICTURES = 'artifacts/e2e/reader';
const UNIT = 'Văn phòng Sở';
const OWN = 'Cập nhật danh mục hồ sơ, tài liệu nộp lưu năm 2026';
const OTHER = 'Khẩn trương hoàn thiện hồ sơ quyết toán Dự án nâng cấp trạm quan trắc Suối Ngà';
const NAME = 'giao ban tháng 11.pdf';

let browser: ExtensionBrowser;
let page: Page;
let file: Buffer;
const asked: string[] = [];

const drop = (files: readonly GivenFile[]): Promise<void> => dropFiles(page, files);

/** Chooses files in the browser's own dialog. */
async function choose(files: readonly GivenFile[]): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: t('readerOpen') }).click(),
  ]);
  await chooser.setFiles(
    files.map(({ name, bytes }) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })),
  );
}

const heading = (name: string) => page.getByRole('heading', { name, exact: true });
const tab = (name: string) => page.getByRole('navigation').getByRole('button', { name, exact: true });
const close = (name: string) => page.getByRole('button', { name: t('readerClose', { name }) }).click();
const toIndex = (text: string): Promise<string> =>
  page.evaluate((words) => {
    const row = [...document.querySelectorAll('aside li')].find((item) => item.textContent?.includes(words));
    return row?.getAttribute('aria-current') ?? '';
  }, text);

beforeAll(async () => {
  browser = await ExtensionBrowser.launch();
  file = await printed(browser.context, 'giao-ban.md');
  browser.context.on('request', (request) => {
    if (!/^(?:chrome-extension|data|blob):/.test(request.url())) asked.push(request.url());
  });
  page = await browser.extensionPage('reader.html');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  page.on('filechooser', () => undefined); // from now on the dialogs are ours, also those that a key opens at once
});
afterAll(async () => {
  await browser?.close();
});

describe('a PDF', () => {
  test('opened by the button is listed and painted, its own work marked', async () => {
    await choose([{ name: NAME, bytes: file }]);
    await walk.chooseUnits(page, [UNIT]);
    await walk.panelRow(page, OWN).waitFor();
    expect(await storedNotices(page)).toMatchObject([
      { seen: [{ url: '', title: NAME }], assignments: { length: 23 } },
    ]);
    await page.locator('canvas').first().waitFor();
    expect(await page.locator('[data-mark="own"]').count()).toBeGreaterThan(4);
    for (const width of [400, 1280]) expect(await layoutFaults(page, width)).toEqual([]);
    expect(await page.title()).toContain(NAME);
    await picture(page, PICTURES, 'pdf');
  });

  test('has its marks on the words', async () => {
    // Where pdf.js itself says that the words stand, in parts of the page.
    const document = await getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise;
    const begins = OWN.slice(0, 20).replaceAll(' ', '');
    const found: { page: number; x: number; y: number; size: number }[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const drawn = await document.getPage(number);
      const { width, height } = drawn.getViewport({ scale: 1 });
      let text = '';
      const places: { x: number; y: number; size: number }[] = [];
      for (const item of (await drawn.getTextContent()).items) {
        if (!('str' in item)) continue;
        const [, , , size = 0, x = 0, y = 0] = item.transform;
        const words = item.str.normalize('NFC');
        for (const [at, letter] of [...words].entries()) {
          if (letter === ' ') continue;
          text += letter;
          const before = (item.width * at) / words.length;
          places.push({ x: (x + before) / width, y: (height - y) / height, size: size / height });
        }
      }
      const place = places[text.indexOf(begins)];
      if (place) found.push({ page: number, ...place });
    }
    await document.loadingTask.destroy();
    const [words] = found;
    if (!words || found.length !== 1) throw new Error(`“${begins}” stands ${found.length} times`);

    await walk.showInPage(page, OWN);
    const sheet = await page
      .getByRole('region', { name: t('readerPage', { page: words.page, pages: 3 }) })
      .boundingBox();
    const mark = await page.locator('[data-selected]').first().boundingBox();
    if (!sheet || !mark) throw new Error('no page or no mark');
    expect((mark.x - sheet.x) / sheet.width).toBeCloseTo(words.x, 1);
    expect(Math.abs(mark.x - sheet.x - words.x * sheet.width)).toBeLessThan(8);
    const baseline = sheet.y + words.y * sheet.height;
    expect(mark.y).toBeLessThan(baseline - 0.5 * words.size * sheet.height);
    expect(mark.y + mark.height).toBeGreaterThan(baseline);
    expect(mark.height).toBeLessThan(2 * words.size * sheet.height);
  });

  test('is scrolled to what is pressed in the list, and opens the row whose words are pressed', async () => {
    const scroller = page.getByRole('main').first();
    const shown = () =>
      until('the assignment in the middle', async () => {
        const [box, around] = await Promise.all([
          page.locator('[data-selected]').first().boundingBox(),
          scroller.boundingBox(),
        ]);
        return box && around && box.y > around.y && box.y < around.y + around.height ? true : undefined;
      });
    await shown();
    await page.locator('[data-selected]').first().click();
    await until('the row to be open', async () => ((await toIndex(OWN)) === 'true' ? true : undefined));
  });

  test('gives tasks: popup and badge know them, and lead back to this tab', async () => {
    await walk
      .panelRow(page, OWN)
      .getByRole('button', { name: t('panelTake'), exact: true })
      .click();
    await until('the task', async () => ((await storedTasks(page)).length > 0 ? true : undefined));
    expect((await storedTasks(page)).map(({ text }) => text)).toEqual([expect.stringContaining(OWN)]);
    expect(await page.locator('[data-mark="own"][data-selected]').count()).toBeGreaterThan(0);
    const blank = await browser.open('about:blank');
    const popup = await browser.extensionPage('popup.html');
    await popup.getByRole('button', { name: OWN }).click();
    await until('the reader in front', async () =>
      (await page.evaluate(() => document.visibilityState)) === 'visible' ? true : undefined,
    );
    await Promise.all([blank.close(), popup.close()]);
  });

  test('loaded again asks for its file, and still has the list', async () => {
    await page.reload();
    await heading(t('readerKept')).waitFor();
    await walk.panelRow(page, OWN).waitFor();
    await drop([{ name: NAME, bytes: file }]);
    await page.locator('[data-mark]').first().waitFor();
    expect(await page.getByRole('navigation').getByRole('listitem').count()).toBe(1);
    expect(await storedNotices(page)).toHaveLength(1);
  });

  test('works in a narrow window and in the dark', async () => {
    await page.setViewportSize({ width: 420, height: 800 });
    await page.getByRole('button', { name: t('readerSideList'), exact: true }).click();
    await walk.panelRow(page, OTHER).count();
    await picture(page, PICTURES, 'narrow-list', { theme: 'dark' });
    await page.getByRole('button', { name: t('readerSidePaper'), exact: true }).click();
    await page.locator('canvas').first().waitFor();
    await picture(page, PICTURES, 'narrow-paper', { theme: 'dark' });
    await page.setViewportSize({ width: 1280, height: 860 });
  });
});

describe('several files', () => {
  const body = textOf('chi-thi.txt')
    .split(/\n/)
    .filter((line) => line.trim())
    .map((line) => p(line.trim()))
    .join('');

  test('dropped at once, in an archive too, are read one after another', async () => {
    const archive = zipSync({
      'chi-thi.docx': docx({ body }),
      'ảnh.png': new Uint8Array(9),
      'tin.txt': strToU8('Tin vắn.'),
    });
    await drop([
      { name: 'tất cả.zip', bytes: archive },
      {
        name: 'cũ.doc',
        bytes: Uint8Array.from([
          0xd0,
          0xcf,
          0x11,
          0xe0,
          ...Array(600).fill(0),
          ...strToU8('W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0'),
        ]),
      },
      { name: 'ảnh.pdf', bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]) },
      { name: 'cụt.pdf', bytes: strToU8('%PDF-1.7\n') },
      { name: 'quét.pdf', bytes: pdf([{}, {}]) },
    ]);
    await page.locator('mark[data-mark]').first().waitFor();
    await picture(page, PICTURES, 'docx');
    await tab('tin.txt').click();
    await heading(t('readerNone')).waitFor();
    for (const [name, sentence] of [
      ['cũ.doc', t('readerOldWord')],
      ['ảnh.pdf', t('readerImage')],
      ['cụt.pdf', t('readerDamaged')],
      ['quét.pdf', t('readerScanWhat')],
    ] as const) {
      await tab(name).click();
      await page.getByText(sentence, { exact: true }).waitFor();
    }
    await picture(page, PICTURES, 'scan');
    expect(await storedNotices(page)).toHaveLength(2);
    for (const name of ['cũ.doc', 'ảnh.pdf', 'cụt.pdf', 'quét.pdf', 'tin.txt']) await close(name);
  });

  test('with a secrecy mark are neither shown nor kept', async () => {
    await drop([{ name: 'mật.txt', bytes: strToU8(`MẬT\n\n${textOf('chi-thi.txt')}`) }]);
    await page.getByText(t('panelSecretWhat'), { exact: true }).waitFor();
    expect(await page.getByRole('main').innerText()).not.toContain('CHỈ THỊ');
    expect(await storedNotices(page)).toHaveLength(2);
    await close('mật.txt');
  });

  test('that take long can be stopped', async () => {
    const long = Array.from({ length: 3000 }, (_, at) => `Phòng Kế hoạch báo cáo việc số ${at} trước ngày 15/12/2026.`);
    await drop([{ name: 'dài.pdf', bytes: pdf(set(long, { ...USUAL, bottom: 120 })) }]);
    await page.getByRole('progressbar').waitFor();
    await page.getByRole('button', { name: t('readerStop'), exact: true }).click();
    await heading(t('readerStoppedTitle', { name: 'dài.pdf' })).waitFor();
    expect(await storedNotices(page)).toHaveLength(2);
    await close('dài.pdf');
  });
});

describe('pasted text', () => {
  test('is read with its lists and tables, and nothing of its markup is loaded', async () => {
    const html = `<p>${textOf('phan-cong.txt').trim().split(/\n+/).join('</p><p>')}</p><img src="http://tep.test/a.png"><script src="http://tep.test/a.js"></script>`;
    await page.getByRole('button', { name: t('readerPaste') }).click();
    await page.getByRole('textbox', { name: t('readerPaste') }).evaluate((field, markup) => {
      const data = new DataTransfer();
      data.setData('text/html', markup);
      data.setData('text/plain', 'x');
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    }, html);
    await tab(t('readerPasted')).waitFor();
    await page.locator('mark[data-mark]').first().waitFor();
    expect(await page.locator('main img, main script').count()).toBe(0);
    expect(await storedNotices(page)).toHaveLength(3);
  });
});

describe('by the keyboard alone', () => {
  test('a file is opened, a document chosen, an assignment shown', async () => {
    await page.keyboard.press('Escape');
    await tab('chi-thi.docx').focus();
    await page.keyboard.press('Enter');
    await page.locator('mark[data-mark]').first().waitFor();
    const row = page.locator('aside').getByTitle(t('panelShow')).first();
    await row.focus();
    await page.keyboard.press('Enter');
    await page.locator('mark[data-selected]').first().waitFor();
    await page.getByRole('button', { name: t('readerOpen') }).focus();
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
    await chooser.setFiles([]);
  });
});

test('nothing was asked of the net', () => {
  expect(asked).toEqual([]);
});
