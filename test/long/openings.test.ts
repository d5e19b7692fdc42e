import type { CDPSession, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { shadowPictures, startSession, until } from '../e2e/harness';

/** So many let the browser fill what it keeps once for all. */
const FEW = 5;

/** And so many leave as much behind as a few do. */
const MANY = 100;

const { browser, at } = await startSession();

describe('a notice opened and closed in place again and again', () => {
  beforeAll(async () => {
    await browser.grant('http://cong.test/*');
    const page = await browser.open(at('/direct?doc=phan-cong'));
    await until('the notice to be known', async () => (await page.evaluate('CSS.highlights.size')) || undefined);
    await page.close();
  });

  test(`${MANY} times leave no more nodes and listeners than ${FEW}`, async () => {
    const page = await browser.open(at('/in-place?delay=0'));
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await openAndClose(page, FEW);
    const few = await leftBehind(page, session);
    await openAndClose(page, MANY - FEW);
    let many = await leftBehind(page, session);
    // Some nodes of the last opening stay at times until the next one; what leaks grows with each.
    for (let more = 0; more < FEW && many.nodes > few.nodes; more += 1) {
      await openAndClose(page, 1);
      many = await leftBehind(page, session);
    }
    expect(few.nodes).toBeGreaterThan(100);
    expect(many.nodes).toBeLessThanOrEqual(few.nodes);
    expect(many.listeners).toBeLessThanOrEqual(few.listeners);
  }, 400_000);
});

const openAndClose = (page: Page, times: number) =>
  page.evaluate(async (count) => {
    const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const marked = async (wanted: boolean) => {
      while (CSS.highlights.size > 0 !== wanted) await new Promise(requestAnimationFrame);
    };
    const press = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();
    for (let time = 0; time < count; time += 1) {
      press('tr[data-doc="phan-cong"] a');
      await marked(true);
      await drawn();
      press('[data-back]');
      await marked(false);
    }
  }, times);

async function leftBehind(page: Page, session: CDPSession): Promise<{ nodes: number; listeners: number }> {
  // The list's own marks are there once more.
  await until('the list to be marked', async () => ((await shadowPictures(page)).length > 0 ? true : undefined));
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const countOf = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { nodes: countOf('Nodes'), listeners: countOf('JSEventListeners') };
}
