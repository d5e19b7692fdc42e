/** No step is begun after so much of a slice (milliseconds), so that the last one ends within 8 but where the browser collects garbage. */
const SLICE = 4;
/** A page that is never idle is read all the same. */
const PATIENCE = 100;

let sum = 0;
/** How long the steps of all that ran in slices took together (milliseconds). */
export const worked = (): number => sum;

/** When the page is idle next. */
export const idle = (): Promise<unknown> => new Promise((go) => requestIdleCallback(go, { timeout: PATIENCE }));

/** Runs `steps` in slices between which the page may draw. Undefined when `signal` aborted meanwhile. */
export async function inSlices<T>(steps: Generator<void, T>, signal: AbortSignal): Promise<T | undefined> {
  while (!signal.aborted) {
    const started = performance.now();
    try {
      while (performance.now() < started + SLICE) {
        const step = steps.next();
        if (step.done) return step.value;
      }
    } finally {
      sum += performance.now() - started;
    }
    await idle();
  }
  return undefined;
}
