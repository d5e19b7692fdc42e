/**
 * Milliseconds. Chromium leaves a message unanswered for ever, and says no error, where the background worker ends at the
 * wrong moment of its start: one of some six hundred messages sent while it was ended again and again.
 */
const UNANSWERED = 5000;

/**
 * Sends a message, and sends it again after each of `pauses` (milliseconds) while it is `wanted`, where sending fails or
 * nobody answers. It may so be heard more than once; the first answer counts, whichever sending it is to.
 *
 * @param send begun before this returns; what it throws counts as a failure
 * @returns the answer, or null where it was no longer wanted
 * @throws why the last sending failed
 */
export function untilAnswered<T>(
  send: () => Promise<T>,
  pauses: readonly number[],
  wanted: () => boolean = () => true,
): Promise<T | null> {
  return new Promise((resolve, reject) => {
    /** The sending that is waited for; none any more once there is an answer. */
    let current = 0;
    let timer: ReturnType<typeof setTimeout>;
    const answered = (answer: T | null): void => {
      clearTimeout(timer);
      current = -1;
      resolve(answer);
    };
    const failed = (turn: number, error: unknown): void => {
      if (turn !== current) return;
      clearTimeout(timer);
      current += 1;
      const pause = pauses[turn];
      if (pause === undefined) reject(error);
      else timer = setTimeout(() => (wanted() ? attempt() : resolve(null)), pause);
    };
    const attempt = (): void => {
      const turn = current;
      timer = setTimeout(() => failed(turn, new Error(`Nobody answered within ${UNANSWERED} ms.`)), UNANSWERED);
      (async () => send())().then(answered, (error) => failed(turn, error));
    };
    attempt();
  });
}
