// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LayerRuns } from '@/lib/sources/layer-runs';
import { finished } from '@/lib/sources/steps';
import { hasPagesDown, layerRunSteps } from '@/lib/sources/text-layer';

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
    if (this.closest('[hidden]')) return new DOMRect();
    return new DOMRect(0, (number - 1) * 900 - scrolled, 600, 900);
  });
});
afterEach(() => vi.restoreAllMocks());

/** What is read now, `seconds` after the test began. */
const read = (seconds = 0): LayerRuns | 'unfinished' | null => finished(layerRunSteps(document, seconds * 1000));
const textsNow = (seconds?: number): readonly string[] | 'unfinished' | undefined => {
  const runs = read(seconds);
  return runs === 'unfinished' ? runs : runs?.blocks.map(({ text }) => text);
};
const texts = (html: string): ReturnType<typeof textsNow> => {
  document.body.innerHTML = html;
  return textsNow();
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

  test('is unfinished while its first page is in the window and not drawn', () => {
    expect(texts(page(1) + page(2, REST))).toBe('unfinished');
  });

  test('is unfinished while half of its first page is there, which may end within the subject', () => {
    const half = HEAD.replace(COMPLETE, '');
    expect(texts(page(1, half) + page(2, REST))).toBe('unfinished');
    scrolled = 2000;
    expect(texts(page(1, half) + page(2, REST))).toBe('unfinished');
  });

  test('is read once the first page has stayed as it is for long: some never say that it is whole', () => {
    expect(texts(page(1) + page(2, REST))).toBe('unfinished');
    document.body.firstElementChild?.insertAdjacentHTML('beforeend', HEAD.replace(COMPLETE, ''));
    expect(textsNow(6)).toBe('unfinished');
    document.querySelector('.textLayer')?.insertAdjacentHTML('beforeend', '<span>về chuyển đổi số</span>');
    expect(textsNow(9)).toBe('unfinished');
    expect(textsNow(13)).toBe('unfinished');
    expect(textsNow(14)).toContain('về chuyển đổi số');
  });

  test('is read up to a page that was never drawn: what stands beyond may belong to anything', () => {
    expect(texts(page(1, HEAD) + page(2) + page(3, REST))).toEqual(['Số: 77/TB-SYT', 'THÔNG BÁO']);
    document.querySelector('[data-page-number="2"]')?.insertAdjacentHTML('beforeend', layer('1. Phòng Y'));
    expect(textsNow()).toHaveLength(5);
    scrolled = 2000;
    expect(texts(page(1) + page(2, HEAD) + page(3, REST) + page(4) + page(5, REST))).toHaveLength(4);
  });

  test('is read up to a page that is being filled: half of it would lose what it says', () => {
    const half = layer('1. Phòng Y').replace(COMPLETE, '');
    expect(texts(page(1, HEAD) + page(2, half) + page(3, REST))).toEqual(['Số: 77/TB-SYT', 'THÔNG BÁO']);
    document.querySelector('[data-page-number="2"] .textLayer')?.insertAdjacentHTML('beforeend', COMPLETE);
    expect(textsNow()).toHaveLength(5);
    // Drawn anew, as when a viewer zooms, it says what it said.
    document.querySelector('[data-page-number="2"]')?.replaceChildren();
    document.querySelector('[data-page-number="2"]')?.insertAdjacentHTML('beforeend', '<div class="textLayer"></div>');
    expect(textsNow()).toHaveLength(5);
  });

  test('is measured right when it is scrolled while it is read', () => {
    const many = Array.from({ length: 120 }, (_, run) => `${run + 1}. Phòng ${run}`);
    document.body.innerHTML = page(1, layer(...many));
    const steps = layerRunSteps(document, 0);
    let step = steps.next();
    for (; !step.done; step = steps.next()) scrolled += 300;
    if (!step.value || step.value === 'unfinished') throw new Error('Nothing was read.');
    expect(new Set(step.value.boxes.map(([, , y]) => y)).size).toBe(1);
  });

  test('is what it was while layers are hidden, as when a viewer zooms', () => {
    const whole = texts(page(1, HEAD) + page(2, REST) + page(3));
    for (const hidden of document.querySelectorAll<HTMLElement>('.textLayer')) {
      hidden.hidden = true;
      expect(textsNow()).toEqual(whole);
    }
    document.body.hidden = true;
    expect(textsNow()).toBeUndefined();
    document.body.hidden = false;
  });

  test('says that pages are down which were read', () => {
    texts(page(1, HEAD) + page(2, REST) + page(3));
    expect(hasPagesDown(document)).toBe(false);
    document.body.firstElementChild?.replaceChildren();
    expect(hasPagesDown(document)).toBe(true);
    document.body.innerHTML = page(1) + page(2, REST);
    expect(hasPagesDown(document)).toBe(false);
  });

  test('says whether it is still the same document, and whether pages follow that were not drawn', () => {
    const viewed = (): LayerRuns['viewed'] => {
      const runs = read();
      return runs && runs !== 'unfinished' ? runs.viewed : undefined;
    };
    document.body.innerHTML = page(1, HEAD) + page(2) + page(3);
    const first = viewed();
    expect(first?.goesOn).toBe(true);
    document.querySelector('[data-page-number="3"]')?.insertAdjacentHTML('beforeend', REST);
    expect(viewed()).toEqual({ document: first?.document, comesAfter: false, goesOn: true });
    document.querySelector('[data-page-number="2"]')?.insertAdjacentHTML('beforeend', layer('1. Phòng Y'));
    document.body.firstElementChild?.replaceChildren();
    const last = viewed();
    expect(last?.goesOn).toBe(false);
    expect(last?.document).toBe(first?.document);

    document.body.innerHTML = page(1, HEAD) + page(2, REST);
    const other = viewed();
    expect(other?.document).not.toBe(first?.document);
    document.body.firstElementChild?.replaceChildren();
    document.body.firstElementChild?.insertAdjacentHTML('beforeend', layer('Số: 78/TB-SYT'));
    expect(viewed()?.document).not.toBe(other?.document);
    document.body.innerHTML = HEAD + REST;
    expect(viewed()).toBeUndefined();
  });

  test('is read without the first page once that is scrolled away and taken down', () => {
    scrolled = 2000;
    expect(texts(page(1) + page(2, REST))).toEqual(['2. Văn phòng tổng hợp báo cáo.', 'Nơi nhận:']);
    expect(read()).toMatchObject({ viewed: { comesAfter: true, goesOn: false } });
  });

  test('is read with the pages that were taken down, as long as their elements stand', () => {
    texts(page(1, HEAD) + page(2, REST) + page(3));
    scrolled = 2000;
    const [first, , third] = document.body.children;
    first?.replaceChildren();
    third?.insertAdjacentHTML('beforeend', layer('3. Thanh tra kiểm tra.'));
    const runs = read();
    if (runs === 'unfinished') throw new Error('Nothing was read.');
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
    expect(textsNow()).toHaveLength(2);
  });

  test('forgets the pages of a document when another one is drawn in them', () => {
    texts(page(1, HEAD) + page(2, REST) + page(3, REST));
    const [first, second, third] = document.body.children;
    scrolled = 2000;
    first?.replaceChildren();
    second?.replaceChildren();
    third?.replaceChildren();
    third?.insertAdjacentHTML('beforeend', layer('Số: 78/TB-SYT'));
    expect(textsNow()).toEqual(['Số: 78/TB-SYT']);
  });

  test('is none where nothing is drawn', () => {
    expect(texts(page(1) + page(2))).toBeUndefined();
  });
});
