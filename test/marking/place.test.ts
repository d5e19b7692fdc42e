import { describe, expect, test } from 'vitest';
import { isHostOf } from '@/lib/marking/hosts';
import { type Box, isWithin, type Spot, spotBeside } from '@/lib/marking/place';

const line = (left: number, top = 100, right = 700): Box => ({ left, top, right, bottom: top + 24 });
const beside = (left: number, taken: Spot[] = [], right = 700): Spot =>
  spotBeside(line(left, 100, right), left, 1000, taken);

describe('a check button stands', () => {
  test('in the margin, its middle at the middle of the line', () => expect(beside(200)).toEqual({ x: 154, y: 96 }));
  test('close to the text where the margin is narrow', () => expect(beside(24)).toEqual({ x: -5, y: 96 }));
  test('after the line where there is no margin', () => expect(beside(4)).toEqual({ x: 700, y: 96 }));
  test('over the beginning of the line where there is no room at all', () =>
    expect(beside(4, [], 990)).toEqual({ x: -5, y: 96 }));
  test('left of another one at the same line', () => expect(beside(200, [{ x: 154, y: 96 }]).x).toBe(127));
  test('below another one where there is no room left of it', () =>
    expect(beside(24, [{ x: -5, y: 96 }])).toEqual({ x: -5, y: 118 }));
  test('untouched by the ones of the lines around', () =>
    expect(
      beside(200, [
        { x: 154, y: 78 },
        { x: 154, y: 114 },
      ]),
    ).toEqual({ x: 154, y: 96 }));
});

describe('a line is seen', () => {
  const clip: Box = { left: 100, top: 100, right: 500, bottom: 300 };
  test.each<[string, Box, boolean]>([
    ['inside', line(120, 150), true],
    ['half out at the top', line(120, 90), true],
    ['more than half out at the top', line(120, 86), false],
    ['below', line(120, 301), false],
    ['scrolled out to the left', line(50, 150), false],
    ['scrolled out to the right', line(600, 150), false],
  ])('%s', (_name, box, seen) => expect(isWithin(box, clip)).toBe(seen));
});

test.each<[string, string[], boolean]>([
  ['cong.example', ['cong.example'], true],
  ['cong.example', ['tep.example', 'cong.example'], true],
  ['tep.cong.example', ['cong.example'], false],
  ['tep.cong.example', ['*.cong.example'], true],
  ['cong.example', ['*.cong.example'], true],
  ['xcong.example', ['*.cong.example'], false],
  ['cong.example', ['*'], true],
  ['cong.example', [], false],
])('%s is one of %j: %j', (host, hosts, is) => expect(isHostOf(host, hosts)).toBe(is));
