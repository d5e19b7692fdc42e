import { chain, type MappedText } from '@/lib/text';
import { repairLegacy } from '@/lib/text/legacy';
import { unglued } from '@/lib/text/unglue';
import { type ReadOptions, read as readUnicode } from './read';
import type { Assignment, Block, BlockSpan, Deadline, Reading } from './types';

/**
 * Reads a document, whatever it was typed in: text for the TCVN3 and VNI fonts, and words that a converter glued, are read
 * as the words that were meant.
 * Spans are of the blocks as given; texts and evidence are the words. Mojibake that nobody can read is `is: 'other'`
 * with the reason "unreadable". Any text reads without an error.
 */
export function read(blocks: readonly Block[], options: ReadOptions = {}): Reading {
  const { texts, mapped: typed, encoding } = repairLegacy(blocks.map(({ text }) => text));
  if (encoding === 'unreadable') return { is: 'other', confidence: 0, reasons: [{ key: 'unreadable', weight: -6 }] };
  const words = unglued(texts);
  if (encoding === 'unicode' && !words) return readUnicode(blocks, options);
  const mapped = words ? words.map((text, index) => (typed[index] ? chain(typed[index], text) : text)) : typed;
  const repaired = blocks.map((block, index) => ({
    ...block,
    text: mapped[index]?.text ?? block.text,
    ...(block.marker && { marker: block.marker.replace('®', 'đ') }),
  }));
  const reading = readUnicode(repaired, options);
  if (reading.is !== 'notice') return reading;
  const { notice } = reading;
  const back = wayBack(mapped);
  return { ...reading, notice: { ...notice, assignments: notice.assignments.map(back) } };
}

/** Leads the spans of an assignment back to the texts that `mapped` were made of. */
function wayBack(mapped: readonly MappedText[]): (assignment: Assignment) => Assignment {
  const spanBack = (span: BlockSpan): BlockSpan => ({
    ...span,
    ...mapped[span.block]?.spanToOriginal({ start: span.start, end: span.end }),
  });
  return (assignment) => {
    const known = new Map<Deadline, Deadline>();
    /** The same deadline stands in several places and stays one. */
    const deadlineBack = (deadline: Deadline): Deadline => {
      const led = known.get(deadline) ?? { ...deadline, span: spanBack(deadline.span) };
      known.set(deadline, led);
      return led;
    };
    const { deadline, deadlines, general } = assignment;
    return {
      ...assignment,
      spans: assignment.spans.map(spanBack),
      deadline: deadline && deadlineBack(deadline),
      deadlines: deadlines.map(deadlineBack),
      ...(general && { general: deadlineBack(general) }),
    };
  };
}
