import { matchesOf } from '@/lib/text';
import type { Named } from '../names/known-names';
import { beginsVerb, isVerb } from '../words/lexicon';
import { matchAt, matchesAt, NO_PREDICATE, VERB_HERE } from '../words/words';
import { ASKS } from './charges';
import { followed } from './clauses';
import { chargedAtEnd } from './item-ends';
import { ORDER, openings } from './subject-places';
import type { Units } from './units';
import { isUnknownSubject } from './unknown-subjects';
import { MORE_NAMES, NOBODY, type Way } from './way';

/** Ways in which someone is asked: "Yêu cầu Phòng A khẩn trương …". */

/** What follows those who are asked, besides a verb. */
const ASKED_FOR =
  /^(?:,|chưa|có|hằng|hàng|định kỳ|trước|vào|phải|là|:|căn cứ|theo|trong|với (?:tinh thần|trách nhiệm|quyết tâm)|\()/u;

/** Begins with those whom someone is to direct. */
const DIRECTS = /^Chỉ đạo (?!của )/u;

const BIDS = /^(?:yêu cầu|đề nghị|mời)/iu;
/** Whoever the letter is addressed to: "đề nghị | quý đơn vị | rà soát …", "yêu cầu | Phòng | khẩn trương …". */
const WHO_READS =
  /(?:[Qq]uý )?(?:đơn vị|cơ quan|địa phương|nhà trường|[Cc]ông ty|đồng chí|Phòng|Ban|Sở|Chi cục|Trung tâm|Trường)\s+/uy;

/** "Nếu có vướng mắc, | đề nghị các tổ báo về …": who is to say what troubles them, whoever the work is for. */
const IN_TROUBLE = /(?:[Nn]ếu|[Tt]rường hợp) (?:có |gặp |phát sinh )*(?:khó khăn|vướng mắc)[^.;:]{0,60}$/u;
const BEFORE = 120;
const isInTrouble = (text: string, at: number): boolean =>
  at > 0 && text.includes('ướng mắc') && IN_TROUBLE.test(text.slice(Math.max(0, at - BEFORE), at));

/** "Yêu cầu Phòng A khẩn trương …". */
export const askedOf: Way = ({ text, units }) => {
  const directing = DIRECTS.test(text) ? chargedAtEnd(text, units) : null;
  if (directing) return directing;
  for (const match of matchesOf(ASKS, text)) {
    if (isInTrouble(text, match.index)) continue;
    const at = match.index + match[0].length;
    // Further on "đề nghị Giám đốc phê duyệt" may be what is asked of him.
    const { names, end } = match.index === 0 ? units.charged(text, at) : units.list(text, at);
    const reader = names.length === 0 && BIDS.test(match[0]) ? (matchAt(WHO_READS, text, at)?.[0].length ?? 0) : 0;
    if (reader > 0 && matchesAt(VERB_HERE, text, at + reader)) return { lead: null, asks: true };
    const rest = text.slice(end).trimStart();
    // "Phòng A của các xã tham mưu … | chỉ đạo Trạm B": whom the text begins with is to see to it, though no rule reads that.
    const directs = match[0].startsWith('chỉ đạo');
    // "Ban Thường vụ đồng ý chủ trương. Đảng ủy xã | chỉ đạo Phòng A": the sentence has a subject of its own.
    const own = directs ? text.lastIndexOf('. ', match.index) + 2 : 0;
    if (own > 1 && units.subject(text, own)?.verb === match.index) return null;
    const first = directs ? units.list(text, 0).names : [];
    if (first.length > 0) return { lead: first, doubtful: true };
    // Another name that no rule reads: "…, BCH Hội …".
    const more = matchesAt(MORE_NAMES, text, end);
    if (names.length > 0 && (more || isVerb(rest, 0) || ASKED_FOR.test(rest)))
      return {
        ...followed({ names, start: match.index, verb: end }, text, units),
        doubtful: more,
        directed: match.index === 0 && DIRECTS.test(text),
      };
  }
  return null;
};

/** "Đề nghị Công an tỉnh hỗ trợ …", first of all or after what it is about; in general words they may be those whom it addresses. */
export const askedFirst: Way = (item) => {
  const { text, starts, units } = item;
  for (const { start, labelled } of openings(text, starts, units))
    for (const at of [start, labelled ?? -1]) {
      const order = at < 0 ? 0 : (matchAt(ORDER, text, at)?.[0].length ?? 0);
      const { names, end } = order > 0 ? units.list(text, at + order) : NOBODY;
      if (names.some(({ general }) => !general)) return followed({ names, start: at, verb: end }, text, units);
    }
  return null;
};

/** "Đề nghị Công an tỉnh hỗ trợ …" under another's heading: either who heads it is to ask, or those asked are to do it. */
export const asksOthers: Way = (item) => (askedFirst(item) ? { lead: null, doubtful: true } : null);

const ASKS_AT_FIRST = /(?:Yêu cầu|Đề nghị|Mời)(?: đối với)? (?=\p{L})/uy;

/** Those whom a text asks in its first words for something that begins with a verb that no rule knows: "Đề nghị Phòng A | mời …". */
export function askedAtFirst(text: string, units: Units): readonly Named[] | null {
  const order = matchAt(ASKS_AT_FIRST, text, 0)?.[0].length;
  if (order === undefined) return null;
  const { names, end } = units.list(text, order);
  const isAsked = names.length > 0 && (!names.some(({ general }) => general) || beginsVerb(text, end + 1));
  return isAsked && matchesAt(/ \p{Ll}/uy, text, end) && !matchesAt(NO_PREDICATE, text, end + 1) ? names : null;
}

/** "Giám thị yêu cầu | Phân trại số 2 | …": who asks in an item's first words, whom no rule for names need know. */
const SOMEONE_ASKS =
  /^(?:\p{Lu}\p{Ll}*(?: [A-Za-zÀ-ỹ]+){0,4} (?:yêu cầu|đề nghị|giao)|Yêu cầu|Đề nghị|Giao|Phân công)(?: cho)? (?=\p{Lu}\p{Ll})/u;
/** Whom an item charges by words that no rule for names reads, up to a predicate. */
export function askedByName(text: string, units: Units): readonly Named[] | null {
  const asks = SOMEONE_ASKS.exec(text)?.[0].length;
  return asks ? units.likely(text, asks, true) : null;
}

/** Whether someone is asked whom no rule for names finds: "Đề nghị tổ giúp việc | theo dõi …". */
export function asksUnknown(text: string): boolean {
  const order = matchAt(ASKS_AT_FIRST, text, 0)?.[0].length;
  return order !== undefined && isUnknownSubject(text, order, true);
}
