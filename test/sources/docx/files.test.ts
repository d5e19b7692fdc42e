import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docxBlocks, UnreadableFile } from '@/lib/sources/docx';
import { abstractNum, docx, item, level, num, p, table } from './build';

/** What is wrong with a file, or null when it was read. */
function problem(bytes: Uint8Array): string | null {
  try {
    docxBlocks(bytes);
    return null;
  } catch (error) {
    if (error instanceof UnreadableFile) return error.problem;
    throw error;
  }
}

const ole = (entry: string): Uint8Array =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    ...Array(60).fill(0),
    ...[...entry].flatMap((letter) => [letter.charCodeAt(0), 0]),
  ]);
const WHOLE = docx({
  body: item('Rà soát', 1) + table(['TT', 'Việc', 'Hạn']) + p('Báo cáo trước ngày 15/02/2026'),
  numbering: abstractNum(0, level(0, 'decimal', '%1.')) + num(1, 0),
});

describe('files that are no DOCX', () => {
  it.each([
    ['nothing', new Uint8Array(), 'other'],
    ['plain text', strToU8('Thông báo'), 'other'],
    ['a PDF', strToU8('%PDF-1.7'), 'other'],
    ['RTF', strToU8('{\\rtf1 Thông báo}'), 'other'],
    ['Word’s old .doc', ole('WordDocument'), 'doc'],
    ['another OLE file', ole('Workbook'), 'other'],
    ['a DOCX with a password', ole('EncryptedPackage'), 'encrypted'],
    ['a zip archive of pictures', zipSync({ 'a.png': new Uint8Array(9) }), 'other'],
    [
      'an OpenDocument text',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8('<a/>') }),
      'other',
    ],
    ['a spreadsheet', docx({ body: '', extra: { 'word/document.xml': '<workbook/>' } }), 'other'],
    ['a cut-off file', WHOLE.subarray(0, WHOLE.length - 80), 'damaged'],
    ['XML that is not well formed', docx({ body: '<w:p>' }), 'damaged'],
    ['elements nested without end', docx({ body: '<w:p>'.repeat(5000) + '</w:p>'.repeat(5000) }), 'damaged'],
    [
      'entities that multiply',
      docx({
        body: '',
        extra: { 'word/document.xml': '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><a>&b;</a>' },
      }),
      'other',
    ],
    ['a text that inflates to 30 MB', docx({ body: `<w:p/>${' '.repeat(30 << 20)}` }), 'too-big'],
    [
      'an archive of 20,000 entries',
      zipSync(Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`${at}.png`, new Uint8Array()]))),
      'too-big',
    ],
  ])('says of %s what is wrong', (_, bytes, expected) => {
    expect(problem(bytes)).toBe(expected);
  });

  it('inflates no picture', () => {
    expect(problem(docx({ body: p('Có chữ'), extra: { 'word/media/a.png': ' '.repeat(40 << 20) } }))).toBeNull();
  });

  it('throws nothing but its own error whatever bytes are damaged, and comes to an end', () => {
    const damage = fc.array(fc.tuple(fc.nat(WHOLE.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(damage, fc.nat(WHOLE.length), (changes, length) => {
        const bytes = WHOLE.slice(0, Math.max(length, WHOLE.length >> 1));
        for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
        expect(['encrypted', 'damaged', 'too-big', 'doc', 'other', null]).toContain(problem(bytes));
      }),
      { numRuns: 300 },
    );
  });

  it('throws nothing but its own error whatever stands in the document', () => {
    const name = fc.constantFrom(
      'w:p',
      'w:r',
      'w:t',
      'w:tbl',
      'w:tr',
      'w:tc',
      'w:pPr',
      'w:numPr',
      'w:sdt',
      'w:txbxContent',
      'mc:AlternateContent',
      'mc:Choice',
      'w:br',
      'w:ind',
      'w:fldChar',
    );
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 6 },
        fc.constantFrom(
          'chữ',
          '<w:numId w:val="1"/>',
          '<w:ilvl w:val="-4"/>',
          '<w:gridSpan w:val="99999999"/>',
          '<w:fldChar w:fldCharType="begin"/>',
          '<w:t>Việc</w:t>',
        ),
        fc
          .tuple(name, fc.array(tie('tree'), { maxLength: 4 }))
          .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
      ),
    }));
    const numbering = abstractNum(0, level(0, 'decimal', '%1.')) + num(1, 0);
    fc.assert(
      fc.property(tree, (body) => {
        expect(problem(docx({ body, numbering }))).toBeNull();
      }),
      { numRuns: 200 },
    );
  });
});

const SAMPLES = new URL('../../../../shared/samples/', import.meta.url);

if (existsSync(SAMPLES)) {
  describe('the notices given as samples', () => {
    it.each(['notice-autonum.docx', 'notice-typed.docx'])('gives every paragraph of %s', (file) => {
      const { header, body, footer } = JSON.parse(readFileSync(new URL('paragraphs.json', SAMPLES), 'utf8'));
      const { blocks } = docxBlocks(readFileSync(new URL(file, SAMPLES)));
      expect(blocks.map(({ marker, text }) => (marker === undefined ? text : `${marker} ${text}`))).toEqual([
        ...header.left,
        ...header.right,
        ...body,
        ...footer.left,
        ...footer.right,
      ]);
    });
  });
} else console.log('../shared/samples is not there: its DOCX files are not tested');
