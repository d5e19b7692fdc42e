// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import type { Block } from '@/lib/reading';
import { domBlockSteps, domBlocks } from '@/lib/sources/dom';
import { joinMarkers, tabular } from '@/lib/sources/dom-layout';
import { domLines } from '@/lib/sources/dom-lines';
import { tagLook } from '@/lib/sources/dom-tags';
import { joinLineSteps } from '@/lib/sources/paragraphs';
import { areLines, layoutSteps } from '@/lib/sources/plain/layout';
import type { Piece } from '@/lib/sources/plain/piece';
import { normalise } from '@/lib/text';

const body = (html: string): HTMLElement => {
  document.body.innerHTML = html;
  return document.body;
};
/** In a document that is not shown: jsdom takes seconds to put thousands of nodes into one that is. */
const apart = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;
const blocks = (html: string): readonly Block[] => domBlocks(body(html), tagLook).blocks;
const texts = (html: string): string[] => blocks(html).map(({ marker, text }) => (marker ? `${marker} ${text}` : text));

afterEach(() => body(''));

describe('paragraphs', () => {
  test.each<[string, string, string[]]>([
    ['paragraphs', '<p>Một.</p><p>Hai.</p>', ['Một.', 'Hai.']],
    ['text between blocks', 'Một.<div>Hai.</div>Ba.', ['Một.', 'Hai.', 'Ba.']],
    ['inline elements are no border', '<p>Phòng <b>Kế</b> ho<i>ạch</i></p>', ['Phòng Kế hoạch']],
    ['line breaks of the source are blanks', '<p>Phòng\n    Kế hoạch</p>', ['Phòng Kế hoạch']],
    ['<br> between sentences', '<p>Giao Phòng A.<br>Giao Phòng B.</p>', ['Giao Phòng A.', 'Giao Phòng B.']],
    [
      '<br> inside a sentence',
      '<p>Giao Phòng A chủ trì,<br>phối hợp với Phòng B.</p>',
      ['Giao Phòng A chủ trì, phối hợp với Phòng B.'],
    ],
    [
      'a date on two lines',
      '<div>hoàn thành trước ngày</div><div>15/4/2026.</div>',
      ['hoàn thành trước ngày 15/4/2026.'],
    ],
    [
      'an empty line keeps them apart',
      '<div>Giao Phòng A</div><div><br></div><div>theo dõi.</div>',
      ['Giao Phòng A', 'theo dõi.'],
    ],
    [
      'capitals stay a line of their own',
      '<p><b>THÔNG BÁO<br>Kết luận của Giám đốc<br>tại cuộc họp</b></p>',
      ['THÔNG BÁO', 'Kết luận của Giám đốc tại cuộc họp'],
    ],
    [
      'preformatted lines',
      '<pre>Giao Phòng A.\nGiao Phòng B chủ trì,\nphối hợp Phòng C.</pre>',
      ['Giao Phòng A.', 'Giao Phòng B chủ trì, phối hợp Phòng C.'],
    ],
    [
      'a page number in the middle of a sentence',
      '<div>trao đổi dữ liệu</div><div>12</div><div>với Thuế tỉnh.</div><p>Trang 2/3</p>',
      ['trao đổi dữ liệu với Thuế tỉnh.'],
    ],
    [
      'a line that ends in the middle of a phrase',
      '<p>Thực hiện công điện của<br>Thủ tướng Chính phủ.</p>',
      ['Thực hiện công điện của Thủ tướng Chính phủ.'],
    ],
    [
      'lines broken by hand, whatever they begin with',
      `<p>${'Trưởng các phòng rà soát nhiệm vụ, báo cáo bằng văn bản với Giám đốc<br>'.repeat(4)}Sở Nội vụ</p><p>Hết</p>`,
      [`${'Trưởng các phòng rà soát nhiệm vụ, báo cáo bằng văn bản với Giám đốc '.repeat(4)}Sở Nội vụ`, 'Hết'],
    ],
    [
      'columns of preformatted text',
      '<pre>SỞ NỘI VỤ            Độc lập - Tự do\nSố:      12/TB-SNV   Hà Giao, ngày      tháng 5</pre>',
      ['SỞ NỘI VỤ', 'Độc lập - Tự do', 'Số: 12/TB-SNV', 'Hà Giao, ngày tháng 5'],
    ],
    [
      'text typed for the TCVN3 fonts',
      '<p>Tr\u00adëng c¸c phßng<br>®\u00adîc giao</p>',
      ['Tr\u00adëng c¸c phßng ®\u00adîc giao'],
    ],
    ['odd characters', '<p>Ho\u0061\u0300\u00a0 tha\u00adnh\u200b</p>', ['Hoà thanh']],
  ])('%s', (_name, html, expected) => expect(texts(html)).toEqual(expected));
});

