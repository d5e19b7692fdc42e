import type { Block } from '../types';
import { type Marker, markerOf } from './marker';

/** A block as the reader sees it: its marker, and its words from `start` on. */
export interface Line {
  readonly block: number;
  /** Offset of `text` in the block's text: after the marker. */
  readonly start: number;
  readonly text: string;
  readonly marker: Marker | null;
  readonly depth: number | null;
  readonly bold: boolean;
  readonly cell: Block['cell'];
}

export function lineOf(block: Block, index: number): Line {
  const drawn = block.marker ? markerOf(`${block.marker} Xx`) : null;
  const marker = drawn ? { ...drawn, end: 0 } : markerOf(block.text);
  const start = marker?.end ?? 0;
  return {
    block: index,
    start,
    text: block.text.slice(start),
    marker,
    depth: block.depth ?? null,
    bold: block.bold ?? false,
    cell: block.cell,
  };
}
