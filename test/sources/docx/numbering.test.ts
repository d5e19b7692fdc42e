import { describe, expect, it } from 'vitest';
import { docxBlocks } from '@/lib/sources/docx';
import { abstractNum, docx, item, level, num, p, startOverride, style } from './build';

/** The markers that are drawn before the paragraphs, null where there is none. */
const markers = (body: string, numbering: string, styles?: string): (string | null)[] =>
  docxBlocks(docx({ body, numbering, ...(styles !== undefined && { styles }) })).blocks.map(
    (block) => block.marker ?? null,
  );

const items = (...levels: number[]): string => levels.map((at) => item('Rà soát hồ sơ', 1, at)).join('');
const OUTLINE = abstractNum(
  0,
  level(0, 'decimal', '%1.'),
  level(1, 'decimal', '%1.%2.'),
  level(2, 'lowerLetter', '%3)'),
);

describe('Word’s automatic numbers', () => {
  it.each([
    ['decimal', '%1.', ['1.', '2.', '3.']],
    ['decimal', '(%1)', ['(1)', '(2)', '(3)']],
    ['upperRoman', '%1.', ['I.', 'II.', 'III.']],
    ['lowerRoman', '%1.', ['i.', 'ii.', 'iii.']],
    ['lowerLetter', '%1)', ['a)', 'b)', 'c)']],
    ['upperLetter', '%1.', ['A.', 'B.', 'C.']],
    ['decimalZero', '%1.', ['01.', '02.', '03.']],
    ['decimal', 'Điều %1.', ['Điều 1.', 'Điều 2.', 'Điều 3.']],
    ['none', '', [null, null, null]],
  ])('draws the format %s in %s', (format, text, drawn) => {
    expect(markers(items(0, 0, 0), abstractNum(0, level(0, format, text)) + num(1, 0))).toEqual(drawn);
  });

  it.each([
    [26, 'z)', 'aa)'],
    [27, 'aa)', 'bb)'],
  ])('doubles the letter after z (%i)', (start, first, second) => {
    const numbering = abstractNum(0, level(0, 'lowerLetter', '%1)', '', start)) + num(1, 0);
    expect(markers(items(0, 0), numbering)).toEqual([first, second]);
  });

  it.each([
    ['\uf0b7', 'Symbol', '-'],
    ['\uf02b', 'Symbol', '+'],
    ['\uf0d8', 'Wingdings', '-'],
    ['\uf02b', 'Wingdings', '-'],
    ['●', 'Times New Roman', '-'],
    ['o', 'Courier New', '-'],
    ['+', 'Times New Roman', '+'],
    ['*', 'Times New Roman', '*'],
    ['-', 'Times New Roman', '-'],
    ['–', 'Times New Roman', '-'],
  ])('draws the bullet %j of %s as %s', (text, font, drawn) => {
    const bullet = level(0, 'bullet', text).replace('</w:lvl>', `<w:rPr><w:rFonts w:ascii="${font}"/></w:rPr></w:lvl>`);
    expect(markers(items(0), abstractNum(0, bullet) + num(1, 0))).toEqual([drawn]);
  });

  it('counts each level and starts the lower ones again', () => {
    expect(markers(items(0, 1, 1, 2, 2, 0, 1, 2), OUTLINE + num(1, 0))).toEqual([
      '1.',
      '1.1.',
      '1.2.',
      'a)',
      'b)',
      '2.',
      '2.1.',
      'a)',
    ]);
  });

  it('says how deep the list is', () => {
    const { blocks } = docxBlocks(docx({ body: items(0, 1, 2), numbering: OUTLINE + num(1, 0) }));
    expect(blocks.map((block) => block.depth)).toEqual([0, 1, 2]);
  });

  it('draws an upper level that was never used as if it had begun', () => {
    expect(markers(items(1, 1), OUTLINE + num(1, 0))).toEqual(['1.1.', '1.2.']);
  });

  it.each([
    ['never', 0, ['1.', '1.1', '2.', '2.2']],
    ['after the level above', 1, ['1.', '1.1', '2.', '2.1']],
  ])('starts a level again %s (lvlRestart)', (_, restart, drawn) => {
    const second = level(1, 'decimal', '%1.%2', `<w:lvlRestart w:val="${restart}"/>`);
    expect(markers(items(0, 1, 0, 1), abstractNum(0, level(0, 'decimal', '%1.'), second) + num(1, 0))).toEqual(drawn);
  });

  it('starts a third level again only after the first when so told', () => {
    const third = level(2, 'decimal', '%3)', '<w:lvlRestart w:val="1"/>');
    const numbering = abstractNum(0, level(0, 'decimal', '%1.'), level(1, 'decimal', '%2.'), third) + num(1, 0);
    expect(markers(items(0, 1, 2, 1, 2, 0, 2), numbering)).toEqual(['1.', '1.', '1)', '2.', '2)', '2.', '1)']);
  });

  it('draws all numbers of a legal level as digits (isLgl)', () => {
    const second = level(1, 'decimal', '%1.%2', '<w:isLgl/>');
    expect(markers(items(0, 1), abstractNum(0, level(0, 'upperRoman', '%1.'), second) + num(1, 0))).toEqual([
      'I.',
      '1.1',
    ]);
  });

  it('goes on through lists with one abstract numbering, and restarts where a list overrides the start', () => {
    const body = item('a', 1) + item('b', 2) + item('c', 3) + item('d', 3) + item('e', 1);
    const numbering =
      abstractNum(0, level(0, 'decimal', '%1.')) + num(1, 0) + num(2, 0) + num(3, 0, startOverride(0, 5));
    expect(markers(body, numbering)).toEqual(['1.', '2.', '5.', '6.', '7.']);
  });

  it('takes a level from the list that overrides it', () => {
    const numbering =
      abstractNum(0, level(0, 'decimal', '%1.')) +
      num(1, 0, `<w:lvlOverride w:ilvl="0">${level(0, 'lowerLetter', '%1)')}</w:lvlOverride>`);
    expect(markers(items(0, 0), numbering)).toEqual(['a)', 'b)']);
  });

  it('gives an empty paragraph its number and leaves it out', () => {
    expect(markers(item('a', 1) + item('', 1) + item('c', 1), OUTLINE + num(1, 0))).toEqual(['1.', '3.']);
  });

  it('takes no number for a paragraph that was deleted or is hidden', () => {
    const numbered = '<w:numPr><w:numId w:val="1"/></w:numPr>';
    const deleted = p('<w:del><w:r><w:delText>Bỏ</w:delText></w:r></w:del>', `${numbered}<w:rPr><w:del/></w:rPr>`);
    const hidden = p('<w:r><w:rPr><w:vanish/></w:rPr><w:t>Ẩn</w:t></w:r>', `${numbered}<w:rPr><w:vanish/></w:rPr>`);
    expect(markers(item('a', 1) + deleted + hidden + item('b', 1), OUTLINE + num(1, 0))).toEqual(['1.', '2.']);
  });

  it('draws no number that is hidden', () => {
    const hidden = level(0, 'decimal', '%1.').replace('</w:lvl>', '<w:rPr><w:vanish/></w:rPr></w:lvl>');
    expect(markers(items(0), abstractNum(0, hidden) + num(1, 0))).toEqual([null]);
  });

  it.each([
    ['that is not there', '<w:numId w:val="9"/>'],
    ['that was taken away', '<w:numId w:val="0"/>'],
  ])('draws nothing for a list %s', (_, numPr) => {
    expect(markers(p('Rà soát', `<w:numPr>${numPr}</w:numPr>`), OUTLINE + num(1, 0))).toEqual([null]);
  });

  it('reads past what Word leaves at the end (numIdMacAtCleanup)', () => {
    expect(markers(items(0), `${OUTLINE + num(1, 0)}<w:numIdMacAtCleanup w:val="3"/>`)).toEqual(['1.']);
  });
});

