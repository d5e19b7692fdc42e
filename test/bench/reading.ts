import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import * as z from 'zod/mini';
import { findChromium } from '../tools/chromium';
import { largeNotice } from './large-notice';
import { median } from './median';

const RUNS = 15;
/** A page of so many characters. */
const HUGE = 2_000_000;
const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Our reading (DOM → Blocks → Notice) beside Readability (its clone included) and Defuddle, each warmed up, in turns, with
 * the garbage collected between, on the same DOM in real Chromium: a notice of 20 units and 80 tasks, and one of 100 units
 * and 600 tasks. And what the first look at a page of 2 MB costs.
 */
export async function benchReading(): Promise<Record<string, number>> {
  const script = await bundle();
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--js-flags=--expose-gc'],
  });
  try {
    const page = await browser.newPage();
    const small = await onNotice(page, script, 20, 80);
    const large = await onNotice(page, script, 100, 600);
    // Ten times the text of the small one, against ten times its time.
    const tenfold = await onNotice(page, script, 200, 800);
    const huge = await onHuge(page, script);
    return {
      'reading.ms': small.ours,
      'reading.vsReadability': small.ours / small.readability,
      'reading.vsDefuddle': small.ours / small.defuddle,
      'reading.msReadability': small.readability,
      'reading.msDefuddle': small.defuddle,
      'reading.msLarge': large.ours,
      'reading.vsReadabilityLarge': large.ours / large.readability,
      'reading.vsDefuddleLarge': large.ours / large.defuddle,
      'reading.msReadabilityLarge': large.readability,
      'reading.msDefuddleLarge': large.defuddle,
      'reading.growth': tenfold.ours / (10 * small.ours),
      'reading.msGlance2MB': huge.glance,
      'reading.msStep2MB': huge.step,
    };
  } finally {
    await browser.close();
  }
}

const Times = z.record(z.enum(['ours', 'readability', 'defuddle']), z.array(z.number()));
const Look = z.object({ glance: z.number(), step: z.number() });

async function open(page: Page, script: string, body: string): Promise<void> {
  await page.setContent(`<!doctype html><html lang="vi"><title>Văn bản</title><body>${body}`);
  await page.evaluate(script);
}

const NEWS = '<p>Chăn nuôi, trồng trọt và thủy sản trong vùng phát triển ổn định, giá nông sản tăng nhẹ.</p>';

/** Medians of the cheap look at a page without any sign of a notice, and of the longest step of the close look at notices. */
async function onHuge(page: Page, script: string) {
  const looks = async (text: string): Promise<z.infer<typeof Look>[]> => {
    await open(page, script, text.repeat(Math.ceil(HUGE / text.length)));
    const found: z.infer<typeof Look>[] = [];
    for (let run = 0; run < RUNS; run++) found.push(Look.parse(await page.evaluate('readingBench.look()')));
    return found;
  };
  const news = await looks(NEWS);
  const notices = await looks(largeNotice(100, 600));
  return { glance: median(news.map(({ glance }) => glance)), step: median(notices.map(({ step }) => step)) };
}

async function onNotice(page: Page, script: string, units: number, tasks: number) {
  await open(page, script, largeNotice(units, tasks));
  const found = await page.evaluate('readingBench.assignments()');
  if (found !== tasks)
    throw new Error(`${String(found)} of ${tasks} assignments were read: the figures would say nothing.`);
  const { ours, readability, defuddle } = Times.parse(await page.evaluate(`readingBench.times(${RUNS})`));
  return { ours: median(ours), readability: median(readability), defuddle: median(defuddle) };
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
