import { all, call } from '@/lib/own';
import type { Block, BlockSpan, Unseen } from '@/lib/reading';
import { type DomBlocks, rangeIn } from './dom';
import type { Piece } from './dom-lines';
import type { RunBox } from './pdf/runs';

/**
 * The runs of a viewer's text layer, a block each as they stand in the page, and where they lie on its pages. Spans go on
 * through the runs that follow the one they begin in.
 */
export interface LayerRuns extends DomBlocks {
  readonly boxes: readonly RunBox[];
  /** Where the viewer numbers its pages. */
  readonly viewed?: Viewed;
}

/** Of what these are the runs. */
export interface Viewed extends Unseen {
  /** The same object while the viewer shows the same document. */
  readonly document: object;
}

/** In older ones runs are `<div>`s; tagged files have their runs in groups. */
export const RUNS = ':is(.textLayer, .markedContent) > :is(span, div):not(.markedContent, .endOfContent)';
/** What runs are measured in: points of an A4 page. */
const A4 = { width: 595, height: 842 };
/** Where the baseline lies in a run's box, from above, in parts of its height. */
const BASELINE = 0.8;
const RUNS_A_STEP = 50;

/** What the layer of one page says, run by run. */
export interface PageRuns {
  readonly texts: readonly string[];
  /** Without the page. */
  readonly boxes: readonly (readonly [x: number, y: number, width: number, size: number])[];
  readonly nodes: readonly (readonly Text[])[];
}

/** Measures the runs of one text layer, in small steps. */
export function* runsOf(layer: Element): Generator<void, PageRuns> {
  const texts: string[] = [];
  const boxes: PageRuns['boxes'][number][] = [];
  const nodes: Text[][] = [];
  let around = call(layer, 'getBoundingClientRect');
  for (const run of all(layer, RUNS)) {
    const text = run.textContent ?? '';
    const { left, top, width, height } = run.getBoundingClientRect();
    if (!text || (text.length > 2 && height > 2 * width)) continue; // a watermark or a stamp that runs upwards
    const points = (around.width > around.height ? A4.height : A4.width) / around.width;
    const baseline = top - around.top + BASELINE * height;
    boxes.push([(left - around.left) * points, baseline * points, width * points, height * points]);
    texts.push(text);
    nodes.push([...textNodesIn(run)]);
    if (texts.length % RUNS_A_STEP > 0) continue;
    yield;
    around = call(layer, 'getBoundingClientRect'); // it may have been scrolled or zoomed meanwhile
  }
  return { texts, boxes, nodes };
}

/** The runs of pages that follow one another; null where they say nothing. */
export function together(pages: readonly PageRuns[]): LayerRuns | null {
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