describe('a converter that writes each line of a page as a paragraph', () => {
  const lines = [
    'Sở Xây dựng Sông Mây yêu cầu các phòng chuyên môn, các đơn vị trực thuộc và các',
    'chủ đầu tư rà soát tiến độ các công trình đang thi công trên địa bàn, báo cáo khó',
    'khăn, vướng mắc về mặt bằng, vật liệu và vốn như sau:',
    '1. Phòng Quản lý xây dựng chủ trì tổng hợp tiến độ từng công trình, đề xuất Giám',
    'đốc Sở biện pháp xử lý nhà thầu chậm tiến độ, hoàn thành trước ngày 20/3/2026;',
    'phối hợp với Thanh tra Sở kiểm tra các công trình trọng điểm.',
    '2. Thanh tra Sở lập kế hoạch kiểm tra chất lượng vật liệu tại các mỏ, các trạm trộn',
    'bê tông đang cung cấp cho công trình.',
  ];
  test('is read in the paragraphs that were meant', () =>
    expect(texts(lines.map((line) => `<p>${line}</p>`).join(''))).toEqual([
      lines.slice(0, 3).join(' '),
      lines.slice(3, 6).join(' '),
      lines.slice(6).join(' '),
    ]));
  test.each<[string, readonly string[]]>([
    [
      'a sentence that goes on in small letters',
      ['2. Trạm Thủy nông Bến Lau nạo vét kênh nhánh, báo cáo khối lượng', 'về Công ty trước khi mở nước.'],
    ],
    [
      'after a word that something must follow',
      ['Trưởng các trạm kiểm tra máy bơm, chuẩn bị phụ tùng thay thế theo', 'Danh mục của Công ty.'],
    ],
    ['before a date', ['Gửi bảng chấm công trước', '05/3/2026.']],
    [
      'after a comma',
      ['Ngày 09/4/2026, sau khi nghe các phòng báo cáo và bàn bạc thêm,', 'Giám đốc kết luận như sau:'],
    ],
  ])('is known in a short page by %s', (_, [first = '', last = '']) =>
    expect(texts(`<p>CÔNG TY THỦY NÔNG</p><p>${first}</p><p>${last}</p><p>Lưu: VT.</p>`)).toEqual([
      'CÔNG TY THỦY NÔNG',
      `${first} ${last}`,
      'Lưu: VT.',
    ]),
  );
  test('is known in a page of few lines, two of which break within a sentence, and then before a name', () =>
    expect(
      texts(
        [
          '- Kiểm tra giếng nước ở bản vùng cao; lập danh sách nơi thiếu nước, gửi Ban Thường vụ',
          'Đảng ủy trước ngày 20/11/2025.',
          '- Quyên góp sách cũ cho tủ sách của trường, mỗi lớp ít nhất hai mươi cuốn, rồi mở ngày hội',
          'đọc sách ở sân trường.',
          '- Trồng bù cây chết dọc đường liên thôn; mỗi thôn cử mười người, mang theo cuốc, xẻng và',
          'xô tưới.',
        ]
          .map((line) => `<p>${line}</p>`)
          .join(''),
      ).map((text) => text.slice(-20)),
    ).toEqual(
      ['y trước ngày 20/11/2025.', 'đọc sách ở sân trường.', 'theo cuốc, xẻng và xô tưới.'].map((end) =>
        end.slice(-20),
      ),
    ));
  test.each<[string, readonly string[]]>([
    ['short', ['rà soát hồ sơ', 'lập danh sách các công trình chậm tiến độ', 'báo cáo Sở', 'lưu hồ sơ, gửi kho']],
    [
      'long',
      [
        'rà soát hồ sơ của các công trình chậm tiến độ trên địa bàn hai xã ven sông',
        'lập danh sách các nhà thầu phải thay thế, kèm biên bản làm việc của từng nhà thầu',
        'báo cáo Sở',
      ],
    ],
  ])('%s paragraphs in small letters stay apart where few lines are full', (_, items) =>
    expect(texts(items.map((item) => `<p>${item}</p>`).join(''))).toEqual(items),
  );
});

