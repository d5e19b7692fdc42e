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
  const deadlineBack = (deadline: Deadline): Deadline => {
    const span = spanBack(deadline.span);
    return { ...deadline, evidence: evidenceOf(span) ?? deadline.evidence, span };
  };
  const assignments = reading.notice.assignments.map((assignment) => ({
    ...withDeadlines(assignment, deadlineBack),
    spans: assignment.spans.map(spanBack),
  }));
  return { ...reading, notice: { ...reading.notice, assignments } };
}

/** The assignment with its deadlines changed; one that stands in several places stays one. */
export function withDeadlines(assignment: Assignment, change: (deadline: Deadline) => Deadline): Assignment {
  const known = new Map<Deadline, Deadline>();
  const changed = (deadline: Deadline): Deadline => {
    const found = known.get(deadline) ?? change(deadline);
    known.set(deadline, found);
    return found;
  };
  const { deadline, deadlines, general } = assignment;
  return {
    ...assignment,
    deadline: deadline && changed(deadline),
    deadlines: deadlines.map(changed),
    ...(general && { general: changed(general) }),
  };
}
