/* The made portal's own script, in the old manner of such portals: fetch, innerHTML, no navigation. */
const { way, delay = '500', files = '', doc = '' } = document.body.dataset;
const content = document.getElementById('content');
const crumb = document.getElementById('crumb');
const listing = { html: content.innerHTML, crumb: crumb.innerHTML };
let current = '';

const pause = (ms) => new Promise((done) => setTimeout(done, ms));
const fragment = async (id) => (await fetch(`/document?doc=${encodeURIComponent(id)}`)).text();
const fileAddress = (id) => `${files}/file?doc=${encodeURIComponent(id)}`;
const idsOf = (html) => [...html.matchAll(/data-doc="([^"]*)"/g)].map((found) => found[1]);

async function openInPlace(id) {
  current = id;
  content.innerHTML = '<p class="waiting">Đang tải văn bản…</p>';
  await pause(Number(delay));
  const html = await fragment(id);
  if (current !== id) return;
  content.innerHTML = html;
  crumb.textContent = 'Trang chủ » Văn bản đến » Chi tiết văn bản';
}

function backToList() {
  current = '';
  content.innerHTML = listing.html;
  crumb.innerHTML = listing.crumb;
}

function openNext() {
  const ids = idsOf(listing.html);
  const next = ids[(ids.indexOf(current) + 1) % ids.length];
  if (next) openInPlace(next);
}

function openModal(row) {
  const modal = document.getElementById('viewer');
  modal.querySelector('.modal-title').textContent = row.getAttribute('trich_yeu');
  const frame = document.createElement('iframe');
  frame.className = 'viewer';
  frame.src = fileAddress(row.dataset.doc);
  modal.querySelector('.modal-body').replaceChildren(frame);
  for (const part of [modal, document.querySelector('.modal-backdrop')]) part.hidden = false;
}

function closeModal() {
  const modal = document.getElementById('viewer');
  modal.querySelector('.modal-body').replaceChildren();
  for (const part of [modal, document.querySelector('.modal-backdrop')]) part.hidden = true;
}

async function openDialog(row) {
  const dialog = document.getElementById('native');
  dialog.querySelector('.modal-body').innerHTML = await fragment(row.dataset.doc);
  dialog.showModal();
}

/** The frames that a script fills: nothing of them is ever fetched by the browser as a page. */
async function fillFrame() {
  const frame = document.querySelector('iframe.viewer');
  const html = await (await fetch(fileAddress(doc))).text();
  await pause(300);
  if (way === 'srcdoc') frame.srcdoc = html;
  if (way === 'blob') frame.src = URL.createObjectURL(new Blob([html], { type: 'text/html;charset=utf-8' }));
  if (way === 'blank') frame.contentDocument.body.innerHTML = html.replace(/^[\s\S]*<body[^>]*>|<\/body>[\s\S]*$/g, '');
}

document.addEventListener('click', (event) => {
  const target = event.target;
  const row = target.closest('tr.row');
  const press = target.closest('[data-press]');
  if (target.closest('a')) event.preventDefault();
  if (press) fetch(`/pressed?button=${press.dataset.press}`, { method: 'POST' });
  else if (target.closest('[data-dismiss]')) closeModal();
  else if (target.closest('[data-back]')) way === 'in-place' ? backToList() : history.back();
  else if (target.closest('[data-next]')) openNext();
  else if (row && way === 'in-place') openInPlace(row.dataset.doc);
  else if (row && way === 'spa') goTo(row.dataset.doc);
  else if (row && way === 'modal') openModal(row);
  else if (row && way === 'dialog') openDialog(row);
});

/** Such a page keeps the document in the history, and draws itself anew every few seconds though nothing has changed; here, when it is told to. */
function goTo(id) {
  history.pushState(id, '', `?vb=${id}`);
  openInPlace(id);
}
if (way === 'spa') {
  globalThis.drawAnew = () => (content.innerHTML = String(content.innerHTML));
  addEventListener('popstate', ({ state }) => (state ? openInPlace(state) : backToList()));
}

if (['blank', 'srcdoc', 'blob'].includes(way)) fillFrame();

/* Such portals ask for news without end: their pages are never idle. */
(async function waitForNews() {
  for (;;) {
    await pause(5000);
    await fetch('/news').catch(() => pause(20000));
  }
})();
