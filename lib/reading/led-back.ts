import type { Assignment, BlockSpan, Deadline, Reading } from './types';

/**
 * A reading of a text that was put right before, led back into the text as given.
 *
 * @param spanBack of a span in what was read, the span in what was given
 * @param evidenceOf the words of a deadline as given, by the span that it has there; its own where left out
 */
export function ledBack(
  reading: Reading,
  spanBack: (span: BlockSpan) => BlockSpan,
  evidenceOf: (span: BlockSpan) => string | undefined = () => undefined,
): Reading {
  if (reading.is !== 'notice') return reading;
  const assignments = reading.notice.assignments.map((assignment) => back(assignment, spanBack, evidenceOf));
  return { ...reading, notice: { ...reading.notice, assignments } };
}

function back(
  assignment: Assignment,
  spanBack: (span: BlockSpan) => BlockSpan,
  evidenceOf: (span: BlockSpan) => string | undefined,
): Assignment {
  const known = new Map<Deadline, Deadline>();
  /** The same deadline stands in several places and stays one. */
  const deadlineBack = (deadline: Deadline): Deadline => {
    const span = spanBack(deadline.span);
    const led = known.get(deadline) ?? { ...deadline, evidence: evidenceOf(span) ?? deadline.evidence, span };
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
}
