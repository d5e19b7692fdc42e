import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { read } from '@/lib/reading';
import { domBlocks } from '@/lib/sources/dom';
import { tagLook } from '@/lib/sources/dom-tags';

/** Lists of documents, as portals show them in front of the documents: whatever their rows speak of, nothing is assigned there. */

interface Row {
  readonly title: string;
  readonly symbol: string;
  readonly issuer: string;
  readonly day: string;
  readonly kind: string;
}

const row: fc.Arbitrary<Row> = fc.record({
  title: fc.constantFrom(
    'V/v thực hiện kết luận giao ban tháng 10',
    'V/v triển khai Kết luận của Giám đốc Sở tại phiên họp ngày 12/10/2026',
    'V/v đôn đốc báo cáo kết quả thực hiện nhiệm vụ trước ngày 20/11/2026',
    'Thông báo kết luận của Phó Chủ tịch UBND tỉnh tại cuộc họp giao ban tuần 45',
    'Về việc phân công nhiệm vụ phòng, chống thiên tai',
    'Kế hoạch kiểm tra an toàn hồ chứa năm 2026',
    'Quyết định giao nhiệm vụ cho Chi cục Thủy lợi',
    'Giao Phòng Tổ chức chủ trì, phối hợp với Văn phòng Sở rà soát biên chế',
    'Báo cáo kết quả công tác tháng 10',
    'Giấy mời họp thẩm định dự án',
    'V/v yêu cầu Chi cục Thủy lợi, Văn phòng Sở báo cáo trước ngày 15/11/2026',
    'THÔNG BÁO Kết luận của Giám đốc Sở tại hội nghị giao ban quý III',
    'Phân công nhiệm vụ lãnh đạo Sở',
  ),
  symbol: fc.constantFrom('233/CCTL-KT', '/TB-SNNMT', '341/TB-UBND', '95/KH-SNNMT', '1520/UBND-NC', ''),
  issuer: fc.constantFrom('Sở Nông nghiệp và Môi trường', 'Chi cục Thủy lợi', 'UBND tỉnh Sông Mây', 'Văn phòng Sở'),
  day: fc.constantFrom('02/11/2026', '28/10/2026', '15/10/2026', '09/11/2026'),
  kind: fc.constantFrom('Công văn', 'Thông báo', 'Kế hoạch', 'Quyết định', 'Báo cáo'),
});

const LAYOUTS: Readonly<Record<string, (rows: readonly Row[]) => string>> = {
  'a table': (rows) =>
    `<table><tr><th>STT</th><th>Số, ký hiệu</th><th>Ngày</th><th>Trích yếu</th><th>Đơn vị ban hành</th></tr>${rows
      .map(
        ({ symbol, day, title, issuer }, at) =>
          `<tr><td>${at + 1}</td><td>${symbol}</td><td>${day}</td><td>${title}</td><td>${issuer}</td></tr>`,
      )
      .join('')}</table>`,
  'a table with kinds': (rows) =>
    `<table>${rows.map(({ kind, symbol, day, title, issuer }) => `<tr><td>${kind}</td><td>${title}</td><td>${symbol}</td><td>${issuer}</td><td>${day}</td></tr>`).join('')}</table>`,
  'two columns': (rows) =>
    `<table>${rows.map(({ symbol, day, title, issuer }) => `<tr><td>${symbol}<br>${day}</td><td>${title}<br>${issuer}</td></tr>`).join('')}</table>`,
  'a list': (rows) =>
    `<ul>${rows.map(({ symbol, day, title, issuer }) => `<li><a href="#">${title}</a> <span>${symbol}</span> <span>${issuer}</span> <span>${day}</span></li>`).join('')}</ul>`,
  'a numbered list': (rows) =>
    `<ol>${rows.map(({ day, title, issuer }) => `<li>${title} (${issuer}, ${day})</li>`).join('')}</ol>`,
  cards: (rows) =>
    rows
      .map(
        ({ kind, symbol, day, title, issuer }) =>
          `<div><div><b>${title}</b></div><div>${kind}</div><div>${symbol}</div><div>${issuer}</div><div>${day}</div></div>`,
      )
      .join(''),
  'cards with labels': (rows) =>
    rows
      .map(
        ({ kind, symbol, day, title, issuer }) =>
          `<div><p>Số ký hiệu: ${symbol}</p><p>Ngày ban hành: ${day}</p><p>Loại văn bản: ${kind}</p><p>Trích yếu: ${title}</p><p>Cơ quan ban hành: ${issuer}</p></div>`,
      )
      .join(''),
  'rows of text': (rows) =>
    rows.map(({ symbol, day, title, issuer }) => `<p>${symbol} ngày ${day} của ${issuer}: ${title}</p>`).join(''),
};

const { body } = new JSDOM('').window.document;

describe.each(Object.keys(LAYOUTS))('documents in %s', (name) => {
  it('are no notice', () => {
    const layout = LAYOUTS[name];
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 14 }), (rows) => {
        body.innerHTML = `<h1>SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG TỈNH SÔNG MÂY</h1><p>Trang chủ » Văn bản đến</p>${layout?.(rows)}<p>Trang 1/12</p>`;
        const reading = read(domBlocks(body, tagLook).blocks);
        expect(reading.is, JSON.stringify(reading.reasons)).toBe('other');
      }),
      { numRuns: 40 },
    );
  });
});
