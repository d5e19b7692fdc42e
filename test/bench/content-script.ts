import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from 'playwright-core';
import { ExtensionBrowser } from '../e2e/harness';
import { type Portal, startPortal } from '../portal';
import { median } from './median';
import { scriptTime } from './trace';

const RUNS = 11;
const FILE = '.output/chrome-mv3/notice.js';
const REFERENCE = 'https://bench.invalid/readability.js';
const readability = await readFile(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);

/**
 * Bytes of the content script, and what it costs in milliseconds on a news page, which the first look leaves, on a report,
 * which has the form of a notice and is looked at closely, and on a notice.
 */
export async function benchContentScript(): Promise<Record<string, number>> {
  const script = await readFile(FILE);
  const portal = await startPortal();
  const browser = await ExtensionBrowser.launch();
  try {
    await browser.grant('http://127.0.0.1/*');
    const other = await onPage(browser, portal, 'tin-tuc', false);
    const report = await onPage(browser, portal, 'bao-cao', false);
    const notice = await onPage(browser, portal, 'giao-ban', true);
    return {
      'contentScript.raw': script.byteLength,
      'contentScript.gzip': gzipSync(script, { level: 9 }).byteLength,
      'contentScript.msOther': other.ours,
      'contentScript.msReport': report.ours,
      'contentScript.msNotice': notice.ours,
      'contentScript.vsReadability': notice.readability,
      'contentScript.vsReadabilityOther': other.readability,
      'contentScript.ratioOther': other.ours / other.readability,
      'contentScript.ratioReport': report.ours / report.readability,
      'contentScript.ratioNotice': notice.ours / notice.readability,
    };
  } finally {
    await browser.close();
    await portal.close();
  }
}

interface Cost {
  readonly ours: number;
  readonly readability: number;
}

/** Medians over loads of one page, by tracing: our script's time, and Readability's to parse the same page once. */
async function onPage(browser: ExtensionBrowser, portal: Portal, document: string, marked: boolean): Promise<Cost> {
  const url = `${portal.origin}/direct?doc=${document}`;
  const page = await browser.context.newPage();
  const session = await browser.context.newCDPSession(page);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    ours.push(
      await scriptTime(session, browser.url('notice.js'), async () => {
        await page.goto(url);
        if (marked) await page.waitForFunction(() => CSS.highlights.size > 0);
        await page.waitForTimeout(500); // its work is done in idle time
      }),
    );
    theirs.push(await readabilityTime(page, session));
  }
  await page.close();
  return { ours: median(ours), readability: median(theirs) };
}

/** By the same measure as ours. The copy that it takes apart is not counted. */
async function readabilityTime(page: Page, session: CDPSession): Promise<number> {
  await page.addScriptTag({
    content: `${readability}
    globalThis.parseCopy = (copy, done) => done(new Readability(copy).parse() !== null);
    //# sourceURL=${REFERENCE}`,
  });
  await page.evaluate('void (globalThis.copy = document.cloneNode(true))');
  return scriptTime(session, REFERENCE, async () => {
    await page.evaluate('new Promise((done) => setTimeout(parseCopy, 0, copy, done))');
  });
}
