import { describe, expect, test } from 'vitest';
import { fileName, namesFile } from '@/lib/files/name';

test.each([
  ['Thông báo 12.pdf', true],
  ['Phụ lục kèm theo (1).DOCX (1,2 MB)', true],
  ['/tai-ve?ten=ke-hoach.docx&phien=8', true],
  ['quyet-dinh.doc', false],
  ['anh.pdfx', false],
  ['Tải về', false],
])('“%s” names a file: %s', (text, names) => {
  expect(namesFile(text)).toBe(names);
});

describe('a file is called', () => {
  test.each<[string, string, readonly string[], string]>([
    ['as the server says', 'attachment; filename="thong-bao.pdf"', ['khac.pdf'], 'thong-bao.pdf'],
    [
      'in the newer form first',
      'attachment; filename="x.pdf"; filename*=UTF-8\'\'Th%C3%B4ng%20b%C3%A1o.pdf',
      [],
      'Thông báo.pdf',
    ],
    ['in UTF-8 that came as bytes', 'attachment; filename="ThÃ´ng bÃ¡o.pdf"', [], 'Thông báo.pdf'],
    ['with its escapes read', 'inline; filename=Th%C3%B4ng.pdf; size=3', [], 'Thông.pdf'],
    ['without a path', 'attachment; filename="C:\\\\van-ban\\\\a.docx"', [], 'a.docx'],
    ['as the link says', 'attachment', ['Kế hoạch.docx', '/tai-ve'], 'Kế hoạch.docx'],
    ['as the address says when the text names no file', '', ['Hệ thống văn bản', '/tep/ke-hoach.pdf'], 'ke-hoach.pdf'],
    ['by the title where nothing names a file', '', ['Kế hoạch tháng 12', '/tai-ve'], 'Kế hoạch tháng 12'],
    ['in whole letters', '', ['Kế hoạch.pdf'.normalize('NFD')], 'Kế hoạch.pdf'],
    ['without what cannot be seen', '', ['a\u202e\n b.pdf'], 'a b.pdf'],
    ['nothing', '', ['', '/'], ''],
  ])('%s', (_how, disposition, others, name) => {
    expect(fileName(disposition, others)).toBe(name);
  });
});
