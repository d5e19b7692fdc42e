import { all, call, parentOf } from '@/lib/own';
import type { Unseen } from '@/lib/reading';
import { type LayerRuns, type PageRuns, RUNS, runsOf, together } from './layer-runs';

/** pdf.js and what is built on it (viewer.html, react-pdf, ng2-pdf-viewer) put transparent text over the drawn page. */
const LAYER = '.textLayer';
/** A layer is filled run by run: only once this stands in it, it has them all. */
const COMPLETE = '.endOfContent';

const PAGE = '.page[data-page-number]';
const FIRST_PAGE = '.page[data-page-number="1"]';
/** Still for so long (milliseconds), what is there of the first page is all that comes: some viewers never say so. */
const STILL = 5000;
/** How many runs an unfinished first page had when, of those pages that are awaited. */
const awaited = new WeakMap<Element, { readonly runs: number; readonly since: number }>();

/**
 * pdf.js draws the pages that are in the window as each is ready: a later one may have its text before the first, and half
 * a first page may end within the subject.
 *
 * @param now milliseconds of any clock
 */
function awaitsFirstPage(document: Document, now: number): boolean {
  const [first] = all(document, FIRST_PAGE);
  if (!first || pagesRead.has(first)) return false;
  const layer = call(first, 'querySelector', LAYER);
  if (layer ? call(layer, 'querySelector', COMPLETE) : !isInWindow(first)) return false;
  const runs = layer ? call(layer, 'querySelectorAll', RUNS).length : 0;
  const before = awaited.get(first);
  if (before?.runs === runs) return now < before.since + STILL;
  awaited.set(first, { runs, since: now });
  return true;
}

const isWhole = (layer: Element): boolean => call(layer, 'querySelector', COMPLETE) !== null;

const isShown = (element: Element): boolean => call(element, 'getBoundingClientRect').width > 0;

function isInWindow(element: Element): boolean {
  const { top, bottom } = call(element, 'getBoundingClientRect');
  return bottom > 0 && top < innerHeight;
}

/**
 * A viewer takes down the layers of pages that are far from its window. The page's own element stays as long as it shows
 * this document, and so does what the page said: else a document would lose its head while it is scrolled. Another object
 * for another document.
 */
let pagesRead = new WeakMap<Element, PageRuns>();

/** In sight as paper only: its layer is not drawn yet, was taken down, or is hidden while the viewer zooms. */
function isBare(page: Element): boolean {
  const layer = call(page, 'querySelector', LAYER);
  return isShown(page) && !(layer && isShown(layer));
}

/** Whether `document` shows pages that were read and of which the layer is away. */
export const hasPagesDown = (document: Document): boolean =>
  [...all(document, PAGE)].some((page) => pagesRead.has(page) && isBare(page));

/** Once a page says something else, the viewer shows another document. */
function keep(page: Element, runs: PageRuns): void {
  const before = pagesRead.get(page);
  if (before && before.texts.join('\n') !== runs.texts.join('\n')) pagesRead = new WeakMap();
  pagesRead.set(page, runs);
}

/**
 * The runs of the text layers in `document`, in small steps; null where it has none. They are unfinished while the first
 * page is about to be drawn: without its head a document would be taken for another one.
 *
 * @param now milliseconds of any clock
 */
export function* layerRunSteps(document: Document, now: number): Generator<void, LayerRuns | 'unfinished' | null> {
  const layers = [...all(document, LAYER)].filter(isShown);
  if (layers.length === 0 && !hasPagesDown(document)) return null;
  if (awaitsFirstPage(document, now)) return 'unfinished';
  if (![...all(document, PAGE)].some((page) => pagesRead.has(page))) pagesRead = new WeakMap();
  const drawn = new Map<Element, PageRuns>();
  // Where a viewer says of some layers that they are whole, the others are being filled; the first page was awaited.
  const whole = layers.filter(isWhole);
  const isFirst = (layer: Element): boolean => call(parentOf(layer) ?? layer, 'matches', FIRST_PAGE);
  for (const layer of whole.length > 0 ? layers.filter((one) => isWhole(one) || isFirst(one)) : layers) {
    const runs = yield* runsOf(layer);
    const page = parentOf(layer);
    if (page && call(page, 'matches', PAGE) && isWhole(layer)) keep(page, runs);
    drawn.set(layer, runs);
  }
  const { pages, ...unseen } = inOnePiece(document, drawn);
  const runs = together(pages);
  return runs && call(document, 'querySelector', PAGE) ? { ...runs, viewed: { document: pagesRead, ...unseen } } : runs;
}

/** The pages that follow one another, from the first that is known: what stands beyond a gap may belong to anything. */
function inOnePiece(
  document: Document,
  drawn: ReadonlyMap<Element, PageRuns>,
): Unseen & { readonly pages: readonly PageRuns[] } {
  const pages: PageRuns[] = [];
  let comesAfter = false;
  for (const element of all(document, `${PAGE}, ${LAYER}`)) {
    const layer = call(element, 'querySelector', LAYER);
    const isPaper = call(element, 'matches', PAGE) && isShown(element) && !(layer && drawn.has(layer));
    const runs = isPaper ? pagesRead.get(element) : drawn.get(element);
    if (isPaper && !runs && pages.length > 0) return { pages, comesAfter, goesOn: true };
    if (isPaper && !runs) comesAfter = true;
    if (runs) pages.push(runs);
  }
  return { pages, comesAfter, goesOn: false };
}
