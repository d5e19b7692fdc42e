import { matchesOf } from '@/lib/text';
import { matchAt, matchesAt } from '../words/words';
import { GIVES, GIVES_LATER, HEAD_DIRECTS } from './charges';
import { type Followed, followed } from './clauses';
import { MORE_NAMES, type Way } from './way';

/** Ways in which someone is charged: "Giao Phòng A …". */

/** What a subject is to do, and not what it has agreed to or tells. */
const DOES =
  /(?!(?:thống nhất|đồng ý|nhất trí|yêu cầu|đề nghị|giao|chỉ đạo|kết luận|quyết định|phê duyệt|ban hành|có|báo cáo|đề xuất|kiến nghị|trình)(?![A-Za-zÀ-ỹ]))\p{Ll}/uy;

/** "Phân công việc lắp đặt trạm cân cho | Đội Cơ điện | thực hiện": first what, then whom. */
const GIVES_WORK = /^(?:Giao|Phân công) \p{Ll}/u;

const GIVES_WORK_TO = /(?:Giao|Phân công) [^.;:]{4,160}? cho (?=(?:các )?\p{Lu})/uy;

const LEADS = /,? (?:làm đơn vị |là đơn vị )?(?:chủ trì|thực hiện|phụ trách|triển khai|đảm nhiệm|làm đầu mối)/uy;

/** "Giao Phòng A …", "Phân công Phòng B …", each of them. */
export const charged: Way = ({ text, units }) => {
  const all: Followed[] = [];
  let doubtful = false;
  for (const match of matchesOf(GIVES, text)) {
    const { names, end } = units.charged(text, match.index + match[0].length);
    if (names.length === 0) continue;
    all.push(followed({ names, start: match.index, verb: end }, text, units));
    doubtful ||= matchesAt(MORE_NAMES, text, end);
  }
  return all.length === 0
    ? null
    : {
        lead: all.flatMap(({ lead }) => lead),
        support: all.flatMap(({ support }) => support),
        clauses: all.flatMap(({ clauses }) => clauses),
        doubtful,
      };
};

const GIVES_SMALL = /giao(?: nhiệm vụ)?(?: cho)? /uy;
/** "Đội xe xin thêm 01 lái xe: | giao phòng Tổ chức xem xét", under a heading: whose order it is is not said. */
export const chargedInSmall: Way = ({ text, starts, units }) => {
  const at = starts[0] ?? 0;
  const order = matchAt(GIVES_SMALL, text, at)?.[0].length;
  const { names, end } = order ? units.charged(text, at + order) : { names: [], end: 0 };
  const isNamed = names.length > 0 && !names.some(({ general }) => general);
  return isNamed ? { ...followed({ names, start: at, verb: end }, text, units), doubtful: true } : null;
};

/** "Phân công việc lắp đặt trạm cân cho Đội Cơ điện thực hiện". */
export const chargedWithWork: Way = ({ text, units }) => {
  const at = GIVES_WORK.test(text) ? (matchAt(GIVES_WORK_TO, text, 0)?.[0].length ?? 0) : 0;
  if (at === 0) return null;
  const { names, end } = units.list(text, at);
  return names.length > 0 && matchesAt(LEADS, text, end) ? { lead: names } : null;
};

const EACH = /^(?:từng|mỗi) /iu;
/** "…; giao Phòng A …", "Chủ tịch UBND tỉnh giao Sở B …". */
export const chargedLater: Way = ({ text, starts, units }) => {
  for (const match of matchesOf(GIVES_LATER, text)) {
    const { names, end } = units.charged(text, match.index + match[0].length);
    if (names.length === 0) continue;
    // "Phòng A lập Tổ giúp việc, phân công | từng thành viên": a part of what Phòng A does.
    if (names.every(({ name }) => EACH.test(name)) && units.subject(text, starts[0] ?? 0)) continue;
    // "Công ty A nộp đủ tiền; quá hạn, giao Sở B …": the sentence has a subject of its own before.
    const start = starts[0] ?? 0;
    const first = text.lastIndexOf(';', match.index) > 0 ? units.subject(text, start) : null;
    if (!first || !matchesAt(DOES, text, first.verb))
      return followed({ names, start: match.index, verb: end }, text, units);
    const all = followed({ ...first, start }, text, units);
    const hasAll = names.every((name) => all.lead.some((one) => one.start === name.start));
    return hasAll ? all : { lead: [...first.names, ...names] };
  }
  return null;
};

/** "Giám đốc Sở chỉ đạo Phòng A …": never for certain, since who directs may be the one who is charged. */
export const directed: Way = ({ text, units }) => {
  if (!text.includes(' chỉ đạo ')) return null;
  for (const { index, 0: order } of matchesOf(HEAD_DIRECTS, text)) {
    const { names, end } = units.list(text, index + order.length);
    if (names.length > 0) return { ...followed({ names, start: index, verb: end }, text, units), doubtful: true };
  }
  return null;
};
