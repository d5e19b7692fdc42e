import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MappedText, nfc, normalise } from '@/lib/text';

/** Letters, marks and all that normalising drops or changes. */
const ODD = [
  'a',
  'Đ',
  'ê',
  '\u0300',
  '\u0323',
  ' ',
  '\u00a0',
  '\n',
  '\u00ad',
  '\u200b',
  '\ufeff',
  '\u2011',
  '\u2014',
  '\u202a',
  '가',
  '\u1100',
];

/** What each character of the new text came from. */
const origins = (original: string, { text, spanToOriginal }: MappedText): string[] =>
  [...text].map((_, at) => {
    const { start, end } = spanToOriginal({ start: at, end: at + 1 });
    return original.slice(start, end);
  });

describe('normalise', () => {
  it.each([
    ['white space of all kinds', ' Sở\u00a0Nội\r\n\tvụ ', 'Sở Nội vụ'],
    ['soft hyphens', 'tham\u00adquan', 'thamquan'],
    ['zero-width characters', 'Kế\u200bhoạch\ufeff', 'Kếhoạch'],
    ['an invisible character beside a blank', 'Kế\u200b hoạch', 'Kế hoạch'],
    ['marks of direction', '\u202aSố\u202c: 1', 'Số: 1'],
    ['the Arabic letter mark, Mongolian and annotation marks', '\u061cSố\u180e:\ufff9 1\ufffb', 'Số: 1'],
    ['hyphens that do not break', 'Hành chính \u2011 Tổng hợp', 'Hành chính - Tổng hợp'],
    ['minus, figure dash and full width hyphen', '5 \u2212 7, 1\u20122, Sở \uff0d Ban', '5 - 7, 1-2, Sở - Ban'],
    ['em dash and horizontal bar', 'Mục 2 \u2014 Tổ Dược \u2015 Kho', 'Mục 2 – Tổ Dược – Kho'],
    ['decomposed letters', 'Thông báo'.normalize('NFD'), 'Thông báo'],
    ['a letter and its mark with something invisible between', 'ha\u200b\u0300', 'hà'],
    ['nothing but blanks', ' \n ', ''],
  ])('%s', (_, text, plain) => expect(normalise(text).text).toBe(plain));

  it('leads each character back to what it came from', () => {
    const original = ' Hoa\u0300\u00a0 bi\u0300nh\u00ad, 1';
    expect(origins(original, normalise(original))).toEqual([
      'H',
      'o',
      'a\u0300',
      '\u00a0 ',
      'b',
      'i\u0300',
      'n',
      'h',
      ',',
      ' ',
      '1',
    ]);
  });

  it('gives the same for what it has made', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...ODD), maxLength: 40 }), (text) => {
        const once = normalise(text).text;
        expect(normalise(once).text).toBe(once);
      }),
    );
  });
});

describe('nfc', () => {
  const texts = fc.string({
    unit: fc.constantFrom('a', 'e', 'Đ', 'ơ', 'ê', '\u0300', '\u0323', '\u0301', ' ', '가', '\u1100', '\u1161'),
    maxLength: 30,
  });

  it('composes as Unicode does', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(nfc(text).text).toBe(text.normalize('NFC'));
      }),
    );
  });

  it('leads offsets back in order and inside the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { text: made, toOriginal } = nfc(text);
        const places = Array.from({ length: made.length + 1 }, (_, at) => toOriginal(at));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(places.at(-1)).toBe(text.length);
      }),
    );
  });
});
