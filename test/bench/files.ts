import type { Page } from 'playwright-core';
import { ExtensionBrowser, printed } from '../e2e/harness';
import { textOf } from '../reading/fixtures';
import { docx, p } from '../sources/docx/build';
import { median } from './median';

const RUNS = 7;
const NOTICE = 'giao-ban.md';
const PAGES = 4;

/**
 * Files in the reader page of the built extension, each run in a page loaded anew, as after an officer's click: the same
 * made notice as a PDF of 4 pages that the browser printed, and as a DOCX. Milliseconds from the drop of the file until
 * it is read, kept, and lies there with its marks; of a PDF also its first page is painted, and pdf.js with its worker
 * was started. `pdf.msPerPage` is that by the number of pages.
 */
export async function benchFiles(): Promise<Record<string, number>> {
  const browser = await ExtensionBrowser.launch();
  try {
    const pdf = await printed(browser.context, NOTICE, `body { line-height: ${LINE_HEIGHT} }`);
    const word = docx({
      body: textOf(NOTICE)
        .split('\n')
        .filter(Boolean)
        .map((line) => p(line))
        .join(''),
    });
    const page = await browser.extensionPage('reader.html');
    return {
      'pdf.msPerPage': (await opened(page, 'giao-ban.pdf', pdf, PAGES)) / PAGES,
      'docx.ms': await opened(page, 'giao-ban.docx', word, 0),
    };
  } finally {
    await browser.close();
  }
}
/** Prints it on 4 pages. */
const LINE_HEIGHT = 1.5;

/** The median of some runs. Throws when the file has not so many pages. */
async function opened(page: Page, name: string, bytes: Uint8Array, pages: number): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    await page.reload();
    await page.getByRole('button').first().waitFor();
    const found = await page.evaluate(drop, { name, bytes: [...bytes], pages });
    if (found.pages !== pages) throw new Error(`${name} has ${found.pages} pages, not ${pages}.`);
    times.push(found.time);
  }
  return median(times);
}

/** Runs in the reader page: drops the file there, and waits until its marks lie on the paper. */
async function drop(file: { readonly name: string; readonly bytes: number[]; readonly pages: number }) {
  const data = new DataTransfer();
  data.items.add(new File([Uint8Array.from(file.bytes)], file.name));
  const laid = file.pages > 0 ? 'section:has(canvas) [data-mark]' : '[data-mark]';
  const from = performance.now();
  document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  await new Promise<void>((done) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector(laid)) return;
      observer.disconnect();
      done();
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true });
  });
  const time = performance.now() - from;
  return { time, pages: document.querySelectorAll('section[style*="aspect-ratio"]').length };
}
