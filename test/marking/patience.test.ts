import { expect, test } from 'vitest';
import { Patience } from '@/lib/marking/patience';

/** The answers to being asked `times` times, every `pause` milliseconds. */
const asked = (times: number, pause: number): boolean[] => {
  const patience = new Patience();
  return Array.from({ length: times }, (_, time) => patience.lasts(time * pause));
};

test('what is taken away is put back ten times in a row, then no more', () => {
  expect(asked(60, 2000).filter(Boolean)).toHaveLength(10);
  expect(asked(60, 2000).slice(0, 10)).not.toContain(false);
});
test('what is taken away now and then is always put back', () => expect(asked(60, 31_000)).not.toContain(false));
