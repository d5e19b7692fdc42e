// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { finished } from '@/lib/sources/steps';
import { layerRunSteps } from '@/lib/sources/text-layer';

const COMPLETE = '<div class="endOfContent"></div>';
const layer = (...runs: string[]): string =>
  `<div class="textLayer">${runs.map((run) => `<span>${run}</span>`).join('')}${COMPLETE}</div>`;
const page = (number: number, inside = ''): string => `<div class="page" data-page-number="${number}">${inside}</div>`;
const HEAD = layer('Số: 77/TB-SYT', 'THÔNG BÁO');
const REST = layer('2. Văn phòng tổng hợp báo cáo.', 'Nơi nhận:');

/** How far the viewer is scrolled: pages are 900 high, the window 768. */
let scrolled = 0;

beforeEach(() => {
  scrolled = 0;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const number = Number(this.closest('.page')?.getAttribute('data-page-number') ?? 1);
    return new DOMRect(0, (number - 1) * 900 - scrolled, 600, 900);
  });
});
afterEach(() => vi.restoreAllMocks());

const texts = (html: string): readonly string[] | undefined => {
  document.body.innerHTML = html;
  return finished(layerRunSteps(document))?.blocks.map(({ text }) => text);
};

describe('a viewer whose pages are drawn one after another', () => {
  test('is read with the pages that are drawn', () => {
    expect(texts(page(1, HEAD) + page(2, REST) + page(3))).toEqual([
      'Số: 77/TB-SYT',
      'THÔNG BÁO',
      '2. Văn phòng tổng hợp báo cáo.',
      'Nơi nhận:',
    ]);
  });

  test('gives nothing while its first page is in the window and not drawn', () => {
    expect(texts(page(1) + page(2, REST))).toEqual([]);
  });

  test('gives nothing while half of its first page is there, which may end within the subject', () => {
    const half = HEAD.replace(COMPLETE, '');
    expect(texts(page(1, half) + page(2, REST))).toEqual([]);
    scrolled = 2000;
    expect(texts(page(1, half) + page(2, REST))).toEqual([]);
  });

  test('is read without the first page once that is scrolled away and taken down', () => {
    scrolled = 2000;
    expect(texts(page(1) + page(2, REST))).toEqual(['2. Văn phòng tổng hợp báo cáo.', 'Nơi nhận:']);
  });

  test('is read with the pages that were taken down, as long as their elements stand', () => {
    texts(page(1, HEAD) + page(2, REST) + page(3));
    scrolled = 2000;
    const [first, , third] = document.body.children;
    first?.replaceChildren();
    third?.insertAdjacentHTML('beforeend', layer('3. Thanh tra kiểm tra.'));
    const runs = finished(layerRunSteps(document));
    expect(runs?.blocks.map(({ text }) => text)).toEqual([
      'Số: 77/TB-SYT',
      'THÔNG BÁO',
      '2. Văn phòng tổng hợp báo cáo.',
      'Nơi nhận:',
      '3. Thanh tra kiểm tra.',
    ]);
    expect(runs?.boxes.map(([number]) => number)).toEqual([0, 0, 1, 1, 2]);
    expect(runs?.rangeOf({ block: 0, start: 0, end: 2 })).toBeNull();
    expect(runs?.rangeOf({ block: 4, start: 3, end: 13 })?.toString()).toBe('Thanh tra ');
  });

  test('does not keep a layer that is not complete', () => {
    texts(page(1, HEAD) + page(2, REST.replace(COMPLETE, '')));
    document.body.lastElementChild?.replaceChildren();
    expect(finished(layerRunSteps(document))?.blocks).toHaveLength(2);
  });

  test('forgets the pages of a document when another one is drawn in them', () => {
    texts(page(1, HEAD) + page(2, REST) + page(3, REST));
    const [first, second, third] = document.body.children;
    scrolled = 2000;
    first?.replaceChildren();
    second?.replaceChildren();
    third?.replaceChildren();
    third?.insertAdjacentHTML('beforeend', layer('Số: 78/TB-SYT'));
    expect(finished(layerRunSteps(document))?.blocks).toEqual([{ text: 'Số: 78/TB-SYT' }]);
  });

  test('is none where nothing is drawn', () => {
    expect(texts(page(1) + page(2))).toBeUndefined();
  });
});
