/**
 * Two windows wrote the note of one task: `ours` was typed over `seen`, while another window had saved `theirs`. Both
 * are kept: ours, and below it the lines of theirs that are new to who typed.
 */
export function joinNotes(seen: string, ours: string, theirs: string): string {
  if (theirs === seen || theirs === ours) return ours;
  if (ours === seen) return theirs;
  const known = new Set([...seen.split('\n'), ...ours.split('\n')]);
  const more = theirs.split('\n').filter((line) => line !== '' && !known.has(line));
  return [...(ours === '' ? [] : [ours]), ...more].join('\n');
}
