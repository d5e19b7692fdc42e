import { addDays } from '@/lib/calendar';
import type { Form } from '../form';

/** "trong hôm nay", "trước 17h00 ngày mai": counted from the issue. */
export const today: Form = {
  pattern: /\b(?:hom nay|ngay mai|(?:sang|chieu) mai)\b/g,
  read: ({ match, issuedOn }) => ({
    due: issuedOn && addDays(issuedOn, match[0] === 'hom nay' ? 0 : 1),
    kind: 'date',
  }),
};
