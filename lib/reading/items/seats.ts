import type { Node } from '../lines/node';
import { isPost } from '../names/name-like';
import { OFFICE } from '../words/words';

/** A seat on a board. */
const SEAT =
  '(?:(?:Phó )?(?:Trưởng (?:[Bb]an|[Đđ]oàn|[Tt]iểu ban|nhóm)|Chủ tịch (?=Hội đồng|Ban)|[Tt]ổ trưởng|[Nn]hóm trưởng)|(?:Tổ|Nhóm) phó|Phó [Bb]an|Thành viên|Ủy viên|Thư ký|Phụ trách(?: \\p{Ll}+){1,6})(?: (?:chính|thường trực|thư ký)| ?(?:Ban|Hội đồng|Tổ|Đoàn|Tiểu ban)(?: \\p{L}+){0,4})*';
const ONLY_SEAT = new RegExp(`^${SEAT}[.;]?$`, 'u');
/** "Kế toán trưởng: Thành viên Tổ thẩm định": who sits on it. */
const SITS_BY_COLON = new RegExp(`^[^:]{3,80}: ${SEAT}[.;]?$`, 'u');
const SEAT_OF = new RegExp(`^${SEAT}: `, 'u');
/** "Phó ban: Bà Lò Thị Mơ - Tổng phụ trách": the same with the seat first, and no order to who holds it. */
const SEATED = new RegExp(
  `^${SEAT}: (?!.*\\s(?:phụ trách|theo dõi|chỉ đạo|chủ trì|chịu trách nhiệm|điều hành|báo cáo|chuẩn bị|tổng hợp|lập|ghi|kiểm tra|hướng dẫn|tham mưu|giúp|đôn đốc)(?![A-Za-zÀ-ỹ]))(?:${OFFICE}|(?:đồng chí|đ\\/c|ông|bà|thầy|cô|anh|chị) |[Cc]ác |\\p{Lu}\\p{Ll}+ \\p{Lu})`,
  'u',
);

const takesSeat = (text: string): boolean => {
  if (text.length > 160 || !text.includes(': ')) return false;
  const seat = SEAT_OF.exec(text)?.[0].length ?? 0;
  return SITS_BY_COLON.test(text) || SEATED.test(text) || (seat > 0 && isPost(text.slice(seat).replace(/[.;]$/, '')));
};
/** So many items of a list say how it is written; all of them would be asked once for each. */
const FIRST_SEATS = 20;
/** "Trạm Y tế xã: Phối hợp" where most of its list say who sits on the board: the same, though by no seat. */
function isAmongSeats({ parent, level }: Node, text: string): boolean {
  if (text.length > 100 || /\d/.test(text) || !text.includes(': ')) return false;
  const list = (parent?.children ?? []).slice(0, FIRST_SEATS).filter((node) => node.level === level);
  return list.length > 1 && list.filter(({ line }) => takesSeat(line?.text ?? '')).length * 2 >= list.length;
}

/** Whether an item names a seat on a board and nothing else. */
export const isSeat = (text: string): boolean => text.length < 60 && ONLY_SEAT.test(text);

/** Whether an item with nothing under it says who sits on a board. */
export const tellsSeat = (node: Node, text: string): boolean =>
  text.length < 120 && (SEATED.test(text) || isAmongSeats(node, text));
