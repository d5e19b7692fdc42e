import { expect, test } from 'vitest';
import { pace } from '@/lib/shell/pace';

test('a burst goes at once, what follows at its pace, and what would wait too long not at all', () => {
  const turn = pace(3, 10, 25);
  expect([0, 0, 0, 0, 0, 0, 0].map((now) => turn(1, now))).toEqual([0, 0, 0, 10, 20, null, null]);
  expect(turn(1, 4)).toBeNull();
  expect(turn(1, 5)).toBe(25);
});

test('whoever was quiet may have a burst again, and askers do not wait for each other', () => {
  const turn = pace(2, 10, 100);
  expect([turn(1, 0), turn(1, 0), turn(1, 0), turn(2, 0)]).toEqual([0, 0, 10, 0]);
  expect([turn(1, 30), turn(1, 30), turn(1, 30)]).toEqual([0, 0, 10]);
});

test('over a long time no more is done than its pace allows', () => {
  const turn = pace(5, 10, 0);
  let done = 0;
  for (let now = 0; now < 1_000; now += 1) if (turn(1, now) !== null) done += 1;
  expect(done).toBe(5 + 99);
});
