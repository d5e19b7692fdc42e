import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FRAME_KINDS, type Portal, startPortal } from './index';
import { renderText } from './render';

describe('a text becomes what a portal would show', () => {
  test.each([
    ['**đậm** và <thẻ>', '<p><b>đậm</b> và &lt;thẻ&gt;</p>'],
    ['*Sông Mây, ngày 02 tháng 11*', '<p><i>Sông Mây, ngày 02 tháng 11</i></p>'],
    ['dòng một  \ndòng hai', '<p>dòng một<br>\ndòng hai</p>'],
    ['dòng một\ndòng hai', '<p>dòng một\ndòng hai</p>'],
    ['### **(2) Văn phòng:**', '<h3><b>(2) Văn phòng:</b></h3>'],
    ['- một;\n- hai;', '<p>- một;</p>\n<p>- hai;</p>'],
    ['a) một\nđ) hai', '<p>a) một</p>\n<p>đ) hai</p>'],
    [
      '| A | B |\n| --- | --- |\n| c | **d** |',
      '<table class="grid"><tr><td>A</td><td>B</td></tr><tr><td>c</td><td><b>d</b></td></tr></table>',
    ],
  ])('markdown %j', (text, html) => {
    expect(renderText(text, 'markdown')).toBe(html);
  });

  test('of plain lines each is a paragraph', () => {
    expect(renderText('một\nhai\n\n# ba', 'lines')).toBe('<p>một</p>\n<p>hai</p>\n<p># ba</p>');
  });
});

describe('the made portal', () => {
  let portal: Portal;
  const get = async (path: string) => {
    const response = await fetch(portal.origin + path);
    return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
  };
  beforeAll(async () => {
    portal = await startPortal({ notice: { title: 'Văn bản <đưa vào>', html: '<p>Nội dung đưa vào</p>' } });
  });
  afterAll(() => portal.close());

  test('lists a dozen documents, the given one first', async () => {
    const { text, type } = await get('/in-place');
    expect(type).toBe('text/html; charset=utf-8');
    expect(text.match(/<tr id="vb_/g)?.length).toBeGreaterThanOrEqual(12);
    expect(text).toContain('<tr id="vb_1" class="row" data-doc="van-ban"');
    expect(text).toContain('Văn bản &lt;đưa vào&gt;');
  });

  test.each(['/direct', '/document', '/file'])(
    '%s shows the given document unless another is asked for',
    async (path) => {
      expect((await get(path)).text).toContain('<p>Nội dung đưa vào</p>');
      expect((await get(`${path}?doc=giay-moi`)).text).toContain('<b>GIẤY MỜI</b>');
    },
  );

  test.each(FRAME_KINDS)('/frames of the kind %s hold no text of the document in the outer page', async (kind) => {
    const { text, status } = await get(`/frames?kind=${kind}`);
    expect(status).toBe(200);
    expect(text).not.toContain('Nội dung đưa vào');
  });

  test('a frame may come from another host on the same port', async () => {
    const { text } = await get('/modal?files=tep.test');
    expect(text).toContain(`data-files="http://tep.test:${portal.port}"`);
  });

  test('the long document has 2 MB of text', async () => {
    expect(Buffer.byteLength((await get('/file?doc=dai')).text)).toBeGreaterThan(2_000_000);
  });

  test('a document can be shown later, in the place of one with the same name', async () => {
    portal.show({ id: 'moi', title: 'Mới', html: '<p>bản một</p>' });
    portal.show({ id: 'moi', title: 'Mới', html: '<p>bản hai</p>' });
    const { text } = await get('/file?doc=moi');
    expect(text).toContain('bản hai');
    expect(text).not.toContain('bản một');
  });

  test('remembers every request and every press of its buttons', async () => {
    await fetch(`${portal.origin}/pressed?button=ket-thuc`, { method: 'POST' });
    expect(portal.pressed).toEqual(['ket-thuc']);
    expect(portal.requests.at(-1)).toEqual({
      method: 'POST',
      url: '/pressed?button=ket-thuc',
      host: `127.0.0.1:${portal.port}`,
    });
  });

  test('says that a document or page does not exist', async () => {
    expect((await get('/file?doc=khong-co')).status).toBe(404);
    expect((await get('/khong-co')).status).toBe(404);
  });
});
