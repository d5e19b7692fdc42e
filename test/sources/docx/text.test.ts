import { describe, expect, it } from 'vitest';
import { docxBlocks } from '@/lib/sources/docx';
import { type DocxSource, docx, p, run, style, table } from './build';

const texts = (source: DocxSource | string): string[] =>
  docxBlocks(docx(typeof source === 'string' ? { body: source } : source)).blocks.map((block) => block.text);

const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const box = (text: string): string => `<w:txbxContent>${p(text)}</w:txbxContent>`;

describe('the text of a DOCX', () => {
  it.each([
    ['runs of one paragraph', p(run('Phòng Kế ') + run('hoạch')), ['Phòng Kế hoạch']],
    ['a paragraph without letters', p(' ') + p('Có chữ'), ['Có chữ']],
    ['decomposed letters', p('Ke\u0302\u0301 hoa\u0323ch'), ['Kế hoạch']],
    ['blanks of all kinds', p('trước  ngày\u00a015/02'), ['trước ngày 15/02']],
    ['a tab', p(`${run('Ngày')}<w:r><w:tab/></w:r>${run('họp')}`), ['Ngày họp']],
    ['hyphens that do not break', p(`${run('TB')}<w:r><w:noBreakHyphen/></w:r>${run('SNNMT')}`), ['TB-SNNMT']],
    ['hyphens that are not drawn', p(`${run('kế')}<w:r><w:softHyphen/></w:r>${run(' hoạch')}`), ['kế hoạch']],
    ['a symbol as bullet', p(`<w:r><w:sym w:font="Wingdings" w:char="F0D8"/></w:r>${run(' Rà soát')}`), ['• Rà soát']],
    ['tracked insertions', p(`${run('trước ngày ')}<w:ins>${run('20/02')}</w:ins>`), ['trước ngày 20/02']],
    [
      'no tracked deletions',
      p(`${run('trước ')}<w:del><w:r><w:delText>15/02</w:delText></w:r></w:del>${run('20/02')}`),
      ['trước 20/02'],
    ],
    [
      'what was moved where it is now',
      p(`<w:moveFrom>${run('Cũ')}</w:moveFrom><w:moveTo>${run('Mới')}</w:moveTo>`),
      ['Mới'],
    ],
    ['a field’s result, not its code', p(run('Trang ') + field('PAGEREF x', '5')), ['Trang 5']],
    [
      'a field in a field',
      p(field(`IF ${'x'}</w:instrText></w:r>${field('DATE', '01')}<w:r><w:instrText>`, 'đúng')),
      ['đúng'],
    ],
    ['a simple field', p(`<w:fldSimple w:instr="DATE">${run('30/01/2026')}</w:fldSimple>`), ['30/01/2026']],
    ['a link’s words', p(`<w:hyperlink>${run('cổng thông tin')}</w:hyperlink>`), ['cổng thông tin']],
    ['no note’s number', p(`${run('theo quy định')}<w:r><w:footnoteReference w:id="2"/></w:r>`), ['theo quy định']],
    ['no hidden letters', p(run('Thấy') + run(' ẩn', '<w:vanish/>')), ['Thấy']],
    ['letters drawn as capitals', p(run('Thông báo', '<w:caps/>')), ['THÔNG BÁO']],
    ['content controls', `<w:sdt><w:sdtContent>${p('Trong khung')}</w:sdtContent></w:sdt>`, ['Trong khung']],
    [
      'no prompt of an empty control',
      p(
        `${run('Số: ')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Bấm để nhập')}</w:sdtContent></w:sdt>`,
      ),
      ['Số:'],
    ],
    ['a formula’s letters', p(`${run('tỷ lệ ')}<m:oMath><m:r><m:t>x=2</m:t></m:r></m:oMath>`), ['tỷ lệ x=2']],
    ['no old properties', p(run('Rà soát'), `<w:pPrChange><w:pPr><w:numPr/></w:pPr></w:pPrChange>`), ['Rà soát']],
  ])('holds %s', (_, body, expected) => {
    expect(texts(body)).toEqual(expected);
  });

  it('goes on in the next paragraph where the end of one was deleted', () => {
    expect(texts(p('Báo cáo ', '<w:rPr><w:del/></w:rPr>') + p('kết quả'))).toEqual(['Báo cáo kết quả']);
  });

  it('is not swallowed by a field that was never closed', () => {
    expect(texts(p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>') + p('Còn đây'))).toEqual(['Còn đây']);
  });

  it('joins lines broken inside a paragraph and keeps what begins anew', () => {
    const broken = (...lines: string[]): string => p(lines.map((line) => run(line)).join('<w:r><w:br/></w:r>'));
    expect(
      texts(broken('Phòng Tổng hợp chủ trì,', 'phối hợp với các phòng.') + broken('THÔNG BÁO', 'Kết luận cuộc họp')),
    ).toEqual(['Phòng Tổng hợp chủ trì, phối hợp với các phòng.', 'THÔNG BÁO', 'Kết luận cuộc họp']);
  });

  it('holds a text box once, though Word writes it twice', () => {
    const twice = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('HỎA TỐC')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('HỎA TỐC')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(texts(p(run('Số: 12/TB') + twice) + p('THÔNG BÁO'))).toEqual(['Số: 12/TB', 'HỎA TỐC', 'THÔNG BÁO']);
  });

  it('holds text boxes of old Word', () => {
    expect(texts(p(`<w:r><w:pict><v:shape><v:textbox>${box('KHẨN')}</v:textbox></v:shape></w:pict></w:r>`))).toEqual([
      'KHẨN',
    ]);
  });

  it('is found whatever prefix the writer chose and whatever the parts are called', () => {
    const names = 'xmlns:ns0="http://purl.oclc.org/ooxml/wordprocessingml/main"';
    const extra = {
      '_rels/.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/noi/dung.xml"/></Relationships>',
      'noi/dung.xml': `<ns0:document ${names}><ns0:body><ns0:p><ns0:r><ns0:t>Kế hoạch</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>`,
    };
    expect(texts({ body: p('Không phải'), extra })).toEqual(['Kế hoạch']);
  });
});

describe('text typed for the fonts of TCVN3', () => {
  const font = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
  const body = p(
    run('Së Y tÕ yªu cÇu c¸c phßng, ®¬n vÞ rµ so¸t hå s¬ vµ b¸o c¸o kÕt qu¶ tr\u00adíc ngµy 15/02.', font('.VnTime')),
  );

  it('becomes Unicode', () => {
    const { blocks, encoding } = docxBlocks(docx({ body }));
    expect(encoding).toBe('tcvn3');
    expect(blocks[0]?.text).toBe(
      'Sở Y tế yêu cầu các phòng, đơn vị rà soát hồ sơ và báo cáo kết quả trước ngày 15/02.',
    );
  });

  it('is in capitals where its font draws them', () => {
    const heading =
      p(run('kÕ ho¹ch c¶i c¸ch', font('.VnTimeH'))) + p(run('kÕ ho¹ch c¶i c¸ch', `${font('.VnTime')}<w:caps/>`));
    expect(texts(heading + body).slice(0, 2)).toEqual(['KẾ HOẠCH CẢI CÁCH', 'KẾ HOẠCH CẢI CÁCH']);
  });
});

describe('columns and tables', () => {
  it('reads a letterhead in a table of two columns left then right, as no table', () => {
    const { blocks } = docxBlocks(
      docx({ body: table([p('SỞ Y TẾ') + p('Số: 5/TB-SYT'), p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')]) }),
    );
    expect(blocks.map((block) => block.text)).toEqual([
      'SỞ Y TẾ',
      'Số: 5/TB-SYT',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    ]);
    expect(blocks.every((block) => block.cell === undefined)).toBe(true);
  });

  it('reads columns set with tabs left then right', () => {
    const tabs = '<w:r><w:tab/><w:tab/><w:tab/></w:r>';
    const signed =
      p(run('Nơi nhận:') + tabs + run('GIÁM ĐỐC')) + p('- Như trên;') + p(run('- Lưu: VT.') + tabs + run('Lê Văn An'));
    expect(texts(p('Nay thông báo ./.') + signed)).toEqual([
      'Nay thông báo ./.',
      'Nơi nhận:',
      '- Như trên;',
      '- Lưu: VT.',
      'GIÁM ĐỐC',
      'Lê Văn An',
    ]);
  });

  it.each([
    ['a number to be filled in', `Số:${' '.repeat(12)}/TB-SYT`, 'Số: /TB-SYT'],
    ['a marker', '1.\tRà soát hồ sơ', '1. Rà soát hồ sơ'],
    ['a label', 'Thời gian:\t\t\t08 giờ', 'Thời gian: 08 giờ'],
  ])('takes %s for no column', (_, text, expected) => {
    expect(
      texts(
        p(
          text
            .split('\t')
            .map((piece) => run(piece))
            .join('<w:r><w:tab/></w:r>'),
        ),
      ),
    ).toEqual([expected]);
  });

  it('numbers the cells of a table of tasks', () => {
    const { blocks } = docxBlocks(
      docx({ body: table(['TT', 'Nhiệm vụ', 'Chủ trì'], ['1', 'Rà soát', 'Phòng A']) + table(['TT', 'Việc', 'Hạn']) }),
    );
    expect(blocks.map(({ text, cell }) => [text, cell?.table, cell?.row, cell?.column])).toEqual([
      ['TT', 0, 0, 0],
      ['Nhiệm vụ', 0, 0, 1],
      ['Chủ trì', 0, 0, 2],
      ['1', 0, 1, 0],
      ['Rà soát', 0, 1, 1],
      ['Phòng A', 0, 1, 2],
      ['TT', 1, 0, 0],
      ['Việc', 1, 0, 1],
      ['Hạn', 1, 0, 2],
    ]);
  });

  it('counts spanned columns and leaves out deleted rows', () => {
    const wide = `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('Rộng')}</w:tc><w:tc>${p('Ba')}</w:tc></w:tr>`;
    const deleted = `<w:tr><w:trPr><w:del/></w:trPr><w:tc>${p('Bỏ')}</w:tc></w:tr>`;
    const cells = `<w:tr>${['Một', 'Hai', 'Ba'].map((text) => `<w:tc>${p(text)}</w:tc>`).join('')}</w:tr>`;
    const { blocks } = docxBlocks(docx({ body: `<w:tbl>${cells}${deleted}${wide}</w:tbl>` }));
    expect(blocks.slice(3).map(({ text, cell }) => [text, cell?.row, cell?.column])).toEqual([
      ['Rộng', 1, 0],
      ['Ba', 1, 2],
    ]);
  });

  it('counts the rows that a merged cell reaches over', () => {
    const cell = (text: string, merge = '') => `<w:tc><w:tcPr>${merge}</w:tcPr>${p(text)}</w:tc>`;
    const first = `<w:tr>${cell('A')}${cell('B')}${cell('Hạn', '<w:vMerge w:val="restart"/>')}</w:tr>`;
    const below = `<w:tr>${cell('C')}${cell('D')}${cell('', '<w:vMerge/>')}</w:tr>`;
    const last = `<w:tr>${cell('E')}${cell('F')}${cell('G')}</w:tr>`;
    const { blocks } = docxBlocks(docx({ body: `<w:tbl>${first}${below}${below}${last}</w:tbl>` }));
    expect(blocks.filter(({ cell }) => cell?.rows).map(({ text, cell }) => [text, cell?.rows])).toEqual([['Hạn', 3]]);
  });
});

describe('how it is drawn', () => {
  const bold = '<w:b/>';

  it.each([
    ['all letters are bold', p(run('Phòng', bold) + run(': ') + run('Kế hoạch', bold)), undefined, true],
    ['some letters are not', p(run('Phòng', bold) + run(' Kế hoạch')), undefined, undefined],
    ['its style is bold', p('Phòng', '<w:pStyle w:val="Dam"/>'), style('Dam', '<w:rPr><w:b/></w:rPr>'), true],
    ['the default style is bold', p('Phòng'), style('Thuong', '<w:rPr><w:b/></w:rPr>', true), true],
    [
      'the run turns its style off',
      p(run('Phòng', '<w:b w:val="0"/>'), '<w:pStyle w:val="Dam"/>'),
      style('Dam', '<w:rPr><w:b/></w:rPr>'),
      undefined,
    ],
    [
      'two styles turn it off together',
      p(run('Phòng', '<w:rStyle w:val="C"/>'), '<w:pStyle w:val="Dam"/>'),
      `${style('Dam', '<w:rPr><w:b/></w:rPr>')}<w:style w:type="character" w:styleId="C"><w:rPr><w:b/></w:rPr></w:style>`,
      undefined,
    ],
  ])('knows whether %s', (_, body, styles, expected) => {
    expect(docxBlocks(docx({ body, ...(styles !== undefined && { styles }) })).blocks[0]?.bold).toBe(expected);
  });

  it('keeps for each block its runs, its alignment and its indents in points', () => {
    const source = p(
      run(' Giao ') + run('Phòng A', '<w:b/><w:u w:val="single"/>') + run(' chủ trì'),
      '<w:jc w:val="both"/><w:ind w:left="720" w:hanging="360"/>',
    );
    const { blocks, paragraphs } = docxBlocks(docx({ body: source }));
    expect(blocks[0]?.text).toBe('Giao Phòng A chủ trì');
    expect(paragraphs).toEqual([
      {
        align: 'justify',
        left: 36,
        first: -18,
        runs: [
          { start: 0, end: 5, bold: false, italic: false, underline: false },
          { start: 5, end: 12, bold: true, italic: false, underline: true },
          { start: 12, end: 20, bold: false, italic: false, underline: false },
        ],
      },
    ]);
  });
});
