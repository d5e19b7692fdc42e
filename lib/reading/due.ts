import type { TextSpan } from '@/lib/text';
import type { DeadlineMention } from './deadlines';
import type { Block, BlockSpan, Deadline, UnitId } from './types';

/** A stretch of a block that an assignment's text has at `at`. */
export interface Part extends BlockSpan {
  readonly at: number;
}

/** The words of one item over one or more blocks, joined by blanks. */
export interface Passage {
  readonly text: string;
  readonly parts: readonly Part[];
}

/** Joins stretches of blocks to one text that knows where its words stand. */
export function passageOf(blocks: readonly Block[], spans: readonly BlockSpan[]): Passage {
  let text = '';
  const parts: Part[] = [];
  for (const span of spans) {
    const words = blocks[span.block]?.text.slice(span.start, span.end) ?? '';
    if (!words) continue;
    if (text) text += ' ';
    parts.push({ block: span.block, start: span.start, end: span.end, at: text.length });
    text += words;
  }
  return { text, parts };
}

/** The words of a passage between two of its offsets. */
export function pieceOf({ text, parts }: Passage, from: number, to: number): Passage {
  const within = parts.flatMap((part): Part[] => {
    const start = Math.max(from, part.at);
    const end = Math.min(to, part.at + part.end - part.start);
    const shift = part.start - part.at;
    return start < end ? [{ block: part.block, start: start + shift, end: end + shift, at: start - from }] : [];
  });
  return { text: text.slice(from, to), parts: within };
}

/** Where `span` of a passage's text stands; a span over two blocks is given in the block where most of it lies. */
export function placeOf({ parts }: Passage, span: TextSpan): BlockSpan {
  let best: BlockSpan = { block: parts[0]?.block ?? 0, start: 0, end: 0 };
  for (const part of parts) {
    const start = Math.max(span.start, part.at);
    const end = Math.min(span.end, part.at + part.end - part.start);
    if (end - start > best.end - best.start)
      best = { block: part.block, start: part.start + start - part.at, end: part.start + end - part.at };
  }
  return best;
}

/** A deadline that a heading, a parent item or a line about several items gives to the items under it. */
export interface Given {
  readonly mention: DeadlineMention;
  readonly passage: Passage;
  readonly from: string | null;
}

/** A mention as a Deadline with its printed words. */
export function deadlineOf(
  mention: DeadlineMention,
  passage: Passage,
  given: { readonly inherited: boolean; readonly from: string | null },
  units?: readonly UnitId[],
): Deadline {
  const { due, time, kind, span, doubtful, recurrence } = mention;
  const deadline: Deadline = {
    due,
    time,
    kind,
    evidence: passage.text.slice(span.start, span.end),
    span: placeOf(passage, span),
    inherited: given.inherited,
    from: given.from,
    doubtful,
    recurrence,
  };
  return units ? { ...deadline, units } : deadline;
}

/**
 * The one deadline that counts: the latest day named, since only then the whole item is done; a recurring one when no
 * day is named; else what is named first.
 */
export function latestOf<Named extends Pick<Deadline, 'due' | 'recurrence'>>(
  deadlines: readonly Named[],
): Named | null {
  let best: Named | null = null;
  const rank = ({ due, recurrence }: Named): number => (due ? (recurrence ? 2 : 3) : recurrence ? 1 : 0);
  for (const deadline of deadlines) {
    if (!best || rank(deadline) > rank(best)) best = deadline;
    else if (rank(deadline) === rank(best) && deadline.due && best.due && deadline.due > best.due) best = deadline;
  }
  return best;
}
