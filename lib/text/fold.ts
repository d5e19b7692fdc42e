import { letterwise } from './letterwise';

const MARKS = /[\u0300-\u036f]+/g;
const BETWEEN = /[^\p{L}\p{N}]+/gu;

const plain = (text: string, between: string): string =>
  text.normalize('NFD').replace(MARKS, '').toLowerCase().replace(/đ/g, 'd').replace(BETWEEN, between);
const letters = letterwise((text) => plain(text, ' '), ' ');
const joined = letterwise((text) => plain(text, '-'), '-');
const EDGES = /^-|-$/g;

/**
 * `text` for comparing: lower case, no diacritics, đ as d, letters and digits joined by single blanks. Spellings
 * that mean the same ("Hoà"/"Hòa", "Uỷ"/"Ủy", "–"/"-") fold to the same.
 */
export const fold = (text: string): string => letters(text).trim();

/** The id of a unit's name: its folding joined by "-" ("phong-hanh-chinh-tong-hop"). */
export const unitId = (name: string): string => {
  const id = joined(name);
  return id.startsWith('-') || id.endsWith('-') ? id.replace(EDGES, '') : id;
};
