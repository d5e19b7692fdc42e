/** So often in a row something is put back, when each time it was taken away within so long (milliseconds). */
const TIMES = 10;
const SOON = 30_000;

/** For pages that take away what we draw: it is put back, but nobody fights a page for ever. */
export class Patience {
  #times = 0;
  #last = Number.NEGATIVE_INFINITY;

  /** Whether to put back what is missing at `now` (milliseconds of any clock); asked while it is missing, it stays at no. */
  lasts(now: number): boolean {
    this.#times = now - this.#last <= SOON ? this.#times + 1 : 1;
    this.#last = now;
    return this.#times <= TIMES;
  }
}
