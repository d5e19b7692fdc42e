import { all, own } from '@/lib/own';
import { factOf, tidy } from './labels';
import type { Fact, PortalFacts, PortalRow } from './types';

/** Which column of a list says what. */
interface Columns {
  readonly facts: readonly (Fact | undefined)[];
}

const HEADS = 3;
const LEAST = 2;

/** The columns that a row of headings names; undefined when it is none of a list of documents. */
export function columnsOf(row: ArrayLike<Element> | undefined): Columns | undefined {
  const cells = Array.from(row ?? []);
  const texts = cells.map((cell) => tidy(own(cell, 'textContent')));
  const facts = texts.map(factOf);
  // In the details of one document a label and what it names take turns.
  const isHead =
    facts.some((fact, at) => fact && facts[at + 1]) || cells.every((cell) => own(cell, 'localName') === 'th');
  const named = facts.filter((fact) => fact !== undefined);
  const tells = named.length >= LEAST && (named.includes('number') || named.includes('subject'));
  return isHead && tells && !texts.some((text) => /\d/.test(text)) ? { facts } : undefined;
}

/** What a row says; null when it has other cells than the headings, or nothing to tell its document by. */
export function rowFacts({ facts }: Columns, cells: ArrayLike<Element>): PortalFacts | null {
  if (cells.length !== facts.length) return null;
  const found: Partial<Record<Fact, string>> = {};
  for (const [index, fact] of facts.entries()) {
    const cell = cells[index];
    const said = fact && cell && tidy(own(cell, 'textContent'));
    if (fact && said) found[fact] = said;
  }
  return found.number || found.subject ? found : null;
}

/**
 * The rows of the lists of documents among a page's tables. Where a table has headings only, its rows are in the next one
 * with as many columns (lists whose headings stay in view: ZK, Kendo, DevExtreme).
 */
export function tableRows(page: Document): PortalRow[] {
  const found: PortalRow[] = [];
  let open: Columns | undefined;
  for (const table of all<HTMLTableElement>(page, 'table')) {
    const rows = [...table.rows];
    const head = rows.slice(0, HEADS).findIndex(({ cells }) => columnsOf(cells));
    const columns = head < 0 ? open : columnsOf(rows[head]?.cells);
    open = undefined;
    if (!columns) continue;
    const before = found.length;
    for (const element of rows.slice(head + 1)) {
      const facts = rowFacts(columns, element.cells);
      if (facts) found.push({ element, facts });
    }
    if (found.length === before && head >= 0) open = columns;
  }
  return found;
}
