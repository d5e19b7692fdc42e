import { isVerb, nameWordAt, opensWithVerb, predicateAfter, uncapitalised } from '../words/lexicon';
import { isNoUnit, matchesAt, VERB_HERE } from '../words/words';
import { THING } from './proper';

/** Words before a colon or over a list that may be who works there, or only what it is about: "Bể bơi: kiểm tra phao", "Trun tâm Y tế:". */

/** First words of what a line is about, when or how: nobody's. */
const MATTER =
  /(?:Công|Đối|Riêng|Việc|Ngoài|Trước|Trong|Sau|Khi|Kinh|Thời|Hạn|Tiến|Yêu|Mục|Giải|Phương|Lưu|Chú|Ghi|Kết|Hồ|Số|Hình|Nguồn|Chế|Căn|Đầu|Cuối|Hằng|Hàng|Định|Các|Những|Một|Mọi|Toàn|Tất|Từ|Đến|Để|Nếu|Do|Theo|Trường|Cụ|Bao|Gồm|Đề|Tình|Ưu|Tồn|Khó|Nguyên|Biện|Chỉ|Tỷ|Tổng|Thành|Phạm|Nơi|Nhà|Chính|Chất|Giá|Sản|Tài|Trang|Vật|Cơ|Hạ|Cải|Chuyển)(?![A-Za-zÀ-ỹ])/uy;
const LABEL = /^\p{Lu}\p{Ll}+(?: [A-Za-zÀ-ỹ]\p{Ll}*){1,4}$/u;

const LONGEST = 48;
/** So few words hold no order: "Sân vận động". */
const SHORT = 3;

/** Whether nothing tells what such words are. */
export function isStrange(label: string): boolean {
  if (!LABEL.test(label) || matchesAt(MATTER, label, 0) || matchesAt(THING, label, 0) || isNoUnit(label)) return false;
  const small = uncapitalised(label, 0, label.length);
  return (
    !matchesAt(VERB_HERE, small, 0) &&
    !opensWithVerb(label, 0) &&
    nameWordAt(`${small} `, 0) === 0 &&
    (label.split(' ').length <= SHORT || predicateAfter(label, 0, label.length) < 0)
  );
}

/** Whether such words stand before a colon at `at`, and an order after it. */
export function isStrangersOrder(text: string, at: number): boolean {
  const colon = text.indexOf(': ', at);
  const near = colon > at && colon < at + LONGEST;
  return near && isStrange(text.slice(at, colon)) && isVerb(uncapitalised(text, colon + 2), 0);
}
