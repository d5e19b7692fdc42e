import type { CDPSession } from 'playwright-core';
import * as z from 'zod/mini';

const Event = z.object({
  ph: z.string(),
  pid: z.number(),
  tid: z.number(),
  ts: z.optional(z.number()),
  dur: z.optional(z.number()),
  args: z.optional(z.unknown()),
});
type Event = z.infer<typeof Event>;
const Chunk = z.object({ value: z.array(z.unknown()) });

/**
 * Milliseconds of script that one script file ran while `action` went on: the time covered by trace events whose arguments
 * name `url`. Nested events count once.
 */
export async function scriptTime(session: CDPSession, url: string, action: () => Promise<void>): Promise<number> {
  const events: Event[] = [];
  const collect = (chunk: unknown): void => {
    for (const value of Chunk.parse(chunk).value) {
      const event = Event.safeParse(value).data;
      if (event?.ph === 'X' && JSON.stringify(event.args ?? {}).includes(url)) events.push(event);
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
  return covered(events) / 1000;
}

/** Microseconds that the events cover on their threads. */
function covered(events: readonly Event[]): number {
  const until = new Map<string, number>();
  let sum = 0;
  for (const { pid, tid, ts = 0, dur = 0 } of [...events].sort((a, b) => (a.ts ?? 0) - (b.ts ?? 0))) {
    const thread = `${pid}:${tid}`;
    const last = until.get(thread) ?? 0;
    sum += Math.max(0, ts + dur - Math.max(ts, last));
    until.set(thread, Math.max(last, ts + dur));
  }
  return sum;
}
