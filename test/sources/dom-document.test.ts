// @vitest-environment jsdom
import { readdirSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { type Block, read } from '@/lib/reading';
import { domBlocks } from '@/lib/sources/dom';
import { documentIn } from '@/lib/sources/dom-document';
import { tagLook } from '@/lib/sources/dom-tags';
import { finished } from '@/lib/sources/steps';
import { portalPage } from '../bench/portal-page';
import { shown, textOf } from '../reading/fixtures';

const found = (html: string): Element => {
  document.body.innerHTML = html;
  return finished(documentIn(document.body));
};
/** As a selector would say it. */
const named = ({ localName, id, className }: Element): string =>
  `${localName}${id && `#${id}`}${className && `.${className}`}`;
const blocksIn = (element: Element): readonly Block[] => domBlocks(element, tagLook).blocks;

afterEach(() => {
  document.body.innerHTML = '';
});

const HEAD =
  '<table><tr><td>UBND TỈNH SÔNG MÂY<p>Số: 12/TB-SXD</p></td><td><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p><p>Độc lập - Tự do - Hạnh phúc</p></td></tr></table>';
const TEXT = `<p>THÔNG BÁO</p>${'<p>- Phòng Kế hoạch rà soát danh mục dự án, báo cáo trước ngày 12/11/2026.</p>'.repeat(8)}`;
const FOOT =
  '<table><tr><td><p>Nơi nhận:</p><p>- Như trên.</p></td><td><p>GIÁM ĐỐC</p><p>Lê Văn Bình</p></td></tr></table>';
const LIST = `<section class="list">${'<p>Tình hình sản xuất nông nghiệp tuần 44, báo cáo của các xã, phường trong tỉnh</p>'.repeat(12)}</section>`;
const doc = (inner: string, kind = 'doc'): string => `<div class="${kind}">${inner}</div>`;

describe('the part of a page that holds the document', () => {
  test.each<[string, string, string]>([
    ['the box around it', `${LIST}<main>${LIST}${doc(HEAD + TEXT + FOOT)}</main>${LIST}`, 'div.doc'],
    ['a type for its head', LIST + doc(TEXT + FOOT) + LIST, 'div.doc'],
    ['a page that is the document', HEAD + TEXT + FOOT, 'body'],
    ['head and foot in boxes of their own', LIST + doc(doc(HEAD, 'head') + TEXT + doc(FOOT, 'foot')), 'div.doc'],
    [
      'a signature outside its box',
      `${LIST}<main>${doc(HEAD + TEXT + FOOT)}<div><p>KT. GIÁM ĐỐC</p><p>Lê Văn Bình</p></div></main>${LIST}`,
      'main',
    ],
    [
      'a name under it, in few words',
      `${LIST}<main>${doc(HEAD + TEXT + FOOT)}<p>Lê Văn Bình</p></main>${LIST}`,
      'main',
    ],
    [
      'pages of one kind',
      `${LIST}<main>${doc(HEAD + TEXT + FOOT, 'page')}${doc(TEXT + TEXT, 'page')}</main>${LIST}`,
      'main',
    ],
    [
      'an appendix elsewhere',
      `${LIST}<main>${doc(HEAD + TEXT + FOOT, 'text')}<section><h4>Phụ lục I</h4>${TEXT}${TEXT}</section></main>${LIST}`,
      'main',
    ],
    [
      'two documents',
      `${LIST}<main><article>${HEAD}${TEXT}${FOOT}</article><aside>${HEAD}${TEXT}${FOOT}</aside></main>${LIST}`,
      'main',
    ],
    [
      'one table for all of it, not its rows',
      `${LIST}<main>${LIST}<table class="doc"><tbody><tr><td>${HEAD}</td></tr><tr><td>${TEXT}</td></tr><tr><td>${FOOT}</td></tr></tbody></table></main>`,
      'table.doc',
    ],
  ])('%s', (_, html, expected) => {
    expect(named(found(html))).toBe(expected);
  });

  test.each<[string, string]>([
    ['no foot', LIST + doc(HEAD + TEXT)],
    ['no head', LIST + doc(TEXT.replace('THÔNG BÁO', 'NỘI DUNG') + FOOT)],
    ['a type under the foot', `${LIST}${doc(FOOT + TEXT)}`],
    ['a secrecy mark in the portal’s field', `${LIST}<p>Độ mật: <b>Mật</b></p>${doc(HEAD + TEXT + FOOT)}`],
    ['a secrecy mark in decomposed letters', `${LIST}<p>${'MẬT'.normalize('NFD')}\u200b</p>${doc(HEAD + TEXT + FOOT)}`],
    ['a secrecy mark in several runs', `${LIST}<p>Độ khẩn: <b>M</b><i>ậ</i>t</p>${doc(HEAD + TEXT + FOOT)}`],
    ['a secrecy mark in old letters', `${LIST}<p>MËt</p>${doc(HEAD + TEXT + FOOT)}`],
    ['an editor', `${LIST}<div contenteditable="true">${doc(HEAD + TEXT + FOOT)}</div>`],
    ['nothing', ''],
  ])('the whole page where it is not certain: %s', (_, html) => {
    expect(named(found(html))).toBe('body');
  });

  test('words about passwords are no secrecy mark', () => {
    const menu = '<a>Đổi mật khẩu</a> <a>Chính sách bảo mật</a>';
    expect(named(found(menu + LIST + doc(HEAD + TEXT + FOOT) + LIST))).toBe('div.doc');
  });

  test('what is not drawn is left to the walk over the page', () => {
    const { checkVisibility } = Element.prototype;
    Element.prototype.checkVisibility = () => false;
    try {
      expect(named(found(LIST + doc(HEAD + TEXT + FOOT) + LIST))).toBe('body');
    } finally {
      Element.prototype.checkVisibility = checkVisibility;
    }
  });

  test('names that a page gives to its fields lead nowhere else', () => {
    const form = `<form><input name="parentElement"><input name="contains"><input name="checkVisibility">${LIST}${doc(HEAD + TEXT + FOOT)}</form>${LIST}`;
    expect(named(found(form))).toBe('div.doc');
  });
});

describe('made notices in a portal’s page', () => {
  const pages = readdirSync('test/fixtures/notices').filter((name) => name.endsWith('.html'));
  const inBody = (html: string): string => /<body[^>]*>([\s\S]*)<\/body>/i.exec(html)?.[1] ?? html;
  const narrowed: string[] = [];

  test.each(pages)('%s is read as it is alone', (name) => {
    document.body.innerHTML = inBody(textOf(name));
    const alone = read(blocksIn(document.body));
    const region = found(portalPage(inBody(textOf(name))));
    if (region === document.body) return;
    narrowed.push(name);
    const inPortal = read(blocksIn(region));
    expect(inPortal.is).toBe(alone.is);
    if (inPortal.is !== 'notice' || alone.is !== 'notice') return;
    expect(inPortal.notice.assignments.map(shown)).toEqual(alone.notice.assignments.map(shown));
    expect(inPortal.notice.header).toEqual(alone.notice.header);
  });

  test('most of them are found', () => {
    expect(narrowed.length).toBeGreaterThan(pages.length / 2);
  });
});
