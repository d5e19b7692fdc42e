import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { untilAnswered } from '@/lib/messages/until-answered';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const PAUSES = [50, 500];
const never = new Promise<string>(() => undefined);
const lost = () => Promise.reject(new Error('The message channel closed.'));
const after = (ms: number, answer: string) => new Promise<string>((resolve) => setTimeout(() => resolve(answer), ms));

/** What comes of a message whose sendings go like this, one after the other. */
async function outcome(goings: readonly (() => Promise<string>)[], wanted?: () => boolean) {
  let sent = 0;
  const answer = untilAnswered(() => goings[sent++]?.() ?? never, PAUSES, wanted).catch(
    (error: Error) => error.message,
  );
  await vi.runAllTimersAsync();
  return { answer: await answer, sent };
}

test.each<[string, readonly (() => Promise<string>)[], string, number]>([
  ['answered', [async () => 'a'], 'a', 1],
  ['lost, then answered', [lost, async () => 'b'], 'b', 2],
  ['unanswered, then answered', [() => never, async () => 'b'], 'b', 2],
  ['lost, unanswered, answered', [lost, () => never, async () => 'c'], 'c', 3],
  ['answered late, while it was sent again', [() => after(5400, 'late'), () => never], 'late', 2],
  [
    'answered late, and what was sent again is lost',
    [() => after(5400, 'late'), () => after(600, '').then(lost)],
    'late',
    2,
  ],
  ['lost late, when it had been sent again already', [() => after(5400, '').then(lost), async () => 'b'], 'b', 2],
  ['lost each time', [lost, lost, lost, async () => 'd'], 'The message channel closed.', 3],
  ['never answered', [], 'Nobody answered within 5000 ms.', 3],
])('a message %s', async (_, goings, answer, sent) => {
  expect(await outcome(goings)).toEqual({ answer, sent });
});

test('one that is no longer wanted is not sent again', async () => {
  expect(await outcome([lost, async () => 'b'], () => false)).toEqual({ answer: null, sent: 1 });
});

test('the first sending has begun when it returns', () => {
  const send = vi.fn(async () => 'a');
  void untilAnswered(send, PAUSES);
  expect(send).toHaveBeenCalledTimes(1);
});
