/** How long something lasts: everything it sets up hangs on `signal`. */
export interface Life {
  readonly signal: AbortSignal;
  readonly end: () => void;
}

/** A life that ends by its own `end` only. */
export function newLife(): Life {
  const controller = new AbortController();
  return { signal: controller.signal, end: () => controller.abort() };
}

/** A life that ends with `outer`, or earlier by its own `end`. Leaves nothing behind on `outer`. */
export function lifeWithin(outer: AbortSignal): Life {
  const life = newLife();
  if (outer.aborted) life.end();
  else outer.addEventListener('abort', life.end, { once: true, signal: life.signal });
  return life;
}

/** Known to the runs of this script in one frame only: the page has a global object of its own. */
const RUN = Symbol.for('so-viec');

/** The life of this run of the script in its frame; an older run ends. */
export function takeOver(): Life {
  const life = newLife();
  const endOlder: unknown = Reflect.get(globalThis, RUN);
  if (typeof endOlder === 'function') endOlder();
  Reflect.set(globalThis, RUN, life.end);
  return life;
}
