/** So much stands around a notice in the made office below, as in the portals that officers use. */
const MENU = 14;
const MENU_ITEMS = 7;
const ROWS = 30;
const STEPS = 16;

const list = (count: number, one: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => one(at)).join('');

/** As Word saves a paragraph, and editors of portals keep it: a class, and the look on every paragraph and run. */
const asWord = (html: string): string =>
  html
    .replaceAll(
      '<p>',
      '<p class="MsoNormal" style="margin-bottom:6.0pt;text-align:justify;text-indent:36.0pt;line-height:120%"><span lang="VI" style="font-size:14.0pt;font-family:\'Times New Roman\',serif;color:black">',
    )
    .replaceAll('</p>', '</span></p>');

/**
 * A notice where officers meet it: in a portal's page, with its menu, a list of documents, the details and the history
 * of this one, scripts and styles, in the HTML that Word gives; what goes into `<body>`. All made up.
 */
export const portalPage = (
  notice: string,
): string => `<style>body{margin:0;font:14px sans-serif}.menu ul{display:none}.menu li.open ul{display:block}.grid td{padding:4px;border-bottom:1px solid #ddd}.hidden{display:none}.doc{padding:24px;background:#fff}</style>
<script>window.app={user:"cv01",menu:[${list(60, (at) => `{"id":${at},"ten":"Chức năng ${at}"}`.concat(at < 59 ? ',' : ''))}]};</script>
<header class="top"><a href="#"><img alt="Văn phòng điện tử"></a><form><input name="tu" placeholder="Tìm văn bản"><button type="button">Tìm</button></form><div class="user"><span>Chuyên viên</span> <a href="#">Đăng xuất</a></div></header>
<nav class="menu"><ul style="display:block">${list(MENU, (at) => `<li class="${at < 2 ? 'open' : ''}"><a href="#"><i class="icon"></i><span>Nhóm chức năng ${at + 1}</span><span class="count">${at * 3}</span></a><ul>${list(MENU_ITEMS, (item) => `<li><a href="#"><span>Mục ${at + 1}.${item + 1}</span></a></li>`)}</ul></li>`)}</ul></nav>
<section class="list"><h2>Văn bản đến</h2><table class="grid"><thead><tr><th></th><th>Số ký hiệu</th><th>Trích yếu</th><th>Cơ quan ban hành</th><th>Ngày đến</th><th>Trạng thái</th><th></th></tr></thead><tbody>${list(ROWS, (at) => `<tr class="row"><td><input type="checkbox"></td><td><span>${100 + at}/BC-SNNMT</span></td><td><a href="#">Tình hình sản xuất nông nghiệp, nuôi trồng thủy sản tuần ${at + 1}</a></td><td>Sở Nông nghiệp và Môi trường</td><td>${(at % 28) + 1}/10/2026</td><td><span class="label">Đã xem</span></td><td><a href="#"><i class="icon"></i></a> <a href="#"><i class="icon"></i></a></td></tr>`)}</tbody></table></section>
<section class="detail"><div class="tools">${list(12, (at) => `<button type="button"><i class="icon"></i> Thao tác ${at + 1}</button>`)}</div><div class="doc">${asWord(notice)}</div>
<div class="history"><h3>Quá trình xử lý</h3><table class="grid"><tbody>${list(STEPS, (at) => `<tr><td>${at + 1}</td><td>Chuyên viên ${at + 1}</td><td>Chuyển xử lý</td><td>0${(at % 9) + 1}/11/2026 08:${10 + at}</td><td><span class="hidden">mã ${at}</span>Đã chuyển</td></tr>`)}</tbody></table></div></section>
<div class="hidden dialog"><h4>Chuyển văn bản</h4>${list(40, (at) => `<label><input type="checkbox"> Người nhận ${at + 1}</label>`)}</div>
<footer><p>Hệ thống quản lý văn bản và điều hành</p><p>Phiên bản 4.2</p></footer><script>window.ready=function(){return window.app.menu.length};</script>`;
