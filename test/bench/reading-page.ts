import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { glance } from '@/lib/marking/glance';
import { read } from '@/lib/reading';
import { domBlockSteps, domBlocks } from '@/lib/sources/dom';
import { textPieces } from '@/lib/sources/dom-text';

/** Runs in a real page: each reader over the same document, in milliseconds a run. */
const READERS = {
  ours: () => read(domBlocks(document.body).blocks),
  readability: () => new Readability(document.cloneNode(true) as Document).parse(),
  defuddle: () => new Defuddle(document).parse(),
};
const names = ['ours', 'readability', 'defuddle'] as const;

const WARM_UP = 30;

function time(work: () => unknown): number {
  // What one reader leaves behind is no other's to clear away (the browser is started with --expose-gc).
  if ('gc' in globalThis && typeof globalThis.gc === 'function') globalThis.gc();
  const from = performance.now();
  work();
  return performance.now() - from;
}

/** The readers take turns, so that what else goes on at the machine meets all of them. */
function times(runs: number): Record<(typeof names)[number], number[]> {
  const measured = { ours: [] as number[], readability: [] as number[], defuddle: [] as number[] };
  for (const name of names) for (let run = 0; run < WARM_UP; run++) READERS[name]();
  for (let run = 0; run < runs; run++) for (const name of names) measured[name].push(time(READERS[name]));
  return measured;
}

/** The cheap look at the page, and the longest step of either look, between two of which the page may draw. */
function look(): { readonly glance: number; readonly step: number } {
  const cheap = steps(glance(textPieces(document.body)));
  const close = steps(domBlockSteps(document.body));
  return { glance: cheap.sum, step: Math.max(cheap.longest, close.longest) };
}

/** Milliseconds of all steps, and of the longest. */
function steps(going: Iterator<void, unknown>): { readonly sum: number; readonly longest: number } {
  let [sum, longest] = [0, 0];
  for (let done: boolean | undefined = false; !done; ) {
    const from = performance.now();
    done = going.next().done;
    const step = performance.now() - from;
    sum += step;
    longest = Math.max(longest, step);
  }
  return { sum, longest };
}

/** What was read, so that the bench can see that there was something to read. */
function assignments(): number {
  const reading = READERS.ours();
  return reading.is === 'notice' ? reading.notice.assignments.length : 0;
}

Object.assign(globalThis, { readingBench: { times, look, assignments } });
