/** No step of ours keeps the page from drawing for longer (milliseconds). */
const SLICE = 8;
/** A page that is never idle is read all the same. */
const PATIENCE = 300;

/** When the page is idle next. */
export const idle = (): Promise<unknown> => new Promise((go) => requestIdleCallback(go, { timeout: PATIENCE }));

/** Runs `steps` in slices between which the page may draw. Undefined when `signal` aborted meanwhile. */
export async function inSlices<T>(steps: Generator<void, T>, signal: AbortSignal): Promise<T | undefined> {
  while (!signal.aborted) {
    for (const end = performance.now() + SLICE; performance.now() < end; ) {
      const step = steps.next();
      if (step.done) return step.value;
    }
    await idle();
  }
  return undefined;
}