describe('what nobody sees is left out', () => {
  test.each([
    ['display', '<p style="display:none">ẩn</p>'],
    ['visibility', '<p style="visibility:hidden">ẩn</p>'],
    ['hidden', '<p hidden>ẩn</p>'],
    ['a closed dialog', '<dialog>ẩn</dialog>'],
    ['scripts and styles', '<script>let ẩn;</script><style>ẩn{}</style><template>ẩn</template><noscript>ẩn</noscript>'],
    [
      'what the officer writes',
      '<textarea>ẩn</textarea><select><option>ẩn</option></select><div contenteditable>ẩn</div>',
    ],
    ['other documents', '<iframe>ẩn</iframe><object>ẩn</object>'],
  ])('%s', (_name, html) => expect(texts(`<p>hiện</p>${html}`)).toEqual(['hiện']));

  test('text that only screen readers skip is seen', () =>
    expect(texts('<p aria-hidden="true">hiện</p>')).toEqual(['hiện']));
  test('a visible part of something invisible is seen', () =>
    expect(texts('<div style="visibility:hidden">ẩn<p style="visibility:visible">hiện</p></div>')).toEqual(['hiện']));
  test('closed details show their summary only', () =>
    expect(texts('<details><summary>hiện</summary>ẩn</details>')).toEqual(['hiện']));
  test('open details show all', () =>
    expect(texts('<details open><summary>Một</summary>hai</details>')).toHaveLength(2));
});

/** As browsers do and jsdom does not: a form answers to the names of its fields. */
function answerToNames(form: HTMLFormElement): void {
  for (const field of form.querySelectorAll('input'))
    Object.defineProperty(form, field.name, { value: field, configurable: true });
}

describe('a form that answers to the names of its fields is read all the same', () => {
  const NAMES = [
    ...['nodeType', 'localName', 'tagName', 'nodeName', 'textContent', 'attributes', 'getAttribute', 'hasAttribute'],
    ...['firstChild', 'lastChild', 'childNodes', 'children', 'nextSibling', 'parentElement', 'parentNode', 'closest'],
  ];
  test.each(NAMES)('%s', (name) => {
    body(`<form style="display:block"><p>Một.</p><input name="${name}">Hai.</form><p>Ba.</p>`);
    for (const form of document.forms) answerToNames(form);
    expect(domBlocks(document.body, tagLook).blocks.map(({ text }) => text)).toEqual(['Một.', 'Hai.', 'Ba.']);
  });
});

test.each<[string, () => Element | null]>([
  ['behind', () => document.body],
  ['in its last element', () => document.body.lastElementChild],
])('a page that grows %s faster than it is read is read to an end', (_name, where) => {
  const steps = domBlockSteps(body('<p>Một.</p>'.repeat(60)), tagLook);
  let taken = 0;
  while (!steps.next().done) {
    for (let times = 0; times < 30; times++) where()?.append(document.createElement('p'), 'Thêm.');
    expect(++taken).toBeLessThan(500);
  }
});

