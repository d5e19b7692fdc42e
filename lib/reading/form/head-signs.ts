import type { Block } from '../types';
import { type Field, fieldDate, fieldOf, fieldText } from './fields';
import {
  isAbout,
  isAsAbove,
  isPlaceDate,
  isRecipients,
  isSpeltAbout,
  isTo,
  kindAt,
  numberOf,
  showsMotto,
} from './signs';

/** Where a page shows what heads and feet of documents have. Indexes of blocks, in their order. */
export interface HeadSigns {
  readonly numbers: readonly number[];
  readonly dates: readonly number[];
  /** The first motto, or -1. */
  readonly motto: number;
  readonly found: Readonly<Record<'kind' | 'about' | 'to', readonly number[]>>;
  /** "Nơi nhận", and what stands in its place. */
  readonly feet: readonly number[];
  /** A portal's fields, where they are the head of the one document that the page shows. */
  readonly fields: readonly number[];
}

/** Nothing in a head is longer. */
const LONGEST = 400;

/** So near to the motto a number is the head's. */
const BESIDE_MOTTO = 4;

/** A head that stands under a portal's line has its own day so near. */
const NEAR = 12;

/** Looks for the signs of heads and feet in a page. */
export function headSigns(blocks: readonly Block[]): HeadSigns {
  const numbers: number[] = [];
  const dates: number[] = [];
  /** Beside a number in a portal's line. */
  const fieldDates: number[] = [];
  const found: Record<'kind' | 'about' | 'to', number[]> = { kind: [], about: [], to: [] };
  const feet: number[] = [];
  const fields: { readonly at: number; readonly is: Field }[] = [];
  let motto = -1;
  /** A head was seen since the last type: its own may still come. */
  let open = true;
  for (const [at, { text, cell, marker }] of blocks.entries()) {
    if (text.length > LONGEST) continue;
    const is = fieldOf(fieldText(blocks, at));
    if (is) fields.push({ at, is });
    else if (numberOf(text)) {
      numbers.push(at);
      // Beside it, where the head's columns are in one line.
      if (isPlaceDate(text)) dates.push(at);
      else if (fieldDate(text)) fieldDates.push(at);
      open = true;
    } else if (text.length < 100 && isPlaceDate(text)) dates.push(at);
    else if (showsMotto(text)) {
      motto = motto < 0 ? at : motto;
      open = true;
    } else if (isAbout(text) || (numbers.at(-1) === at - 1 && isSpeltAbout(text))) found.about.push(at);
    else if (isTo(text)) found.to.push(at);
    else if (isRecipients(text) || (cell === undefined && isAsAbove(text))) feet.push(at);
    // "VI. QUY TRÌNH TỔ CHỨC KIỂM TRA" is a heading, also where its number is drawn only.
    else if (open && marker === undefined && text.length < 300 && kindAt(blocks, at)?.alone) {
      found.kind.push(at);
      // One in a table may be another document's, in a list.
      open = cell !== undefined;
    }
  }
  const [beside, another] = fieldDates;
  // Several are a list of documents.
  if (beside !== undefined && another === undefined && !dates.some((at) => at > beside && at <= beside + NEAR)) {
    dates.push(beside);
    dates.sort((one, other) => one - other);
  }
  // Only where the page shows no head are a portal's fields one, and those of one document.
  const [numbered, ...others] = fields.filter(({ is }) => is === 'number');
  const isOnly = numbered !== undefined && others.length === 0 && numbers.length === 0;
  // "Số hiệu: 45/TB-SXD", right under the motto: a head's own line in a portal's words.
  if (isOnly && motto >= 0 && Math.abs(numbered.at - motto) <= BESIDE_MOTTO) numbers.push(numbered.at);
  const isHead = isOnly && fields.length > 1 && motto < 0;
  if (!isHead) return { numbers, dates, motto, found, feet, fields: [] };
  for (const { at, is } of fields) {
    if (is === 'number') numbers.push(at);
    else if (is === 'date') dates.push(at);
    else if (is === 'about' && found.about.length === 0) found.about.push(at);
  }
  return { numbers, dates, motto, found, feet, fields: fields.map(({ at }) => at) };
}
