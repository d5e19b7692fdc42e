import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { kindOf } from '@/lib/sources/file';
import { docx, p } from '../docx/build';
import { pdf } from '../pdf/build';
import { bytesOf, problemOf, utf8 } from './read';

const utf16 = (text: string): Uint8Array =>
  bytesOf(
    `\xff\xfe${[...text].map((letter) => String.fromCharCode(letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8)).join('')}`,
  );

describe('what a file is read as', () => {
  it.each([
    ['a PDF', pdf([{}]), 'a.pdf', 'pdf'],
    ['a PDF by another name', pdf([{}]), 'a.docx', 'pdf'],
    ['a PDF after other bytes', bytesOf('\n\n%PDF-1.7\n'), 'a', 'pdf'],
    ['a DOCX', docx({ body: p('Việc') }), 'a.docx', 'word'],
    ['a DOCX named .zip', docx({ body: p('Việc') }), 'a.zip', 'word'],
    [
      'an old .doc, of which Word’s reader knows what it is',
      bytesOf(`\xd0\xcf\x11\xe0${'\0'.repeat(40)}`),
      'a.docx',
      'word',
    ],
    ['an archive', zipSync({ 'a.pdf': pdf([{}]) }), 'a.zip', 'archive'],
    ['an archive named .docx', zipSync({ 'a.pdf': pdf([{}]) }), 'a.docx', 'archive'],
    ['plain text', utf8('Thông báo'), 'a.txt', 'text'],
    ['plain text without an ending', utf8('Thông báo'), 'thong-bao', 'text'],
    ['text in an old code page', bytesOf('Th\xabng b\xb8o'), 'a.txt', 'text'],
    ['“Unicode” of Notepad', utf16('Thông báo'), 'a.txt', 'text'],
    ['Markdown', utf8('# Thông báo'), 'a.md', 'text'],
    ['HTML by its name', utf8('Thông báo'), 'a.HTM', 'html'],
    ['HTML by its first tag', utf8('\ufeff<!-- x -->\n<!DOCTYPE html><p>Thông báo'), 'a.txt', 'html'],
    ['text that only begins with “<”', utf8('<Dự thảo> Thông báo'), 'a.txt', 'text'],
  ])('%s', (_, bytes, name, expected) => {
    expect(kindOf(bytes, name)).toBe(expected);
  });

  it.each([
    ['no bytes', '', 'empty'],
    ['a .rar', 'Rar!\x1a\x07\x01\0', 'archive'],
    ['a .7z', '7z\xbc\xaf\x27\x1c\0\x04', 'archive'],
    ['a .tar.gz', '\x1f\x8b\x08\0', 'archive'],
    ['a .tar', `${'a.txt'.padEnd(257, '\0')}ustar\0`, 'archive'],
    ['RTF', '{\\rtf1\\ansi Th}', 'doc'],
    ['XML of Word 2003', '<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?>', 'doc'],
    ['a PNG', '\x89PNG\r\n\x1a\n', 'image'],
    ['a JPEG', '\xff\xd8\xff\xe0\0\x10JFIF', 'image'],
    ['a TIFF', 'II*\0\x08\0', 'image'],
    ['a HEIC', '\0\0\0\x18ftypheic', 'image'],
    ['a WebP', 'RIFF\0\0\0\0WEBPVP8 ', 'image'],
    ['a BMP', 'BM\x46\0\0\0\0\0\0\0\x36', 'image'],
    ['a program', 'MZ\x90\0\x03\0\0\0', 'other'],
    ['an archive that is cut off', 'PK\x03\x04\x14\0\0\0', 'damaged'],
  ])('says of %s that it is not read', async (_, bytes, expected) => {
    expect(await problemOf(() => kindOf(bytesOf(bytes), 'thông báo.docx'))).toBe(expected);
  });
});
