// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '@/lib/reading';
import { domBlocks } from '@/lib/sources/dom';
import { documentIn } from '@/lib/sources/dom-document';
import { tagLook } from '@/lib/sources/dom-tags';
import { finished } from '@/lib/sources/steps';

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

const { body } = document;

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

/** Documents as the pages show them, a paragraph each line. */
const HEAD = [
  'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG',
  'Số: 77/TB-SNNMT',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
];
const FOOT = ['Nơi nhận:', '- Như trên;', '- Lưu: VT.', 'GIÁM ĐỐC', 'Lê Văn Bình'];
const TASKS = [
  '1. Phòng Đất đai rà soát hồ sơ tồn đọng, báo cáo trước ngày 20/11/2026.',
  '2. Văn phòng Sở sửa hội trường.',
];
const DOCUMENTS = {
  notice: [
    ...HEAD,
    'Sông Mây, ngày 05 tháng 11 năm 2026',
    'THÔNG BÁO',
    'Kết luận của Giám đốc Sở tại cuộc họp giao ban tháng 11',
    'Giám đốc Sở kết luận như sau:',
    ...TASKS,
    ...FOOT,
  ],
  invitation: [
    ...HEAD,
    'V/v mời dự hội nghị sơ kết',
    'Sông Mây, ngày 05 tháng 11 năm 2026',
    'Kính gửi: Trưởng các phòng',
    'Sở tổ chức hội nghị sơ kết công tác quý III.',
    '1. Thời gian: 7 giờ 30 ngày 20/11/2026.',
    '2. Các phòng chuẩn bị tham luận, gửi trước ngày 15/11/2026.',
    ...FOOT,
  ],
  titled: ['THÔNG BÁO', 'Kết luận của Giám đốc Sở tại cuộc họp giao ban', 'Giám đốc Sở yêu cầu:', ...TASKS, ...FOOT],
  letter: ['V/v rà soát hồ sơ', 'Kính gửi: Trưởng các phòng', 'Giám đốc Sở yêu cầu:', ...TASKS],
  bare: ['Kết luận giao ban tuần 45 của Giám đốc Sở:', ...TASKS],
};
type Shown = keyof typeof DOCUMENTS;

/** What a page assigns; null where it is taken for no notice. */
function assignedOn(page: string): string[] | null {
  body.innerHTML = page;
  const reading = read(domBlocks(finished(documentIn(body)), tagLook).blocks);
  return reading.is === 'notice' ? reading.notice.assignments.map(({ text }) => text) : null;
}
const shown = (kind: Shown): string => `<section>${DOCUMENTS[kind].map((line) => `<p>${line}</p>`).join('')}</section>`;

/** What is assigned on a page that shows a list of others before the document or after it. */
function among(layout: string, kind: Shown, others: readonly Row[], after: boolean): string[] | null {
  const list = `<div>${LAYOUTS[layout]?.(others)}</div>`;
  return assignedOn(`<nav>Trang chủ</nav>${after ? '' : list}${shown(kind)}${after ? list : ''}<p>Trang 1/12</p>`);
}
const rows = fc.array(row, { minLength: 2, maxLength: 8 });

describe.each(Object.keys(LAYOUTS))('a document beside %s', (name) => {
  it.each<Shown>(['notice', 'invitation'])('with its head and its foot is read as it is alone: %s', (kind) => {
    const alone = assignedOn(shown(kind));
    expect(alone?.length ?? 0).toBe(kind === 'notice' ? 2 : 0);
    fc.assert(
      fc.property(rows, fc.boolean(), (list, after) => {
        expect(among(name, kind, list, after)).toEqual(alone);
      }),
      { numRuns: 25 },
    );
  });
});

describe('a letter of which a page shows the text alone', () => {
  const RELATED = ['Kế hoạch số 12/KH-UBND về phòng, chống thiên tai', 'Giao Phòng Nội vụ tổng kết năm 2026'];
  it.each(['Văn bản liên quan', 'Các tin khác', 'Tệp đính kèm', 'Ý kiến chỉ đạo, xử lý', 'Bình luận (3)'])(
    'ends where the page goes on with “%s”',
    (heading) => {
      const tail = `<h3>${heading}</h3><ul>${RELATED.map((line) => `<li>${line}</li>`).join('')}</ul>`;
      for (const document of ['letter', 'bare'] as const)
        expect(assignedOn(shown(document) + tail)).toEqual(assignedOn(shown(document)));
    },
  );

  it.each<Shown>(['titled', 'letter', 'bare'])(
    'or less than a whole document is read beside a table as it is alone, or not at all: %s',
    (kind) => {
      const alone = assignedOn(shown(kind));
      expect(alone).toHaveLength(2);
      fc.assert(
        fc.property(rows, fc.boolean(), (list, after) => {
          expect([alone, null]).toContainEqual(among('a table', kind, list, after));
        }),
        { numRuns: 25 },
      );
    },
  );
  it('is found beside a table of letters', () => {
    const [title, symbol, issuer, day, type] = ['V/v báo cáo tiến độ', '12/SXD', 'UBND tỉnh', '02/11/2026', 'Công văn'];
    const list = [1, 2, 3].map(() => ({ title, symbol, issuer, day, kind: type }));
    expect(among('a table', 'letter', list, false)).toHaveLength(2);
  });
});
