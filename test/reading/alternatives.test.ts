import { describe, expect, test } from 'vitest';
import { alternativesOf, byFirstLetter, capitalised, inEitherCase } from '@/lib/reading/words/alternatives';
import { ORDERS_CAPITAL, VERB } from '@/lib/reading/words/words';

describe('lists of words as patterns', () => {
  test('brackets hold alternatives of their own', () => {
    expect(alternativesOf('thu|chi(?! (?:bộ|cục))|[Bb]à')).toEqual(['thu', 'chi(?! (?:bộ|cục))', '[Bb]à']);
  });

  test('words are gathered by their first letter, each letter’s in their order', () => {
    expect(byFirstLetter('thu hút|giao|thu|trình')).toBe('t(?:hu hút|hu|rình)|giao');
  });

  test('a capital stands at a word’s beginning, not inside what may follow it', () => {
    expect(capitalised('lên(?= (?:kế hoạch|phương án))|đăng')).toBe('Lên(?= (?:kế hoạch|phương án))|Đăng');
  });

  test('initials keep their capitals', () => {
    expect(inEitherCase('Phòng|VP')).toBe('Phòng|phòng|VP');
  });

  test.each([
    ['Lên phương án bảo vệ', true],
    ['Giao Phòng Tổng hợp', true],
    ['Giao ban tuần 12', false],
    ['Giao lưu văn nghệ', false],
  ])('%s begins with an order: %s', (text, is) => {
    expect(new RegExp(`^(?:${ORDERS_CAPITAL})(?![A-Za-zÀ-ỹ])`, 'u').test(text)).toBe(is);
    expect(new RegExp(`^(?:${VERB})(?![A-Za-zÀ-ỹ])`, 'iu').test(text)).toBe(is);
  });
});