describe('list markers', () => {
  test.each<[string, string, string[]]>([
    ['numbers', '<ol><li>A<li>B</ol>', ['1. A', '2. B']],
    ['start and value', '<ol start="3"><li>A<li value="7">B<li>C</ol>', ['3. A', '7. B', '8. C']],
    ['letters', '<ol type="a"><li>A<li>B</ol>', ['a. A', 'b. B']],
    ['capital letters', '<ol type="A" start="27"><li>A</ol>', ['AA. A']],
    ['Roman numbers', '<ol type="I" start="4"><li>A<li>B</ol>', ['IV. A', 'V. B']],
    ['small Roman numbers', '<ol type="i" start="9"><li>A</ol>', ['ix. A']],
    ['a style wins', '<ol style="list-style-type: lower-alpha"><li>A</ol>', ['a. A']],
    ['bullets', '<ul><li>A<li>B</ul>', ['- A', '- B']],
    ['none drawn', '<ul style="list-style:none"><li>1. A</ul>', ['1. A']],
    ['only the first paragraph of an item', '<ol><li><p>A.</p><p>B.</p></ol>', ['1. A.', 'B.']],
    ['an empty item gives its marker to nobody', '<ol><li></li></ol><p>A</p>', ['A']],
    [
      'Word',
      '<p style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">1.<span>&nbsp; </span></span>A</p>',
      ['1. A'],
    ],
    [
      'Word, Roman',
      '<p style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">II.<span>&nbsp; </span></span>A</p>',
      ['II. A'],
    ],
    [
      'Word, symbol font',
      '<p style="mso-list:l0 level2 lfo1"><span style="mso-list:Ignore">·<span>&nbsp;</span></span>A</p>',
      ['- A'],
    ],
    [
      'Word, a star',
      '<p style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">*<span>&nbsp;</span></span>A</p>',
      ['* A'],
    ],
    [
      'a cell of their own',
      '<table><tr><td>a)</td><td>A</td></tr><tr><td>b)</td><td>B</td></tr></table>',
      ['a) A', 'b) B'],
    ],
    [
      'a cell beside a name that begins as they do',
      '<table><tr><td>2.</td><td>P. Kế hoạch:</td></tr><tr><td>3.</td><td>a) A</td></tr></table>',
      ['2. P. Kế hoạch:', '3.', 'a) A'],
    ],
    ['a box of their own', '<div><div>1.</div><div>A</div></div>', ['1. A']],
  ])('%s', (_name, html, expected) => expect(texts(html)).toEqual(expected));

  test('nested lists are deeper', () =>
    expect(blocks('<ol><li>A<ul><li>B</ul><li>C</ol>')).toEqual([
      { text: 'A', marker: '1.', depth: 0 },
      { text: 'B', marker: '-', depth: 1 },
      { text: 'C', marker: '2.', depth: 0 },
    ]));
  test('Word says how deep', () =>
    expect(blocks('<p style="mso-list:l0 level2 lfo1"><span style="mso-list:Ignore">a)</span>A</p>')[0]).toMatchObject({
      marker: 'a)',
      depth: 1,
    }));
});

describe('bold', () => {
  test.each<[string, boolean]>([
    ['<p><b>Phòng A</b></p>', true],
    ['<p><b>Phòng A</b>:</p>', true],
    ['<p><b>Phòng</b> A</p>', false],
    ['<h3>Phòng A</h3>', true],
    ['<p style="font-weight:700">Phòng A</p>', true],
    ['<b><span style="font-weight:normal">Phòng A</span></b>', false],
    ['<p><b>…</b></p>', false],
  ])('%s', (html, bold) => expect(blocks(html)[0]?.bold ?? false).toBe(bold));
});

