import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import * as z from 'zod/mini';
import { findChromium } from '../tools/chromium';
import { largeNotice } from './large-notice';
import { median } from './median';
import { portalPage } from './portal-page';

/** Until the compiler has done its work. */
const WARM_UP = 60;
const RUNS = 21;
/** A page of so many characters. */
const HUGE = 2_000_000;
const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Our reading (DOM → Blocks → Notice) beside Readability (its clone included) and Defuddle, each called as its manual says
 * on the same document in real Chromium, in turns, after as many turns that warm it up. The document is a made portal's
 * page, chrome, lists and scripts around a notice in Word's HTML (`portal-page.ts`): 20 units and 80 tasks, or 100 units
 * and 600 tasks. `…Bare` is the small notice alone in an empty page, where there is nothing to leave out; `msFirst` is our
 * very first reading in a new page, with the patterns still to be compiled, as after the background has slept. And what
 * the first look at a page of 2 MB costs.
 */
export async function benchReading(): Promise<Record<string, number>> {
  const script = await bundle();
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const page = await browser.newPage();
    const bare = await onNotice(page, script, 20, 80, (notice) => notice);
    const small = await onNotice(page, script, 20, 80);
    const large = await onNotice(page, script, 100, 600);
    // Ten times the text of the small one, against ten times its time.
    const tenfold = await onNotice(page, script, 200, 800, (notice) => notice);
    const huge = await onHuge(page, script);
    return {
      'reading.ms': small.ours,
      'reading.vsReadability': small.ours / small.readability,
      'reading.vsDefuddle': small.ours / small.defuddle,
      'reading.msReadability': small.readability,
      'reading.msDefuddle': small.defuddle,
      'reading.msFirst': small.first,
      'reading.msBare': bare.ours,
      'reading.vsReadabilityBare': bare.ours / bare.readability,
      'reading.vsDefuddleBare': bare.ours / bare.defuddle,
      'reading.msLarge': large.ours,
      'reading.vsReadabilityLarge': large.ours / large.readability,
      'reading.vsDefuddleLarge': large.ours / large.defuddle,
      'reading.msReadabilityLarge': large.readability,
      'reading.msDefuddleLarge': large.defuddle,
      'reading.growth': tenfold.ours / (10 * bare.ours),
      'reading.msGlance2MB': huge.glance,
      'reading.msStep2MB': huge.step,
      'reading.msOwnStep2MB': huge.ownStep,
    };
  } finally {
    await browser.close();
  }
}

const Times = z.record(z.enum(['ours', 'readability', 'defuddle']), z.array(z.number()));
const First = z.object({ found: z.number(), first: z.number() });
const Look = z.object({ glance: z.number(), steps: z.array(z.number()) });

/** A new page each time: nothing is compiled yet. */
async function open(page: Page, script: string, body: string): Promise<void> {
  await page.goto('about:blank');
  await page.setContent(`<!doctype html><html lang="vi"><title>Văn bản</title><body>${body}`);
  await page.evaluate(script);
}

const NEWS = '<p>Chăn nuôi, trồng trọt và thủy sản trong vùng phát triển ổn định, giá nông sản tăng nhẹ.</p>';

/**
 * The median of the cheap look at a page without any sign of a notice, and the longest step of the close look at notices, in
 * the form that it is longest in: its median, and what of it is our own. The browser's collection of garbage falls at another
 * step each time; what a step takes in the best of all runs is our own.
 */
async function onHuge(page: Page, script: string) {
  const looks = async (text: string): Promise<z.infer<typeof Look>[]> => {
    await open(page, script, text.repeat(Math.ceil(HUGE / text.length)));
    const found: z.infer<typeof Look>[] = [];
    for (let run = 0; run < RUNS; run++) found.push(Look.parse(await page.evaluate('readingBench.look()')));
    return found;
  };
  const news = await looks(NEWS);
  let [step, ownStep] = [0, 0];
  for (const drawn of FORMS) {
    const runs = (await looks(drawn(largeNotice(100, 600)))).map(({ steps }) => steps);
    step = Math.max(step, median(runs.map((steps) => Math.max(...steps))));
    const best = (runs[0] ?? []).map((_, at) => Math.min(...runs.map((steps) => steps[at] ?? Infinity)));
    ownStep = Math.max(ownStep, ...best);
  }
  return { glance: median(news.map(({ glance }) => glance)), step, ownStep };
}

/** The lines of a notice, each of its paragraphs broken into some of them. */
const linesOf = (notice: string): string[] =>
  notice
    .replace(/<[^>]+>/g, '\n')
    .split('\n')
    .flatMap((paragraph) => paragraph.match(/\S.{1,80}(?=\s|$)/g) ?? []);

/** Ways in which a page draws a long notice. */
const FORMS: readonly ((notice: string) => string)[] = [
  (notice) => notice,
  (notice) => `${linesOf(notice).join('<br>')}<br>`,
  (notice) => `<pre>${linesOf(notice).join('\n')}\n</pre>`,
  (notice) => `<p>${linesOf(notice).join('</p><p>')}</p>`,
  (notice) =>
    `<table><tr><td>1</td><td>${linesOf(notice).join('</td><td>A</td></tr><tr><td>1</td><td>')}</td></tr></table>`,
];

async function onNotice(page: Page, script: string, units: number, tasks: number, around = portalPage) {
  await open(page, script, around(largeNotice(units, tasks)));
  const { found, first } = First.parse(await page.evaluate('readingBench.first()'));
  if (found !== tasks)
    throw new Error(`${String(found)} of ${tasks} assignments were read: the figures would say nothing.`);
  const times = Times.parse(await page.evaluate(`readingBench.times(${WARM_UP}, ${RUNS})`));
  return { first, ours: median(times.ours), readability: median(times.readability), defuddle: median(times.defuddle) };
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
