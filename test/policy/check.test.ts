import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isWorkingDay, parseDay, workingDays } from '@/lib/calendar';
import { holidaysOf, presetOf } from '@/lib/policy/apply';
import { checkPolicy, VALUES } from '@/lib/policy/check';

const faultsOf = (raw: unknown) =>
  checkPolicy(raw).faults.map(({ value, item, what, found, day }) =>
    [value, item, what, day ?? found].filter((part) => part !== undefined).join(' · '),
  );
const day = (text: string) => {
  const found = parseDay(text);
  if (!found) throw new Error(text);
  return found;
};

/** All days off of a made-up 2031: Tết is on 23/1, Giỗ Tổ on 1/4. */
const OFF_2031 = [
  '2031-01-01',
  '2031-01-22/2031-01-28',
  '2031-04-01',
  '2031-04-30',
  '2031-05-01',
  '2031-09-01/2031-09-02',
];

describe('a right policy', () => {
  const { policy, faults } = checkPolicy({
    portals: ['https://vanban.tinh.test/qlvb/main?x=1', 'http://10.1.2.3:8080', 'https://vanban.tinh.test/'],
    units: [
      { name: 'Phòng Thủy  lợi ', aliases: ['TL', 'P.TL', 'tl'] },
      { name: 'Văn phòng Sở', own: false },
    ],
    badgeDays: 5,
    holidays: { off: OFF_2031, work: ['2031-02-08'] },
  });

  test('has no faults', () => expect(faults).toEqual([]));
  test('names sites once, by scheme and host', () =>
    expect(policy.portals.map(({ pattern }) => pattern)).toEqual(['https://vanban.tinh.test/*', 'http://10.1.2.3/*']));
  test('presets the units that are the officer’s own, each name once', () =>
    expect(presetOf(policy)).toEqual({
      ownUnits: [{ id: 'phong-thuy-loi', name: 'Phòng Thủy lợi', aliases: ['TL', 'P.TL'] }],
      badgeDays: 5,
    }));
  test('makes the days of its years certain', () => {
    const holidays = holidaysOf(policy);
    expect(workingDays(day('2031-01-20'), 3, holidays)).toEqual({ day: '2031-01-30', certain: true });
    expect(workingDays(day('2031-01-20'), 3).certain).toBe(false);
    expect(isWorkingDay(day('2031-02-08'), holidays)).toBe(true);
    expect(isWorkingDay(day('2031-09-01'), holidays)).toBe(false);
  });
  test('leaves the years that it does not name as they are', () =>
    expect(isWorkingDay(day('2026-08-22'), holidaysOf(policy))).toBe(true));
});

test.each([[{}], [undefined], [null], ['policy'], [[]]])('no policy, %j, sets nothing', (raw) => {
  const { policy, faults } = checkPolicy(raw);
  expect({ ...presetOf(policy), portals: policy.portals, faults }).toEqual({ portals: [], faults: [] });
});

