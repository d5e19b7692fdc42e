import { all, call, parentOf } from '@/lib/own';
import type { Block, BlockSpan } from '@/lib/reading';
import { type DomBlocks, rangeIn } from './dom';
import type { Piece } from './dom-lines';
import type { RunBox } from './pdf/runs';

/**
 * The runs of a viewer's text layer, a block each as they stand in the page, and where they lie on its pages. Spans go on
 * through the runs that follow the one they begin in.
 */
export interface LayerRuns extends DomBlocks {
  readonly boxes: readonly RunBox[];
}

/** pdf.js and what is built on it (viewer.html, react-pdf, ng2-pdf-viewer) put transparent text over the drawn page. */
const LAYER = '.textLayer';
/** In older ones runs are `<div>`s; tagged files have their runs in groups. */
const RUNS = ':is(.textLayer, .markedContent) > :is(span, div):not(.markedContent, .endOfContent)';
/** What runs are measured in: points of an A4 page. */
const A4 = { width: 595, height: 842 };
/** Where the baseline lies in a run's box, from above, in parts of its height. */
const BASELINE = 0.8;
const RUNS_A_STEP = 50;

/** What the layer of one page says, run by run. */
interface PageRuns {
  readonly texts: readonly string[];
  /** Without the page. */
  readonly boxes: readonly (readonly [x: number, y: number, width: number, size: number])[];
  readonly nodes: readonly (readonly Text[])[];
}

/** A layer is filled run by run: only once this stands in it, it has them all. */
const COMPLETE = '.endOfContent';

/**
 * pdf.js draws the pages that are in the window as each is ready: a later one may have its text before the first, and half
 * a first page may end within the subject.
 */
const PAGE = '.page[data-page-number]';
const FIRST_PAGE = '.page[data-page-number="1"]';
function awaitsFirstPage(document: Document): boolean {
  const [first] = all(document, FIRST_PAGE);
  if (!first || pagesRead.has(first)) return false;
  const layer = call(first, 'querySelector', LAYER);
  if (layer) return !call(layer, 'querySelector', COMPLETE);
  const { top, bottom } = call(first, 'getBoundingClientRect');
  return bottom > 0 && top < innerHeight;
}

/**
 * A viewer takes down the layers of pages that are far from its window. The page's own element stays as long as it shows
 * this document, and so does what the page said: else a document would lose its head while it is scrolled.
 */
let pagesRead = new WeakMap<Element, PageRuns>();

/** Once a page says something else, the viewer shows another document. */
function keep(page: Element, runs: PageRuns): void {
  const before = pagesRead.get(page);
  if (before && before.texts.join('\n') !== runs.texts.join('\n')) pagesRead = new WeakMap();
  pagesRead.set(page, runs);
}

const isShown = (element: Element): boolean => call(element, 'getBoundingClientRect').width > 0;

/**
 * The runs of the text layers in `document`, in small steps; null where it has none. There are none to be read yet while
 * the first page is about to be drawn: without its head a document would be taken for another one.
 */
export function* layerRunSteps(document: Document): Generator<void, LayerRuns | null> {
  const layers = [...all(document, LAYER)].filter(isShown);
  if (layers.length === 0) return null;
  if (awaitsFirstPage(document)) return { blocks: [], boxes: [], rangeOf: () => null };
  const drawn = new Map<Element, PageRuns>();
  for (const layer of layers) {
    const runs = yield* runsOf(layer);
    const page = parentOf(layer);
    if (page && call(page, 'matches', PAGE) && call(layer, 'querySelector', COMPLETE)) keep(page, runs);
    drawn.set(layer, runs);
  }
  const pages = [...all(document, `${PAGE}, ${LAYER}`)].flatMap((element) => {
    const down = !call(element, 'querySelector', LAYER) && isShown(element) && pagesRead.get(element);
    return drawn.get(element) ?? (down || []);
  });
  return together(pages);
}

function* runsOf(layer: Element): Generator<void, PageRuns> {
  const texts: string[] = [];
  const boxes: PageRuns['boxes'][number][] = [];
  const nodes: Text[][] = [];
  const around = call(layer, 'getBoundingClientRect');
  const points = (around.width > around.height ? A4.height : A4.width) / around.width;
  for (const run of all(layer, RUNS)) {
    const text = run.textContent ?? '';
    const { left, top, width, height } = run.getBoundingClientRect();
    if (!text || (text.length > 2 && height > 2 * width)) continue; // a watermark or a stamp that runs upwards
    const baseline = top - around.top + BASELINE * height;
    boxes.push([(left - around.left) * points, baseline * points, width * points, height * points]);
    texts.push(text);
    nodes.push([...textNodesIn(run)]);
    if (texts.length % RUNS_A_STEP === 0) yield;
  }
  return { texts, boxes, nodes };
}

function together(pages: readonly PageRuns[]): LayerRuns | null {
  const blocks: Block[] = [];
  const boxes: RunBox[] = [];
  /** All text nodes one after another, and where each run begins among them. */
  const pieces: Piece[] = [];
  const starts: number[] = [];
  let size = 0;
  for (const [page, runs] of pages.entries())
    for (const [run, text] of runs.texts.entries()) {
      const box = runs.boxes[run];
      if (!box) continue;
      blocks.push({ text });
      boxes.push([page, ...box]);
      starts.push(size);
      for (const node of runs.nodes[run] ?? []) {
        pieces.push({ at: size, node, from: 0 });
        size += node.length;
      }
    }
  if (blocks.length === 0) return null;
  const rangeOf = ({ block, start, end }: BlockSpan): Range | null => {
    const at = starts[block] ?? 0;
    return rangeIn(pieces, { start: at + start, end: at + end });
  };
  return { blocks, boxes, rangeOf };
}

/** The viewer's own search takes runs apart. */
function* textNodesIn(run: Element): Generator<Text> {
  const nodes = call(run.ownerDocument, 'createTreeWalker', run, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node instanceof Text; node = nodes.nextNode()) yield node;
}
