import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openFile } from '@/lib/sources/file';
import { docx, p, table } from '../docx/build';
import { pdf, set, USUAL } from '../pdf/build';
import { bytesOf, open, problemOf, TOOLS, utf8 } from './read';

const WORDS = ['Phòng Kế hoạch rà soát hồ sơ của các đơn vị.', 'Văn phòng báo cáo trước ngày 15/02/2026.'];

const textsOf = async (bytes: Uint8Array, name?: string): Promise<readonly string[]> => {
  const opened = await open(bytes, name);
  return (opened.is === 'text' ? opened.blocks : (opened.text?.blocks ?? [])).map(({ text }) => text);
};

describe('a document', () => {
  it.each([
    ['PDF', pdf(set(WORDS, USUAL)), 'a.pdf'],
    ['DOCX', docx({ body: WORDS.map((words) => p(words)).join('') }), 'a.docx'],
    ['text', utf8(WORDS.join('\n\n')), 'a.txt'],
    ['text with a byte order mark', utf8(`\ufeff${WORDS.join('\r\n\r\n')}`), 'a.txt'],
    ['HTML', utf8(`<!doctype html><title>x</title><body onload="alert(1)"><p>${WORDS.join('<p>')}`), 'a.html'],
    [
      'HTML in a code page of its own',
      bytesOf('<meta charset=windows-1258><p>Ph\xf2ng'.replace('\xf2', 'o\xcc')),
      'a.html',
    ],
  ])('%s gives its paragraphs', async (kind, bytes, name) => {
    expect(await textsOf(bytes, name)).toEqual(kind.includes('code page') ? ['Phòng'] : WORDS);
  });

  it('of Word says how each paragraph is drawn', async () => {
    const opened = await open(docx({ body: p('Đậm') + table(['Một', 'Hai']) }));
    expect(opened.is === 'text' && opened.looks?.map(({ cell }) => cell?.column)).toEqual([undefined, 0, 1]);
  });

  it('of pages without text is a scan, with its pages', async () => {
    expect(await open(pdf([{}, {}]))).toMatchObject({ is: 'pages', problem: 'scan', text: null, pages: [{}, {}] });
  });

  it('in letters that nobody knows is unreadable, and shown all the same', async () => {
    const nonsense = Array.from({ length: 12 }, (_, at) =>
      `Q\xa7\xb1\xbfx z\xb6\xa9w\xaek \xa6\xacj\xb9 v\xbe${at} \xd7q\xf7\xaf`.repeat(6),
    );
    expect(await open(pdf(set(nonsense, USUAL)))).toMatchObject({ is: 'pages', problem: 'unreadable' });
  });

  it.each([
    ['text without a word', utf8(' \n—\n'), 'empty'],
    ['a DOCX without a word', docx({ body: p('') }), 'empty'],
    ['an old .doc', bytesOf(`\xd0\xcf\x11\xe0${'\0'.repeat(40)}W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0`), 'doc'],
    ['a spreadsheet', docx({ body: '', extra: { 'word/document.xml': '<workbook/>' } }), 'other'],
    ['an archive in an archive', zipSync({ 'a.txt': utf8('x') }), 'archive'],
    ['a PDF that is cut off at once', bytesOf('%PDF-1.7\n'), 'damaged'],
  ])('that is %s is said to be', async (_, bytes, expected) => {
    expect(await problemOf(() => open(bytes))).toBe(expected);
  });
});

describe('reading', () => {
  const own = [
    'Phòng Kế hoạch rà soát hồ sơ.',
    'Văn phòng báo cáo Giám đốc Sở kết quả.',
    'Thanh tra kiểm tra việc chấp hành nội quy.',
    'Chi cục thống kê số liệu.',
  ];
  const pages = own.flatMap((words) => set([words], USUAL));

  it('tells how far it is, and stops when it is told to', async () => {
    const stop = new AbortController();
    const told: number[] = [];
    const onPage = (page: number): void => {
      told.push(page);
      if (page === 2) stop.abort(new Error('stopped'));
    };
    await expect(openFile(pdf(pages), 'a.pdf', TOOLS, { onPage, signal: stop.signal })).rejects.toThrow('stopped');
    expect(told).toEqual([1, 2]);
  });

  it('goes on over a page that cannot be read', async () => {
    const whole = pdf(pages);
    const text = new TextDecoder('latin1').decode(whole);
    // The list of pages names an object that is not there.
    const bytes = bytesOf(text.replace(/(\/Kids \[.*) \d+ 0 R\]/, '$1 99 0 R]'));
    const opened = await open(bytes);
    expect(opened).toMatchObject({ is: 'pages', pages: [{}, {}, {}, {}], broken: [4], problem: null });
    expect(opened.is === 'pages' && opened.text?.blocks.map((block) => block.text)).toEqual(own.slice(0, 3));
  });
});