describe('numbers from styles', () => {
  const linked = abstractNum(
    0,
    level(0, 'upperRoman', '%1.', '<w:pStyle w:val="Muc"/>'),
    level(1, 'decimal', '%2.', '<w:pStyle w:val="Khoan"/>'),
  );
  const numbered = (numPr: string): string => `<w:pPr><w:numPr>${numPr}</w:numPr></w:pPr>`;
  const styles =
    style('Muc', numbered('<w:numId w:val="1"/>')) +
    style('Khoan', numbered('<w:ilvl w:val="1"/><w:numId w:val="1"/>')) +
    style('KhoanCon', '<w:basedOn w:val="Khoan"/>') +
    style('KhongSo', `<w:basedOn w:val="Khoan"/>${numbered('<w:numId w:val="0"/>')}`);
  const styled = (id: string, more = ''): string => p('Rà soát', `<w:pStyle w:val="${id}"/>${more}`);

  it('finds the level that is linked to the style, also through basedOn', () => {
    const body =
      styled('Muc') + styled('Khoan') + styled('KhoanCon') + styled('KhongSo') + styled('Muc') + styled('Khoan');
    expect(markers(body, linked + num(1, 0), styles)).toEqual(['I.', '1.', '2.', null, 'II.', '1.']);
  });

  it('lets a paragraph choose another level or none', () => {
    const none = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    const body =
      styled('Muc') + styled('Muc', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>') + styled('Muc', none);
    expect(markers(body, linked + num(1, 0), styles)).toEqual(['I.', '1.', null]);
  });

  it('follows a numbering that a list style holds (numStyleLink)', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="DanhSach"/></w:abstractNum>' +
      abstractNum(0, level(0, 'lowerLetter', '%1)')) +
      num(1, 5) +
      num(2, 0);
    const list = `<w:style w:type="numbering" w:styleId="DanhSach">${numbered('<w:numId w:val="2"/>')}</w:style>`;
    expect(markers(items(0, 0), numbering, list)).toEqual(['a)', 'b)']);
  });

  it('ends where styles are based on one another in a circle', () => {
    const circle = style('A', '<w:basedOn w:val="B"/>') + style('B', '<w:basedOn w:val="A"/>');
    expect(markers(styled('A'), '', circle)).toEqual([null]);
  });
});