describe('what is wrong is told', () => {
  test.each<[string, unknown, string[]]>([
    ['a name that we do not know', { portal: ['https://a.test'] }, ['portal · unknown · ["https://a.test"]']],
    ['no list', { portals: 'https://a.test' }, ['portals · list · https://a.test']],
    ['no text', { portals: [7] }, ['portals · 1 · text · 7']],
    ['no scheme', { portals: ['https://a.test', 'vanban.tinh.test'] }, ['portals · 2 · address · vanban.tinh.test']],
    ['not of the web', { portals: ['file:///etc/passwd'] }, ['portals · 1 · address · file:///etc/passwd']],
    ['many hosts', { portals: ['https://*.tinh.test/'] }, ['portals · 1 · wildcard · https://*.tinh.test/']],
    ['a unit that is no object', { units: ['Phòng A'] }, ['units · 1 · object · Phòng A']],
    ['a unit without a name', { units: [{ aliases: ['A'] }] }, ['units.name · 1 · text · ']],
    ['a unit with a blank name', { units: [{ name: ' – ' }] }, ['units.name · 1 · name ·  – ']],
    ['own that is no truth value', { units: [{ name: 'Phòng A', own: 'no' }] }, ['units.own · 1 · boolean · no']],
    ['an alias that is none', { units: [{ name: 'Phòng A', aliases: [''] }] }, ['units.aliases · 1 · name · ']],
    ['days in words', { badgeDays: 'bảy' }, ['badgeDays · days · bảy']],
    ['days out of bounds', { badgeDays: 31 }, ['badgeDays · days · 31']],
    ['half a day', { badgeDays: 1.5 }, ['badgeDays · days · 1.5']],
    ['no object', { holidays: ['2031-01-01'] }, ['holidays · object · ["2031-01-01"]']],
    ['an unknown list', { holidays: { days: [] } }, ['holidays.days · unknown · []']],
    ['a day written otherwise', { holidays: { off: ['01/01/2031'] } }, ['holidays.off · 1 · day · 01/01/2031']],
    ['a day that is none', { holidays: { off: ['2031-02-30'] } }, ['holidays.off · 1 · day · 2031-02-30']],
    [
      'a run that ends before it begins',
      { holidays: { off: ['2031-05-02/2031-05-01'] } },
      ['holidays.off · 1 · range · 2031-05-02/2031-05-01'],
    ],
    [
      'a run of months',
      { holidays: { off: ['2031-05-01/2031-07-01'] } },
      ['holidays.off · 1 · range · 2031-05-01/2031-07-01'],
    ],
    [
      'a worked day that is no weekend',
      { holidays: { off: OFF_2031, work: ['2031-02-10'] } },
      ['holidays.work · 1 · workday · 2031-02-10', 'holidays · faulty · 2031'],
    ],
    ['a year that is not whole', { holidays: { off: ['2031-01-01'] } }, ['holidays · incomplete · 2031-01-22']],
  ])('%s', (_, raw, faults) => expect(faultsOf(raw)).toEqual(faults));

  test('and cut short', () => expect(checkPolicy({ units: 'x'.repeat(500) }).faults[0]?.found).toHaveLength(81));
});

describe('what is right beside it counts', () => {
  test('portals, units and their other names', () => {
    const { policy } = checkPolicy({
      portals: ['x', 'https://a.test'],
      units: [{ name: '' }, { name: 'Phòng A', aliases: ['', 'PA'] }],
      badgeDays: 0,
      holidays: 1,
    });
    expect(policy.portals.map(({ host }) => host)).toEqual(['a.test']);
    expect(policy.units).toEqual([{ id: 'phong-a', name: 'Phòng A', aliases: ['PA'], own: true }]);
    expect(presetOf(policy)).not.toHaveProperty('badgeDays');
  });

  test('years of which all is right', () => {
    const { policy } = checkPolicy({ holidays: { off: [...OFF_2031, '2032-01-01', '2032-13-01'] } });
    expect(Object.keys(policy.holidays)).toEqual(['2031']);
  });
});

describe('the schema for Chromium', () => {
  interface Schema {
    readonly type: string;
    readonly properties?: Record<string, Schema>;
    readonly items?: Schema;
  }
  const schema: Schema = JSON.parse(readFileSync('public/managed_schema.json', 'utf8'));
  const all = (one: Schema): Schema[] => [
    one,
    ...Object.values(one.properties ?? {}).flatMap(all),
    ...(one.items ? all(one.items) : []),
  ];

  test('names the values that we read', () => expect(Object.keys(schema.properties ?? {})).toEqual([...VALUES]));
  // What it refuses, Chromium hides from us: we could not say what is wrong.
  test('says types only', () => {
    for (const one of all(schema)) {
      expect(['object', 'array', 'string', 'integer', 'boolean']).toContain(one.type);
      for (const key of Object.keys(one))
        expect(['type', 'title', 'description', 'properties', 'items']).toContain(key);
    }
  });
});
