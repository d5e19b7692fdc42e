import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkPolicy, VALUES } from '@/lib/policy/check';

/** docs/trien-khai.md is what administrators copy from: its examples are right, and it names every value. */
const guide = readFileSync('docs/trien-khai.md', 'utf8');
const examples = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = '']): unknown => JSON.parse(text));

/** What of an example is ours: the whole, or what stands under the extension's id. */
function oursIn(example: unknown): unknown[] {
  if (typeof example !== 'object' || example === null) return [];
  if (VALUES.some((name) => name in example)) return [example];
  return Object.values(example).flatMap(oursIn);
}

test('the examples are right', () => {
  const ours = examples.flatMap(oursIn);
  expect(ours.map((values) => checkPolicy(values).faults)).toEqual([[], [], []]);
  expect(Object.keys(checkPolicy(ours[0]).policy.holidays)).toEqual(['2027']);
});

test('so are the days off in the registry', () => {
  const [, text = ''] = /^"holidays"="(.*)"$/m.exec(guide) ?? [];
  const holidays: unknown = JSON.parse(text.replaceAll('\\"', '"'));
  const { policy, faults } = checkPolicy({ holidays });
  expect([Object.keys(policy.holidays), faults]).toEqual([['2027'], []]);
});

test.each(VALUES.map((name) => [name]))('%s has its line', (name) => expect(guide).toContain(`| \`${name}\` |`));
