/* The made portal's viewer: pdf.js's own, which draws what is near its window and lets go of what is far. */
const AT = '/pdfjs';
const pdfjs = await import(`${AT}/build/pdf.mjs`);
globalThis.pdfjsLib = pdfjs;
pdfjs.GlobalWorkerOptions.workerSrc = `${AT}/build/pdf.worker.mjs`;

const { EventBus, PDFViewer } = await import(`${AT}/web/pdf_viewer.mjs`);
const eventBus = new EventBus();
const viewer = new PDFViewer({ container: document.getElementById('viewerContainer'), eventBus });
// As pdf.js's own page does: opened again, a file is shown where it was left.
if (document.body.dataset.remember) {
  eventBus.on('pagesinit', () => (viewer.currentPageNumber = Number(sessionStorage.page ?? 1)));
  eventBus.on('pagechanging', ({ pageNumber }) => (sessionStorage.page = pageNumber));
}
globalThis.viewer = viewer;
viewer.setDocument(await pdfjs.getDocument({ url: document.body.dataset.file, useSystemFonts: true }).promise);
