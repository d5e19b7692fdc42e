import { all, call } from '@/lib/own';
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

/** The text layers that are shown in `document`. A viewer has one for each page that is, or lately was, in its window. */
const layersIn = (document: Document): Element[] =>
  [...all(document, LAYER)].filter((layer) => call(layer, 'getBoundingClientRect').width > 0);

/** pdf.js draws the pages that are in the window as each is ready: a later one may have its text before the first. */
const FIRST_PAGE = '.page[data-page-number="1"]';
function awaitsFirstPage(document: Document): boolean {
  const [first] = all(document, FIRST_PAGE);
  if (!first || call(first, 'querySelector', LAYER)) return false;
  const { top, bottom } = call(first, 'getBoundingClientRect');
  return bottom > 0 && top < innerHeight;
}

/**
 * The runs of the text layers in `document`, in small steps; null where it has none. There are none to be read yet while
 * the first page is about to be drawn: without its head a document would be taken for another one.
 */
export function* layerRunSteps(document: Document): Generator<void, LayerRuns | null> {
  const blocks: Block[] = [];
  const boxes: RunBox[] = [];
  /** All text nodes one after another, and where each run begins among them. */
  const pieces: Piece[] = [];
  const starts: number[] = [];
  let size = 0;
  const layers = layersIn(document);
  if (layers.length > 0 && awaitsFirstPage(document)) return { blocks, boxes, rangeOf: () => null };
  for (const [page, layer] of layers.entries()) {
    const around = call(layer, 'getBoundingClientRect');
    const points = (around.width > around.height ? A4.height : A4.width) / around.width;
    for (const run of all(layer, RUNS)) {
      const text = run.textContent ?? '';
      const { left, top, width, height } = run.getBoundingClientRect();
      if (!text || (text.length > 2 && height > 2 * width)) continue; // a watermark or a stamp that runs upwards
      boxes.push([
        page,
        (left - around.left) * points,
        (top - around.top + BASELINE * height) * points,
        width * points,
        height * points,
      ]);
      blocks.push({ text });
      starts.push(size);
      for (const node of textNodesIn(run)) {
        pieces.push({ at: size, node, from: 0 });
        size += node.length;
      }
      if (blocks.length % RUNS_A_STEP === 0) yield;
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
