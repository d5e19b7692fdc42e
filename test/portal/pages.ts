import type { PortalDocument } from './documents';
import { escapeHtml } from './render';

/** The pages of the made portal: the blue, table-made look of many provinces' systems. All of it is made up. */

const MENU = ['Trang chủ', 'Văn bản đến', 'Văn bản đi', 'Hồ sơ công việc', 'Lịch công tác', 'Báo cáo', 'Danh bạ'];
const SIDE = ['Chờ xử lý (13)', 'Đang xử lý (4)', 'Phối hợp (2)', 'Đã xử lý', 'Xem để biết (20)'];

const html = (title: string, body: string, head = ''): string => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="/assets/portal.css">
${head}</head>
${body}
</html>
`;

/** The portal's frame around `main`. `ways` is what portal.js reads: how this page opens a document. */
function shell(main: string, crumb: string, ways: Readonly<Record<string, string>> = {}): string {
  const data = Object.entries(ways).map(([name, value]) => ` data-${name}="${escapeHtml(value)}"`);
  const menu = MENU.map((name) => `<a href="#"${name === 'Văn bản đến' ? ' class="here"' : ''}>${name}</a>`).join('');
  const side = SIDE.map((name) => `<li><a href="#">${name}</a></li>`).join('');
  return html(
    'Hệ thống quản lý văn bản – tỉnh Sông Mây',
    `<body class="portal"${data.join('')}>
<div id="banner"><span id="seal">SM</span><div><b>HỆ THỐNG QUẢN LÝ VĂN BẢN VÀ ĐIỀU HÀNH</b><br><small>SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG TỈNH SÔNG MÂY</small></div><p>Xin chào: <b>Đặng Thu Thảo</b> (Văn phòng Sở) | <a href="#">Đổi mật khẩu</a> | <a href="#">Thoát</a></p></div>
<div id="menu">${menu}</div>
<div id="columns">
<div id="side"><h5 class="side-head">VĂN BẢN ĐẾN</h5><ul>${side}</ul><h5 class="side-head">TÌM KIẾM</h5><ul><li><a href="#">Theo trích yếu</a></li><li><a href="#">Theo số ký hiệu</a></li></ul></div>
<div id="main"><div id="crumb">${crumb}</div><div id="content">
${main}
</div></div>
</div>
</body>`,
    '<script src="/assets/portal.js" defer></script>\n',
  );
}

const cell = (text: string | undefined): string => escapeHtml(text ?? '');

/** The list of documents, the way one widespread system makes its table. */
function list(documents: readonly PortalDocument[]): string {
  const rows = documents.map(
    (
      d,
      i,
    ) => `<tr id="vb_${i + 1}" class="row" data-doc="${cell(d.id)}" so_ky_hieu="${cell(d.symbol)}" trich_yeu="${cell(d.title)}" don_vi_ban_hanh="${cell(d.issuer)}" hinh_thuc="${cell(d.kind)}" ngay_van_ban="${cell(d.day)}">
<td>${i + 1}</td><td>${cell(d.symbol)}</td><td>${cell(d.day)}</td><td><a href="#" class="open">${cell(d.title)}</a></td><td>${cell(d.issuer)}</td></tr>`,
  );
  return `<table id="dt_basic" class="list"><thead><tr><th>STT</th><th>Số, ký hiệu</th><th>Ngày văn bản</th><th>Trích yếu</th><th>Đơn vị ban hành</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table>`;
}

/** The text of a document on its sheet. */
const paper = (d: PortalDocument): string => `<div class="paper">\n${d.html}\n</div>`;

/** The details of a document: table of facts, the portal's buttons, the text. A fragment, to be put into a page. */
export const detail = (d: PortalDocument): string => `<table class="facts">
<tr><th>Trích yếu</th><td colspan="3">${cell(d.title)}</td></tr>
<tr><th>Số, ký hiệu</th><td>${cell(d.symbol)}</td><th>Ngày văn bản</th><td>${cell(d.day)}</td></tr>
<tr><th>Đơn vị ban hành</th><td>${cell(d.issuer)}</td><th>Hạn xử lý</th><td>${cell(d.due)}</td></tr>${further(d)}
</table>
<div class="buttons"><input type="button" data-press="chuyen-xu-ly" value="Chuyển xử lý"> <input type="button" data-press="ket-thuc" value="Kết thúc"> <input type="button" data-next value="Mở văn bản khác"> <a href="#" data-back>Quay lại</a></div>
<div class="sheet">${paper(d)}</div>`;

/** Facts that few documents have. */
function further({ role, urgency, secrecy }: PortalDocument): string {
  const facts = Object.entries({ 'Vai trò': role, 'Độ khẩn': urgency, 'Độ mật': secrecy });
  return facts
    .map(([label, value]) => (value ? `\n<tr><th>${label}</th><td colspan="3">${cell(value)}</td></tr>` : ''))
    .join('');
}

const LIST_CRUMB = 'Trang chủ &raquo; Văn bản đến';
const DETAIL_CRUMB = `${LIST_CRUMB} &raquo; Chi tiết văn bản`;

/** The list; a click on a row brings the document into this very page, `delay` milliseconds later. */
export const inPlacePage = (documents: readonly PortalDocument[], delay: number): string =>
  shell(list(documents), LIST_CRUMB, { way: 'in-place', delay: String(delay) });

/**
 * The list; a click on a row opens the document over it. `kind` `frame`: an iframe in a modal made of `<div>`s, its address
 * starting with `files` (empty: this origin). `dialog`: a native `<dialog>` opened by `showModal()`.
 */
export const modalPage = (documents: readonly PortalDocument[], kind: 'frame' | 'dialog', files: string): string =>
  shell(
    `${list(documents)}
