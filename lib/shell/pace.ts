/**
 * Bounds how often something is done for each of several askers: `burst` times at once, then once every `every`
 * milliseconds. The answer is how long to wait until it is the asker's turn (milliseconds), or null, and no turn, where
 * that would be longer than `longest`. `now` is a clock that is never put back (`performance.now()`).
 */
export function pace(burst: number, every: number, longest: number): (asker: number, now: number) => number | null {
  /** When all turns that were given will have been paid for. */
  const paid = new Map<number, number>();
  return (asker, now) => {
    for (const [other, at] of paid) if (at <= now) paid.delete(other);
    const at = (paid.get(asker) ?? now) + every;
    const wait = Math.max(0, at - burst * every - now);
    if (wait > longest) return null;
    paid.set(asker, at);
    return wait;
  };
}
