import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from 'playwright-core';
import { ExtensionBrowser } from '../e2e/harness';
import { type Portal, startPortal } from '../portal';
import { median } from './median';
import { scriptTime, scriptTimes } from './trace';

const RUNS = 11;
/** All that may run in a portal's page: the content script and the parts that it asks for. */
const SCRIPTS = ['notice.js', 'document.js', 'portal.js', 'files.js'];
const REFERENCE = 'https://bench.invalid/readability.js';
const readability = await readFile(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);

/**
 * What our scripts weigh and cost in a page, all that really run in it together: in bytes on a news page, which the first
 * look leaves, and on a notice; in milliseconds also on a report, which has the form of a notice and is looked at closely.
 */
export async function benchContentScript(): Promise<Record<string, number>> {
  const portal = await startPortal();
  const browser = await ExtensionBrowser.launch();
  try {
    await browser.grant('http://127.0.0.1/*');
    const other = await onPage(browser, portal, 'tin-tuc', false);
    const report = await onPage(browser, portal, 'bao-cao', false);
    const notice = await onPage(browser, portal, 'giao-ban', true);
    return {
      ...(await weightOf('', other.ran)),
      ...(await weightOf('Notice', notice.ran)),
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

/** What the scripts weigh together, each packed by itself. */
async function weightOf(page: string, names: readonly string[]): Promise<Record<string, number>> {
  const scripts = await Promise.all(names.map((name) => readFile(`.output/chrome-mv3/${name}`)));
  const sum = (sizes: readonly number[]) => sizes.reduce((a, b) => a + b, 0);
  return {
    [`contentScript.raw${page}`]: sum(scripts.map((script) => script.byteLength)),
    [`contentScript.gzip${page}`]: sum(scripts.map((script) => gzipSync(script, { level: 9 }).byteLength)),
  };
}

interface Cost {
  readonly ours: number;
  /** The scripts of ours that ran in the page. */
  readonly ran: readonly string[];
  readonly readability: number;
}

/** Medians over loads of one page, by tracing: the time of our scripts, and Readability's to parse the same page once. */
async function onPage(browser: ExtensionBrowser, portal: Portal, document: string, marked: boolean): Promise<Cost> {
  const url = `${portal.origin}/direct?doc=${document}`;
  const page = await browser.context.newPage();
  const session = await browser.context.newCDPSession(page);
  const ours: number[] = [];
  const theirs: number[] = [];
  const ran = new Set<string>();
  for (let run = 0; run < RUNS; run++) {
    const times = await scriptTimes(
      session,
      SCRIPTS.map((name) => browser.url(name)),
      async () => {
        await page.goto(url);
        if (marked) await page.waitForFunction(() => CSS.highlights.size > 0);
        await page.waitForTimeout(500); // its work is done in idle time
      },
    );
    ours.push(times.all);
    for (const [index, name] of SCRIPTS.entries()) if (times.each[index]) ran.add(name);
    theirs.push(await readabilityTime(page, session));
  }
  await page.close();
  return { ours: median(ours), readability: median(theirs), ran: [...ran] };
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