describe('tables', () => {
  const cells = (html: string) => blocks(html).map(({ text, cell }) => [text, cell?.row, cell?.column]);

  test('three columns and more are entries', () =>
    expect(cells('<table><tr><th>TT<th>Việc<th>Hạn<tr><td>1<td>A<td>30/6</table>')).toEqual([
      ['TT', 0, 0],
      ['Việc', 0, 1],
      ['Hạn', 0, 2],
      ['1', 1, 0],
      ['A', 1, 1],
      ['30/6', 1, 2],
    ]));
  test.each([
    [['Phòng Đê điều', 'Thanh tra Sở']],
    [['Chi cục Thú y', 'Chi cục Thủy sản', 'Văn phòng']],
    [['Hạt Kiểm lâm Bản Mé', 'các xã ven hồ']],
    [['Sở Tài chính', 'Ban Quản lý hồ Nậm Mé', 'Phòng Đê điều']],
  ])('units under one another in a cell are apart: %j', (names) => {
    const inCell = (html: string) =>
      cells(`<table><tr><td>1<td>Dọn kênh<td>${html}<tr><td>2<td>Vá đê<td>Công an</table>`).slice(2, -3);
    const apart = names.map((name) => [name, 0, 2]);
    expect(inCell(names.join('<br>'))).toEqual(apart);
    expect(inCell(names.map((name) => `<p>${name}</p>`).join(''))).toEqual(apart);
  });
  test.each([
    [['Phòng Đê điều', 'và Hồ chứa']],
    [['Phòng Kế hoạch -', 'Tài chính']],
    [['Văn phòng', 'Sở']],
    [['Thanh tra', 'Sở Tài chính']],
    [['Phòng Nghiệp vụ', 'Chi cục Thú y']],
    [['Phòng Đê điều gửi', 'Phòng Tài chính']],
    [['Phòng Đê điều và', 'Văn phòng']],
    [['Sơn cổng,', 'Phòng bảo vệ']],
  ])('what may be one name, or a sentence, is one: %j', (lines) =>
    expect(cells(`<table><tr><td>1<td>A<td>${lines.join('<br>')}</table>`).slice(2)).toEqual([[lines.join(' '), 0, 2]]),
  );
  test('a cell says over how many rows it reaches', () =>
    expect(
      blocks('<table><tr><td rowspan=2>1<td>A<td>B<tr><td>C<td rowspan=1>D</table>').map(({ cell }) => cell?.rows),
    ).toEqual([2, undefined, undefined, undefined, undefined]));
  test('spanned rows and columns count', () =>
    expect(
      cells('<table><tr><td rowspan=2>1<td colspan=2>A<td>B<tr><td>C<td>D<td>E<tr><td>2<td>F<td>G<td>H</table>'),
    ).toEqual([
      ['1', 0, 0],
      ['A', 0, 1],
      ['B', 0, 3],
      ['C', 1, 1],
      ['D', 1, 2],
      ['E', 1, 3],
      ['2', 2, 0],
      ['F', 2, 1],
      ['G', 2, 2],
      ['H', 2, 3],
    ]));
  test('a letterhead in two columns is no table', () =>
    expect(
      blocks(
        '<table><tr><td>UBND TỈNH<br><b>SỞ NỘI VỤ</b></td><td><b>CỘNG HÒA</b><br><b>Độc lập</b></td></tr></table>',
      ),
    ).toEqual([
      { text: 'UBND TỈNH' },
      { text: 'SỞ NỘI VỤ', bold: true },
      { text: 'CỘNG HÒA', bold: true },
      { text: 'Độc lập', bold: true },
    ]));
  test('a table around another one only lays out the page', () =>
    expect(
      cells('<table><tr><td>Menu<td>A<td><table><tr><td>1<td>B<td>C</table></table>').map(([, row]) => row),
    ).toEqual([undefined, undefined, 0, 0, 0]));
  test('a table with a whole page in one cell lays it out', () => {
    const page = '<p>Giao Phòng A chủ trì thực hiện.</p>'.repeat(30);
    expect(cells(`<table><tr><td>Menu<td>${page}<td>Tin</table>`).every(([, row]) => row === undefined)).toBe(true);
  });
});

