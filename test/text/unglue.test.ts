import { describe, expect, it } from 'vitest';
import { read } from '@/lib/reading';
import { plainDocument } from '@/lib/sources';
import { unglued } from '@/lib/text/unglue';

const one = (text: string): string => unglued([text])?.[0]?.text ?? text;
/** In a document where a converter dropped more blanks. */
const among = (text: string): string => unglued([text, 'BộY tế, SởY tế, PhòngY tế'])?.[0]?.text ?? text;

describe('blanks that a converter dropped', () => {
  it.each([
    ['BộCông Thương và SởTài chính', 'Bộ Công Thương và Sở Tài chính'],
    ['GiaoVăn phòng Sở phối hợp vớiPhòng Nội vụ', 'Giao Văn phòng Sở phối hợp với Phòng Nội vụ'],
    ['TrungtâmY tế', 'Trung tâm Y tế'],
    ['xong trướcngày15 tháng8 năm2026', 'xong trước ngày 15 tháng 8 năm 2026'],
    ['ngày 15tháng 8', 'ngày 15 tháng 8'],
    ['quýII và Điều5', 'quý II và Điều 5'],
    ['chủtrì,phối hợp rà soát hồsơ;báo cáo', 'chủ trì, phối hợp rà soát hồ sơ; báo cáo'],
    ['GIÁMĐỐC', 'GIÁM ĐỐC'],
    ['Ủybannhândân tỉnh', 'Ủy ban nhân dân tỉnh'],
  ])('%s', (text, spaced) => expect(among(text)).toBe(spaced));

  it.each([
    ['đảmbảo việc cấp điện', 'đảm bảo việc cấp điện'],
    ['bêtông', 'bê tông'],
  ])('two syllables of no word of the field only among others: %s', (text, spaced) => {
    expect(one(text)).toBe(text);
    expect(among(text)).toBe(spaced);
  });

  it.each([
    'VNeID, iOffice, MobiFone, VietinBank, YouTube',
    'Sở VH,TT&DL; HĐND,UBND xã',
    'T8/2026, 17h00, 5km, Mẫu01, 5A1, CO2, 0,5;1,5',
    'ximăng, ôtô, Êđê, Philíppin, Café, email, website',
    'Chủ trì, phối hợp với Phòng Nội vụ trước ngày 15 tháng 8 năm 2026',
    'côngan',
    'quyết, nghiêng, khuỷu, giường, quyền, ngoằn',
    'a,b và c;d',
    '&lt;b&gt; và &amp;tin',
  ])('nothing else is touched: %s', (text) => expect(among(text)).toBe(text));

  it('leads back to the text as it was', () => {
    const given = 'SởTài chính chủtrì trướcngày15/8';
    const [spaced] = unglued([given]) ?? [];
    for (const words of ['Tài chính', 'chủ trì', 'trước ngày 15/8', 'Sở Tài', '15/8']) {
      const start = spaced?.text.indexOf(words) ?? -1;
      const span = spaced?.spanToOriginal({ start, end: start + words.length });
      expect(given.slice(span?.start, span?.end)).toBe(words.replaceAll(' ', '').replace('Tàichính', 'Tài chính'));
    }
    expect(spaced?.toOriginal(spaced.text.length)).toBe(given.length);
  });

  it('is read as it was meant, with spans of the text as given', () => {
    const { blocks } = plainDocument(
      [
        'UBND TỈNH SÔNG MÂY',
        'SỞ XÂY DỰNG',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Số: 41/TB-SXD',
        'Sông Mây, ngày 05 tháng 3 năm 2026',
        'THÔNG BÁO',
        'Kết luận của Giám đốc Sở tại cuộc họp giao ban tháng 3',
        '1. GiaoVăn phòng Sở chủtrì rà soát kho trướcngày15/8.',
        '2. PhòngTài chính lập dự toán.',
        'Nơi nhận:',
        '- Các phòng;',
      ].join('\n'),
    );
    const reading = read(blocks);
    const [first, second] = reading.is === 'notice' ? reading.notice.assignments : [];
    const words = (span?: { block: number; start: number; end: number }) =>
      span && blocks[span.block]?.text.slice(span.start, span.end);
    expect(first?.units.map(({ name }) => name)).toEqual(['Văn phòng Sở']);
    expect(first?.deadline?.due).toBe('2026-08-15');
    expect(words(first?.spans[0])).toBe('GiaoVăn phòng Sở chủtrì rà soát kho trướcngày15/8.');
    expect(words(first?.deadline?.span)).toBe('trướcngày15/8');
    expect(second?.units.map(({ name }) => name)).toEqual(['Phòng Tài chính']);
  });
});
