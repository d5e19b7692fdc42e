import { describe, expect, it } from 'vitest';
import { A4, type Page, pdf, set, type Text, USUAL, widthOf } from './build';
import { blocksOfPdf, readPdf, textsOf } from './read';

const centred = (text: string, middle: number, y: number, more: Partial<Text> = {}): Text => ({
  x: middle - widthOf(text, more.size ?? 13) / 2,
  y,
  text,
  size: 13,
  ...more,
});
const LETTERHEAD: Text[] = [
  centred('UBND TỈNH SÔNG MÂY', 170, 70),
  centred('SỞ Y TẾ', 170, 86, { bold: true }),
  centred('Số:', 150, 106),
  { x: 200, y: 106, text: '/TB-SYT', size: 13 },
  centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 425, 68, { bold: true, size: 11 }),
  centred('Độc lập - Tự do - Hạnh phúc', 425, 85, { bold: true }),
  centred('Sông Mây, ngày 30 tháng 01 năm 2026', 425, 108),
  centred('THÔNG BÁO', 300, 145, { bold: true }),
];
const BODY = set(
  [
    'Sở Y tế yêu cầu các phòng, đơn vị rà soát hồ sơ và báo cáo kết quả thực hiện nhiệm vụ được giao trước ngày 15/02/2026, cụ thể như sau:',
    '1. Phòng Kế hoạch tham mưu văn bản trình lãnh đạo Sở xem xét và tổng hợp báo cáo kết quả thực hiện nhiệm vụ của toàn ngành trong năm 2026.',
    '2. Văn phòng theo dõi, đôn đốc các đơn vị thực hiện và báo cáo Giám đốc Sở những khó khăn, vướng mắc để chỉ đạo, tháo gỡ kịp thời.',
  ],
  { ...USUAL, top: 160 },
).flatMap((page) => (page.texts ?? []).slice(1));
const BODY_TEXTS = 3;

