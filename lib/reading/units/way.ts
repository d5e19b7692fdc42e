import type { Named } from '../names/known-names';
import type { Followed } from './clauses';
import type { Units } from './units';

/** One item's words. */
export interface Item {
  readonly text: string;
  /** The offsets where its paragraphs begin. */
  readonly starts: readonly number[];
  readonly units: Units;
  /** Most items of its list begin with whom they are for. */
  readonly among: boolean;
}

/** What one way of looking finds: who leads, or, with `lead` null, that someone is named whom nobody knows. */
export interface Found extends Partial<Omit<Followed, 'lead'>> {
  readonly lead: readonly Named[] | null;
  readonly doubtful?: boolean;
  readonly directed?: boolean;
  readonly asks?: boolean;
}

export type Way = (item: Item) => Found | null;

export const NOBODY = { names: [], end: 0 };

/**
 * "Giao Chi cục Kiểm lâm | ; Thú y | rà soát …", "Trạm 4 | , 5 | …", "giao bộ phận kế toán | , văn thư | kiểm kê …": the list goes on with
 * what no rule for names reads, "… Khoa Lọc máu | và nội thận | lập danh sách" perhaps with the name.
 */
export const MORE_NAMES =
  /[,;] (?:\p{Lu}\p{Ll}|(?:tổ(?! chức)|đội(?! ngũ)|nhóm|bộ phận|trạm|văn thư|kế toán|thủ quỹ|thủ kho|lái xe|nhân viên|giáo viên) \p{Ll})|(?<=\d), \d{1,2}(?!\d|[/.%-]\d)| và \p{Ll}+ \p{Ll}/uy;
