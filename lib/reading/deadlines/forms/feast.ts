import { makeDay } from '@/lib/calendar';
import { type Form, firstOn } from '../form';

/** Days that have a name, as they stand between "trước" and their date. Folded. */
const NAME =
  '(?:(?:ngay |dip |ky |nghi |dai |ky niem )*(?:le|quoc khanh|giai phong|thong nhat|quoc te|thuong binh|nha giao|thay thuoc|thanh lap|truyen thong|cach mang|chien thang|sinh nhat|hoi)(?: (?!truoc|sau|bao|gui|va |phai)[a-z-]+){0,9}?)';

/**
 * "trước Quốc khánh 02/9/2026", "trước dịp lễ 30/4 và 01/5": the named day, the first one of two. Without "trước" a day
 * with a name is an occasion, no limit.
 */
export const feast: Form = {
  starts: ['truoc '],
  pattern: new RegExp(
    `\\btruoc ${NAME} \\(?(\\d{1,2})/(\\d{1,2})(?:(?:,| va| -|-)? ?\\d{1,2}/\\d{1,2})?(?:/(\\d{4}))?(?![\\d/])`,
    'y',
  ),
  read: ({ match, issuedOn }) => {
    const [, day, month, year] = match;
    const due = year
      ? makeDay(Number(year), Number(month), Number(day))
      : firstOn({ months: [Number(month)], day: Number(day) }, issuedOn);
    const guessed = !year && !!due && due.slice(0, 4) !== issuedOn?.slice(0, 4);
    return { due, kind: 'event', free: true, doubtful: (!due && !!(year || issuedOn)) || guessed };
  },
};