describe('columns of a PDF', () => {
  it('reads the letterhead left then right, and the place for the number as one line', async () => {
    expect((await textsOf(pdf([{ texts: [...LETTERHEAD, ...BODY] }]))).slice(0, 7)).toEqual([
      'UBND TỈNH SÔNG MÂY',
      'SỞ Y TẾ',
      'Số: /TB-SYT',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Sông Mây, ngày 30 tháng 01 năm 2026',
      'THÔNG BÁO',
    ]);
  });

  it.each(['NFC', 'NFD'])('joins the name of an issuer that is too long for its column (%s)', async (form) => {
    const names = ['UBND TỈNH SÔNG MÂY', 'SỞ NÔNG NGHIỆP VÀ MÔI', 'TRƯỜNG'].map((text, at) =>
      centred(text.normalize(form), 170, 70 + 16 * at, { bold: true }),
    );
    const right = LETTERHEAD.slice(4, 6);
    expect((await textsOf(pdf([{ texts: [...names, ...right, ...BODY] }]))).slice(0, 3)).toEqual([
      'UBND TỈNH SÔNG MÂY',
      'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    ]);
  });

  const recipients = ['Nơi nhận:', '- Như trên;', '- Các phòng, đơn vị', 'thuộc Sở;', '- Lưu: VT, KH.'];
  const left = (y: number): Text[] => recipients.map((text, at) => ({ x: 85, y: y + at * 14, text, size: 11 }));

  it('reads the signature after the addressees, though it ends above their end', async () => {
    const texts = [
      ...BODY,
      ...left(400),
      centred('KT. GIÁM ĐỐC', 430, 402, { bold: true }),
      centred('PHÓ GIÁM ĐỐC', 430, 418, { bold: true }),
      centred('Lê Văn An', 430, 445, { bold: true }),
    ];
    expect((await textsOf(pdf([{ texts }]))).slice(BODY_TEXTS)).toEqual([
      'Nơi nhận:',
      '- Như trên;',
      '- Các phòng, đơn vị thuộc Sở;',
      '- Lưu: VT, KH.',
      'KT. GIÁM ĐỐC',
      'PHÓ GIÁM ĐỐC',
      'Lê Văn An',
    ]);
  });

  it('reads on in both columns where a page ends between them', async () => {
    const first = [...BODY, ...left(740).slice(0, 2), centred('GIÁM ĐỐC', 430, 741, { bold: true })];
    const second = [...left(42).slice(2), centred('Lê Văn An', 430, 71, { bold: true })];
    expect((await textsOf(pdf([{ texts: first }, { texts: second }]))).slice(BODY_TEXTS)).toEqual([
      'Nơi nhận:',
      '- Như trên;',
      '- Các phòng, đơn vị thuộc Sở;',
      '- Lưu: VT, KH.',
      'GIÁM ĐỐC',
      'Lê Văn An',
    ]);
  });

  it('takes a stretched line for no columns', async () => {
    const words = ['Sở', 'Y', 'tế', 'yêu', 'cầu', 'các', 'phòng'].map((text, at) => ({
      x: 85 + at * 66,
      y: 100,
      text,
    }));
    expect((await textsOf(pdf([{ texts: [...words, ...BODY] }])))[0]).toMatch(/^Sở Y tế yêu cầu các phòng/);
  });
});

/** A table with lines around all its cells; a cell's lines are split at "|". */
function table(rows: readonly (readonly string[])[], top: number, xs = [60, 100, 330, 440, 540]): Page {
  const texts: Text[] = [];
  const ys = [top];
  for (const row of rows) {
    const y = ys.at(-1) ?? top;
    const lines = row.map((cell) => cell.split('|'));
    for (const [column, cell] of lines.entries())
      for (const [at, text] of cell.entries())
        texts.push({ x: (xs[column] ?? 0) + 5, y: y + 14 + at * 14, text, size: 12 });
    ys.push(y + 6 + 14 * Math.max(...lines.map((cell) => cell.length)));
  }
  const [bottom, right] = [ys.at(-1) ?? top, xs.at(-1) ?? 0];
  return {
    texts: texts.filter(({ text }) => text !== ''),
    rules: [
      ...ys.map((y): [number, number, number, number] => [xs[0] ?? 0, y, right, y]),
      ...xs.map((x): [number, number, number, number] => [x, top, x, bottom]),
    ],
  };
}
const HEAD = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'];
const cells = async (pages: readonly Page[]) =>
  (await blocksOfPdf(pdf(pages))).blocks.map(({ text, cell }) => [text, cell?.table, cell?.row, cell?.column]);

describe('tables drawn with lines', () => {
  it('read a name that goes on with a dash where its line is full', async () => {
    const rows = [HEAD, ['1', 'Rà soát', 'Phòng Văn hóa|- Xã hội', 'Quý I'], ['2', 'Rà soát', 'Sở|- Y tế', 'Quý I']];
    const texts = (await cells([table(rows, 100, [60, 100, 330, 420, 540])])).map(([text]) => text);
    expect(texts).toContain('Phòng Văn hóa - Xã hội');
    expect(texts).toContain('- Y tế');
  });

  it('are read cell by cell, lines of a cell together', async () => {
    expect(
      await cells([table([HEAD, ['1', 'Rà soát hồ sơ của các đơn vị|thuộc Sở', 'Phòng Kế|hoạch', 'Quý I']], 100)]),
    ).toEqual([
      ['TT', 0, 0, 0],
      ['Nhiệm vụ', 0, 0, 1],
      ['Chủ trì', 0, 0, 2],
      ['Thời hạn', 0, 0, 3],
      ['1', 0, 1, 0],
      ['Rà soát hồ sơ của các đơn vị thuộc Sở', 0, 1, 1],
      ['Phòng Kế hoạch', 0, 1, 2],
      ['Quý I', 0, 1, 3],
    ]);
  });

  it('go on over a page: the heading is not repeated, a torn row is made whole', async () => {
    const first = table([HEAD, ['1', 'Rà soát hồ sơ của các đơn vị', 'Văn phòng', 'Quý I']], 700);
    const second = table([HEAD, ['2', 'Báo cáo kết quả', 'Phòng A', 'Quý II']], 60);
    expect((await cells([first, second])).slice(8)).toEqual([
      ['2', 0, 2, 0],
      ['Báo cáo kết quả', 0, 2, 1],
      ['Phòng A', 0, 2, 2],
      ['Quý II', 0, 2, 3],
    ]);
    const torn = table(
      [
        ['', 'thuộc và trực thuộc Sở', '', ''],
        ['2', 'Báo cáo', 'Phòng A', 'Quý II'],
      ],
      60,
    );
    const made = await cells([first, torn]);
    expect(made).toContainEqual(['Rà soát hồ sơ của các đơn vị thuộc và trực thuộc Sở', 0, 1, 1]);
    expect(made.slice(8)[0]).toEqual(['2', 0, 2, 0]);
  });

  it('count a cell over several columns by its first one', async () => {
    const page = table([HEAD, ['I', 'Lĩnh vực y tế', '', ''], ['1', 'Rà soát', 'Phòng A', 'Quý I']], 100);
    const rules = (page.rules ?? []).flatMap((rule): [number, number, number, number][] =>
      rule[0] === rule[2] && rule[0] > 100 && rule[0] < 540
        ? [
            [rule[0], rule[1], rule[0], 120],
            [rule[0], 140, rule[0], rule[3]],
          ]
        : [[...rule]],
    );
    expect((await cells([{ ...page, rules }])).slice(4)).toEqual([
      ['I', 0, 1, 0],
      ['Lĩnh vực y tế', 0, 1, 1],
      ['1', 0, 2, 0],
      ['Rà soát', 0, 2, 1],
      ['Phòng A', 0, 2, 2],
      ['Quý I', 0, 2, 3],
    ]);
  });

  it('of two columns only lay out a page', async () => {
    const made = await cells([
      table(
        [
          ['Phòng A', 'Rà soát hồ sơ'],
          ['Phòng B', 'Báo cáo'],
        ],
        100,
        [60, 200, 500],
      ),
    ]);
    expect(made.map(([text, number]) => [text, number])).toEqual([
      ['Phòng A', undefined],
      ['Rà soát hồ sơ', undefined],
      ['Phòng B', undefined],
      ['Báo cáo', undefined],
    ]);
  });
});

const BODY_TCVN3 = [
  'Së Y tÕ yªu cÇu c¸c phßng, ®¬n vÞ khÈn tr\u00ad¬ng rµ so¸t hå s¬',
  'vµ b¸o c¸o kÕt qu¶ thùc hiÖn nhiÖm vô ®\u00adîc giao tr\u00adíc ngµy 15/02.',
].map((text, at) => ({ x: 85, y: 100 + at * 18, text }));

describe('letters of a PDF', () => {
  it('are composed and kept together, wherever their marks are drawn', async () => {
    const word = 'Đề án số 5'.normalize('NFD');
    let x = 85;
    const texts = [...word].map((letter): Text => {
      const text = { x: /\p{M}/u.test(letter) ? x + 3 : x, y: 100, text: letter };
      x += widthOf(letter);
      return text;
    });
    expect((await textsOf(pdf([{ texts: [...texts, ...BODY] }])))[0]).toMatch(/^Đề án số 5/);
  });

  it('of TCVN3 fonts become Unicode, with the ư that is a soft hyphen there', async () => {
    const text = await blocksOfPdf(pdf([{ texts: BODY_TCVN3 }]));
    expect(text.encoding).toBe('tcvn3');
    expect(text.blocks.map((block) => block.text).join(' ')).toBe(
      'Sở Y tế yêu cầu các phòng, đơn vị khẩn trương rà soát hồ sơ và báo cáo kết quả thực hiện nhiệm vụ được giao trước ngày 15/02.',
    );
  });

  it('of .VnTimeH are capitals, whatever their codes', async () => {
    const texts = [...BODY_TCVN3, { x: 85, y: 60, text: 'kÕ ho¹ch c¶i c¸ch', bold: true }];
    const { blocks } = await blocksOfPdf(pdf([{ texts }], { fonts: ['.VnTime', '.VnTimeH'] }));
    expect(blocks[0]?.text).toBe('KẾ HOẠCH CẢI CÁCH');
    expect(blocks[1]?.text).toMatch(/^Sở Y tế yêu cầu/);
  });

  it('are bold by the names of their fonts', async () => {
    const { blocks } = await blocksOfPdf(
      pdf([{ texts: [{ x: 121, y: 60, text: 'I. NHIỆM VỤ', bold: true }, ...BODY] }]),
    );
    expect(blocks.map((block) => block.bold ?? false)).toEqual([true, false, false, false]);
  });

  it('drawn twice for boldness are read once', async () => {
    const title = { x: 121, y: 60, text: 'I. NHIỆM VỤ' };
    expect((await textsOf(pdf([{ texts: [title, { ...title, x: 121.4 }, ...BODY] }])))[0]).toBe('I. NHIỆM VỤ');
  });

  const WIDE = { width: A4.height, height: A4.width };

  it.each([90, 180, 270] as const)('stand upright on a page turned by %i degrees', async (rotate) => {
    expect(await textsOf(pdf([{ texts: BODY, rotate }]))).toEqual(await textsOf(pdf([{ texts: BODY }])));
  });

  it.each([
    ['to the left', WIDE, `0 1 -1 0 ${A4.height} 0 cm`],
    ['to the right', WIDE, `0 -1 1 0 0 ${A4.width} cm`],
    ['upside down', A4, `-1 0 0 -1 ${A4.width} ${A4.height} cm`],
  ])('are read where the content is turned %s on its page', async (_, page, before) => {
    // The builder counts from the upper edge of the page, the turned content from its own.
    const texts = BODY.map((text) => ({ ...text, y: text.y + page.height - A4.height }));
    expect(await textsOf(pdf([{ ...page, texts, before }]))).toEqual(await textsOf(pdf([{ texts: BODY }])));
  });

  it('that lean are a watermark and left out', async () => {
    const plain = await textsOf(pdf([{ texts: BODY }]));
    const before = 'q 0.7 0.7 -0.7 0.7 200 300 cm BT /F0 40 Tf 0 0 Td <2122232425262728> Tj ET Q';
    expect(await textsOf(pdf([{ texts: BODY, before }]))).toEqual(plain);
  });
});

describe('lines of text', () => {
  const below = async (...lines: readonly (readonly [x: number, text: string])[]): Promise<string[]> => {
    const texts = lines.map(([x, text], at) => ({ x, y: 560 + 18 * at, text }));
    return (await textsOf(pdf([{ texts: [...BODY, ...texts] }]))).slice(BODY_TEXTS);
  };
  const FULL = 'Văn phòng thực hiện nghiêm chế độ báo cáo định kỳ, đột xuất theo';

  it('go on with an article that is cited, and end before one that begins', async () => {
    expect(await below([121, FULL], [85, 'Điều 17 Thông tư số 5/2026/TT-BYT.'])).toHaveLength(1);
    expect(await below([121, `${FULL}.`], [121, 'Điều 2. Văn phòng thực hiện.'])).toHaveLength(2);
  });

  it('have a blank after a marker that its list leaves no room for', async () => {
    expect(await below([121, '(2)Văn phòng Sở:'], [121, 'b)Trình văn bản 1.2A và P.KH.'])).toEqual([
      '(2) Văn phòng Sở:',
      'b) Trình văn bản 1.2A và P.KH.',
    ]);
  });

  it('may stand far apart in a text of which few lines show how far', async () => {
    const setting = {
      left: 85,
      right: 540,
      top: 70,
      bottom: 780,
      size: 14,
      leading: 24,
      spacing: 0,
      first: 36,
      others: 0,
    };
    const paragraphs = [
      'Sở Y tế yêu cầu các phòng, đơn vị thuộc Sở rà soát hồ sơ, báo cáo kết quả thực hiện nhiệm vụ.',
      '- Hướng dẫn sử dụng phần mềm, phối hợp nhập dữ liệu và hỗ trợ các đơn vị KHPC.',
    ];
    expect(await textsOf(pdf(set(paragraphs, { ...setting, justified: true })))).toEqual(paragraphs);
  });
});

describe('what is no part of the text', () => {
  it('running heads and numbers of pages are left out', async () => {
    const pages = [1, 2, 3].map((at) => ({
      texts: [
        { x: 200, y: 30, text: 'Văn bản điện tử của Sở Y tế', size: 10 },
        ...BODY,
        { x: 450, y: 810, text: `Trang ${at}/3`, size: 10 },
      ],
    }));
    expect(await textsOf(pdf(pages))).toHaveLength(3 * BODY_TEXTS);
  });

  it('notes at the foot and their numbers are left out', async () => {
    const texts = [
      ...BODY,
      { x: 85, y: 700, text: '1', size: 7 },
      { x: 90, y: 704, text: 'Kế hoạch số 5/KH-SYT ngày 12/01/2026.', size: 10 },
    ];
    const plain = await textsOf(pdf([{ texts: BODY }]));
    expect(await textsOf(pdf([{ texts, rules: [[85, 690, 220, 690]] }]))).toEqual(plain);
  });

  it('a note may stand at the very foot, above the number of the page', async () => {
    const texts = [
      ...BODY,
      { x: 85, y: 783, text: '1 Kế hoạch số 5/KH-SYT ngày 12/01/2026.', size: 10 },
      { x: 300, y: 815, text: '2' },
    ];
    const plain = await textsOf(pdf([{ texts: BODY }]));
    expect(await textsOf(pdf([{ texts, rules: [[85, 768, 200, 768]] }]))).toEqual(plain);
  });
});

describe('what only looks like notes', () => {
  it('is read: the addressees under an underlined word', async () => {
    const texts = [...BODY, { x: 85, y: 690, text: 'Nơi nhận:' }, { x: 85, y: 706, text: '- Như trên;', size: 11 }];
    expect((await textsOf(pdf([{ texts, rules: [[85, 692, 160, 692]] }]))).slice(BODY_TEXTS)).toEqual([
      'Nơi nhận:',
      '- Như trên;',
    ]);
  });
});

describe('the way back', () => {
  it('leads from words to boxes on their pages, one a line', async () => {
    const { blocks, boxesOf } = await blocksOfPdf(pdf([{ texts: BODY }]));
    const block = blocks.findIndex(({ text }) => text.startsWith('1. Phòng'));
    const text = blocks[block]?.text ?? '';
    const [line] = BODY.filter((one) => one.text.startsWith('1. '));
    const [box] = boxesOf({ block, start: 0, end: 2 });
    expect(box?.page).toBe(1);
    expect(box?.x).toBeCloseTo(line?.x ?? 0, 1);
    expect(box?.width).toBeCloseTo(widthOf('1.'), 1);
    // From the upper edge of the page: the baseline lies inside the box.
    expect(box && box.y < (line?.y ?? 0) && box.y + box.height > (line?.y ?? 0)).toBe(true);
    const whole = boxesOf({ block, start: 0, end: text.length });
    expect(whole.length).toBe(new Set(BODY.filter(({ y }) => y >= (line?.y ?? 0)).map(({ y }) => y)).size - 2);
    expect(boxesOf({ block, start: 3, end: 3 })).toEqual([]);
    expect(boxesOf({ block: 99, start: 0, end: 3 })).toEqual([]);
  });

  it('holds for pages that are turned', async () => {
    const plain = await blocksOfPdf(pdf([{ texts: BODY }]));
    const turned = await blocksOfPdf(pdf([{ texts: BODY, rotate: 90 }]));
    const span = { block: 0, start: 0, end: 5 };
    const [one, other] = [plain.boxesOf(span)[0], turned.boxesOf(span)[0]];
    if (!one || !other) throw new Error('no box');
    // A quarter turn clockwise: what was at the left is at the top, what was at the top is at the right.
    const expected = {
      x: A4.height - one.y - one.height,
      y: one.x,
      width: one.height,
      height: one.width,
    };
    for (const key of ['x', 'y', 'width', 'height'] as const) expect(other[key]).toBeCloseTo(expected[key], 3);
  });
});

describe('pages without text', () => {
  it('are said to be a scan, also with a stamp on them', async () => {
    const pages = [A4, A4];
    expect(await readPdf(pdf([{}, {}]))).toEqual({ pages, broken: [], text: null });
    expect(await readPdf(pdf([{ texts: [{ x: 400, y: 40, text: 'Ký bởi: Sở Y tế' }] }, {}]))).toEqual({
      pages,
      broken: [],
      text: null,
    });
  });
});
