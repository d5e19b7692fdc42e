// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { attachmentsIn } from '@/lib/files/find';

const HERE = 'http://localhost:3000/';

function found(html: string): (readonly [url: string, name: string])[] {
  document.body.innerHTML = html;
  return attachmentsIn(document).map(({ url, name }) => [url.replace(HERE, '/'), name]);
}
afterEach(() => {
  document.body.innerHTML = '';
});

test.each<[string, string, [string, string][]]>([
  ['by its address', '<a href="/tep/tb-12.pdf">Xem</a>', [['/tep/tb-12.pdf', '']]],
  ['by its text', '<a href="/tai?id=7">Thông báo 12.docx</a>', [['/tai?id=7', 'Thông báo 12.docx']]],
  ['by its name for saving', '<a href="blob:http://a/1" download="tb.pdf">Tải</a>', [['blob:http://a/1', 'tb.pdf']]],
  ['by a name in the query', '<a href="/tai?ten=tb%2Epdf">Tải</a>', [['/tai?ten=tb%2Epdf', '']]],
  ['whatever stands after #', '<a href="/tep/tb.pdf#page=2">Xem</a>', [['/tep/tb.pdf', '']]],
  [
    'once, by the link that tells more',
    '<a href="/tai?f=a.pdf"><img></a><a href="/tai?f=a.pdf">a.pdf</a>',
    [['/tai?f=a.pdf', 'a.pdf']],
  ],
  ['not where a script follows the link', '<a href="javascript:tai(7)">a.pdf</a><a href="#">b.pdf</a>', []],
  ['not where the page itself is meant', `<a href="${HERE}#x">a.pdf</a>`, []],
  ['not of other kinds', '<a href="/a.doc">a.doc</a><a href="mailto:a.pdf@b.c">x</a><a href="/b.xlsx">b</a>', []],
  ['not in a long text', `<a href="/chi-tiet">${'văn bản '.repeat(60)} a.pdf</a>`, []],
  ['not where the address is none', '<a href="http://[/a.pdf">a</a>', []],
])('a file is found %s', (_how, html, files) => {
  expect(found(html)).toEqual(files);
});

test('no more than anybody looks over', () => {
  const links = Array.from({ length: 1000 }, (_, index) => `<a href="/${index}.pdf">x</a>`);
  expect(found(links.join(''))).toHaveLength(300);
});