<div class="modal-backdrop" hidden></div>
<div class="modal" id="viewer" role="dialog" hidden><div class="modal-dialog"><div class="modal-header"><b class="modal-title"></b> <button type="button" class="close" data-dismiss aria-label="Đóng">×</button></div><div class="modal-body"></div><div class="modal-footer"><button type="button" data-dismiss>Đóng cửa sổ</button></div></div></div>
<dialog id="native"><form method="dialog"><button>Đóng cửa sổ</button></form><div class="modal-body"></div></dialog>`,
    LIST_CRUMB,
    { way: kind === 'frame' ? 'modal' : 'dialog', files },
  );

/** A portal of one page: it keeps where the officer is in the history, and draws all of it anew when it is told to. */
export const spaPage = (documents: readonly PortalDocument[]): string =>
  shell(list(documents), LIST_CRUMB, { way: 'spa', delay: '0' });

/** A document in a portal made with ZK: names that a program made, facts in labels side by side, the text in a frame. */
export function zkPage(d: PortalDocument): string {
  let made = 0;
  const name = (): string => `zk_${(d.id.length * 7919 + made++).toString(36)}`;
  const label = (text: string | undefined): string => `<span id="${name()}" class="z-label">${cell(text)}</span>`;
  const facts = { 'Số, ký hiệu': d.symbol, 'Trích yếu': d.title, 'Ngày văn bản': d.day, 'Hạn xử lý': d.due };
  const rows = Object.entries(facts).map(
    ([fact, value]) =>
      `<tr id="${name()}" class="z-row"><td class="z-row-inner">${label(fact)}</td><td class="z-row-inner">${label(value)}</td></tr>`,
  );
  return html(
    'Điều hành tác nghiệp',
    `<body class="bare zk"><div id="${name()}" class="z-window"><table class="z-grid"><tbody>${rows.join('\n')}</tbody></table>
<button id="${name()}" class="z-button" type="button">Kết thúc xử lý</button>
<iframe id="${name()}" class="viewer z-iframe" src="/file?doc=${encodeURIComponent(d.id)}"></iframe></div></body>`,
  );
}

/** A document's own page. */
export const directPage = (d: PortalDocument): string => shell(detail(d), DETAIL_CRUMB);

/** A document's attachments: files of several kinds, here and at another host, and some that will not come. */
export function attachmentsPage(other: string): string {
  const files = [
    ['/tep/thong-bao.pdf', 'Thông báo kết luận.pdf'],
    ['/tep/thong-bao.docx', 'Thông báo kết luận.docx'],
    ['/tai-ve?id=7', 'Phụ lục 01.pdf (85 KB)'],
    [`${other}/tep/thong-bao-khac.pdf`, 'Bản lưu ở kho tệp.pdf'],
    ['/tep/het-phien.pdf', 'Hết phiên.pdf'],
    ['/tep/gia-pdf.pdf', 'Giả PDF.pdf'],
    ['/tep/cam.pdf', 'Không có quyền.pdf'],
    ['/tep/da-xoa.pdf', 'Đã xoá.pdf'],
    ['/tep/lon.pdf', 'Bản quét 60 MB.pdf'],
    ['/tep/cham.pdf', 'Tải chậm.pdf'],
    ['javascript:void(0)', 'Chỉ mở bằng kịch bản.pdf'],
    ['/tep/sai-ten.pdf', 'Sai tên.pdf'],
    ['/tep/bang.xlsx', 'Bảng tổng hợp.xlsx'],
  ];
  const rows = files.map(
    ([address, name], index) =>
      `<tr><td>${index + 1}</td><td><a href="${cell(address)}">${cell(name)}</a></td><td><a href="#" data-press="ky-so">Ký số</a></td></tr>`,
  );
  return shell(
    `<table class="facts"><tr><th>Trích yếu</th><td>Kết luận tại cuộc họp giao ban</td></tr><tr><th>Số, ký hiệu</th><td>88/TB-SNNMT</td></tr></table>
