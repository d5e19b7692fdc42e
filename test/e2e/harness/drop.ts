import type { Page } from 'playwright-core';

export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Drops files on the page, as from a file manager. */
export async function dropFiles(page: Page, files: readonly GivenFile[]): Promise<void> {
  // As one string: Playwright describes a list number by number, which takes a PDF many seconds.
  const given = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }));
  await page.evaluate((all) => {
    const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const data = new DataTransfer();
    for (const { name, base64 } of all) data.items.add(new File([bytesOf(base64)], name));
    for (const type of ['dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
  }, given);
}
