import { makeDay } from '@/lib/calendar';
import { type Form, type Found, firstOn, type Value } from '../form';

/** Days that have a name, as they stand between "trước" and their date. Folded. */
const NAME =
  '(?:(?:ngay |dip |ky |nghi |dai |ky niem )*(?:le|quoc khanh|giai phong|thong nhat|quoc te|thuong binh|nha giao|thay thuoc|thanh lap|truyen thong|cach mang|chien thang|sinh nhat|hoi)(?: (?!truoc|sau|bao|gui|va |phai)[a-z-]+){0,9}?)';

const DAY = '(\\d{1,2})/(\\d{1,2})(?:(?:,| va| -|-)? ?\\d{1,2}/\\d{1,2})?(?:/(\\d{4}))?(?![\\d/])';

/** "hoàn thành …, đưa vào sử dụng | dịp 30/4": what is ready for the occasion is so by its day. */
const READY =
  /(?<!(?:da|ket qua|muc do|ty le|tinh hinh|chua|viec) )\b(?:hoan (?:thanh|tat)|xong|thong xe|dua vao (?:su dung|khai thac|van hanh))\b[^.;,]{0,60}$/;

function read({ match, issuedOn, folded, start }: Found): Value | null {
  const [words, day, month, year] = match;
  const isOccasion = words.startsWith('dip');
  if (isOccasion && !READY.test(folded.slice(Math.max(0, start - 90), start))) return null;
  const due = year
    ? makeDay(Number(year), Number(month), Number(day))
    : firstOn({ months: [Number(month)], day: Number(day) }, issuedOn);
  const guessed = !year && !!due && due.slice(0, 4) !== issuedOn?.slice(0, 4);
  return { due, kind: 'event', free: true, doubtful: isOccasion || (!due && !!(year || issuedOn)) || guessed };
}

/**
 * "trước Quốc khánh 02/9/2026", "trước dịp lễ 30/4 và 01/5": the named day, the first one of two. Without "trước" a day
 * with a name is an occasion, and no limit but, doubtful, of what is to be ready for it: "đưa vào sử dụng dịp 30/4".
 */
export const feast: Form = {
  starts: ['truoc ', 'dip '],
  pattern: new RegExp(`\\b(?:truoc ${NAME} \\(?|dip (?:le |ngay |ky niem ){0,2})${DAY}`, 'y'),
  read,
};
