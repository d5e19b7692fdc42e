import type { PaperMark, TextRun } from './model';

/** A stretch of a block's text that is drawn in one way. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly run: TextRun | undefined;
  readonly mark: PaperMark | undefined;
  /** Annotated words, which may lie across marks of assignments. */
  readonly annotation: PaperMark | undefined;
}

/** A mark on one block: `[start, end)` of its text. */
export interface BlockMark {
  readonly start: number;
  readonly end: number;
  readonly mark: PaperMark;
}

/** The marks by the blocks that they stand in. */
export function marksByBlock(marks: readonly PaperMark[]): ReadonlyMap<number, readonly BlockMark[]> {
  const found = new Map<number, BlockMark[]>();
  for (const mark of marks) {
    for (const { block, start, end } of mark.spans) {
      const own = found.get(block);
      if (own) own.push({ start, end, mark });
      else found.set(block, [{ start, end, mark }]);
    }
  }
  return found;
}

/** The text cut where its look or a mark changes. Where marks of a kind overlap, the first holds. */
export function segmentsOf(length: number, runs: readonly TextRun[], marks: readonly BlockMark[]): Segment[] {
  const cuts = [0, length, ...[...runs, ...marks].flatMap(({ start, end }) => [start, end])]
    .filter((at) => at >= 0 && at <= length)
    .sort((a, b) => a - b);
  const segments: Segment[] = [];
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1];
    if (end === undefined || end === start) continue;
    const holds = (span: { readonly start: number; readonly end: number }): boolean =>
      span.start <= start && span.end >= end;
    const held = marks.filter(holds).map(({ mark }) => mark);
    const isAnnotation = ({ kind }: PaperMark): boolean => kind === 'annotated';
    const mark = held.find((each) => !isAnnotation(each));
    segments.push({ start, end, run: runs.find(holds), mark, annotation: held.find(isAnnotation) });
  }
  return segments;
}

/** What tells an element that shows an assignment. */
export const markOf = (mark: PaperMark, selected: PaperMark['key'] | null) => ({
  'data-key': mark.key,
  'data-mark': mark.kind,
  'data-selected': mark.key === selected ? '' : undefined,
});
