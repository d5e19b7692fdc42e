import type { Line } from './line';

/** What the outline must be told about lines without markers. */
export interface Hints {
  /** The line is nothing but the name of a unit. */
  readonly isUnit: (line: Line) => boolean;
  /** May be the name of someone whom no rule knows. */
  readonly isStranger: (line: Line) => boolean;
  /** "Đơn vị chủ trì: …", "Thời hạn: …": about the item before it, or about the list that begins after it; `first`: before the first item. */
  readonly isAttribute: (text: string, first?: boolean) => boolean;
  /** Begins with a unit's name and a colon: "Phòng X: Rà soát …". */
  readonly namesFirst: (line: Line) => boolean;
  /** Begins something of its own: "Giao Phòng X …", a closing formula, a date for all items above. */
  readonly standsAlone: (text: string) => boolean;
  /** What all report and when: it lies under no unit. */
  readonly ofAll: (text: string) => boolean;
  /** Says when something is handed in, and not by whom. */
  readonly saysWhen: (text: string) => boolean;
  /** Charges a unit: after bullets no further paragraph of the last of them. */
  readonly charges: (text: string) => boolean;
  /** Is about all items, whatever the last of them is. */
  readonly watches: (text: string) => boolean;
}
