/** A half-open range `[start, end)` in UTF-16 code units of the text it is said to be of. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** The part of `text` that `span` covers. */
export const slice = (text: string, span: TextSpan): string => text.slice(span.start, span.end);
