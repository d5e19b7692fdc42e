import { describe, expect, test } from 'vitest';
import { findDeadlines } from '@/lib/reading/deadlines';
import { slice } from '@/lib/text';
import { asDay, expectedOf } from './phrase';
import { phrases } from './phrases';

const shown = (text: string, issuedOn: string | null) =>
  `${text || '(nothing)'} — issued ${issuedOn ?? 'on a blank day'}`;

describe.each(Object.entries(phrases))('deadlines in words: %s', (_form, rows) => {
  test.each(rows.map((phrase) => [shown(phrase.text, phrase.issuedOn), phrase] as const))('%s', (_name, phrase) => {
    const { text, deadlines } = expectedOf(phrase);
    const found = findDeadlines(text, { issuedOn: asDay(phrase.issuedOn) });
    expect(found.map(({ span, ...rest }) => ({ ...rest, evidence: slice(text, span) }))).toEqual(deadlines);
  });
});

const from = (printed: string, certain: boolean) => {
  const day = asDay(printed);
  return day && { day, certain };
};

describe('where only the day of issue is blank, its month tells the year', () => {
  test.each([
    ['Gửi báo cáo trước ngày 15/4.', '2026-04-15'],
    ['Gửi báo cáo trong tháng 3.', '2026-03-31'],
    ['Gửi báo cáo trước ngày 10/01.', '2027-01-10'],
    ['Gửi báo cáo trong quý II.', '2026-06-30'],
    ['Gửi báo cáo trong thời hạn 05 ngày kể từ ngày ký.', null],
    ['Gửi báo cáo trước ngày 20 hằng tháng.', null],
    ['Gửi báo cáo trước ngày 15/11 hằng năm.', null],
    ['Gửi báo cáo trong tuần tới.', null],
  ])('%s', (text, due) => {
    const found = findDeadlines(text, { issuedOn: null, issuedFrom: from('2026-03-01', true) });
    expect(found.map((one) => one.due)).toEqual([due]);
  });

  test('a year alone leaves it doubtful', () => {
    const read = (text: string) =>
      findDeadlines(text, { issuedOn: null, issuedFrom: from('2026-01-01', false) }).map(({ due, doubtful }) => [
        due,
        doubtful,
      ]);
    expect(read('Gửi báo cáo trước ngày 15/4.')).toEqual([['2026-04-15', true]]);
    expect(read('Gửi báo cáo trước ngày 15/4/2026.')).toEqual([['2026-04-15', false]]);
  });
});

test('the table is large enough to mean something, and shows what is no deadline too', () => {
  const all = Object.values(phrases).flat();
  expect(all.length).toBeGreaterThanOrEqual(150);
  expect(all.filter(({ reads }) => !reads).length).toBeGreaterThanOrEqual(60);
});
