const NONE: readonly RegExpExecArray[] = [];

/** Shows every match of `pattern` (global) in `text` to `see`, in order, and keeps none. `see` may use the pattern itself. */
export function eachMatch(pattern: RegExp, text: string, see: (match: RegExpExecArray) => void): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const next = match.index + (match[0].length || 1);
    see(match);
    pattern.lastIndex = next;
  }
}

/**
 * Every match of `pattern` (global) in `text`, in order. As `matchAll`, without its copy of the pattern, which costs more
 * than the search of a paragraph.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  let found: RegExpExecArray[] | undefined;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex++;
    if (found) found.push(match);
    else found = [match];
  }
  return found ?? NONE;
}
