import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { IsoDay } from '@/lib/calendar';
import { fullDay, longDay, nearnessText, shortDay, type TextKey, translator } from '@/lib/i18n';
import en from '@/public/_locales/en/messages.json';
import vi from '@/public/_locales/vi/messages.json';

const placeholders = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();
const keys = Object.keys(vi) as TextKey[];
const root = join(import.meta.dirname, '../..');

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sources(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}
const code = ['entrypoints', 'components', 'lib', 'wxt.config.ts']
  .flatMap((place) => (place.endsWith('.ts') ? [join(root, place)] : sources(join(root, place))))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

describe('the texts', () => {
  test('both languages have the same ones', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
  });

  test.each(keys)('%s is filled in and takes the same values in both languages', (key) => {
    expect(vi[key].message).not.toBe('');
    expect(placeholders(en[key].message)).toEqual(placeholders(vi[key].message));
  });

  test('a plural text has both forms', () => {
    const stems = keys.filter((key) => key.endsWith('_one')).map((key) => key.slice(0, -4));
    for (const stem of stems) expect(keys).toContain(`${stem}_other`);
  });

  test('none is left that no code names', () => {
    const all = code.map(({ text }) => text).join('\n');
    const stem = (key: string): string => key.replace(/_(one|other)$/, '').replace(/^weekday_\w+$/, 'weekday_');
    expect(keys.filter((key) => !all.includes(stem(key)))).toEqual([]);
  });

  test('no Vietnamese letter stands in the code of screens and background', () => {
    const marked = /['"`>][^'"`<\n]*[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ][^'"`<\n]*['"`<]/i;
    const withoutComments = (text: string): string =>
      text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
    const screens = code.filter(
      ({ path }) =>
        /\/(entrypoints|components|lib\/(shell|marking|portals(?!\/known)|store))\//.test(path) &&
        !path.endsWith('glance.ts'),
    );
    expect(screens.filter(({ text }) => marked.test(withoutComments(text))).map(({ path }) => path)).toEqual([]);
  });
});

describe('a translator', () => {
  const t = translator('vi');
  const english = translator('en');
  test.each([
    [0, 'quá hạn 0 ngày', '0 days overdue'],
    [1, 'quá hạn 1 ngày', '1 day overdue'],
    [6, 'quá hạn 6 ngày', '6 days overdue'],
  ])('chooses the plural form for %i', (days, vietnamese, inEnglish) => {
    expect(nearnessText(t, { is: 'overdue', days })).toBe(vietnamese);
    expect(nearnessText(english, { is: 'overdue', days })).toBe(inEnglish);
  });

  test('writes days as the notices do', () => {
    const day = '2024-02-06' as IsoDay;
    expect([shortDay(day), longDay(day), fullDay(t, day)]).toEqual(['06/02', '06/02/2024', 'thứ Ba, 06/02/2024']);
  });
});
