import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import * as z from 'zod/mini';
import { findChromium } from '../tools/chromium';
import { largeNotice } from './large-notice';
import { median } from './median';

const RUNS = 9;
const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Our reading (DOM → Blocks → Notice) beside Readability (its clone included) and Defuddle, each warmed up, on the same
 * DOM in real Chromium: a notice of 20 units and 80 tasks, and one of 100 units and 600 tasks.
 */
export async function benchReading(): Promise<Record<string, number>> {
  const script = await bundle();
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const page = await browser.newPage();
    const small = await onNotice(page, script, 20, 80);
    const large = await onNotice(page, script, 100, 600);
    // Ten times the text of the small one, against ten times its time.
    const tenfold = await onNotice(page, script, 200, 800);
    return {
      'reading.ms': small.ours,
      'reading.vsReadability': small.ours / small.readability,
      'reading.vsDefuddle': small.ours / small.defuddle,
      'reading.msLarge': large.ours,
      'reading.vsReadabilityLarge': large.ours / large.readability,
      'reading.vsDefuddleLarge': large.ours / large.defuddle,
      'reading.growth': tenfold.ours / (10 * small.ours),
    };
  } finally {
    await browser.close();
  }
}

const Times = z.array(z.number());

async function onNotice(page: Page, script: string, units: number, tasks: number) {
  await page.setContent(`<!doctype html><html lang="vi"><title>Văn bản</title><body>${largeNotice(units, tasks)}`);
  await page.evaluate(script);
  const found = await page.evaluate('readingBench.assignments()');
  if (found !== tasks)
    throw new Error(`${String(found)} of ${tasks} assignments were read: the figures would say nothing.`);
  const time = async (reader: string): Promise<number> =>
    median(Times.parse(await page.evaluate(`readingBench.times(${JSON.stringify(reader)}, ${RUNS})`)));
  return { ours: await time('ours'), readability: await time('readability'), defuddle: await time('defuddle') };
}

/** The page's side as one script. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root,
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL('reading-page.ts', import.meta.url)), formats: ['iife'], name: 'bench' },
    },
  });
  for (const { output } of Array.isArray(built) ? built : 'output' in built ? [built] : [])
    for (const piece of output) if (piece.type === 'chunk') return piece.code;
  throw new Error('Vite built no script.');
}
