import type { TextSpan } from '@/lib/text';

/** The words right before a day by which the work itself is done, and not told of. */
const COMPLETES = /(?<![A-Za-zÀ-ỹ])(?:hoàn (?:thành|tất)|xong)(?![A-Za-zÀ-ỹ])(?!.*(?:báo cáo|tổng hợp|gửi))[^.;]*$/iu;

/**
 * Which of the times that a line in `text` gives to several items is theirs: the one for the work where another is for its
 * report ("Các việc trên hoàn thành trước ngày A; báo cáo trước ngày B" → A), else the last.
 */
export function workDay<Said extends { readonly span: TextSpan }>(
  times: readonly Said[],
  text: string,
): Said | undefined {
  if (times.length < 2) return times[0];
  const isDone = ({ span }: Said, at: number): boolean =>
    COMPLETES.test(text.slice(times[at - 1]?.span.end ?? 0, span.start)) ||
    /^(?:hoàn|xong)/iu.test(text.slice(span.start, span.end));
  return times.filter(isDone).at(-1) ?? times.at(-1);
}
