import type { CDPSession } from 'playwright-core';
import * as z from 'zod/mini';

const Event = z.object({
  ph: z.string(),
  pid: z.number(),
  tid: z.number(),
  ts: z.optional(z.number()),
  dur: z.optional(z.number()),
  /** The same of the thread: what the processor did for it. */
  tts: z.optional(z.number()),
  tdur: z.optional(z.number()),
  args: z.optional(z.unknown()),
});
type Event = z.infer<typeof Event>;
const Chunk = z.object({ value: z.array(z.unknown()) });

/**
 * Milliseconds of processor that the scripts at `url` (and below it) took while `action` went on, compiling included: the
 * time of their threads that is covered by trace events whose arguments name it. Nested events count once; what the thread
 * waited while the machine did something else does not count, nor does garbage that is collected in between.
 */
export async function scriptTime(session: CDPSession, url: string, action: () => Promise<void>): Promise<number> {
  return (await scriptTimes(session, [url], action)).all;
}

/** {@link scriptTime} of several scripts: of all together, and of each. */
export async function scriptTimes(
  session: CDPSession,
  urls: readonly string[],
  action: () => Promise<void>,
): Promise<{ readonly all: number; readonly each: readonly number[] }> {
  const events: Event[][] = urls.map(() => []);
  const collect = (chunk: unknown): void => {
    for (const value of Chunk.parse(chunk).value) {
      const event = Event.safeParse(value).data;
      if (event?.ph !== 'X') continue;
      const named = JSON.stringify(event.args ?? {});
      for (const [index, url] of urls.entries()) if (named.includes(url)) events[index]?.push(event);
    }
  };
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8'] },
  });
  try {
    await action();
  } finally {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    session.off('Tracing.dataCollected', collect);
  }
  return { all: covered(events.flat()) / 1000, each: events.map((own) => covered(own) / 1000) };
}

/** Microseconds that the events cover on their threads. */
function covered(events: readonly Event[]): number {
  const until = new Map<string, number>();
  let sum = 0;
  const spans = events.map(({ pid, tid, ts = 0, dur = 0, tts = ts, tdur = dur }) => ({
    thread: `${pid}:${tid}`,
    from: tts,
    to: tts + tdur,
  }));
  for (const { thread, from, to } of spans.sort((a, b) => a.from - b.from)) {
    const last = until.get(thread) ?? 0;
    sum += Math.max(0, to - Math.max(from, last));
    until.set(thread, Math.max(last, to));
  }
  return sum;
}
