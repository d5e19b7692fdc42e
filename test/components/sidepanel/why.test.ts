import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { REASONS } from '@/components/sidepanel/Why';

/** Every key that the reading's source gives as a reason: `weigh('key', …)` or `{ key: 'key', weight: … }`. */
const keys = readdirSync('lib/reading')
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => [...readFileSync(`lib/reading/${file}`, 'utf8').matchAll(/(?:weigh\(\s*|\bkey: )'(\w+)'/g)])
  .map(([, key]) => key);

test('every reason of the reading has words, and every word its reason', () => {
  expect(keys.length).toBeGreaterThan(15);
  expect(Object.keys(REASONS).sort()).toEqual([...new Set(keys)].sort());
});
