import { describe, expect, test } from 'vitest';
import type { Missing } from '@/lib/reading';
import { mergeReading } from '@/lib/tasks';
import { aNotice, anAssignment, aReading } from './build';

/**
 * A viewer draws pages in any order. "|" is a gap, "…" what is not seen at an end; a letter is an assignment, and a small
 * one what a page shows of something that goes on upon another.
 */

const ITEMS: Readonly<Record<string, string>> = {
  A: 'Nạo vét kênh Bến Đá trước ngày 20/11/2026, báo cáo Sở',
  B: 'Rà soát các vị trí sạt lở ven sông, lập danh mục trình duyệt',
  C: 'Kiểm kê diện tích rừng phòng hộ đầu nguồn, cập nhật bản đồ số',
  D: 'Hướng dẫn nông dân chọn giống lúa vụ xuân',
  E: 'Tổ chức hội thi nhà nông đua tài',
  b: 'Rà soát các vị trí sạt lở',
  t: 'Trong tháng qua, các phòng đã thực hiện',
  u: 'kết quả nêu trên, đề nghị tiếp tục',
};
const textOf = (letter: string): string => ITEMS[letter] ?? '';
const letterOf = (text: string): string => Object.keys(ITEMS).find((letter) => ITEMS[letter] === text) ?? '?';

function readingOf(drawn: string) {
  const missing: Missing[] = [];
  if (drawn.startsWith('…')) missing.push('beginning');
  if (drawn.endsWith('…')) missing.push('end');
  const items = [...drawn.replaceAll('…', '')].map((letter) => anAssignment(textOf(letter)));
  return { ...aReading(items), ...(missing.length > 0 && { missing }) };
}

function turned(pages: readonly string[]): string {
  const [first = '', ...others] = pages;
  const notice = others.reduce((known, drawn, at) => mergeReading(known, readingOf(drawn), `f${at}`, [], at).notice, {
    ...aNotice(readingOf(first)),
    ...readingMissing(first),
  });
  const letters = notice.assignments.map(({ text, afterGap }) => `${afterGap ? '|' : ''}${letterOf(text)}`).join('');
  const edge = (is: Missing): string => (notice.missing?.includes(is) ? '…' : '');
  return `${edge('beginning')}${letters}${edge('end')}`;
}

const readingMissing = (drawn: string) => {
  const { missing } = readingOf(drawn);
  return missing ? { missing } : {};
};

describe('what is known of a notice after pages of it were seen', () => {
  test.each<[string, readonly string[], string]>([
    ['the end goes on', ['AB…', '…BCD'], 'ABCD'],
    ['what is beyond a gap stays', ['…DE', 'A…'], 'A|DE'],
    ['a gap is closed by what touches both sides', ['…DE', 'AB…', 'ABCD…'], 'ABCDE'],
    ['a gap stays where only one side is shown again', ['…DE', 'AB…', '…DE'], 'AB|DE'],
    ['a gap becomes smaller', ['…DE', 'A…', 'AB…'], 'AB|DE'],
    ['a gap becomes smaller from behind', ['…E', 'A…', '…DE'], 'A|DE'],
    ['a page within a gap', ['…E', 'A…', '…C…'], 'A|C|E'],
    ['a page within a gap between more', ['…DE', 'AB…', '…C…'], 'AB|C|DE'],
    ['pages before what has no beginning', ['…DE', '…B…'], '…B|DE'],
    ['a torn last item becomes whole', ['Ab…', 'ABC…'], 'ABC…'],
    ['what was torn before a gap goes where the page goes on', ['…DE', 't…', 'AB…'], 'AB|DE'],
    ['what was torn behind a gap goes where the page goes on', ['…uDE', 'A…', '…CDE'], 'A|CDE'],
    ['what is torn of a whole notice is nothing of it', ['ABCD', 't…'], 'ABCD'],
    ['what is torn between known ones is nothing of it', ['ABCD', 'ABt…'], 'ABCD'],
    ['torn at both edges', ['ABCD', '…uBt…'], 'ABCD'],
    ['a page without any assignment', ['ABCD', '…'], 'ABCD'],
    ['a whole document takes all from before', ['…DE', 'A…', 'BCD'], 'BCD'],
    ['items that were added are known', ['AB', 'ABCE…'], 'ABCE'],
  ])('%s', (_, pages, expected) => {
    expect(turned(pages)).toBe(expected);
  });
});

test('of a part its keys are told, and null for what is torn', () => {
  const notice = aNotice(readingOf('ABCD'));
  const { keys } = mergeReading(notice, readingOf('ABt…'), 'f', [], 1);
  expect(keys).toEqual([notice.assignments[0]?.key, notice.assignments[1]?.key, null]);
});

test('a head that was seen stays where a page without it follows, and the foot comes with its end', () => {
  const known = { ...aNotice(readingOf('A…')), missing: ['end' as const] };
  const signer = { name: 'Nguyễn Văn Lâm', title: 'Giám đốc', authority: '' };
  const end = readingOf('…AB');
  const blank = { kind: null, number: null, symbol: null, issuer: null, issuedOn: null, subject: null };
  const { notice } = mergeReading(known, { ...end, header: { ...end.header, ...blank, signer } }, 'f', [], 1);
  expect(notice.header).toEqual({ ...known.header, signer });
  expect(notice.missing).toBeUndefined();
});
