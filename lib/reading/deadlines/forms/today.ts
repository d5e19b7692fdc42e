import { addDays, makeDay } from '@/lib/calendar';
import type { Form } from '../form';

const DATED = /^,? ?\(?(?:ngay )?(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?(?![\d/])\)?/;

/** "trong hôm nay", "trước 15h chiều nay", "trước 17h00 ngày mai (11/3)": counted from the issue. */
export const today: Form = {
  starts: ['hom nay', 'ngay mai', 'sang ', 'trua ', 'chieu ', 'toi '],
  pattern: /\b(?:hom nay|ngay mai|(?:sang|trua|chieu|toi) (?:mai|nay))(?![a-z])/y,
  read({ match, lead, issuedOn, folded, end }) {
    const due = issuedOn && addDays(issuedOn, match[0].endsWith('nay') ? 0 : 1);
    const dated = DATED.exec(folded.slice(end, end + 20));
    // "đầu giờ sáng mai" sets a limit, "sáng mai" only says when.
    const free = /\bgio\b/.test(lead.words);
    if (!dated) return { due, kind: 'date', free };
    // The printed day counts, whatever day the notice was signed on.
    const [words, day, month, year = issuedOn?.slice(0, 4)] = dated;
    const printed = year ? makeDay(Number(year), Number(month), Number(day)) : null;
    return { due: printed, kind: 'date', free, doubtful: !!year && printed !== due, end: end + words.length };
  },
};