<h4>Tệp đính kèm</h4><table class="list files"><tbody>${rows.join('\n')}</tbody></table>`,
    DETAIL_CRUMB,
  );
}

/** A page with the browser's own PDF viewer in a frame, at an address that names no file. */
export const viewerPage = (): string => shell('<iframe class="viewer" src="/xem?id=3"></iframe>', DETAIL_CRUMB);

/** A viewer built on pdf.js, as portals put one into a frame: it draws the pages near its window, each with its text layer. */
export const pdfjsPage = (file: string, remember: boolean): string => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>Trình xem tệp</title>
<link rel="stylesheet" href="/pdfjs/web/pdf_viewer.css">
<style>body{margin:0}#viewerContainer{position:absolute;inset:0;overflow:auto;background:#ddd}</style>
<script type="module" src="/assets/viewer.js"></script></head>
<body data-file="${escapeHtml(file)}"${remember ? ' data-remember="1"' : ''}><div id="viewerContainer"><div id="viewer" class="pdfViewer"></div></div></body></html>
`;

/** A page with that viewer in a frame. */
export const pdfjsFramePage = (file: string, remember: boolean): string =>
  shell(
    `<iframe class="viewer" src="/pdfjs/viewer?file=${encodeURIComponent(file)}${remember ? '&remember' : ''}"></iframe>`,
    DETAIL_CRUMB,
  );

/** What comes instead of a file once the session has ended. */
export const loginPage = (): string =>
  html('Đăng nhập', '<body class="bare"><h3>Đăng nhập hệ thống</h3><p>Phiên làm việc đã hết.</p></body>');

/** The bare document, for frames. */
export const filePage = (d: PortalDocument): string => html(d.title, `<body class="bare">\n${paper(d)}\n</body>`);

/** How a page can hide a document in frames. */
export const FRAME_KINDS = ['nested', 'frameset', 'blank', 'srcdoc', 'blob'] as const;
export type FrameKind = (typeof FRAME_KINDS)[number];

/** A page whose document stands in frames; `files` is the start of the inner frame's address (empty: this origin). */
export function framesPage(d: PortalDocument, kind: FrameKind, files: string): string {
  const file = `${files}/file?doc=${encodeURIComponent(d.id)}`;
  if (kind === 'frameset')
    return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>Hệ thống quản lý văn bản – tỉnh Sông Mây</title></head>
<frameset cols="200,*"><frame src="/frames/menu" name="menu"><frame src="${file}" name="noi-dung"></frameset></html>
`;
  const outer =
    kind === 'nested'
      ? `<iframe class="viewer" name="khung-ngoai" src="/frames/outer?${new URLSearchParams({ doc: d.id, files })}"></iframe>`
      : '<iframe class="viewer" name="khung"></iframe>';
  return shell(outer, DETAIL_CRUMB, { way: kind, doc: d.id });
}

/** The middle frame of `nested`. */
export const outerFrame = (d: PortalDocument, files: string): string =>
  html(
    'Khung ngoài',
    `<body class="bare"><p>Khung xem văn bản</p><iframe class="viewer" name="khung-trong" src="${escapeHtml(files)}/file?doc=${encodeURIComponent(d.id)}"></iframe></body>`,
  );

/** The menu frame of `frameset`. */
export const menuFrame = (): string =>
  html('Menu', `<body class="bare"><ul>${SIDE.map((name) => `<li>${name}</li>`).join('')}</ul></body>`);
