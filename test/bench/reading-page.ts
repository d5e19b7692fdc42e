import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { read } from '@/lib/reading';
import { domBlocks } from '@/lib/sources/dom';

/** Runs in a real page: each reader over the same document, warmed up by itself, in milliseconds a run. */
const READERS = {
  ours: () => read(domBlocks(document.body).blocks),
  readability: () => new Readability(document.cloneNode(true) as Document).parse(),
  defuddle: () => new Defuddle(document).parse(),
};
type Reader = keyof typeof READERS;

const WARM_UP = 30;

function times(reader: Reader, runs: number): number[] {
  const measured: number[] = [];
  for (let run = -WARM_UP; run < runs; run++) {
    const from = performance.now();
    READERS[reader]();
    if (run >= 0) measured.push(performance.now() - from);
  }
  return measured;
}

/** What was read, so that the bench can see that there was something to read. */
function assignments(): number {
  const reading = READERS.ours();
  return reading.is === 'notice' ? reading.notice.assignments.length : 0;
}

Object.assign(globalThis, { readingBench: { times, assignments } });
