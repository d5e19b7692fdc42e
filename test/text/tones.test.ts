import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '@/lib/text';
import { tonesOnFirst } from '@/lib/text/tones';

describe('tones on the first vowel', () => {
  it.each([
    ['hoà giải, khoá sổ, toả đi, hoạ báo, khoẻ', 'hòa giải, khóa sổ, tỏa đi, họa báo, khỏe'],
    ['Uỷ ban, ỦY, UỶ BAN, thuỷ lợi, tuỳ', 'Ủy ban, ỦY, ỦY BAN, thủy lợi, tùy'],
    ['HOÀ BÌNH Hoà Bình', 'HÒA BÌNH Hòa Bình'],
  ])('%s', (text, moved) => expect(tonesOnFirst(text)).toBe(moved));

  it.each(['quý, Quý, quỹ, QUỲ', 'hoàn, toàn, khoảng, huỳnh, khuỷu, ngoại', 'hòa, thủy, mía, của'])(
    'none: %s',
    (text) => expect(tonesOnFirst(text)).toBe(text),
  );

  it('says the same in as many letters', () => {
    const syllable = fc.constantFrom('hoà', 'hòa', 'Uỷ', 'quý', 'toàn', 'khoẻ', 'TUỲ', ' ', ', ', 'a', '1');
    fc.assert(
      fc.property(fc.array(syllable), (syllables) => {
        const text = syllables.join('');
        const moved = tonesOnFirst(text);
        expect(moved).toHaveLength(text.length);
        expect(fold(moved)).toBe(fold(text));
        expect(tonesOnFirst(moved)).toBe(moved);
      }),
    );
  });
});
