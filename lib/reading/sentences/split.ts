import { matchesOf, slice, type TextSpan } from '@/lib/text';
import { tonesOnFirst } from '@/lib/text/tones';
import type { BlockSpan } from '../types';
import { CHARGE, LEAD, SUPPORT, TIME } from '../words/labels';
import { matchesAt, OFFICE, UNIT_NOUN, VERB } from '../words/words';

/** Where one sentence may end and the next begin; what stands in quotation marks or brackets ends none. */
const END = /([.;])(["”’»)]*)\s+(?=["“‘«(]?(?:\d{1,2}[.)]\s+|[A-Za-zÀ-ỹ]\)\s+)?["“‘«(]?\p{Lu})/gu;
const ENCLOSED = /“[^”]*”|«[^»]*»|"[^"]*"|\([^()]*\)/gu;

/** Titles, kinds of places and marks of office that are shortened with a full stop. */
const SHORT =
  /(?<![A-Za-zÀ-ỹ\d])(?:TP|TX|TT|[đĐ]\/?[cC]|Ths|ThS|TS|GS|PGS|BS|DS|KS|CN|CV|LS|NS|NGƯT|NSƯT|NSND|TM|KT|TL|TUQ|V\/?v|v\/v)$/u;
/** One letter alone: an initial, "P.", "Q."; not the number of a quarter, a part or a group. */
const LETTER = /(?<![A-Za-zÀ-ỹ\d/-])[A-Za-zÀ-ỹ]$/u;
const NUMBERED =
  /(?<![A-Za-zÀ-ỹ])(?:quý|phần|mục|điều|khoản|điểm|nhóm|hạng|loại|bảng|mẫu|đợt|kỳ|tổ|khối|vùng|lớp|ban) [A-Za-zÀ-ỹ]$/iu;
const AND_SO_ON = /(?<![A-Za-zÀ-ỹ])v\.\s?v\.*$/iu;
/** A list's marker at the beginning of a sentence: "1.", "12)", "a)". */
const MARKER = /^(?:\d{1,2}|[A-Za-zÀ-ỹ])$/u;

/** After a semicolon an order begins; what else begins with a capital there is the next name of a list. */
const ORDER = new RegExp(`(?:${VERB})(?![A-Za-zÀ-ỹ\\d])(?! (?:kết luận )?số )`, 'iuy');
const SUBJECT = new RegExp(`(?:${UNIT_NOUN}|${OFFICE})\\s[^.;:]{2,120}?\\s(?:${VERB})(?![A-Za-zÀ-ỹ\\d])`, 'uy');
const NAME = new RegExp(`^(?:${UNIT_NOUN}|${OFFICE})\\s`, 'u');
const PREDICATE = new RegExp(`\\s(?:${VERB})(?![A-Za-zÀ-ỹ\\d])`, 'u');

/** What is shorter is no piece of work by itself ("Thực hiện thường xuyên." is). Words. */
const SHORTEST = 3;

/** A sentence about the one before it: when it is due, who does it, what follows below, a remark in brackets. */
const ABOUT_IT = new RegExp(
  `^(?:(?:Thời (?:gian|hạn)|Hạn|Tiến độ)(?![A-Za-zÀ-ỹ])|(?:${LEAD}|${SUPPORT}|${CHARGE}|${TIME})\\s*:)|^\\(.*\\)[.;]?$|:$`,
  'iu',
);

/**
 * The sentences of an assignment's text, each with its full stop or semicolon: where the officer may split it. What is
 * no work by itself stays with the sentence before. The spans are of `printed` (NFC, single blanks), in order, trimmed, and
 * leave out nothing but the blanks between them. One sentence gives one span, an empty text none.
 */
export function sentencesOf(printed: string): TextSpan[] {
  const text = tonesOnFirst(printed);
  const found: TextSpan[] = [];
  for (const span of rawSentences(text)) {
    const words = slice(text, span);
    const before = found.at(-1);
    if (before && (wordCount(words) < SHORTEST || ABOUT_IT.test(words))) {
      found[found.length - 1] = { start: before.start, end: span.end };
    } else found.push(span);
  }
  return found;
}

/** So much around a stop tells whether it ends a sentence (characters). */
const NEAR = 240;

function rawSentences(text: string): TextSpan[] {
  const enclosed = matchesOf(ENCLOSED, text).map(({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  }));
  const sentences: TextSpan[] = [];
  let start = text.length - text.trimStart().length;
  const last = text.trimEnd().length;
  let around = 0;
  for (const match of matchesOf(END, text)) {
    const mark = match.index;
    const end = mark + 1 + (match[2] ?? '').length;
    const next = mark + match[0].length;
    while ((enclosed[around]?.to ?? Number.POSITIVE_INFINITY) <= mark) around += 1;
    const { from, to } = enclosed[around] ?? { from: mark, to: mark };
    // The stop may be the last character within its quotation marks: with them it ends the sentence.
    const isInside = from < mark && to > end;
    if (isInside || next >= last || wordCount(text.slice(start, Math.min(end, start + NEAR))) < SHORTEST) continue;
    const before = text.slice(Math.max(start, mark - NEAR), mark);
    if (match[1] === '.' ? isShortened(before) : !beginsWork(text, before, next)) continue;
    sentences.push({ start, end });
    start = next;
  }
  if (start < last) sentences.push({ start, end: last });
  return sentences;
}

/** Whether a full stop after `before` (the sentence so far) shortens a word or numbers an item, and ends nothing. */
function isShortened(before: string): boolean {
  if (AND_SO_ON.test(before)) return false;
  if (/[.…]$/.test(before)) return true; // dots left to be filled in
  const clause = before.slice(before.lastIndexOf(':') + 1).trim();
  return SHORT.test(before) || MARKER.test(clause) || (LETTER.test(before) && !NUMBERED.test(before));
}

/** Whether the words at `next`, after a semicolon, order something: a list of names or titles goes on otherwise. */
function beginsWork(text: string, before: string, next: number): boolean {
  const marker = /^(?:\d{1,2}[.)]|[A-Za-zÀ-ỹ]\))\s+/u.exec(text.slice(next, next + 8))?.[0].length ?? 0;
  if (marker > 0 || matchesAt(ORDER, text, next)) return true;
  const item = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(',')) + 1).trim();
  const isName = NAME.test(item) && !PREDICATE.test(item);
  return matchesAt(SUBJECT, text, next) && !isName;
}

const wordCount = (text: string): number => text.split(' ').filter((word) => /[A-Za-zÀ-ỹ\d]/u.test(word)).length;

/**
 * Where a part of an assignment's text stands: `span` is of the text that `spans` give when they are joined by a blank
 * (`Assignment.text`). Empty where it covers none of them.
 */
export function placesWithin(spans: readonly BlockSpan[], span: TextSpan): BlockSpan[] {
  let at = 0;
  const places: BlockSpan[] = [];
  for (const { block, start, end } of spans) {
    const from = Math.max(span.start - at, 0);
    const to = Math.min(span.end - at, end - start);
    if (from < to) places.push({ block, start: start + from, end: start + to });
    at += end - start + 1;
  }
  return places;
}