describe('the way back', () => {
  const page = `<h3>II. Nhiệm vụ</h3>
    <p>1. Giao <b>Phòng   A</b>\u00a0ch\u1ee7 tri\u0300,<br>phối hợp v\u00adới Phòng B;</p>
    <ol><li>Ho\u00e0n th\u0061\u0300nh tr\u01b0ớc <i>ngày 15/4</i>/2026.</li></ol>
    <table><tr><td>a)</td><td>Phòng C</td></tr></table><pre>Một hai
ba bốn</pre>`;

  test('every span of every block leads to its own words', () => {
    const { blocks, rangeOf } = domBlocks(body(page), tagLook);
    let looked = 0;
    for (const [block, { text }] of blocks.entries()) {
      for (let start = 0; start < text.length; start++) {
        for (let end = start + 1; end <= text.length; end++) {
          const words = text.slice(start, end);
          if (words !== words.trim()) continue;
          expect(normalise(rangeText(rangeOf({ block, start, end }))).text).toBe(words);
          looked++;
        }
      }
    }
    expect(looked).toBeGreaterThan(500);
  });

  /** A range's text with its line breaks: `toString()` runs the words on both sides of a `<br>` together. */
  function rangeText(range: Range | null): string {
    const held = range?.cloneContents() ?? document.createDocumentFragment();
    for (const br of held.querySelectorAll('br')) br.replaceWith('\n');
    return held.textContent ?? '';
  }

  test('the page stays as it was', () => {
    const root = body(page);
    const before = root.outerHTML;
    const { rangeOf } = domBlocks(root, tagLook);
    rangeOf({ block: 1, start: 0, end: 10 });
    expect(root.outerHTML).toBe(before);
  });

  test('nodes that are gone have no range', () => {
    const root = body('<p>Giao Phòng A</p>');
    const { rangeOf } = domBlocks(root, tagLook);
    root.replaceChildren();
    expect(rangeOf({ block: 0, start: 0, end: 4 })).toBeNull();
  });

  test('a text that became shorter has no range', () => {
    const root = body('<p>Giao Phòng A</p>');
    const { rangeOf } = domBlocks(root, tagLook);
    root.firstElementChild?.firstChild?.replaceWith('Giao');
    expect(rangeOf({ block: 0, start: 0, end: 8 })).toBeNull();
  });

  test('a block that there is not has no range', () =>
    expect(domBlocks(body('<p>A</p>'), tagLook).rangeOf({ block: 3, start: 0, end: 1 })).toBeNull());
});

describe('harmful pages', () => {
  test('two thousand nested elements do not break the walk', () => {
    const root = apart('<p>Giao Phòng A</p>');
    let inner: Element = root;
    for (let n = 0; n < 2000; n++) inner = inner.appendChild(root.ownerDocument.createElement('div'));
    inner.textContent = 'sâu';
    expect(domBlocks(root, tagLook).blocks).toEqual([{ text: 'Giao Phòng A' }]);
  });
  test('one endless line is cut', () => {
    const cut = domBlocks(body(`<p>${'a '.repeat(50_000)}</p>`), tagLook).blocks;
    expect(cut.length).toBeGreaterThan(3);
    expect(Math.max(...cut.map(({ text }) => text.length))).toBeLessThanOrEqual(20_000);
  });
  const LINES = Array.from({ length: 4000 }, (_, at) => `Giao Phòng A rà soát và báo cáo hồ sơ đợt ${at} của`);
  const rows = LINES.map((raw, row) => ({ raw, cell: { table: 0, row, column: row % 5 } }));
  const broken = LINES.map((text): Piece => {
    const words = `của ${text}`;
    return { start: 0, end: 0, text: words, indent: 0, endColumn: words.length, bold: false, afterBlank: false };
  });
  const drawn = broken.map(({ text }) => ({ raw: text, bold: false, soft: true }));
  test.each<[string, () => Generator<void, unknown>]>([
    ['paragraphs', () => domBlockSteps(apart(`<p>${LINES.join('</p><p>')}</p>`), tagLook)],
    ['a line break after each line', () => domLines(apart(LINES.join('<br>')), tagLook)],
    ['one laid-out text', () => domLines(apart(`<pre>${LINES.join('\n')}</pre>`), tagLook)],
    ['one paragraph', () => domBlockSteps(apart(`<p>${LINES.join('\n').repeat(10)}</p>`), tagLook)],
    ['which tables hold entries', () => tabular(rows, new Set())],
    ['which markers belong to which text', () => joinMarkers(rows, new Set())],
    ['whether paragraphs are lines', () => areLines(broken)],
    ['how lines are broken', () => layoutSteps(broken)],
    ['which lines go on', () => joinLineSteps(drawn, broken, broken)],
  ])('a large page is read in many steps: %s', (_what, steps) => {
    let count = 0;
    for (const _ of steps()) count++;
    expect(count).toBeGreaterThanOrEqual(4);
  });
});
