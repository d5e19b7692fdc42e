import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise, slice } from '@/lib/text';
import { repairLegacy } from '@/lib/text/legacy';
import { isSyllable } from '@/lib/text/legacy/syllable';
import { typedTcvn3, typedVni } from './typed';

const notice = readFileSync('test/fixtures/notices/giao-ban.md', 'utf8')
  .split('\n')
  .map((line) => normalise(line.replace(/[*#]/g, '')).text)
  .filter((line) => line !== '');
const one = (text: string): string => repairLegacy([text]).texts[0] ?? '';
/** Enough words around `line` to know what it was typed in. */
const within = (line: string, type: (text: string) => string): string =>
  repairLegacy([...notice.slice(9, 12).map(type), line]).texts[3] ?? '';

describe('a whole notice typed for the old fonts is read as the words that were meant', () => {
  test('VNI, letter by letter', () => {
    const { texts, encoding } = repairLegacy(notice.map(typedVni));
    expect(encoding).toBe('vni');
    expect(texts).toEqual(notice);
  });
  test('TCVN3, letter by letter', () => {
    const { texts, encoding } = repairLegacy(notice.map(typedTcvn3));
    expect(encoding).toBe('tcvn3');
    expect(texts).toEqual(notice);
  });
  test.each([
    ['dropped', '', 0.03],
    ['made a blank', ' ', 0.002],
  ])('TCVN3 whose ư was %s: right but where the syllables do not tell', (_name, instead, share) => {
    const typed = notice.map((text) => normalise(typedTcvn3(text).replaceAll('\u00ad', instead)).text);
    const words = repairLegacy(typed).texts.join(' ').split(' ');
    const meant = new Set(notice.join(' ').split(' '));
    expect(words.filter((word) => !meant.has(word)).length).toBeLessThan(words.length * share);
  });
  test('a symbol font’s private codes, and a Greek mu for à', () => {
    const typed = notice.map((text) =>
      typedTcvn3(text)
        .replace(/[\u00b8-\u00fe]/g, (code) => String.fromCharCode(code.charCodeAt(0) + 0xf000))
        .replaceAll('\u00b5', '\u03bc'),
    );
    expect(repairLegacy(typed).texts).toEqual(notice);
  });
  test('sources keep the code of ư, which is the soft hyphen’s, in such text only', () => {
    expect(normalise('Tr\u00adëng c¸c phßng').text).toBe('Tr\u00adëng c¸c phßng');
    expect(normalise('Trư\u00adởng các phòng').text).toBe('Trưởng các phòng');
  });
});

describe('TCVN3 capitals, which have no codes with tones', () => {
  test.each([
    ['giao ñy ban KiÓm tra theo dâi ñy ban', 'giao Ủy ban Kiểm tra theo dõi ủy ban'],
    ['UBND TØNH QU¶NG S¥N', 'UBND TỈNH QUẢNG SƠN'],
    ['Së KHOA HäC Vµ C¤NG NGHÖ', 'SỞ KHOA HỌC VÀ CÔNG NGHỆ'],
    ['TH¤NG B¸O', 'THÔNG BÁO'],
    ['th«ng b¸o', 'THÔNG BÁO'],
    ['céng hßa x· héi chñ nghÜa viÖt nam', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['kt. chñ tÞch', 'KT. CHỦ TỊCH'],
    ['QuyÕt ®Þnh sè 12/Q§-UBND', 'Quyết định số 12/QĐ-UBND'],
    ['Së KH&CN', 'Sở KH&CN'],
    ['®Ò nghÞ Së Néi vô', 'đề nghị Sở Nội vụ'],
    ['®) ChuÈn bÞ hå s¬', 'đ) Chuẩn bị hồ sơ'],
    ['§/c Hïng', 'Đ/c Hùng'],
    ['· Lµm viÖc', '· Làm việc'],
    ['§ 3, 25°C ± 2, 10 m²', '§ 3, 25°C ± 2, 10 m²'],
  ])('%s', (typed, meant) => expect(within(typed, typedTcvn3)).toBe(meant));
});

describe('TCVN3’s lost ư', () => {
  test.each([
    ['nhµ n íc', 'nhà nước'],
    ['nhµ níc', 'nhà nước'],
    ['nh sau:', 'như sau:'],
    ['chñ yÕu nh', 'chủ yếu như'],
    ['nhiÖm vô nh : tæ chøc', 'nhiệm vụ như: tổ chức'],
    ['nhng ch a ® îc', 'nhưng chưa được'],
    ['Ch ¬ng tr×nh h íng dÉn', 'Chương trình hướng dẫn'],
    ['®iÓm c kho¶n 2', 'điểm c khoản 2'],
    ['b, kho¶n 2 §iÒu 5', 'b, khoản 2 Điều 5'],
    ['dµi 5 m vµ 8 h s¸ng', 'dài 5 m và 8 h sáng'],
    ['TT Huyªn', 'TT Huyên'],
  ])('%s', (typed, meant) => expect(within(typed, typedTcvn3)).toBe(meant));
});

describe('nothing else is touched', () => {
  test.each([
    ['our notice', notice],
    ['our notice in capitals', notice.map((text) => text.toUpperCase())],
    ['a few odd signs', ['Điều 5 § 3: 25°C ± 2, 10 m², 5 µm, «Nhà nông», Windows®, 1½ ngày, naïve, Ðắk Nông']],
    ['English', ['The Department shall report on the façade of the café by 5 May, naïve or not.']],
    [
      'French',
      ['Les bûches brûlées gênèrent la fête où l’on fêtait Noël, ça et là, dès l’été.', 'À l’œuvre : naître, maïs.'],
    ],
    ['German', ['Die größte Übung für schöne Brücken führt über Köln, früh, müde, süß, größer.']],
    ['Danish', ['På øen så vi små får gå på grønne bakker; også år efter år må de få lov at nå så vidt.']],
    ['Spanish', ['El niño soñó con la mañana del año que enseñó el pequeño señor español.']],
    ['Chinese, Russian, Greek', ['会议纪要', 'Протокол совещания', 'Σύμφωνα με το μ και το π']],
    ['icons', Array.from({ length: 20 }, () => '\uf0b7 Văn bản đến \uf0a7')],
    ['nothing', []],
  ])('%s', (_name, texts) => {
    const repaired = repairLegacy(texts);
    expect(repaired.encoding).toBe('unicode');
    expect(repaired.texts).toEqual(texts);
  });

  test('a portal’s own words around a notice', () => {
    const menu = ['Trang chính', 'Thông tin', 'Công tác', 'Văn bản đến', 'Lịch tuần', 'Thông tin chung'];
    const { texts } = repairLegacy([...menu, ...notice.map(typedTcvn3), ...menu]);
    expect(texts).toEqual([...menu, ...notice, ...menu]);
  });
  test('a portal’s label in the notice’s own paragraph', () =>
    expect(within('Trích yếu: KÕt luËn cña Gi¸m ®èc t¹i cuéc häp', typedTcvn3)).toBe(
      'Trích yếu: Kết luận của Giám đốc tại cuộc họp',
    ));
  test('a line or two is not enough to know', () =>
    expect(one('Kính gửi các phòng · Sè 5')).toBe('Kính gửi các phòng · Sè 5'));
});

test.each([
  ['TCVN3', typedTcvn3],
  ['VNI', typedVni],
])('%s beside a bullet of a symbol font is read', (_name, type) => {
  const { texts } = repairLegacy([...notice.map(type), `\uf0b7 ${type('Rà soát hồ sơ')}`]);
  expect(texts.at(-1)).toMatch(/^\S Rà soát hồ sơ$/);
});

test.each([
  ['UTF-8 read as Latin-1', (text: string) => Buffer.from(text, 'utf8').toString('latin1')],
  ['letters lost on the way', (text: string) => text.replace(/[^\0-\xff]/g, '\ufffd')],
])('%s is said to be unreadable', (_name, spoil) => {
  const spoilt = notice.map(spoil);
  expect(repairLegacy(spoilt)).toMatchObject({ encoding: 'unreadable', texts: spoilt });
});

describe('the way back', () => {
  test.each([
    ['TCVN3', typedTcvn3],
    ['VNI', typedVni],
    ['TCVN3 with lost ư', (text: string) => typedTcvn3(text).replaceAll('\u00ad', '')],
  ])('%s: each word leads to what was typed for it', (_name, type) => {
    const typed = notice.map(type);
    for (const [index, { text, spanToOriginal }] of repairLegacy(typed).mapped.entries()) {
      const original = typed[index] ?? '';
      const words = [...text.matchAll(/\S+/g)];
      const spans = words.map(({ 0: word, index: start }) => spanToOriginal({ start, end: start + word.length }));
      if (words.length === original.split(' ').length)
        expect(spans.map((span) => slice(original, span))).toEqual(original.split(' '));
    }
  });

  test('any text: spans lie in the original, in order', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(...notice),
      fc.constantFrom(...notice).map(typedTcvn3),
      fc.constantFrom(...notice).map(typedVni),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (texts) => {
        const { mapped } = repairLegacy(texts);
        for (const [index, { text, spanToOriginal }] of mapped.entries()) {
          const length = texts[index]?.length ?? 0;
          let last = 0;
          for (let at = 0; at < text.length; at++) {
            const { start, end } = spanToOriginal({ start: at, end: at + 1 });
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(length);
            last = start;
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('what was repaired stays as it is', () => {
  for (const type of [typedTcvn3, typedVni]) {
    const { texts } = repairLegacy(notice.map(type));
    expect(repairLegacy(texts)).toMatchObject({ encoding: 'unicode', texts });
  }
});

test('two million characters of good text stay as they are; 800,000 of old text are repaired to the last', () => {
  const times = (texts: readonly string[], length: number): readonly string[] =>
    Array.from({ length: Math.ceil(length / texts.join('').length) }, () => texts).flat();
  const good = times(notice, 2_000_000);
  expect(repairLegacy(good)).toMatchObject({ encoding: 'unicode', texts: good });
  const meant = times(notice, 800_000);
  expect(repairLegacy(meant.map(typedTcvn3))).toMatchObject({ encoding: 'tcvn3', texts: meant });
});

describe('syllables', () => {
  test.each('nghiêng quyết giếng gìn khuỷu thuở ướp yểu quốc gì ghế ủy uỷ hòa hoà Ý'.split(' '))('%s is one', (word) =>
    expect(isSyllable(word)).toBe(true),
  );
  test.each('nớc bỏo ngiêng cêm các-bon web cac nghuyen kt trờng'.split(' '))('%s is none', (word) =>
    expect(isSyllable(word)).toBe(false),
  );
});
