// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { spansIn } from '@/lib/marking/selected';
import { domBlocks } from '@/lib/sources/dom';
import { tagLook } from '@/lib/sources/dom-tags';

const HTML = `<h1>THÔNG BÁO</h1><p id="a">1. Rà <b>soát</b>
  hồ sơ,<br>nộp lưu.</p><ol><li id="b">Tham mưu kế hoạch</li></ol><input value="ô nhập"><p id="c">Báo cáo Sở.</p>`;

type End = readonly [selector: string, child: number, offset: number];
const node = ([selector, child]: End): Node =>
  document.querySelector(selector)?.childNodes[child] ?? expect.fail(`no ${selector}`);

test.each<[string, End, End, string[]]>([
  ['inside one text', ['#c', 0, 4], ['#c', 0, 7], ['cáo']],
  ['from the middle of a word, through markup and over a line', ['#a b', 0, 2], ['#a', 4, 3], ['át hồ sơ, nộp']],
  [
    'over paragraphs, a list with drawn markers and a field',
    ['#a', 4, 4],
    ['#c', 0, 3],
    ['lưu.', 'Tham mưu kế hoạch', 'Báo'],
  ],
  ['nothing', ['#c', 0, 2], ['#c', 0, 2], []],
])('what is selected %s', (_, from, to, words) => {
  document.body.innerHTML = HTML;
  const dom = domBlocks(document.body, tagLook);
  const selected = document.createRange();
  selected.setStart(node(from), from[2]);
  selected.setEnd(node(to), to[2]);
  const spans = spansIn(selected, dom);
  expect(spans.map(({ block, start, end }) => dom.blocks[block]?.text.slice(start, end).trim())).toEqual(words);
});

test('a paragraph that was clicked thrice is selected up to the beginning of the next', () => {
  document.body.innerHTML = HTML;
  const dom = domBlocks(document.body, tagLook);
  const selected = document.createRange();
  selected.setStart(node(['#b', 0, 0]), 0);
  selected.setEnd(document.querySelector('#c') ?? expect.fail(), 0);
  expect(spansIn(selected, dom).map(({ block }) => dom.blocks[block]?.text)).toEqual(['Tham mưu kế hoạch']);
});

test('what was taken out of the page is not selected', () => {
  document.body.innerHTML = HTML;
  const dom = domBlocks(document.body, tagLook);
  document.querySelector('#c')?.remove();
  const selected = document.createRange();
  selected.selectNodeContents(document.body);
  expect(spansIn(selected, dom).map(({ block }) => dom.blocks[block]?.text.slice(0, 9))).not.toContain('Báo cáo S');
});
