/** A stretch of one line of the document that is no further divided: a whole line, a column, a table cell. */
export interface Piece {
  /** Offsets in the document. */
  readonly start: number;
  readonly end: number;
  /** Its words, without Markdown's signs and outer white space; offsets do not hold in it. */
  readonly text: string;
  /** Columns of its first character and after its last one. */
  readonly indent: number;
  readonly endColumn: number;
  readonly bold: boolean;
  /** An empty line stands before it. */
  readonly afterBlank: boolean;
  /** A page's number stands before it: nothing says that a paragraph is over. */
  readonly afterPage?: boolean;
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number };
  /** Of a row of a table of which nobody can tell whose words are whose. */
  readonly unclear?: boolean;
}

/** Starts of a list item as lib/reading knows them, also with a scan's letters for digits ("1O."); a line that has one is no continuation of the line before. */
const MARKER =
  /^(?:[-–—+*•●▪◦]\s(?!\d{1,2}[/.]\d{1,2}[/.]\d{4})|[-–—+•●▪◦](?=\p{Lu})|[~_¬]\s+(?=\p{Lu}\p{Ll})|(?:\d{1,2}|[a-zđ]|[IVX]{1,5})[.)](?:\s|(?=\p{L}))|[A-Z][.)](?:\s|(?=\p{Lu}?\p{Ll}))|(?:\d{1,2}|[a-zđA-Z]|[IVX]{1,5})\/(?:\s|(?=\p{Lu}\p{Ll}))|\d{1,2}(?:\.\d{1,2}){1,3}(?:\.?\s|\s?[-–]\s*(?=\p{Lu}))|(?:\d{1,2}|[IVX]{1,5})[-–]\s+(?=\p{Lu})|\((?:\d{1,2}|[a-zđ]|[ivx]{1,4})\)|(?:[lI|][\dlIO]|\d[lIO])[.)]\s(?=\p{Lu})|(?:Điều|Phần|Chương|Mục)\s+[\dIVX]+[.:]?(?:\s|$)|Bước\s\d{1,2}\s?[.:]\s|(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín) là\s?[,:]|Thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)\s?[,:])/u;

export const hasMarker = (text: string): boolean => MARKER.test(text);

/** A bullet, and its words on the next line. */
export const BULLET_ALONE = /^[-–+]$/;

/** Only a list marker, and the rest of the item is further right. */
export const isBareMarker = (text: string): boolean =>
  /^(?:[-–+*•]|\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-zđA-Z]|[IVX]{1,5})[.)]?)$/u.test(text);
