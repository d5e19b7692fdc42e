import type { Group } from '@/lib/tasks';

/** Heights of the list's parts in px; the style sheet gives rows and headings exactly these. */
export const ROW_PX = 91;
export const HEADING_PX = 27;
/** Rows kept ready above and below what is seen, so that scrolling and the Tab key find the next one there. */
const SPARE_ROWS = 8;

export interface Slice {
  /** Rows `[start, end)` of the group are rendered; the others are empty space of the same height. */
  readonly start: number;
  readonly end: number;
}

/** Which rows of each group are near the part of the list from `top` to `top + height` (px); empty groups take no space. */
export function slicesInView(
  sizes: readonly (readonly [Group, number])[],
  top: number,
  height: number,
): ReadonlyMap<Group, Slice> {
  const slices = new Map<Group, Slice>();
  let y = 0;
  for (const [group, size] of sizes) {
    if (size === 0) continue;
    y += HEADING_PX;
    const clamp = (row: number): number => Math.min(size, Math.max(0, row));
    const start = clamp(Math.floor((top - y) / ROW_PX) - SPARE_ROWS);
    slices.set(group, { start, end: Math.max(start, clamp(Math.ceil((top + height - y) / ROW_PX) + SPARE_ROWS)) });
    y += size * ROW_PX;
  }
  return slices;
}
