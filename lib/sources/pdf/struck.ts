import type { Letter, Rule } from './page';

/** Where a line strikes a letter, in parts of its height above the baseline; underlines lie below, rules of tables outside. */
const LOWEST = 0.14;
const HIGHEST = 0.42;
const ROW = 4;

/** The letters through which no line is drawn: deletions that were printed with their changes shown are no text. */
export function withoutStruck(letters: readonly Letter[], rules: readonly Rule[]): readonly Letter[] {
  const rows = new Map<number, Rule[]>();
  for (const rule of rules) {
    if (rule.y1 - rule.y0 >= 1) continue;
    const row = Math.floor(rule.y0 / ROW);
    const found = rows.get(row);
    if (found) found.push(rule);
    else rows.set(row, [rule]);
  }
  if (rows.size === 0) return letters;
  return letters.filter(({ x0, x1, y, size }) => {
    const [top, bottom, middle] = [y - HIGHEST * size, y - LOWEST * size, (x0 + x1) / 2];
    for (let row = Math.floor(top / ROW); row <= Math.floor(bottom / ROW); row++)
      for (const rule of rows.get(row) ?? [])
        if (rule.y0 >= top && rule.y0 <= bottom && rule.x0 <= middle && rule.x1 >= middle) return false;
    return true;
  });
}
