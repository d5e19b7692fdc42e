import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { glance } from '@/lib/marking/glance';
import { read } from '@/lib/reading';
import { domBlockSteps } from '@/lib/sources/dom';
import { documentIn } from '@/lib/sources/dom-document';
import { textPieces } from '@/lib/sources/dom-text';
import { finished } from '@/lib/sources/steps';

/** As the content script goes about it: the part of the page that holds the document, then its paragraphs. */
function* blocks() {
  return yield* domBlockSteps(yield* documentIn(document.body));
}

/** Runs in a real page: each reader over the same document, in milliseconds a run. */
const READERS = {
  ours: () => read(finished(blocks()).blocks),
  readability: () => new Readability(document.cloneNode(true) as Document).parse(),
  defuddle: () => new Defuddle(document).parse(),
};
const names = ['ours', 'readability', 'defuddle'] as const;

/** What each reader gave last, kept as by whoever called it. */
const given: Partial<Record<(typeof names)[number], unknown>> = {};

function time(name: (typeof names)[number]): number {
  const from = performance.now();
  given[name] = READERS[name]();
  return performance.now() - from;
}

/** The readers take turns, each once first, second and third, so that what else goes on at the machine meets all of them. */
function times(warmUp: number, runs: number): Record<(typeof names)[number], number[]> {
  const measured = { ours: [] as number[], readability: [] as number[], defuddle: [] as number[] };
  for (let run = -warmUp; run < runs; run++)
    for (const turn of names.keys()) {
      const name = names[(run + warmUp + turn) % names.length] ?? 'ours';
      const taken = time(name);
      if (run >= 0) measured[name].push(taken);
    }
  return measured;
}

/** The cheap look at the page, all of it, and each step of both looks, between two of which the page may draw. */
function look(): { readonly glance: number; readonly steps: readonly number[] } {
  const cheap = steps(glance(textPieces(document.body)));
  return { glance: cheap.reduce((sum, step) => sum + step, 0), steps: [...cheap, ...steps(blocks())] };
}

/** Milliseconds of each step. */
function steps(going: Iterator<void, unknown>): number[] {
  const taken: number[] = [];
  for (let done: boolean | undefined = false; !done; ) {
    const from = performance.now();
    done = going.next().done;
    taken.push(performance.now() - from);
  }
  return taken;
}

/** Our first reading: its milliseconds, and how many assignments it found, so that the bench sees that there were some. */
function first(): { readonly found: number; readonly first: number } {
  const from = performance.now();
  const reading = READERS.ours();
  const taken = performance.now() - from;
  return { found: reading.is === 'notice' ? reading.notice.assignments.length : 0, first: taken };
}

Object.assign(globalThis, { readingBench: { times, look, first } });
